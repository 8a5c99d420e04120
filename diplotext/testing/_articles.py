"""Strategies for articles and their parts."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from diplotext.errors import Diagnostic, Severity
from diplotext.model import (
    Article,
    Credit,
    CreditFunction,
    Dateline,
    Paragraph,
    ParagraphRole,
    PubStatus,
    UpdateKind,
    UpdateNote,
)
from diplotext.testing._items import (
    VERSIONS,
    concepts,
    coverages,
    embargoes,
    groups,
    labels,
    links,
    renditions,
    rights,
    subjects,
    transmissions,
)
from diplotext.testing._texts import (
    BLANK,
    DAYS,
    MOMENTS,
    WORDS,
    few,
    ordered_spans,
    perhaps,
    spans,
    texts,
)
from diplotext.text.span import Span


_FUNCTIONS = st.sampled_from(CreditFunction)
_LINES = st.integers(1, 999)
_PARTS = st.sampled_from(ParagraphRole)
_SEVERITIES = st.sampled_from(Severity)
_STATUSES = st.sampled_from(PubStatus)
_TAGS = st.sampled_from(("fr", "en", "de-CH", "es-419", "zh-Hant-TW"))
_UPDATES = st.sampled_from(UpdateKind)
_URGENCIES = st.integers(1, 9)


@st.composite
def paragraphs(draw: DrawFn, text: str = BLANK) -> Paragraph:
    """
    Draw a paragraph of a text.

    .. versionadded:: 0.1.0
    """
    return _paragraph(draw, draw(spans(text)))


def _paragraph(draw: DrawFn, span: Span) -> Paragraph:
    return Paragraph(
        span,
        draw(_PARTS),
        perhaps(draw, _LINES),
        source_path=perhaps(draw, WORDS),
        source_offset=perhaps(draw, _LINES),
    )


@st.composite
def datelines(draw: DrawFn, text: str = BLANK) -> Dateline:
    """
    Draw a dateline of a text.

    .. versionadded:: 0.1.0
    """
    return Dateline(
        perhaps(draw, WORDS),
        perhaps(draw, DAYS),
        perhaps(draw, WORDS),
        perhaps(draw, spans(text)),
    )


@st.composite
def credit_lines(draw: DrawFn, text: str = BLANK) -> Credit:
    """
    Draw a credit of a text.

    .. versionadded:: 0.1.0
    """
    return Credit(draw(_FUNCTIONS), few(draw, WORDS), draw(spans(text)))


@st.composite
def update_notes(draw: DrawFn, text: str = BLANK) -> UpdateNote:
    """
    Draw an update note of a text.

    .. versionadded:: 0.1.0
    """
    span = perhaps(draw, spans(text))
    return UpdateNote(draw(_UPDATES), draw(WORDS), few(draw, WORDS), span)


@st.composite
def diagnostics(draw: DrawFn, text: str = BLANK) -> Diagnostic:
    """
    Draw a diagnostic of a text.

    .. versionadded:: 0.1.0
    """
    return Diagnostic(
        draw(WORDS),
        draw(WORDS),
        perhaps(draw, spans(text)),
        perhaps(draw, _LINES),
        draw(_SEVERITIES),
    )


@st.composite
def articles(draw: DrawFn, text: str | None = None) -> Article:
    """
    Draw an article.

    Args:
        draw: Given by Hypothesis.
        text: Its text; any text when left out.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(articles("Riga"))
        ... def check(article):
        ...     assert article.text == "Riga"
        >>> check()

    .. versionadded:: 0.1.0
    """
    chosen = draw(texts()) if text is None else text
    return Article(
        chosen,
        tuple(_paragraph(draw, span) for span in draw(ordered_spans(chosen))),
        headline=perhaps(draw, WORDS),
        subheadline=perhaps(draw, WORDS),
        slug=perhaps(draw, WORDS),
        language=perhaps(draw, _TAGS),
        agency=perhaps(draw, WORDS),
        guid=perhaps(draw, WORDS),
        version=perhaps(draw, VERSIONS),
        status=draw(_STATUSES),
        urgency=perhaps(draw, _URGENCIES),
        priority=perhaps(draw, WORDS),
        first_created=perhaps(draw, MOMENTS),
        version_created=perhaps(draw, MOMENTS),
        expires=perhaps(draw, MOMENTS),
        embargo=perhaps(draw, embargoes()),
        assumed_zone=perhaps(draw, WORDS),
        dateline=perhaps(draw, datelines(chosen)),
        byline=few(draw, WORDS),
        credits=few(draw, credit_lines(chosen)),
        update_note=perhaps(draw, update_notes(chosen)),
        editor_note=perhaps(draw, WORDS),
        subjects=few(draw, subjects()),
        genres=few(draw, subjects()),
        keywords=few(draw, WORDS),
        places=few(draw, WORDS),
        links=few(draw, links()),
        rights=perhaps(draw, rights()),
        headlines=few(draw, labels()),
        notes=few(draw, labels()),
        nonpublic=few(draw, labels()),
        signals=few(draw, subjects()),
        located=few(draw, subjects()),
        provider=perhaps(draw, subjects()),
        services=few(draw, subjects()),
        contributors=few(draw, subjects()),
        item_class=perhaps(draw, WORDS),
        alternative_ids=few(draw, labels()),
        renditions=few(draw, renditions()),
        transmission=perhaps(draw, transmissions()),
        groups=few(draw, groups()),
        concepts=few(draw, concepts()),
        coverages=few(draw, coverages()),
        properties=few(draw, labels()),
        format=perhaps(draw, WORDS),
        diagnostics=few(draw, diagnostics(chosen)),
    )
