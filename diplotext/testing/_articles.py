"""Strategies for articles and their parts."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

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
    maybe,
    moments,
    ordered_spans,
    several,
    spans,
    texts,
    words,
)


_TAGS = ("fr", "en", "de-CH", "es-419", "zh-Hant-TW")


def paragraphs(text: str = BLANK) -> SearchStrategy[Paragraph]:
    """
    Draw a paragraph of a text.

    .. versionadded:: 0.1.0
    """
    lines = maybe(st.integers(1, 999))
    return st.builds(Paragraph, spans(text), st.sampled_from(ParagraphRole), lines)


def datelines(text: str = BLANK) -> SearchStrategy[Dateline]:
    """
    Draw a dateline of a text.

    .. versionadded:: 0.1.0
    """
    return st.builds(
        Dateline, maybe(words()), maybe(st.dates()), maybe(words()), spans(text)
    )


def credit_lines(text: str = BLANK) -> SearchStrategy[Credit]:
    """
    Draw a credit of a text.

    .. versionadded:: 0.1.0
    """
    functions = st.sampled_from(CreditFunction)
    return st.builds(Credit, functions, several(words()), spans(text))


def update_notes(text: str = BLANK) -> SearchStrategy[UpdateNote]:
    """
    Draw an update note of a text.

    .. versionadded:: 0.1.0
    """
    kinds = st.sampled_from(UpdateKind)
    return st.builds(UpdateNote, kinds, words(), several(words()), spans(text))


def subjects() -> SearchStrategy[Subject]:
    """
    Draw a subject.

    .. versionadded:: 0.1.0
    """
    shares = maybe(st.floats(0, 1))
    name = maybe(words())
    return st.builds(Subject, name, name, name, name, name, shares, shares)


def links() -> SearchStrategy[Link]:
    """
    Draw a link.

    .. versionadded:: 0.1.0
    """
    return st.builds(Link, words(), words(), maybe(words()))


def diagnostics(text: str = BLANK) -> SearchStrategy[Diagnostic]:
    """
    Draw a diagnostic of a text.

    .. versionadded:: 0.1.0
    """
    return st.builds(
        Diagnostic,
        words(),
        words(),
        maybe(spans(text)),
        maybe(st.integers(1, 999)),
        st.sampled_from(Severity),
    )


def _roles() -> SearchStrategy[list[ParagraphRole]]:
    return st.lists(st.sampled_from(ParagraphRole), min_size=3, max_size=3)


@st.composite
def articles(draw: DrawFn, text: str | None = None) -> Article:
    """
    Draw an article.

    Args:
        draw: Given by Hypothesis.
        text: Its text; any text when left out.

    Example:
        >>> from hypothesis import find
        >>> find(articles("Riga"), lambda article: article.urgency == 3).text
        'Riga'

    .. versionadded:: 0.1.0
    """
    chosen = draw(texts()) if text is None else text
    blocks = zip(draw(ordered_spans(chosen)), draw(_roles()), strict=False)
    word, moment = maybe(words()), maybe(moments())
    return Article(
        chosen,
        tuple(Paragraph(span, role) for span, role in blocks),
        headline=draw(word),
        subheadline=draw(word),
        slug=draw(word),
        language=draw(maybe(st.sampled_from(_TAGS))),
        agency=draw(word),
        guid=draw(word),
        version=draw(word),
        status=draw(st.sampled_from(PubStatus)),
        urgency=draw(maybe(st.integers(1, 9))),
        priority=draw(word),
        first_created=draw(moment),
        version_created=draw(moment),
        embargo=draw(moment),
        dateline=draw(maybe(datelines(chosen))),
        byline=draw(several(words())),
        credits=draw(several(credit_lines(chosen))),
        update_note=draw(maybe(update_notes(chosen))),
        editor_note=draw(word),
        subjects=draw(several(subjects())),
        keywords=draw(several(words())),
        places=draw(several(words())),
        links=draw(several(links())),
        rights=draw(word),
        format=draw(word),
        diagnostics=draw(several(diagnostics(chosen))),
    )
