"""The form of exported data: which classes it holds, with which fields, and what goes by its id."""

from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from diplotext.export._json.scalars import scalar_of
from diplotext.model import (
    Actor,
    Analysis,
    Coalition,
    Commitment,
    Mechanism,
    Statement,
)


NAME = "urn:diplotext:analysis:1"
"""What every export names first; a form that old readers would misread gets a new name."""

LISTED: tuple[type[Any], ...] = (Actor, Statement)
"""The classes that an analysis lists completely, so that all others give the id."""

PERHAPS_LISTED: tuple[type[Any], ...] = (Mechanism, Coalition, Commitment)
"""The classes of which others give the id where the object is listed, and else the object itself."""


def is_optional(kind: object) -> bool:
    """
    Tell whether a type is a class or None.

    Example:
        >>> is_optional(int | None), is_optional(int), is_optional(int | str)
        (True, False, False)
    """
    return get_origin(kind) in {Union, UnionType} and type(None) in get_args(kind)


def is_tuple(kind: object) -> bool:
    """
    Tell whether a type is a tuple of a class.

    Example:
        >>> is_tuple(tuple[str, ...]), is_tuple(str)
        (True, False)
    """
    return get_origin(kind) is tuple


def inner(kind: Any) -> Any:  # noqa: ANN401 - a type may be a class or a form of one
    """
    Give the class that a type is about: `X` of `X | None` and of `tuple[X, ...]`.

    Example:
        >>> inner(int | None), inner(tuple[str, ...]), inner(bool)
        (<class 'int'>, <class 'str'>, <class 'bool'>)
    """
    if is_optional(kind) or is_tuple(kind):
        return next(part for part in get_args(kind) if part is not type(None))
    return kind


def fields(kind: type[Any]) -> dict[str, Any]:
    """
    Give the fields of a value class with their types.

    Example:
        >>> from diplotext.model import Role
        >>> list(fields(Role)), fields(Role)["title"]
        (['title', 'of', 'span'], <class 'str'>)
    """
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in attrs.fields(kind)}


def required(kind: type[Any]) -> tuple[str, ...]:
    """
    Name the fields without which an object cannot be read.

    Example:
        >>> from diplotext.model import Dateline
        >>> required(Statement), required(Dateline)
        (('id', 'mode', 'content'), ())
    """
    hints = fields(kind)
    return tuple(
        field.name
        for field in attrs.fields(kind)
        if field.default is attrs.NOTHING and not is_optional(hints[field.name])
    )


def lists() -> dict[str, type[Any]]:
    """
    Give the lists of an analysis, by their names, with the class that each lists.

    Example:
        >>> list(lists())[:3]
        ['actors', 'statements', 'commitments']
    """
    hints = fields(Analysis).items()
    return {name: inner(kind) for name, kind in hints if is_tuple(kind)}


def kinds() -> tuple[type[Any], ...]:
    """
    Give the classes whose values an analysis holds, by their names.

    Example:
        >>> [kind.__name__ for kind in kinds()][:3]
        ['Act', 'Actor', 'ActorKind']
    """
    found: set[type[Any]] = set()
    ahead: list[type[Any]] = [Analysis]
    while ahead:
        below = {inner(kind) for kind in fields(ahead.pop()).values()} - found
        found |= below
        ahead.extend(kind for kind in below if scalar_of(kind) is None)
    return tuple(sorted(found, key=lambda kind: kind.__name__))
