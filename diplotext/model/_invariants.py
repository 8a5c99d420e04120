"""The invariants that several value objects share, each a validator for one field."""

import datetime as dt
from collections.abc import Iterable
from itertools import pairwise
from typing import Any, NoReturn, Protocol, TypeAlias

import attrs

from diplotext.errors import ModelError
from diplotext.text.span import Span


Field: TypeAlias = "attrs.Attribute[Any]"
"""A field of a value object, as attrs hands it to a validator."""


class Identified(Protocol):
    """Whatever carries an id."""

    @property
    def id(self) -> str:
        """Give the name by which others refer to it."""
        ...


def refuse(owner: object, field: str, found: object, expected: str) -> NoReturn:
    """Raise a `ModelError` that names the class, the field, what was found and expected."""
    message = f"found {found} in {type(owner).__name__}.{field}, expected {expected}"
    raise ModelError(message)


def a_tuple(owner: object, field: Field, value: object) -> None:
    """Ask for a tuple, since a list would make the object unhashable."""
    if not isinstance(value, tuple):
        refuse(owner, field.name, f"a {type(value).__name__}", "a tuple")


def some(owner: object, field: Field, value: tuple[object, ...]) -> None:
    """Ask for a tuple of at least one member."""
    a_tuple(owner, field, value)
    if not value:
        refuse(owner, field.name, "nothing", "at least one")


def filled(owner: object, field: Field, value: str) -> None:
    """Ask for a string that is not blank."""
    if not value.strip():
        refuse(owner, field.name, repr(value), "a word")


def aware(owner: object, field: Field, value: dt.datetime | None) -> None:
    """Ask for a moment that names its time zone."""
    if value is not None and value.utcoffset() is None:
        refuse(owner, field.name, value.isoformat(), "a moment with its time zone")


def ordered_spans(owner: object, field: Field, spans: tuple[Span, ...]) -> None:
    """Ask for a tuple of spans in the order of the text which share no character."""
    a_tuple(owner, field, spans)
    disjoint(owner, field.name, spans)


def some_ordered_spans(owner: object, field: Field, spans: tuple[Span, ...]) -> None:
    """Ask for one span or more, in the order of the text, which share no character."""
    some(owner, field, spans)
    disjoint(owner, field.name, spans)


def disjoint(owner: object, field: str, spans: Iterable[Span]) -> None:
    """Refuse a span that begins before the one in front of it ends."""
    for before, after in pairwise(spans):
        if after.start < before.end:
            refuse(owner, field, f"{after} behind {before}", "order without overlap")


def unique_ids(owner: object, field: Field, values: tuple[Identified, ...]) -> None:
    """Ask for a tuple in which no two members have one id."""
    a_tuple(owner, field, values)
    seen: set[str] = set()
    for value in values:
        if value.id in seen:
            refuse(owner, field.name, f"{value.id!r} twice", "each id once")
        seen.add(value.id)


def within(owner: object, field: str, span: Span, length: int) -> None:
    """Refuse a span that ends behind a text of that length."""
    if span.end > length:
        refuse(owner, field, span, f"an end of at most {length}")
