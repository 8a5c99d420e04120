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
    def keys(self) -> tuple[str, ...]:
        """The ids of the entries, in the order of the ledger: their places stand for them."""
        return tuple(self.entries)

    @cached_property
    def places(self) -> Mapping[str, int]:
        """The place of each entry, by its id."""
        return {key: place for place, key in enumerate(self.keys)}

    @cached_property
    def needs_at(self) -> Mapping[int, Need]:
        """By place, what an entry hangs on, where it hangs on something."""
        return {self.places[key]: need for key, need in self.needs.items()}

    @cached_property
    def waiting(self) -> Waiting:
        """The patterns that entries wait for."""
        return waiting(p for need in self.needs.values() for p in need.patterns())

    @cached_property
    def waiters(self) -> Mapping[Pattern, tuple[tuple[dt.date, int], ...]]:
        """By pattern the places of entries that speak of it, with the days of their statements.

        They are in the order of these days.
        """
        found: dict[Pattern, dict[int, dt.date]] = {}
        for place, need in self.needs_at.items():
            since = self.since(self.keys[place])
            for pattern in need.patterns():
                found.setdefault(pattern, {})[place] = since
        return {
            pattern: tuple(sorted((day, place) for place, day in days.items()))
            for pattern, days in found.items()
        }

    @cached_property
    def dues(self) -> tuple[tuple[dt.date, int], ...]:
        """Days by which entries are due, with their places, in the order of time.

        A day that was over when the entry was stated first says nothing of its life.
        """
        days = ((place, entry.due) for place, entry in enumerate(self.entries.values()))
        return tuple(
            sorted(
                (day, place)
                for place, day in days
                if day is not None and day >= self.since(self.keys[place])
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
