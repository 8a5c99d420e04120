"""Whatever the article, what is written is valid, and what is not for publication is not in it."""

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext import testing
from diplotext.formats import plain
from diplotext.formats.writing import iptc7901, newsmlg2, ninjs, nitf
from diplotext.model import Article, Label, Paragraph, ParagraphRole, Span


pytestmark = pytest.mark.usefixtures("untraced")
patient = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
HELD = "e5b1f0c2"


@patient
@given(article=testing.articles())
def test_newsmlg2_is_valid(valid_newsmlg2, article):
    """Any article makes a valid news item or package."""
    valid_newsmlg2(newsmlg2.serialize(article))


@patient
@given(articles=st.lists(testing.articles(), min_size=1, max_size=3))
def test_a_message_is_valid(valid_newsmlg2, articles):
    """Any articles make a valid news message."""
    valid_newsmlg2(newsmlg2.serialize_many(articles))


@patient
@given(article=testing.articles())
def test_nitf_is_valid(valid_nitf, article):
    """Any article makes a valid NITF document."""
    valid_nitf(nitf.serialize(article))


@patient
@given(article=testing.articles())
def test_ninjs_is_valid(valid_ninjs, article):
    """Any article makes a valid ninjs object."""
    valid_ninjs(ninjs.serialize(article))


@patient
@given(article=testing.articles())
@pytest.mark.parametrize(
    "form", [newsmlg2, nitf, ninjs, iptc7901, plain], ids=lambda form: form.__name__
)
def test_what_is_not_for_publication_is_not_written(form, article: Article):
    """Words held apart stand nowhere in what is written."""
    held = attrs.evolve(article, nonpublic=(Label(HELD, HELD),))

    assert HELD.encode() not in form.serialize(held)
    assert form.serialize(held) == form.serialize(attrs.evolve(article, nonpublic=()))


@patient
@given(article=testing.articles())
@pytest.mark.parametrize(
    "form",
    [newsmlg2, nitf, ninjs, iptc7901, plain],
    ids=lambda form: form.__name__,
)
def test_a_paragraph_held_apart_is_not_written(form, article: Article):
    """Words of the text that are not for publication stand in no format, wherever they are."""
    text = f"{HELD}\n\n{article.text}"
    start = len(HELD) + 2
    rest = tuple(
        attrs.evolve(p, span=Span(p.span.start + start, p.span.end + start))
        for p in article.paragraphs
    )
    held = Paragraph(Span(0, len(HELD)), ParagraphRole.NONPUBLIC)
    whole = Article(
        text,
        (held, *rest),
        headline=article.headline,
        byline=article.byline,
        language=article.language,
    )

    assert HELD.encode() not in form.serialize(whole)
