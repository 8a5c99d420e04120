"""Lines with the dateline and the authors of a story."""

import pytest

from diplotext.formats import read
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.signed_filing import read_slashed
from diplotext.model import ParagraphRole
from diplotext.text.span import Span


STORY = {
    "en": "The three states signed the text of the pact in the capital on Friday.",
    "fr": "Les trois pays ont signé vendredi dans la capitale le texte du pacte.",
}


@pytest.mark.parametrize(
    ("line", "language", "filed"),
    [
        ("OSLO (AFP), by Ann Orlin with Jo Tarr in Riga", "en", ("OSLO", 2, "AFP")),
        ("OSLO, May 3 (AFP) - By Ann Orlin", "en", ("OSLO", 1, "AFP")),
        ("APA-Accra (Ghana) Par Ann Orlin", "fr", ("Accra (Ghana)", 1, "APA")),
        ("AA / Oslo / Ann Orlin", "fr", ("Oslo", 1, "Anadolu")),
        ("AA/ Oslo/ Ann Orlin et Jo Tarr", "fr", ("Oslo", 2, "Anadolu")),
    ],
)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_line_gives_dateline_and_authors(line, language, filed, gap):
    """The line is the byline, and the dateline is read from it."""
    text = f"Riga signe{gap}{line}{gap}{STORY[language]}"

    article = read(text, language=language)

    assert article.headline == "Riga signe"
    assert article.dateline is not None
    place, agency = article.dateline.place, article.agency
    assert (place, len(article.byline), agency) == filed
    assert [p.role for p in article.paragraphs[:2]] == [
        ParagraphRole.HEADLINE,
        ParagraphRole.BYLINE,
    ]
    assert len(article.body) == 1


@pytest.mark.parametrize(
    "line",
    [
        "OSLO (AFP) - By Friday the text was signed.",
        "OSLO (AFP) - by the way",
        "OSLO (AFP) -",
        "OSLO (AFP) - By The Associated Press",
    ],
)
def test_other_words_behind_a_dateline_name_nobody(line):
    """What follows a dateline is the story unless it is all names."""
    article = read(f"Riga signs\n\n{line}\n\n{STORY['en']}", language="en")

    assert article.byline == ()
    assert article.dateline is not None
    assert article.dateline.place == "OSLO"


@pytest.mark.parametrize(
    "line",
    [
        "AA / Oslo",
        "XX / Oslo / Ann Orlin",
        "AA / / Ann Orlin",
        "AA / la paix / Ann Orlin",
        "AA / Oslo / les deux camps",
        f"AA / Oslo / {'Ann Orlin, ' * 20}",
    ],
)
def test_other_slashed_lines_are_none(line):
    """Without agency, place or names the line is none."""
    assert read_slashed(line, Span(0, len(line)), customs_for("fr")) is None
