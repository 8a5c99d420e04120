"""Laws of reading NewsML 1: a damaged document is read or refused, and no words are lost."""

import contextlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext.errors import DiplotextError
from diplotext.formats import read, read_many
from diplotext.formats.newsml1 import parse, parse_many


pytestmark = pytest.mark.usefixtures("untraced")

PART = (
    '<NewsComponent xml:lang="fr" Duid="{0}"><Role FormalName="Main"/><NewsLines><HeadLine>Riga '
    "signe</HeadLine><DateLine>Riga, 3 mars 2031 (AFP)</DateLine></NewsLines><ContentItem><Format "
    'FormalName="NITF"/><DataContent><nitf><body><body.content><p>La Lettonie <b>sig</b>ne &amp; '
    "attend.</p><p/></body.content></body></nitf></DataContent></ContentItem></NewsComponent>"
)
DOCUMENT = (
    '<?xml version="1.0"?><!DOCTYPE NewsML [<!ENTITY % n SYSTEM "n.dtd"> %n;]><NewsML><NewsItem>'
    "<Identification><NewsIdentifier><NewsItemId>7</NewsItemId></NewsIdentifier></Identification>"
    "<NewsManagement><FirstCreated>20310303T1200Z</FirstCreated></NewsManagement><NewsComponent>"
    + PART.format(1)
    + PART.format(2)
    + "</NewsComponent></NewsItem></NewsML>"
).encode()


def test_nothing_is_raised_where_remarks_are_taken():
    """Whatever is missing of a document, it is read with somebody to report to."""
    alone = DOCUMENT[DOCUMENT.index(b"<NewsItem") : -len(b"</NewsML>")]
    for whole in (DOCUMENT, alone):
        for end in range(0, len(whole), 3):
            list(read_many(whole[:end], report=id, format="newsml1"))
            read(whole[:end], report=id, format="newsml1")


def read_or_refused(source: bytes) -> None:
    """Read a document, which may be refused by an error of diplotext and by nothing else."""
    for reading in (parse, lambda content: list(parse_many(io.BytesIO(content)))):
        with contextlib.suppress(DiplotextError):
            reading(source)


def test_a_document_cut_anywhere_is_read_or_refused():
    """At whatever byte a document ends, nothing but an error of diplotext is raised."""
    for end in range(len(DOCUMENT)):
        read_or_refused(DOCUMENT[:end])


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(DOCUMENT) - 1), st.binary(min_size=1, max_size=3))
def test_a_damaged_document_is_read_or_refused(place, damage):
    """Whatever bytes are changed, nothing but an error of diplotext is raised."""
    read_or_refused(DOCUMENT[:place] + damage + DOCUMENT[place + len(damage) :])


WORD = st.text(alphabet="abcéžغ-'", min_size=1, max_size=6)
INLINE = st.sampled_from(["{}", "<b>{}</b>", "<a href='#'><i>{}</i></a>", "{}<br/>"])


@settings(max_examples=50, deadline=None)
@given(st.lists(st.lists(st.tuples(WORD, INLINE), min_size=1), min_size=1, max_size=4))
def test_mixed_content_is_kept(paragraphs):
    """The words of each paragraph stand in the text in order, whatever markup is among them."""
    inner = "".join(
        "<p>" + " ".join(form.format(word) for word, form in words) + "</p>"
        for words in paragraphs
    )
    source = f"<NewsML><NewsItem><NewsComponent><ContentItem><DataContent>{inner}"
    article = parse(source.encode(), "fr")
    told = "".join("".join(label.text.split()) for label in article.nonpublic)

    expected = "".join(word for words in paragraphs for word, _ in words)
    assert "".join(article.text.split()) + told == expected
