"""What a ledger holds: its analyses, and the actors, entries and groups they come to."""

from collections.abc import Iterable
from functools import cached_property
from typing import Self, TypeAlias

import attrs

from diplotext.errors import NotInLedgerError
from diplotext.ledger.book import Book
from diplotext.ledger.coalitions import CoalitionRecord, key_of
from diplotext.ledger.entry import Entry
from diplotext.ledger.identity import Identity
from diplotext.ledger.order import in_order
from diplotext.ledger.regimes import RegimeRecord
from diplotext.ledger.source import Source
from diplotext.model import Actor, Analysis, Incident


Who: TypeAlias = Actor | Identity | str
"""Somebody: an actor, an identity, or a string that is a code, an id or a name."""


@attrs.frozen
class Holdings:
    """
    Many analyses, and what they name.

    Attributes:
        analyses: The analyses, those of older stories first.
    """

    analyses: tuple[Analysis, ...] = attrs.field(default=(), converter=in_order)

    @classmethod
    def of(cls, analyses: Iterable[Analysis]) -> Self:
        """Give the ledger of some analyses."""
        return cls(tuple(analyses))

    def add(self, *analyses: Analysis) -> Self:
        """Give a ledger that has some analyses more."""
        return type(self)((*self.analyses, *analyses))

    def merge(self, other: Self) -> Self:
        """Give a ledger that has the analyses of both."""
        return self.add(*other.analyses)

    @cached_property
    def book(self) -> Book:
        """What the analyses come to, worked out once."""
        return Book(self.analyses)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All commitments, restatements joined, refusals included."""
        return self.book.entries

    @property
    def actors(self) -> tuple[Identity, ...]:
        """All actors, in the order in which they are met."""
        return tuple(self.book.identities.known.values())

    @property
    def coalitions(self) -> tuple[CoalitionRecord, ...]:
        """All coalitions, in the order in which they are met."""
        return self.book.coalitions

    @property
    def regimes(self) -> tuple[RegimeRecord, ...]:
        """All regimes, in the order in which they are met."""
        return self.book.regimes

    @property
    def incidents(self) -> tuple[Source[Incident], ...]:
        """All incidents, in the order of the ledger."""
        return tuple(
            Source(analysis, incident, incident.span)
            for analysis in self.analyses
            for incident in analysis.incidents
        )

    def entry(self, id: str) -> Entry:  # noqa: A002 - the name of the field
        """
        Give the entry of an id.

        Raises:
            NotInLedgerError: If there is none.
        """
        found = self.book.by_id.get(id)
        if found is None:
            message = f"found no entry {id!r}, expected the id of one of Ledger.entries"
            raise NotInLedgerError(message)
        return found

    def actor(self, who: Who) -> Identity:
        """
        Give who somebody is.

        Raises:
            NotInLedgerError: If nobody in the ledger is meant, or several are.
        """
        ids = sorted(self.book.who(who) & self.book.identities.known.keys())
        if len(ids) != 1:
            found = " and ".join(ids) or "nobody"
            message = f"found {found} for {who!r}, expected exactly one actor"
            raise NotInLedgerError(message)
        return self.book.identities.known[ids[0]]

    def coalition(self, name: str) -> CoalitionRecord:
        """
        Give the coalition that goes by a name.

        Raises:
            NotInLedgerError: If none does.
        """
        found = self.book.coalition_by_name.get(key_of(name))
        if found is None:
            message = f"found no coalition {name!r}, expected a name of one"
            raise NotInLedgerError(message)
        return found

    def regime(self, name: str) -> RegimeRecord:
        """
        Give the regime that goes by a name.

        Raises:
            NotInLedgerError: If none does.
        """
        names = (r for r in self.regimes if key_of(name) in map(key_of, r.names))
        found = next(names, None)
        if found is None:
            message = f"found no regime {name!r}, expected a name of one"
            raise NotInLedgerError(message)
        return found
