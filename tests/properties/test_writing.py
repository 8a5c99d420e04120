"""Laws of writing: what is written is read back, on all that the format can hold."""

import datetime as dt
import unicodedata

import attrs
import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from diplotext import testing
from diplotext.formats import read, read_many, write, write_many
from diplotext.formats.writing.characters import one_line, xml_text
from diplotext.formats.writing.published import published
from diplotext.model import (
    Article,
    Dateline,
    Label,
    Paragraph,
    ParagraphRole,
    PubStatus,
    Span,
    Subject,
)


pytestmark = pytest.mark.usefixtures("untraced")
patient = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def lenient(source: bytes, form: str, language: str | None = None) -> Article:
    """Read what was written in a format."""
    return read(source, format=form, language=language, report=lambda _: None)


def bare(article: Article) -> Article:
    """Give an article without what only the source tells: places in it, and remarks."""
    paragraphs = tuple(
        attrs.evolve(p, source_line=None, source_path=None, source_offset=None)
        for p in article.paragraphs
    )
    return attrs.evolve(article, paragraphs=paragraphs, diagnostics=())


def unplaced(article: Article) -> Article:
    """Give the same without the place of the note, which has none once it is a field of its own."""
    note = article.update_note
    known = None if note is None else attrs.evolve(note, span=None)
    return attrs.evolve(bare(article), update_note=known)


@patient
@given(testing.articles())
def test_a_message_of_the_wire_comes_back(article):
    """
    What was read from IPTC 7901 is written and read again as it was, but for its length.

    A headline of marks alone is none: where it stands, the line before it is taken for it,
    as it is where a line of marks alone is the last of a header. An agency that a byline
    alone names is the provider from then on.
    """
    assume(any(map(str.isalnum, article.headline or "0")))
    roles = (ParagraphRole.HEADER, ParagraphRole.HEADLINE)
    heads = [p.span for p in article.paragraphs if p.role in roles]
    assume(all(any(map(str.isalnum, article.text[s.start : s.end])) for s in heads))
    first = lenient(write(article, "iptc7901"), "iptc7901")
    assume(first.agency is None or first.provider is not None)
    again = lenient(write(first, "iptc7901"), "iptc7901")

    unmeasured = [
        tuple(p for p in a.properties if p.role != "words") for a in (first, again)
    ]
    assert unmeasured[0] == unmeasured[1]
    assert attrs.evolve(bare(again), properties=()) == attrs.evolve(
        bare(first), properties=()
    )


@patient
@given(testing.wire_copy())
def test_wire_copy_keeps_what_it_says_in_a_message(copy):
    """Headline, byline, dateline, credits, notes and status of copy stand IPTC 7901."""
    article = read(copy.text, language="fr")
    again = lenient(write(article, "iptc7901"), "iptc7901", "fr")

    for name in ("headline", "subheadline", "byline", "agency", "status", "slug"):
        assert getattr(again, name) == getattr(article, name)
    assert [c.names for c in again.credits] == [c.names for c in article.credits]
    for name in ("place", "date", "agency"):
        assert getattr(again.dateline, name, None) == getattr(
            article.dateline, name, None
        )


MARKED_UP = ("newsmlg2", "nitf", "ninjs")
REREAD = {
    "text",
    "paragraphs",
    "editor_note",
    "notes",
    "subheadline",
    "headline",
    "provider",
}
"""Fields that words of the body may add to at each reading, as a byline names an agency."""


def told(article: Article) -> list[str]:
    """Give the parts of the body, their blanks squeezed."""
    return [one_line(part.text) for part in published(article)]


def solid(text: str) -> str:
    """Give the characters that are no blanks and no controls, as XML can hold them."""
    told = "".join(one_line(xml_text(text)).split())
    return "".join(c for c in told if unicodedata.category(c) != "Cc")


@patient
@given(testing.articles())
@pytest.mark.parametrize("form", MARKED_UP)
def test_every_word_that_is_published_is_read_again(form, article):
    """The words of the body stand in what is read, in order, or are held apart."""
    again = lenient(write(article, form), form, "fr")
    kept = [solid(again[p.span]) for p in again.paragraphs]
    held = [solid(label.text) for label in again.nonpublic]

    for part in published(article):
        words = solid(part.text)
        for apart in held:
            words = words.replace(apart, "")
        assert words in "".join(kept)


@patient
@example(Article("\x7f", (Paragraph(Span(0, 1), ParagraphRole.BYLINE),)))
@example(Article(text="", contributors=(Subject(None, ":"),)))
@example(Article(text="", byline=("Ann", ":Lea")))
@example(Article(text="", subheadline="µ"))
@example(Article(text="", notes=(Label("EMBARGO"),)))
@example(Article(text="", notes=(Label("CORRECTION"),)))
@example(
    Article(text="00LD", paragraphs=(Paragraph(Span(0, 4), ParagraphRole.DATELINE),))
)
@example(
    Article(text="", language="fr", dateline=Dateline(None, dt.date(99, 1, 1), None))
)
@given(testing.articles())
@pytest.mark.parametrize("form", MARKED_UP)
def test_what_was_read_is_written_as_it_was(form, article):
    """
    What was read from a format is the same after it was written and read once more.

    An embargo on what may not be published anyway is nothing a format has to hold. What has
    no field is kept as properties, which are not written; but none comes to them, but for
    marks: a line of names is kept as it stands, and is written without what is no name.
    An order that only the words of a note give is written as a signal beside them too. A note
    that is all there is has a field in NewsML-G2 alone, and no place in the words any more; in
    the other two nothing is left to compare.
    """
    first = lenient(write(article, form), form)
    again = lenient(write(first, form), form)
    is_note = first.update_note is not None and first.text == first.update_note.text
    assume(form == "newsmlg2" or not is_note)
    told_of = unplaced if is_note else bare
    unlike = [
        field.name
        for field in attrs.fields(Article)
        if getattr(told_of(again), field.name) != getattr(told_of(first), field.name)
    ]

    allowed = REREAD if first.status is PubStatus.USABLE else REREAD | {"embargo"}
    signalled = again.signals[len(first.signals) :]
    if signalled and first.update_note is not None:
        assert again.signals[: len(first.signals)] == first.signals
        assert signalled[0].scheme == "update"
        assert signalled[0].code == first.update_note.kind.value
        allowed = allowed | {"signals"}
    assert set(unlike) <= allowed | {"properties"}
    kept, found = (
        {(p.role, "".join(filter(str.isalnum, p.text))) for p in a.properties}
        for a in (first, again)
    )
    assert found <= kept


@patient
@given(testing.wire_copy())
@pytest.mark.parametrize("form", MARKED_UP)
def test_wire_copy_comes_back_whole(form, copy):
    """A story of the wire keeps headline, byline, dateline, credits and every paragraph."""
    article = read(copy.text, language="fr")
    first = lenient(write(article, form), form)
    again = lenient(write(first, form), form)

    assert told(first) == told(article)
    assert first.headline == article.headline
    assert first.byline == article.byline
    assert [c.names for c in first.credits] == [c.names for c in article.credits]
    for name in ("place", "date", "agency"):
        filed = getattr(article.dateline, name, None)
        assert getattr(first.dateline, name, None) == filed
    assert bare(again) == bare(first)


@patient
@given(st.lists(testing.articles(), min_size=1, max_size=3))
@pytest.mark.parametrize("form", ["newsmlg2", "ninjs", "iptc7901"])
def test_every_article_of_a_document_is_read(form, articles):
    """A document of several articles gives as many."""
    document = write_many(articles, form)
    found = list(read_many(document, format=form, report=lambda _: None))

    assert len(found) == len(articles)
