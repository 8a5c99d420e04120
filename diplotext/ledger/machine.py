"""The commitments of a ledger made ready for events: what each waits for, and by when."""

import datetime as dt
from collections.abc import Mapping
from functools import cached_property

import attrs

from diplotext.ledger.entry import Entry
from diplotext.ledger.event import Event
from diplotext.ledger.identity import Identities
from diplotext.ledger.lifecycle import State
from diplotext.ledger.terms import Need, Pattern, Waiting, happened, waiting
from diplotext.ledger.vocabulary import ABOUT_ONE_ENTRY


@attrs.frozen(eq=False)
class Machine:
    """
    The entries that have a life, with what each hangs on, ready for any events.

    Attributes:
        entries: By id, in the order of the ledger.
        needs: By id, what an entry hangs on, where it hangs on something.
        identities: Who is who.
    """

    entries: Mapping[str, Entry]
    needs: Mapping[str, Need]
    identities: Identities

    @cached_property
    def beginnings(self) -> Mapping[str, State]:
        """The states with which the entries begin, by id."""
        nothing: frozenset[Pattern] = frozenset()
        return {
            key: State.DETACHED
            if key not in self.needs or self.needs[key].holds(nothing)
            else State.CONDITIONAL
            for key in self.entries
        }

    @cached_property
    def waiting(self) -> Waiting:
        """The patterns that entries wait for."""
        return waiting(p for need in self.needs.values() for p in need.patterns())

    @cached_property
    def waiters(self) -> Mapping[Pattern, tuple[tuple[dt.date, str], ...]]:
        """By pattern the entries that speak of it, each with the day of its first statement.

        They are in the order of these days.
        """
        found: dict[Pattern, dict[str, dt.date]] = {}
        for key, need in self.needs.items():
            since = self.since(key)
            for pattern in need.patterns():
                found.setdefault(pattern, {})[key] = since
        return {
            pattern: tuple(sorted((day, key) for key, day in keys.items()))
            for pattern, keys in found.items()
        }

    @cached_property
    def dues(self) -> tuple[tuple[dt.date, str], ...]:
        """Days by which entries are due, with their ids, in the order of time.

        A day that was over when the entry was stated first says nothing of its life.
        """
        days = ((entry.due, key) for key, entry in self.entries.items())
        return tuple(
            sorted(
                (day, key)
                for day, key in days
                if day is not None and day >= self.since(key)
            )
        )

    def since(self, key: str) -> dt.date:
        """Give the day on which an entry was stated first, the earliest where none is known."""
        return self.entries[key].since or dt.date.min

    def fired_by(
        self, event: Event, wider: Mapping[str, tuple[str, ...]]
    ) -> tuple[Pattern, ...]:
        """Give the patterns that an event is one of, none for one that is not established."""
        if not event.is_established or event.type in ABOUT_ONE_ENTRY:
            return ()
        known = happened(event, self.identities, wider)
        return tuple(self.waiting.fired_by(known))
