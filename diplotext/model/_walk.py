"""Going through a value object and all that it holds."""

from collections.abc import Hashable, Iterator
from functools import cache
from typing import Any, cast

import attrs


@cache
def _field_names(kind: type[Any]) -> tuple[str, ...]:
    """Give the names of the fields of a value object's class, none for any other class."""
    if not attrs.has(kind):
        return ()
    return tuple(field.name for field in attrs.fields(kind))


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
    stack: list[object] = list(roots)
    while stack:
        value = stack.pop()
        if isinstance(value, tuple):
            stack.extend(cast("tuple[object, ...]", value))
            continue
        names = _field_names(cast("Hashable", type(value)))
        if names and id(value) not in seen:
            seen.add(id(value))
            yield value
            stack.extend(getattr(value, name) for name in names)
