"""The Arrow type of each class of the model."""

# pyright: basic
# Its stubs leave unknown what a pyarrow object holds.

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum, Flag
from functools import cache
from typing import Any

from diplotext.export._arrow.library import pa
from diplotext.export._json.form import (
    LISTED,
    PERHAPS_LISTED,
    fields,
    inner,
    is_tuple,
    lists,
)
from diplotext.model import Article, Condition, Instrument, Span


KEY, ARTICLE, JSON = "key", "article", "json"
"""What an article is called, the article, and all that was read in it."""

PARENT = "parent"
"""Where the condition stands of which another one is a part."""

_MOMENT = pa.timestamp("us", tz="UTC")
_SCALARS: Mapping[type[Any], pa.DataType] = {
    str: pa.string(),
    bool: pa.bool_(),
    int: pa.int64(),
    float: pa.float64(),
    Decimal: pa.float64(),
    dt.date: pa.date32(),
    dt.datetime: _MOMENT,
    Span: pa.struct(
        [
            pa.field("start", pa.int32(), nullable=False),
            pa.field("end", pa.int32(), nullable=False),
            pa.field("words", pa.string(), nullable=False),
        ]
    ),
}


@cache
def schema() -> pa.Schema:
    """Give the columns of exported analyses."""
    columns = [
        pa.field(KEY, pa.string(), nullable=False),
        pa.field(ARTICLE, struct_of(Article)),
        *(pa.field(name, _many(struct_of(kind))) for name, kind in lists().items()),
        pa.field("instrument", struct_of(Instrument)),
        pa.field(JSON, pa.string(), nullable=False),
    ]
    return pa.schema(columns)


def struct_of(kind: type[Any]) -> pa.StructType:
    """
    Give the type of the objects of a class where they are written out.

    Example:
        >>> from diplotext.model import Finding
        >>> [field.name for field in struct_of(Finding)]
        ['code', 'span', 'message']
    """
    hints = fields(kind).items()
    return pa.struct([pa.field(name, _type(hint)) for name, hint in hints])


def _type(hint: Any) -> pa.DataType:  # noqa: ANN401 - a type may be a class or a form of one
    kind = inner(hint)
    one = _node() if kind is Condition else _one(kind)
    return _many(one) if is_tuple(hint) or kind is Condition else one


def _one(kind: type[Any]) -> pa.DataType:
    if kind in LISTED or kind in PERHAPS_LISTED:
        return pa.string()
    if issubclass(kind, Enum):
        return _many(pa.string()) if issubclass(kind, Flag) else pa.string()
    return _SCALARS[kind] if kind in _SCALARS else struct_of(kind)


def _node() -> pa.StructType:
    """Give the type of one part of a condition: no type of Arrow may hold itself."""
    hints = fields(Condition).items()
    own = [pa.field(name, _type(hint)) for name, hint in hints if name != "parts"]
    return pa.struct([pa.field(PARENT, pa.int32()), *own])


def _many(kind: pa.DataType) -> pa.DataType:
    return pa.list_(kind)
