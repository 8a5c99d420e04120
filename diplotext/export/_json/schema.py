"""The JSON Schema of an exported analysis, made from the classes of the model."""

import inspect
from collections.abc import Iterator
from typing import Any

import attrs

from diplotext.export._json.form import (
    LISTED,
    NAME,
    PERHAPS_LISTED,
    fields,
    inner,
    is_tuple,
    kinds,
    required,
)
from diplotext.export._json.scalars import scalar_of
from diplotext.model import Analysis


_DEFINITIONS = "#/$defs/"
_ENTRY, _CONTINUED = "\n    ", "\n        "


def make_schema() -> dict[str, object]:
    """
    Make the JSON Schema, version 2020-12, of an exported analysis.

    Example:
        >>> make_schema()["properties"]["article"]["$ref"]
        '#/$defs/Article'
    """
    top = _object(Analysis, lists_objects=True)
    top["properties"] = {"schema": {"const": NAME}, **top["properties"]}
    top["required"] = ["schema", *top["required"]]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": NAME,
        "title": Analysis.__name__,
        **top,
        "$defs": {
            kind.__name__: _definition(kind) for kind in kinds() if _is_ours(kind)
        },
    }


def _is_ours(kind: type[Any]) -> bool:
    return kind.__module__.partition(".")[0] == __name__.partition(".")[0]


def _definition(kind: type[Any]) -> dict[str, Any]:
    scalar = scalar_of(kind)
    if scalar is None:
        return _object(kind)
    return {"description": _summary(kind), **scalar.schema}


def _object(kind: type[Any], *, lists_objects: bool = False) -> dict[str, Any]:
    described = dict(_attributes(kind))
    hints = fields(kind)
    one = _named if lists_objects else _reference
    return {
        "type": "object",
        "description": _summary(kind),
        "properties": {
            field.name: {
                "description": described.get(field.name, ""),
                **_many(hints[field.name], one(inner(hints[field.name]))),
                **_default(field, hints[field.name]),
            }
            for field in attrs.fields(kind)
        },
        "required": list(required(kind)),
        "additionalProperties": False,
    }


def _many(kind: object, one: dict[str, object]) -> dict[str, object]:
    return {"type": "array", "items": one} if is_tuple(kind) else one


def _reference(kind: type[Any]) -> dict[str, object]:
    """Give the schema of what stands for an object of a class: its id, or the object."""
    identifier = {"$ref": f"{_DEFINITIONS}{kind.__name__}/properties/id"}
    if kind in LISTED:
        return dict(identifier)
    if kind in PERHAPS_LISTED:
        return {"anyOf": [identifier, _named(kind)]}
    return _named(kind)


def _named(kind: type[Any]) -> dict[str, object]:
    scalar = scalar_of(kind)
    if scalar is not None and not _is_ours(kind):
        return dict(scalar.schema)
    return {"$ref": _DEFINITIONS + kind.__name__}


def _default(field: "attrs.Attribute[Any]", kind: object) -> dict[str, object]:
    """Give the value that an absent field stands for, when it stands for any."""
    if field.default is attrs.NOTHING or field.default is None:
        return {}
    scalar = scalar_of(kind)
    return {"default": [] if scalar is None else scalar.write(field.default)}


def _paragraphs(kind: type[Any]) -> list[str]:
    return inspect.cleandoc(kind.__doc__ or "").split("\n\n")


def _summary(kind: type[Any]) -> str:
    return " ".join(_paragraphs(kind)[0].split())


def _attributes(kind: type[Any]) -> Iterator[tuple[str, str]]:
    """Give what the docstring of a class says of each attribute."""
    for paragraph in _paragraphs(kind):
        heading, *entries = paragraph.replace(_CONTINUED, " ").split(_ENTRY)
        if heading == "Attributes:":
            for entry in entries:
                name, _, words = entry.partition(": ")
                yield name, words
