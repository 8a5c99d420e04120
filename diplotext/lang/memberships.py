"""Which states belong to which bodies: the facts of memberships.toml, the same for all languages."""

import datetime as dt
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import attrs

from diplotext.errors import PackError
from diplotext.lang.toml import Table, load_toml, strings, subtable, tables


_FILE = Path(__file__).with_name("memberships.toml")


@attrs.frozen
class Term:
    """
    From when to when a state belongs to a body, both days included.

    Attributes:
        since: The first day; nothing where it is long ago.
        until: The last day; nothing where it belongs to it still.

    Example:
        >>> term = Term(until=dt.date(2020, 1, 31))
        >>> term.holds(dt.date(2019, 5, 1)), term.holds(None)
        (True, False)
    """

    since: dt.date | None = None
    until: dt.date | None = None

    def holds(self, day: dt.date | None) -> bool:
        """Tell whether it holds on a day, or now, when no day is given."""
        if day is None:
            return self.until is None
        has_begun = self.since is None or self.since <= day
        return has_begun and (self.until is None or day <= self.until)


@cache
def memberships() -> Mapping[str, Mapping[str, Term]]:
    """
    Give the states that belong to each body, by the ids of the body in the packs.

    Example:
        >>> sorted(memberships()["benelux"])
        ['BE', 'LU', 'NL']
    """
    return read_memberships(load_toml(_FILE))


def read_memberships(data: Table) -> dict[str, dict[str, Term]]:
    """
    Read memberships.toml.

    Args:
        data: Its tables.

    Raises:
        PackError: If a table is not of the form expected, or a day is told of a state that
            is not listed.

    Example:
        >>> read_memberships({"body": [{"ids": ["x"], "states": ["PE"]}]})
        {'x': {'PE': Term(since=None, until=None)}}
    """
    found: dict[str, dict[str, Term]] = {}
    for row in tables(data, "body"):
        since, until = (dict(_days(row, key)) for key in ("since", "until"))
        states = strings(row, "states")
        astray = sorted({*since, *until} - {*states})
        if astray:
            message = f"found days of {astray} in {dict(row)!r}, expected of its states"
            raise PackError(message)
        terms = {code: Term(since.get(code), until.get(code)) for code in states}
        found.update(dict.fromkeys(strings(row, "ids"), terms))
    return found


def _days(row: Table, key: str) -> Iterator[tuple[str, dt.date]]:
    for code, day in subtable(row, key).items():
        if not isinstance(day, dt.date):
            message = f"found {day!r} for {key} of {code}, expected a day"
            raise PackError(message)
        yield code, day
