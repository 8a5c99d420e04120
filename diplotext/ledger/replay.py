"""What has become of every commitment after some events, and why."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Mapping
from functools import cached_property

import attrs

from diplotext.ledger.entry import Entry
from diplotext.ledger.event import Event
from diplotext.ledger.lifecycle import Change, Silence, State


@attrs.frozen
class Replay:
    """
    The lives of the commitments of a ledger through some events.

    It does not depend on the order in which the events were given: they count by their
    days, and within a day what happens comes before what is done about an entry.

    Attributes:
        entries: The entries that have a life, in the order of the ledger.
        until: The last day that was looked at; none where there was no event and no end.
        changes: All changes, in the order of time.
        silent: Events that changed nothing, each with the reason.

    .. versionadded:: 0.1.0
    """

    entries: tuple[Entry, ...] = attrs.field(repr=False)
    until: dt.date | None
    changes: tuple[Change, ...]
    silent: tuple[tuple[Event, Silence], ...]
    beginnings: Mapping[str, State] = attrs.field(repr=False, eq=False)

    @cached_property
    def _histories(self) -> Mapping[str, list[Change]]:
        found: dict[str, list[Change]] = {}
        for change in self.changes:
            found.setdefault(change.entry, []).append(change)
        return found

    def history(self, entry: Entry | str) -> tuple[Change, ...]:
        """Give the changes of one entry, in the order of time."""
        return tuple(self._histories.get(_id(entry), ()))

    def status(self, entry: Entry | str, *, at: dt.date | None = None) -> State:
        """
        Give the state of an entry at the end of a day.

        Args:
            entry: The entry or its id.
            at: The day, the last one looked at when left out. Before an entry is stated
                its state is the one with which it will begin.

        Raises:
            LookupError: If the entry has no life: it is refused, only possible, demanded,
                or not in the ledger.
            ValueError: If the day lies behind the last one looked at.
        """
        key = _id(entry)
        if key not in self.beginnings:
            message = f"found {key!r}, expected the id of an entry with a life"
            raise LookupError(message)
        if at is not None and (self.until is None or at > self.until):
            message = f"found {at}, expected a day up to {self.until}, the last one"
            raise ValueError(message)
        changes = self._histories.get(key, [])
        count = len(changes)
        if at is not None:
            count = bisect_right(changes, at, key=lambda change: change.when)
        return changes[count - 1].after if count else self.beginnings[key]

    def in_state(self, state: State, *, at: dt.date | None = None) -> tuple[Entry, ...]:
        """
        Give the entries that are in a state at the end of a day.

        Raises:
            ValueError: If the day lies behind the last one looked at.
        """
        return tuple(e for e in self.entries if self.status(e, at=at) is state)


def _id(entry: Entry | str) -> str:
    return entry if isinstance(entry, str) else entry.id
