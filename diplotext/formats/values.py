"""All that an article says in its fields, to tell what else its source says."""

from collections.abc import Iterable, Iterator
from typing import cast

from diplotext.errors import Diagnostic
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import Paragraph
from diplotext.model.subject import Subject
from diplotext.text.span import Span


_OURS = (bool, Paragraph, Diagnostic, Span)
"""What was not sent: places in the text and the source, and what the reader remarked."""


def values_of(article: Article) -> frozenset[str]:
    """
    Give all words that an article holds in any field, QCodes as they are sent.

    Example:
        >>> told = values_of(Article("", headline="Riga", subjects=(Subject("medtop", "11"),)))
        >>> "Riga" in told, "medtop:11" in told, "Oslo" in told
        (True, True, False)
    """
    found: set[str] = set()
    _add(article, found)
    return frozenset(found)


def untold(article: Article, labels: Iterable[Label]) -> Iterator[Label]:
    """
    Give those labels whose words no field of an article holds.

    Example:
        >>> labels = [Label("Riga", "title"), Label("7", "page")]
        >>> [label.role for label in untold(Article("", headline="Riga"), labels)]
        ['page']
    """
    told = values_of(article)
    return (label for label in labels if label.text not in told)


def _whole(value: float) -> str:
    """Give a whole number as it is without a fraction ("5" for 5.0)."""
    return str(int(value)) if float(value).is_integer() else str(value)


def _add(value: object, found: set[str]) -> None:
    """Add the words of a value; most fields of an article are strings, tuples or nothing."""
    if value is None or isinstance(value, _OURS):
        return
    if isinstance(value, str):
        found.add(value)
    elif isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            _add(each, found)
    elif isinstance(value, (int, float)):
        found |= {str(value), _whole(value)}
    else:
        if isinstance(value, Subject) and value.scheme is not None:
            found.add(f"{value.scheme}:{value.code}")
        for field in getattr(value, "__attrs_attrs__", ()):
            _add(getattr(value, field.name), found)
