"""What JSON that does not have the form asked for is told."""

from collections.abc import Collection
from typing import NoReturn, TypeGuard

from diplotext.errors import DecodeError


_LONGEST = 60


def describe(value: object) -> str:
    """
    Name a JSON value in a message.

    Example:
        >>> describe("Riga"), describe(5), describe(None), describe([1]), describe({})
        ("'Riga'", '5', 'null', 'an array', 'an object')
    """
    if isinstance(value, str):
        return repr(value if len(value) <= _LONGEST else value[:_LONGEST] + "...")
    if isinstance(value, int) and value.bit_length() > _LONGEST:
        return "a large number"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int | float):
        return repr(value)
    kind = type(value).__name__
    return {"list": "an array", "dict": "an object"}.get(kind, f"a Python {kind}")


def is_array(value: object) -> TypeGuard[list[object]]:
    """Tell whether a JSON value is an array."""
    return isinstance(value, list)


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    """Tell whether a JSON value is an object."""
    return isinstance(value, dict)


def refuse(value: object, expected: str) -> NoReturn:
    """
    Raise a `DecodeError` that names the value found and what was expected.

    The path to the place is put in front by whoever knows it.
    """
    message = f"found {describe(value)}, expected {expected}"
    raise DecodeError(message)


def an_object(
    content: object, *, names: Collection[str], required: Collection[str]
) -> dict[str, object]:
    """
    Give an object when it has no keys but those named, and all that are required.

    Example:
        >>> an_object({"start": 4}, names=("start", "end"), required=("start",))
        {'start': 4}

    Raises:
        DecodeError: If it is no object, or has a key that is unknown or lacks one.
    """
    if not is_object(content):
        refuse(content, "an object")
    for name in content:
        if name not in names:
            message = f"found key {describe(name)}, expected only {', '.join(names)}"
            raise DecodeError(message)
    for name in required:
        if name not in content:
            message = f"found no key {name!r}, expected it"
            raise DecodeError(message)
    return content
