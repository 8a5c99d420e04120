"""What offsets and ids stand for while an analysis is written or read."""

from collections import defaultdict
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import attrs

from diplotext.errors import DecodeError
from diplotext.export._json.form import LISTED
from diplotext.export._json.refusals import describe, refuse
from diplotext.export._json.scalars import read_places
from diplotext.model import Span


@attrs.frozen
class Known:
    """
    What the offsets and the ids of one analysis stand for.

    Attributes:
        length: Length of the text.
        named: For each class the objects listed, by their ids.
    """

    length: int = 0
    named: dict[type[Any], dict[str, Any]] = attrs.field(
        factory=lambda: defaultdict[type[Any], dict[str, Any]](dict)
    )


_KNOWN: ContextVar[Known] = ContextVar("_KNOWN")
"""
The analysis that is being written or read.

A converter takes long to make, so one serves all; what ids stand for travels beside it.
"""


@contextmanager
def knowing(known: Known) -> Generator[None]:
    """
    Let offsets and ids stand for what is known, while the block runs.

    Example:
        >>> with knowing(Known(length=4)):
        ...     read_span([0, 4])
        Span(start=0, end=4)
    """
    token = _KNOWN.set(known)
    try:
        yield
    finally:
        _KNOWN.reset(token)


def read_span(content: object) -> Span:
    """Read a place in the text."""
    span = read_places(content)
    length = _KNOWN.get().length
    if span.end > length:
        found = f"[{span.start}, {span.end}]"
        message = f"found {found}, expected an end of at most {length}"
        raise DecodeError(message)
    return span


def name(part: Any) -> str | None:  # noqa: ANN401 - objects of several classes have an id
    """Give the id that stands for an object, when it is listed."""
    given: str = part.id
    if isinstance(part, LISTED):
        return given
    listed = _KNOWN.get().named[type(part)].get(given)
    return given if listed is part or listed == part else None


def resolve(content: object, kind: type[Any]) -> Any:  # noqa: ANN401
    """Give the object of a class that an id stands for."""
    expected = f"the id of one of the {kind.__name__.lower()}s"
    if not isinstance(content, str):
        refuse(content, expected)
    named = _KNOWN.get().named[kind]
    if content not in named:
        message = f"found id {describe(content)}, expected {expected}"
        raise DecodeError(message)
    return named[content]
