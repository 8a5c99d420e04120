"""The article: its text, its parts, and what must hold between them."""

import datetime as dt

import attrs
import pytest

from diplotext.errors import Diagnostic, ModelError
from diplotext.model import (
    Article,
    Credit,
    CreditFunction,
    Dateline,
    Paragraph,
    ParagraphRole,
    Span,
    Subject,
    UpdateKind,
    UpdateNote,
)


TEXT = "Accord à Riga\n\nRiga, 3 mars 2031 (ATB) - La Ligue se dit prête."
HEADLINE = Paragraph(Span(0, 13), ParagraphRole.HEADLINE)
BODY = Paragraph(Span(15, 63), ParagraphRole.BODY)
BEYOND = Span(60, 64)


def test_an_article_gives_the_words_of_a_span() -> None:
    """An article is asked for words by their span."""
    assert Article(TEXT)[Span(9, 13)] == "Riga"


def test_an_article_has_no_words_beyond_its_text() -> None:
    """A span of another text is refused rather than cut short."""
    with pytest.raises(IndexError, match=r"found .*, expected an end of at most 63"):
        Article(TEXT)[BEYOND]


def test_the_body_leaves_out_what_does_not_tell_the_story() -> None:
    """Only body paragraphs are the body."""
    assert Article(TEXT, (HEADLINE, BODY)).body == (BODY,)


@pytest.mark.parametrize("paragraphs", [(BODY, HEADLINE), (HEADLINE, HEADLINE)])
def test_paragraphs_are_in_order_and_apart(paragraphs: tuple[Paragraph, ...]) -> None:
    """Two paragraphs share no character and stand as in the text."""
    with pytest.raises(ModelError, match=r"Article\.paragraphs, expected order"):
        Article(TEXT, paragraphs)


def test_paragraphs_may_touch() -> None:
    """A paragraph may begin where the one before ends."""
    halves = tuple(
        Paragraph(span, ParagraphRole.BODY) for span in (Span(0, 5), Span(5, 9))
    )

    assert Article(TEXT, halves).paragraphs == halves


@pytest.mark.parametrize(
    "part",
    [
        {"paragraphs": (Paragraph(BEYOND, ParagraphRole.BODY),)},
        {"dateline": Dateline("Riga", None, None, BEYOND)},
        {"credits": (Credit(CreditFunction.EDITING, (), BEYOND),)},
        {"update_note": UpdateNote(UpdateKind.LEAD, "", (), BEYOND)},
        {"diagnostics": (Diagnostic("odd", "found a bell", BEYOND),)},
    ],
    ids=lambda part: next(iter(part)),
)
def test_all_parts_lie_within_the_text(part: dict[str, object]) -> None:
    """No part of an article points behind its text."""
    with pytest.raises(ModelError, match="expected an end of at most 63"):
        attrs.evolve(Article(TEXT), **part)


@pytest.mark.parametrize("urgency", [0, 10])
def test_urgency_is_one_to_nine(urgency: int) -> None:
    """The urgency of IPTC has nine steps."""
    with pytest.raises(ModelError, match=r"Article\.urgency, expected 1 to 9"):
        Article(TEXT, urgency=urgency)


@pytest.mark.parametrize("urgency", [1, 9, None])
def test_the_first_and_last_urgency_are_taken(urgency: int | None) -> None:
    """Both ends of the scale belong to it, and an article may have none."""
    assert Article(TEXT, urgency=urgency).urgency == urgency


@pytest.mark.parametrize("tag", ["fr", "de-CH", "es-419", "zh-Hant-TW", "ast"])
def test_a_language_tag_is_taken(tag: str) -> None:
    """A tag of the form of BCP 47 is kept as it came."""
    assert Article(TEXT, language=tag).language == tag


@pytest.mark.parametrize(
    "tag", ["", "f", "français", "fr_CH", "fr-", "12", "en-verylongtag", "fr CH"]
)
def test_what_looks_like_no_language_tag_is_refused(tag: str) -> None:
    """A name of a language is no tag."""
    with pytest.raises(ModelError, match=r"Article\.language, expected a BCP 47 tag"):
        Article(TEXT, language=tag)


FIRST = dt.datetime(2031, 3, 1, 23, 30, tzinfo=dt.UTC)
SECOND = dt.datetime(2031, 3, 2, 4, 0, tzinfo=dt.UTC)
DATED = Dateline("Riga", dt.date(2031, 3, 3), "ATB", Span(15, 38))
UNDATED = Dateline("Riga", None, "ATB", Span(15, 38))


@pytest.mark.parametrize(
    ("dateline", "version", "first", "day"),
    [
        (DATED, SECOND, FIRST, dt.date(2031, 3, 3)),
        (UNDATED, SECOND, FIRST, dt.date(2031, 3, 2)),
        (None, SECOND, FIRST, dt.date(2031, 3, 2)),
        (None, None, FIRST, dt.date(2031, 3, 1)),
        (None, None, None, None),
    ],
)
def test_the_day_is_that_of_the_dateline_or_else_of_the_version(
    dateline: Dateline | None,
    version: dt.datetime | None,
    first: dt.datetime | None,
    day: dt.date | None,
) -> None:
    """The dateline speaks first, then this version, then the first version."""
    article = Article(
        TEXT, dateline=dateline, version_created=version, first_created=first
    )

    assert article.date == day


@pytest.mark.parametrize(
    "field",
    [
        "paragraphs",
        "byline",
        "credits",
        "subjects",
        "keywords",
        "places",
        "links",
        "diagnostics",
    ],
)
def test_a_list_is_no_tuple(field: str) -> None:
    """A list would make the article unhashable, so it is refused."""
    with pytest.raises(ModelError, match=rf"found a list in Article\.{field}"):
        attrs.evolve(Article(TEXT), **{field: []})


def test_the_names_of_a_credit_are_a_tuple() -> None:
    """A list of names is refused."""
    with pytest.raises(ModelError, match=r"found a list in Credit\.names"):
        Credit(CreditFunction.WRITING, ["Ann Orlin"], Span(0, 1))  # type: ignore[arg-type]


def test_the_additions_of_a_note_are_a_tuple() -> None:
    """A list of additions is refused."""
    with pytest.raises(ModelError, match=r"found a list in UpdateNote\.additions"):
        UpdateNote(UpdateKind.LEAD, "", ["Orlin"], Span(0, 1))  # type: ignore[arg-type]


@pytest.mark.parametrize("field", ["relevance", "confidence"])
def test_a_share_that_is_no_number_is_refused(field: str) -> None:
    """NaN is not equal to itself, so a subject that held it would not be either."""
    with pytest.raises(ModelError, match=rf"Subject\.{field}, expected a finite"):
        attrs.evolve(Subject("medtop", "11000000"), **{field: float("nan")})
