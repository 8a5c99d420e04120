"""All that an article says in its fields, to tell what else its source says."""

from collections.abc import Iterator
from typing import cast

from diplotext.model.article import Article
from diplotext.model.subject import Subject


def values_of(article: Article) -> frozenset[str]:
    """
    Give all words that an article holds in any field, QCodes as they are sent.

    Example:
        >>> told = values_of(Article("", headline="Riga", subjects=(Subject("medtop", "11"),)))
        >>> "Riga" in told, "medtop:11" in told, "Oslo" in told
        (True, True, False)
    """
    return frozenset(_values(article))


def _values(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in cast("tuple[object, ...]", value):
            yield from _values(each)
    elif isinstance(value, (int, float)):
        yield f"{value:g}"
    else:
        if isinstance(value, Subject) and value.scheme is not None:
            yield f"{value.scheme}:{value.code}"
        for field in getattr(value, "__attrs_attrs__", ()):
            yield from _values(getattr(value, field.name))
