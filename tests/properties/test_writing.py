"""Laws of writing: what is written is read back, on all that the format can hold."""

import attrs
import pytest
from hypothesis import HealthCheck, given, settings

from diplotext import testing
from diplotext.formats import read, write
from diplotext.model import Article


pytestmark = pytest.mark.usefixtures("untraced")
patient = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
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


@patient
@given(testing.articles())
def test_a_message_of_the_wire_comes_back(article):
    """What was read from IPTC 7901 is written and read again as it was, but for its length."""
    first = lenient(write(article, "iptc7901"), "iptc7901")
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
