"""Going through a value object and all that it holds."""

from collections.abc import Callable, Iterator
from enum import Enum
from functools import cache
from operator import attrgetter
from types import UnionType
from typing import Any, get_args

import attrs


@cache
def _fields_of(kind: type[Any]) -> Callable[[object], tuple[object, ...]] | None:
    """Give what takes the fields out of a value object of a class, nothing for any other class."""
    if not attrs.has(kind):
        return None
    names = [f.name for f in attrs.fields(kind) if not _is_plain(f.type)]
    if not names:
        return _nothing
    # The getter of one name gives its value bare, of two or more a tuple.
    return attrgetter(*names, *(names if len(names) == 1 else ()))


_PLAIN: frozenset[type] = frozenset({str, int, float, bool, type(None)})


def _is_plain(told: object) -> bool:
    """Tell whether values of a type hold no value object."""
    if isinstance(told, UnionType):
        return all(map(_is_plain, get_args(told)))
    return isinstance(told, type) and (told in _PLAIN or issubclass(told, Enum))


def _nothing(_value: object) -> tuple[object, ...]:
    return ()


def walk(*roots: object) -> Iterator[object]:
    """
    Give every value object that the roots are, hold, or refer to, each object once.

    An object held in many places is visited once, so the cost is the number of
    objects and not the number of paths to them. There is no promise of order.

    Args:
        roots: Value objects, tuples of them, or anything else, which is passed over.

    Yields:
        Instances of attrs classes.
    """
    seen: set[int] = set()
    stack: list[Any] = list(roots)
    while stack:
        value = stack.pop()
        kind = value.__class__
        if kind in _PLAIN:
            continue
        if kind is tuple:
            stack.extend(value)
            continue
        fields = _fields_of(kind)
        if fields is not None and id(value) not in seen:
            seen.add(id(value))
            yield value
            stack.extend(fields(value))
