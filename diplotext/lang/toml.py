"""The files of a language pack, read with the checks that make a mistake in them easy to find."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeGuard, cast

from diplotext.errors import PackError


Table = Mapping[str, object]


def load_toml(path: Path) -> Table:
    """
    Read one TOML file of a pack.

    Returns:
        Its tables; an empty mapping when the pack has no such file.

    Raises:
        PackError: If the file is no UTF-8 or no TOML.
    """
    if not path.is_file():
        return {}
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"{path.name}: found {error}, expected UTF-8 TOML"
        raise PackError(message) from error


def text(table: Table, key: str) -> str:
    """
    Give a string of a table that must have it.

    Raises:
        PackError: If it is missing or no string.

    Example:
        >>> text({"verb": "dire"}, "verb")
        'dire'
    """
    value = table.get(key)
    if not isinstance(value, str):
        message = f"found {value!r} for {key} in {dict(table)!r}, expected a string"
        raise PackError(message)
    return value


def one_of(table: Table, key: str, known: frozenset[str]) -> str:
    """
    Give a string of a table that must be one of some.

    Raises:
        PackError: If it is missing, no string, or none of them.

    Example:
        >>> one_of({"act": "directive"}, "act", frozenset({"assertive", "directive"}))
        'directive'
    """
    value = text(table, key)
    if value not in known:
        expected = ", ".join(sorted(known))
        message = (
            f"found {value!r} for {key} in {dict(table)!r}, expected one of {expected}"
        )
        raise PackError(message)
    return value


def flag(table: Table, key: str) -> bool:
    """
    Give a truth value of a table, false when it is missing.

    Raises:
        PackError: If it is something else.
    """
    value = table.get(key, False)
    if not isinstance(value, bool):
        message = (
            f"found {value!r} for {key} in {dict(table)!r}, expected true or false"
        )
        raise PackError(message)
    return value


def strings(table: Table, key: str) -> list[str]:
    """
    Give a list of strings of a table, empty when it is missing.

    Raises:
        PackError: If it is something else.

    Example:
        >>> strings({"forms": ["un", "une"]}, "forms")
        ['un', 'une']
    """
    value = table.get(key, [])
    if not _is_list(value) or not all(isinstance(item, str) for item in value):
        message = f"found {value!r} for {key}, expected a list of strings"
        raise PackError(message)
    return cast("list[str]", value)


def tables(table: Table, key: str) -> list[Table]:
    """
    Give a list of tables, empty when it is missing.

    Raises:
        PackError: If it is something else.
    """
    value = table.get(key, [])
    if not _is_list(value) or not all(isinstance(item, dict) for item in value):
        message = f"found {value!r} for {key}, expected a list of tables"
        raise PackError(message)
    return cast("list[Table]", value)


def subtable(table: Table, key: str) -> Table:
    """
    Give a table within a table, empty when it is missing.

    Raises:
        PackError: If it is something else.
    """
    value = table.get(key, {})
    if not isinstance(value, dict):
        message = f"found {value!r} for {key}, expected a table"
        raise PackError(message)
    return cast("Table", value)


def strings_within(value: object) -> Iterator[str]:
    """
    Give all strings that stand anywhere within a table, those of its keys left out.

    Example:
        >>> list(strings_within({"one": ["un", {"two": "deux"}], "three": 3}))
        ['un', 'deux']
    """
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in cast("Table", value).values():
            yield from strings_within(inner)
    elif _is_list(value):
        for inner in value:
            yield from strings_within(inner)


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)
