"""Datelines that a format has in a field of its own."""

import pytest

from diplotext import read, write
from diplotext.model import Article, Paragraph, ParagraphRole
from diplotext.text.span import Span


STORY = "Le conseil du port a signé lundi un accord sur les ferries."
ITEM = (
    "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='u' xml:lang='fr'><contentMeta>"
    "<headline>Riga signe</headline><dateline>{}</dateline></contentMeta><contentSet>"
    "<inlineData contenttype='text/plain'>{}</inlineData></contentSet></newsItem>"
)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("RIGA, May 3, 2031", "RIGA"),
        ("Riga, 3. Mai 2031", "Riga"),
        ("Riga, 3 mai 2031", "Riga"),
        ("RIGA, May 3, 2031 (AFP)", "RIGA"),
    ],
)
def test_a_dateline_may_be_in_another_language_than_its_story(
    line: str, place: str
) -> None:
    """Place and day are parted whatever language the sender writes days in."""
    article = read(ITEM.format(line, STORY), report=id)

    assert article.language == "fr"
    assert article.dateline is not None
    assert (article.dateline.place, str(article.date)) == (place, "2031-05-03")


def test_a_headline_stands_before_a_byline_that_the_text_has() -> None:
    """A wire message has the headline first, also where the text begins with its authors."""
    text = f"Par Ann Orlin\n\n{STORY}"
    paragraphs = (
        Paragraph(Span(0, 13), ParagraphRole.BYLINE),
        Paragraph(Span(15, len(text)), ParagraphRole.BODY),
    )
    article = Article(text, paragraphs, headline="Riga signe", byline=("Ann Orlin",))
    again = read(write(article, "iptc7901"), language="fr")

    assert (again.headline, again.byline) == ("Riga signe", ("Ann Orlin",))
