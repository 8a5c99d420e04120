"""One analysis as one row: every value as Arrow takes it."""

# pyright: basic
# Values are of any class of the model here.

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeAlias

from diplotext.export._arrow.types import ARTICLE, JSON, KEY, PARENT
from diplotext.export._json.form import LISTED, PERHAPS_LISTED, fields, lists
from diplotext.export._json.scalars import scalar_of
from diplotext.export._store.lines import plain, to_line
from diplotext.ledger.order import name_of
from diplotext.model import Analysis, Article, Condition, Span


Write: TypeAlias = Callable[[Any, str], object]
"""Gives the value that stands for an object; takes the text of its article as well."""


def row_of(analysis: Analysis) -> dict[str, object]:
    """
    Give the row that an analysis is exported as.

    Example:
        >>> from diplotext.model import Finding
        >>> odd = Finding("weekday-date", Span(0, 4), "3 March 2031 is a Monday")
        >>> row_of(Analysis(Article("Riga signe."), findings=(odd,)))["findings"][0]["span"]
        {'start': 0, 'end': 4, 'words': 'Riga'}
    """
    text = analysis.article.text
    return {
        **article_row(analysis.article),
        **{
            name: [_written(part, text) for part in getattr(analysis, name)]
            for name in lists()
        },
        "instrument": _value(analysis.instrument, text),
        JSON: to_line(analysis),
    }


def article_row(article: Article) -> dict[str, object]:
    """
    Give the part of a row that is about the article itself.

    Example:
        >>> list(article_row(Article("Riga signe.")))
        ['key', 'article']
    """
    return {KEY: name_of(article), ARTICLE: _value(article, article.text)}


def _written(part: Any, text: str) -> dict[str, object]:  # noqa: ANN401 - any class
    """Give the fields of an object where it is written out."""
    return {
        name: _value(getattr(part, name), text) for name in _names_of(part.__class__)
    }


@cache
def _names_of(kind: type[Any]) -> tuple[str, ...]:
    return tuple(fields(kind))


def _value(value: Any, text: str) -> object:  # noqa: ANN401 - any value of the model
    if value is None:
        return None
    if isinstance(value, tuple):
        return [_value(part, text) for part in value]
    return _writer_of(value.__class__)(value, text)


@cache
def _writer_of(kind: type[Any]) -> Write:
    """Give how the values of a class are written, which is found out once a class."""
    if kind in LISTED or kind in PERHAPS_LISTED:
        return lambda part, _text: plain(part.id)
    for base, write in _WRITERS:
        if issubclass(kind, base):
            return write
    return _written


def _span(span: Span, text: str) -> object:
    words = plain(text[span.start : span.end])
    return {"start": span.start, "end": span.end, "words": words}


def _nodes(whole: Condition, text: str) -> list[object]:
    """Give a condition and all its parts, each with the place of the one it is a part of."""
    nodes: list[object] = []
    ahead: list[tuple[Condition, int | None]] = [(whole, None)]
    while ahead:
        condition, parent = ahead.pop()
        ahead.extend((part, len(nodes)) for part in reversed(condition.parts))
        own = {
            name: _value(getattr(condition, name), text) for name in _CONDITION_FIELDS
        }
        nodes.append({PARENT: parent, **own})
    return nodes


def _whole(number: int, _text: str) -> int | None:
    """Give a whole number, unless it needs more than the 64 bits of the column."""
    return number if number.bit_length() < _BITS else None


def _name(member: Enum, _text: str) -> object:
    scalar = scalar_of(type(member))
    return None if scalar is None else scalar.write(member)


_BITS = 64
_CONDITION_FIELDS = tuple(name for name in fields(Condition) if name != "parts")
_WRITERS: tuple[tuple[type[Any], Write], ...] = (
    (Enum, _name),
    (str, lambda words, _text: plain(words)),
    (bool, lambda flag, _text: flag),
    (int, _whole),
    (float, lambda number, _text: number),
    (Decimal, lambda number, _text: float(number)),
    (dt.date, lambda day, _text: day),
    (Span, _span),
    (Condition, _nodes),
)
"""How values are written that are no objects with fields; what comes first holds."""
