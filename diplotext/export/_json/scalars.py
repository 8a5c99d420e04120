"""How values without parts are written in JSON: numbers, days, places, names of kinds."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from enum import Enum, Flag, StrEnum
from functools import partial
from typing import Any, TypeGuard

import attrs

from diplotext.errors import DecodeError
from diplotext.export._json.refusals import is_array, refuse
from diplotext.text.span import Span


_DECIMAL = r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([Ee][+-]?[0-9]+)?"
_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_HOUR = r"[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?"
_MOMENT = rf"{_DAY}T{_HOUR}(Z|[+-]{_HOUR}|[+-][0-9]{{2}}:[0-9]{{2}})?"

_PLACES = 2


@attrs.frozen
class Scalar:
    """
    How the values of one class are written as one JSON value.

    Attributes:
        write: Gives the JSON value.
        read: Gives the value back, or raises a `DecodeError` without a path.
        schema: The JSON Schema of what is written.
    """

    write: Callable[[Any], object]
    read: Callable[[object], Any]
    schema: Mapping[str, object]


def _is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _text(value: object) -> str:
    return value if isinstance(value, str) else refuse(value, "a string")


def _whole(value: object) -> int:
    return value if _is_whole(value) else refuse(value, "a whole number")


def _flag(value: object) -> bool:
    return value if isinstance(value, bool) else refuse(value, "true or false")


def _number(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        refuse(value, "a number")
    try:
        return float(value)
    except OverflowError:
        refuse(value, "a number within the range of floats")


def _matching(pattern: str, expected: str, value: object) -> str:
    if not isinstance(value, str) or re.fullmatch(pattern, value) is None:
        refuse(value, expected)
    return value


def _decimal(value: object) -> Decimal:
    expected = "a string of decimal digits"
    try:
        return Decimal(_matching(_DECIMAL, expected, value))
    except InvalidOperation:
        refuse(value, expected)


def _day(value: object) -> dt.date:
    expected = "a day such as '2031-03-03'"
    text = _matching(_DAY, expected, value)
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        refuse(value, expected)


def _moment(value: object) -> dt.datetime:
    expected = "a moment such as '2031-03-03T09:30:00+00:00'"
    text = _matching(_MOMENT, expected, value)
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        refuse(value, expected)


def read_places(value: object) -> Span:
    """
    Read a place from its start and its end.

    Example:
        >>> read_places([0, 4])
        Span(start=0, end=4)
    """
    expected = "an array of two whole numbers, start and end"
    if not is_array(value):
        refuse(value, expected)
    places = [place for place in value if _is_whole(place)]
    if not len(value) == len(places) == _PLACES:
        message = f"found an array of {len(value)} values, expected {expected}"
        raise DecodeError(message)
    try:
        return Span(*places)
    except ValueError as error:
        raise DecodeError(*error.args) from error


def _places(span: Span) -> list[int]:
    return [span.start, span.end]


def _as_is(value: object) -> object:
    return value


_PLAIN: Mapping[type, Scalar] = {
    str: Scalar(_as_is, _text, {"type": "string"}),
    bool: Scalar(_as_is, _flag, {"type": "boolean"}),
    int: Scalar(_as_is, _whole, {"type": "integer"}),
    float: Scalar(_as_is, _number, {"type": "number"}),
    Decimal: Scalar(str, _decimal, {"type": "string", "pattern": f"^{_DECIMAL}$"}),
    dt.date: Scalar(
        dt.date.isoformat,
        _day,
        {"type": "string", "format": "date", "pattern": f"^{_DAY}$"},
    ),
    dt.datetime: Scalar(
        dt.datetime.isoformat, _moment, {"type": "string", "pattern": f"^{_MOMENT}$"}
    ),
    Span: Scalar(
        _places,
        read_places,
        {
            "type": "array",
            "items": {"type": "integer", "minimum": 0},
            "minItems": _PLACES,
            "maxItems": _PLACES,
        },
    ),
}


def _name(member: Enum) -> str:
    return member.value if isinstance(member, StrEnum) else member.name.lower()


def _chosen(members: Mapping[str, Enum], value: object) -> Enum:
    if not isinstance(value, str) or value not in members:
        refuse(value, f"one of {', '.join(members)}")
    return members[value]


def _names(flags: Flag) -> list[str]:
    return [_name(flag) for flag in flags]


def _flags(kind: type[Flag], members: Mapping[str, Enum], value: object) -> Flag:
    if not is_array(value):
        refuse(value, "an array of names")
    chosen = [_chosen(members, name) for name in value]
    if len(set(chosen)) != len(chosen):
        message = "found a name twice in an array of names, expected each once"
        raise DecodeError(message)
    return kind(sum(flag.value for flag in chosen))


def _enumeration(kind: type[Enum]) -> Scalar:
    """Write a member by its value when that is a string, and else by its name."""
    members = {_name(member): member for member in kind}
    choice = {"type": "string", "enum": list(members)}
    if issubclass(kind, Flag):
        names = {"type": "array", "items": choice, "uniqueItems": True}
        return Scalar(_names, partial(_flags, kind, members), names)
    return Scalar(_name, partial(_chosen, members), choice)


def scalar_of(kind: object) -> Scalar | None:
    """
    Give how the values of a class are written, when they are written as one JSON value.

    Example:
        >>> from diplotext.model import Bindingness, Force
        >>> scalar_of(Span).write(Span(0, 4)), scalar_of(Force).read("ready").name
        ([0, 4], 'READY')
        >>> scalar_of(Bindingness).write(Bindingness.LEGAL)
        ['legal']
    """
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enumeration(kind)
    return _PLAIN.get(kind) if isinstance(kind, type) else None
