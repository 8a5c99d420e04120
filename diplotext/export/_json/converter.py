"""How cattrs writes and reads the objects of an analysis, one by one."""

from collections.abc import Callable
from functools import cache
from typing import Any, TypeAlias

import attrs

from diplotext.errors import DecodeError
from diplotext.export._json import known
from diplotext.export._json.form import (
    LISTED,
    PERHAPS_LISTED,
    fields,
    inner,
    is_optional,
    is_tuple,
    kinds,
    lists,
    required,
)
from diplotext.export._json.refusals import an_object, is_array, is_object, refuse
from diplotext.export._json.scalars import scalar_of
from diplotext.model import Article, Instrument, Span


try:
    from cattrs import BaseValidationError, Converter
    from cattrs.cols import homogenous_tuple_structure_factory
    from cattrs.errors import IterableValidationNote
    from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
except ModuleNotFoundError as missing:
    _MESSAGE = "found no cattrs, expected it for JSON: install diplotext[json]"
    raise ImportError(_MESSAGE) from missing


_NOTHING = object()
"""Stands for an absent field where the class asks for a value or None."""

Write: TypeAlias = Callable[[Any], Any]
"""Gives the JSON value of an object."""

Read: TypeAlias = Callable[[Any, Any], Any]
"""Gives the object that a JSON value stands for; takes its class as well."""


@attrs.frozen
class Definition:
    """
    How an object is written where it is defined, and not referred to.

    Attributes:
        write: Gives its keys and values.
        read: Gives the object back.
    """

    write: Write
    read: Read


@cache
def definitions() -> dict[type[Any], Definition]:
    """Give the definition of each class that an analysis holds directly."""
    converter = _converter()
    kinds_held: tuple[type[Any], ...] = (Article, Instrument, *lists().values())
    return {
        kind: Definition(_writer(kind, converter), _reader(kind, converter))
        for kind in kinds_held
    }


def read_at(path: str, kind: type[Any], content: object) -> Any:  # noqa: ANN401 - any class
    """
    Read an object where it is defined.

    Args:
        path: The path to it, for messages.
        kind: Its class.
        content: What stands there.

    Raises:
        DecodeError: If it is not of the form expected.
    """
    try:
        return definitions()[kind].read(content, kind)
    except (DecodeError, BaseValidationError) as error:
        below, first = _first(error)
        message = f"{path}{below}: {first}"
        raise DecodeError(message) from error


def _first(error: Exception) -> tuple[str, Exception]:
    """Give the first of the errors that cattrs collected, and the path to its place."""
    path = ""
    while isinstance(error, BaseValidationError):
        error = error.exceptions[0]
        for note in getattr(error, "__notes__", ()):
            is_index = isinstance(note, IterableValidationNote)
            path += f"[{note.index}]" if is_index else f".{note.name}"
    return path, error


@cache
def _converter() -> Converter:
    converter = Converter(unstruct_collection_overrides={tuple: list})
    converter.register_unstructure_hook_factory(attrs.has, _writer)
    converter.register_structure_hook_factory(attrs.has, _reader)
    converter.register_structure_hook_factory(is_optional, _optional_reader)
    converter.register_structure_hook_factory(is_tuple, _tuple_reader)
    for kind in kinds():
        scalar = scalar_of(kind)
        if scalar is None:
            attrs.resolve_types(kind)
        else:
            converter.register_unstructure_hook(kind, scalar.write)
            converter.register_structure_hook(kind, _without_class(scalar.read))
    converter.register_structure_hook(Span, _without_class(known.read_span))
    for kind in LISTED:
        converter.register_unstructure_hook(kind, known.name)
        converter.register_structure_hook(kind, known.resolve)
    for kind in PERHAPS_LISTED:
        converter.register_unstructure_hook(kind, _write_perhaps)
        converter.register_structure_hook(kind, _read_perhaps)
    return converter


def _without_class(read: Callable[[object], Any]) -> Read:
    return lambda content, _kind: read(content)


def _write_perhaps(part: Any) -> Any:  # noqa: ANN401 - any class of `PERHAPS_LISTED`
    name = known.name(part)
    return definitions()[type(part)].write(part) if name is None else name


def _read_perhaps(content: object, kind: type[Any]) -> Any:  # noqa: ANN401 - as above
    if is_object(content):
        return definitions()[kind].read(content, kind)
    return known.resolve(content, kind)


def _writer(kind: type[Any], converter: Converter) -> Write:
    """Make the function that writes an object, leaving out what has no value."""
    write = make_dict_unstructure_fn(kind, converter)
    return lambda part: {
        name: value for name, value in write(part).items() if value is not None
    }


def _reader(kind: type[Any], converter: Converter) -> Read:
    """Make the function that reads an object from exactly the keys of its class."""
    make = make_dict_structure_fn(kind, converter)
    asked, hints = required(kind), fields(kind)
    absent = {name: _NOTHING for name, hint in hints.items() if is_optional(hint)}

    def read(content: object, _kind: object) -> object:
        known = an_object(content, names=hints, required=asked)
        return make({**absent, **known}, kind)

    return read


def _optional_reader(kind: object, converter: Converter) -> Read:
    """Make the function that reads a value which may be absent, and never null."""
    one = inner(kind)
    read = converter.get_structure_hook(one)
    return lambda content, _kind: None if content is _NOTHING else read(content, one)


def _tuple_reader(kind: Any, converter: Converter) -> Read:  # noqa: ANN401 - no class
    """Make the function that reads an array, and nothing else that can be gone through."""
    read = homogenous_tuple_structure_factory(kind, converter)

    def read_array(content: object, _kind: object) -> object:
        if not is_array(content):
            refuse(content, "an array")
        return read(content, kind)

    return read_array
