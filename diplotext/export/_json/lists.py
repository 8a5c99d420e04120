"""The lists of an exported analysis, read in an order in which all reference goes back."""

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any

from diplotext.errors import DecodeError
from diplotext.export._json.converter import read_at
from diplotext.export._json.form import LISTED, PERHAPS_LISTED, lists
from diplotext.export._json.known import Known
from diplotext.export._json.refusals import describe, is_array, is_object


def read_lists(top: Mapping[str, object], known: Known) -> dict[str, tuple[Any, ...]]:
    """
    Read the lists of an analysis.

    Args:
        top: The keys and values of the analysis.
        known: Learns what the ids stand for.

    Returns:
        The objects of each list by its name; empty where there is no such key.

    Raises:
        DecodeError: If something is not of the form expected.
    """
    names = sorted(lists(), key=_turn)
    return {name: _read_list(name, top.get(name, []), known) for name in names}


def _turn(name: str) -> int:
    """Tell when to read a list: what others refer to comes first."""
    first = (*LISTED, *PERHAPS_LISTED)
    kind = lists()[name]
    return first.index(kind) if kind in first else len(first)


def _read_list(name: str, content: object, known: Known) -> tuple[Any, ...]:
    path, kind = f"$.{name}", lists()[name]
    if not is_array(content):
        message = f"{path}: found {describe(content)}, expected an array"
        raise DecodeError(message)
    made: dict[int, Any] = {}
    for index in _in_turn(path, content):
        place = f"{path}[{index}]"
        made[index] = read_at(place, kind, content[index])
        _remember(made[index], place, known.named[kind])
    return tuple(made[index] for index in range(len(content)))


def _remember(part: Any, path: str, named: dict[str, Any]) -> None:  # noqa: ANN401 - any class
    """Let the id of an object, if it has one, stand for it from now on."""
    name: str | None = getattr(part, "id", None)
    if name is None:
        return
    if name in named:
        message = f"{path}.id: found {describe(name)} twice, expected each id once"
        raise DecodeError(message)
    named[name] = part


def _in_turn(path: str, content: list[object]) -> tuple[int, ...]:
    """Give the places of a list, of an object only behind those it refers to."""
    names = [next(_strings(_get(part, "id")), None) for part in content]
    places = {name: index for index, name in enumerate(names)}
    graph = {
        index: {places[name] for name in _referred(part) if name in places}
        for index, part in enumerate(content)
    }
    try:
        return tuple(TopologicalSorter(graph).static_order())
    except CycleError as error:
        circle: list[int] = error.args[1]
        found = " to ".join(describe(names[index]) for index in circle)
        message = f"{path}: found references from {found}, expected no circle"
        raise DecodeError(message) from error


def _referred(part: object) -> Iterator[str]:
    """Give the ids by which an actor or a statement refers to others of its list."""
    roles = _get(part, "roles")
    bodies = [_get(role, "of") for role in roles] if is_array(roles) else []
    return _strings(_get(part, "affiliation"), _get(part, "continues"), *bodies)


def _get(part: object, key: str) -> object:
    return part.get(key) if is_object(part) else None


def _strings(*values: object) -> Iterator[str]:
    return (value for value in values if isinstance(value, str))
