"""The ledger: many analyses, and what can be asked of them together."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Collection, Iterable
from functools import cached_property
from typing import TypeAlias

import attrs

from diplotext.errors import NotInLedgerError
from diplotext.ledger import incidents
from diplotext.ledger.book import Book
from diplotext.ledger.coalitions import CoalitionRecord, key_of
from diplotext.ledger.entry import Entry
from diplotext.ledger.event import Event, happening
from diplotext.ledger.identity import Identity
from diplotext.ledger.lifecycle import Change, State
from diplotext.ledger.order import in_order
from diplotext.ledger.regimes import RegimeRecord
from diplotext.ledger.replay import Replay
from diplotext.ledger.run import replay
from diplotext.ledger.source import Source
from diplotext.ledger.vocabulary import VOCABULARY, EventType, widening
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    CommitmentKind,
    Condition,
    Incident,
    MeasureKind,
)


Who: TypeAlias = Actor | Identity | str
"""Somebody: an actor, an identity, or a string that is a code, an id or a name."""


@attrs.frozen
class Ledger:
    """
    Many analyses, one memory: what is owed, what an event triggers, who belonged when.

    A ledger is a value. It does not depend on the order in which analyses are added, and
    adding one twice changes nothing. What it makes of them is worked out when it is first
    asked for. Whoever is asked for may be given as an `Actor`, an `Identity`, an ISO
    3166-1 code, an id or a name.

    Attributes:
        analyses: The analyses, those of older stories first.

    Example:
        >>> import diplotext
        >>> copy = "Oslo, 12 mai 2026 (ATB) - La Norvège s'engage à former 200 policiers."
        >>> ledger = Ledger.of([diplotext.analyze(diplotext.read(copy, language="fr"))])
        >>> [(entry.act, entry.force.name) for entry in ledger.owed_by("NO")]
        [('former 200 policiers', 'UNDERTAKE')]

    .. versionadded:: 0.1.0
    """

    analyses: tuple[Analysis, ...] = attrs.field(default=(), converter=in_order)

    @classmethod
    def of(cls, analyses: Iterable[Analysis]) -> "Ledger":
        """Give the ledger of some analyses."""
        return cls(tuple(analyses))

    def add(self, *analyses: Analysis) -> "Ledger":
        """Give a ledger that has some analyses more."""
        return Ledger((*self.analyses, *analyses))

    def merge(self, other: "Ledger") -> "Ledger":
        """Give a ledger that has the analyses of both."""
        return self.add(*other.analyses)

    @cached_property
    def book(self) -> Book:
        """What the analyses come to, worked out once."""
        return Book(self.analyses)

    # ---- who and what there is

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

    # ---- what is owed

    def owed_by(self, who: Who) -> tuple[Entry, ...]:
        """Give what binds somebody; possibilities and demands count, refusals do not."""
        return self._of(self.book.by_debtor.get(key, ()) for key in self.book.who(who))

    def owed_to(self, who: Who) -> tuple[Entry, ...]:
        """Give what somebody may call in."""
        return self._of(
            self.book.by_creditor.get(key, ()) for key in self.book.who(who)
        )

    def between(self, one: Who, other: Who) -> tuple[Entry, ...]:
        """Give what one of two owes to the other, either way."""
        return self._of((self._from(one, other), self._from(other, one)))

    def only_possible(self) -> tuple[Entry, ...]:
        """Give what is no more than possible."""
        possibility = CommitmentKind.POSSIBILITY
        return tuple(entry for entry in self.entries if entry.kind is possibility)

    def reservations(self) -> tuple[tuple[Entry, Source[Condition]], ...]:
        """Give what debtors keep above what they owe; it is listed, never evaluated."""
        return self.book.reservations

    def by_measure(self, kind: MeasureKind) -> tuple[Entry, ...]:
        """Give the entries that a measure of a kind is part of."""
        return self.book.by_measure.get(kind, ())

    def due(self, before: dt.date) -> tuple[Entry, ...]:
        """Give what is to be done before a day, the earliest first."""
        dues = self.book.by_due
        count = bisect_left(dues, before, key=lambda pair: pair[0])
        return tuple(entry for _, entry in dues[:count])

    # ---- who belonged

    def members(
        self, coalition: str, *, at: dt.date | None = None
    ) -> tuple[Identity, ...]:
        """Give the members of a coalition, on a day or ever; see `CoalitionRecord.members`."""
        return self.coalition(coalition).members(at=at)

    # ---- what happens

    def event(
        self,
        type: str,  # noqa: A002 - the name of the field
        when: dt.date,
        *,
        by: Who | None = None,
        against: Who | None = None,
        evidence: str | None = None,
    ) -> Event:
        """
        Give an event of one who does something to another, named as in all questions.

        Raises:
            NotInLedgerError: If a name means nobody in the ledger, or several.
        """
        doer = None if by is None else self._acting(by)
        other = None if against is None else self._acting(against)
        return happening(type, when, by=doer, against=other, evidence=evidence)

    def replay(
        self,
        events: Iterable[Event],
        *,
        until: dt.date | None = None,
        vocabulary: Iterable[EventType] = VOCABULARY,
    ) -> Replay:
        """
        Give the life of every commitment through some events.

        Args:
            events: In any order.
            until: The last day to look at, for days by which something is due; that of
                the last event when left out.
            vocabulary: The types of events, for what each also is.
        """
        return replay(
            self.book.machine, events, until=until, wider=widening(vocabulary)
        )

    def status(self, entry: Entry | str, events: Iterable[Event]) -> State:
        """Give the state of one entry after some events."""
        return self.replay(events).status(entry)

    def triggered_by(
        self, event: Event, *, vocabulary: Iterable[EventType] = VOCABULARY
    ) -> tuple[Entry, ...]:
        """Give what becomes due by an event alone."""
        after = self.replay((event,), vocabulary=vocabulary)
        due = {c.entry for c in after.changes if c.after is State.DETACHED}
        return tuple(entry for entry in self.entries if entry.id in due)

    def what_if(
        self,
        events: Iterable[Event],
        *,
        given: Iterable[Event] = (),
        until: dt.date | None = None,
        vocabulary: Iterable[EventType] = VOCABULARY,
    ) -> tuple[Change, ...]:
        """
        Give the changes that some events would bring about, beside those that come anyway.

        Args:
            events: What is supposed.
            given: What has happened.
            until: The last day to look at.
            vocabulary: The types of events.
        """
        known, types = tuple(given), tuple(vocabulary)
        supposed = (*known, *events)
        last = until or max((event.when for event in supposed), default=None)
        after = self.replay(supposed, until=last, vocabulary=types)
        anyway = frozenset(self.replay(known, until=last, vocabulary=types).changes)
        return tuple(change for change in after.changes if change not in anyway)

    def qualify(
        self,
        incident: Incident,
        *,
        by: Who,
        severity: str,
        scale: tuple[str, ...],
        regime: str,
    ) -> Incident:
        """
        Say with the authority of a regime what an incident was; see `incidents.qualify`.

        Raises:
            NotInLedgerError: If there is no such regime or actor.
            IncidentError: If the regime does not name the one who says so, the incident
                is not `CHARACTERIZED`, or the scale has no such degree.
        """
        named = tuple(identity.actor for identity in self.regime(regime).qualifiers)
        return incidents.qualify(
            incident,
            by=self._acting(by),
            severity=severity,
            scale=scale,
            entitled=named,
        )

    # ---- within

    def _of(self, groups: Iterable[Collection[Entry]]) -> tuple[Entry, ...]:
        """Give the entries of some groups, each once, in the order of the ledger."""
        filled = [group for group in groups if group]
        if len(filled) == 1:
            return tuple(filled[0])
        ids = {entry.id for group in filled for entry in group}
        return tuple(entry for entry in self.entries if entry.id in ids)

    def _from(self, debtor: Who, creditor: Who) -> tuple[Entry, ...]:
        ids = self.book.who(creditor)
        return tuple(
            entry
            for entry in self.owed_by(debtor)
            if any(identity.id in ids for identity in entry.creditors)
        )

    def _acting(self, who: Who) -> Actor:
        """Give an actor to stand in an event; a state needs not be in the ledger."""
        if isinstance(who, Actor):
            return who
        if isinstance(who, str) and who in self.book.who(who):
            known = self.book.identities.known.get(who)
            return (
                Actor(who, ActorKind.STATE, who, state=who)
                if known is None
                else known.actor
            )
        return self.actor(who).actor
