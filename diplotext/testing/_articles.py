"""Strategies for articles and their parts."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from diplotext.errors import Diagnostic, Severity
from diplotext.model import (
    Article,
    Credit,
    CreditFunction,
    Dateline,
    Link,
    Paragraph,
    ParagraphRole,
    PubStatus,
    Subject,
    UpdateKind,
    UpdateNote,
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


_FUNCTIONS = st.sampled_from(CreditFunction)
_LINES = st.integers(1, 999)
_PARTS = st.sampled_from(ParagraphRole)
_SEVERITIES = st.sampled_from(Severity)
_SHARES = st.floats(0, 1)
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
    return Paragraph(draw(spans(text)), draw(_PARTS), perhaps(draw, _LINES))


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
        draw(spans(text)),
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
    return UpdateNote(draw(_UPDATES), draw(WORDS), few(draw, WORDS), draw(spans(text)))


@st.composite
def subjects(draw: DrawFn) -> Subject:
    """
    Draw a subject.

    .. versionadded:: 0.1.0
    """
    return Subject(
        perhaps(draw, WORDS),
        perhaps(draw, WORDS),
        uri=perhaps(draw, WORDS),
        name=perhaps(draw, WORDS),
        type=perhaps(draw, WORDS),
        relevance=perhaps(draw, _SHARES),
        confidence=perhaps(draw, _SHARES),
    )


@st.composite
def links(draw: DrawFn) -> Link:
    """
    Draw a link.

    .. versionadded:: 0.1.0
    """
    return Link(draw(WORDS), draw(WORDS), perhaps(draw, WORDS))


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
        tuple(
            Paragraph(span, draw(_PARTS), perhaps(draw, _LINES))
            for span in draw(ordered_spans(chosen))
        ),
        headline=perhaps(draw, WORDS),
        subheadline=perhaps(draw, WORDS),
        slug=perhaps(draw, WORDS),
        language=perhaps(draw, _TAGS),
        agency=perhaps(draw, WORDS),
        guid=perhaps(draw, WORDS),
        version=perhaps(draw, WORDS),
        status=draw(_STATUSES),
        urgency=perhaps(draw, _URGENCIES),
        priority=perhaps(draw, WORDS),
        first_created=perhaps(draw, MOMENTS),
        version_created=perhaps(draw, MOMENTS),
        embargo=perhaps(draw, MOMENTS),
        dateline=perhaps(draw, datelines(chosen)),
        byline=few(draw, WORDS),
        credits=few(draw, credit_lines(chosen)),
        update_note=perhaps(draw, update_notes(chosen)),
        editor_note=perhaps(draw, WORDS),
        subjects=few(draw, subjects()),
        keywords=few(draw, WORDS),
        places=few(draw, WORDS),
        links=few(draw, links()),
        rights=perhaps(draw, WORDS),
        format=perhaps(draw, WORDS),
        diagnostics=few(draw, diagnostics(chosen)),
    )
