"""All that a ledger makes of its analyses, sorted so that a question is a look-up."""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cached_property
from typing import TypeVar

import attrs

from diplotext.errors import NotInLedgerError
from diplotext.ledger.coalitions import CoalitionRecord, key_of, make_coalitions
from diplotext.ledger.entries import make_entries
from diplotext.ledger.entry import Entry
from diplotext.ledger.identity import Identities, Identity, identify
from diplotext.ledger.machine import Machine
from diplotext.ledger.open_questions import Question, find_questions
from diplotext.ledger.regimes import RegimeRecord, make_regimes
from diplotext.ledger.source import Source
from diplotext.ledger.terms import need_of
from diplotext.ledger.timeline import Moment, make_timelines
from diplotext.model import (
    Actor,
    Analysis,
    CommitmentKind,
    Condition,
    MeasureKind,
)
from diplotext.names import exact


K = TypeVar("K", bound=Hashable)

BINDING = frozenset(
    {
        CommitmentKind.UNDERTAKING,
        CommitmentKind.ANNOUNCEMENT,
        CommitmentKind.REFERENCE,
    }
)
"""Kinds of commitments by which debtors bind themselves, so that they have a life."""

_CODE = 2


@attrs.frozen(eq=False)
class Book:
    """
    What the analyses of a ledger come to.

    Attributes:
        analyses: In the order of the ledger.
    """

    analyses: tuple[Analysis, ...]

    @cached_property
    def identities(self) -> Identities:
        """Who is who."""
        return identify(self.analyses)

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The commitments, restatements joined, in the order of their first sources."""
        return tuple(make_entries(self.analyses, self.identities))

    @cached_property
    def by_id(self) -> Mapping[str, Entry]:
        """The entries by their ids."""
        return {entry.id: entry for entry in self.entries}

    @cached_property
    def rank(self) -> Mapping[str, int]:
        """The place of each entry in the order of the ledger, by its id."""
        return {entry.id: place for place, entry in enumerate(self.entries)}

    def in_order(self, ids: Iterable[str]) -> tuple[Entry, ...]:
        """Give the entries of some ids, each once, in the order of the ledger."""
        return tuple(
            self.by_id[key] for key in sorted(set(ids), key=self.rank.__getitem__)
        )

    @cached_property
    def by_kind(self) -> Mapping[CommitmentKind, tuple[Entry, ...]]:
        """All entries, by their kinds."""
        return _sorted(self.entries, lambda entry: (entry.kind,))

    @cached_property
    def by_debtor(self) -> Mapping[str, tuple[Entry, ...]]:
        """What is owed, by the id of each debtor."""
        return _sorted(self.owed, lambda entry: (d.id for d in entry.debtors))

    @cached_property
    def by_creditor(self) -> Mapping[str, tuple[Entry, ...]]:
        """What is owed, by the id of each creditor."""
        return _sorted(self.owed, lambda entry: (c.id for c in entry.creditors))

    @cached_property
    def by_measure(self) -> Mapping[MeasureKind, tuple[Entry, ...]]:
        """All entries, by the kinds of their measures."""
        return _sorted(self.entries, lambda entry: entry.measures)

    @cached_property
    def by_due(self) -> tuple[tuple[dt.date, Entry], ...]:
        """What is owed by a day, in the order of the days."""
        dated = [(e.due, e) for e in self.owed if e.due is not None]
        return tuple(sorted(dated, key=lambda pair: pair[0]))

    @cached_property
    def owed(self) -> tuple[Entry, ...]:
        """The entries that bind somebody, whatever they are worth."""
        nothing = CommitmentKind.NON_COMMITMENT
        return tuple(entry for entry in self.entries if entry.kind is not nothing)

    @cached_property
    def reservations(self) -> tuple[tuple[Entry, Source[Condition]], ...]:
        """What debtors keep above what they owe."""
        return tuple((e, kept) for e in self.owed for kept in e.reservations)

    @cached_property
    def coalitions(self) -> tuple[CoalitionRecord, ...]:
        """The coalitions, in the order of their first sources."""
        return make_coalitions(self.analyses, self.identities)

    def coalitions_of(self, ids: frozenset[str]) -> frozenset[str]:
        """Give the ids of the coalitions, as actors, of which somebody is named as a member."""
        return frozenset(
            actor.id
            for coalition in self.coalitions
            if any(member.id in ids for member in coalition.members())
            for actor in coalition.actors
        )

    @cached_property
    def coalition_by_name(self) -> Mapping[str, CoalitionRecord]:
        """The coalitions by each of their names."""
        return {key_of(name): c for c in self.coalitions for name in c.names}

    @cached_property
    def regimes(self) -> tuple[RegimeRecord, ...]:
        """The regimes, in the order of their first sources."""
        return make_regimes(
            self.analyses, self.identities, self.entries, self.coalitions
        )

    @cached_property
    def open_questions(self) -> tuple[Question, ...]:
        """What the texts leave open or contradict each other in."""
        return tuple(
            find_questions(self.analyses, self.entries, self.coalitions, self.regimes)
        )

    @cached_property
    def timelines(self) -> Mapping[str, tuple[Moment, ...]]:
        """By the id of an actor, what happened to it, in the order of the ledger."""
        return make_timelines(self.analyses, self.identities)

    @cached_property
    def machine(self) -> Machine:
        """What has a life, made ready for events."""
        lives = {e.id: e for e in self.entries if e.kind in BINDING}
        places = {id(analysis): place for place, analysis in enumerate(self.analyses)}
        needs = {
            key: need_of(
                condition,
                self.identities.by_actor[places[id(entry.conditioned.analysis)]],
            )
            for key, entry in lives.items()
            if entry.conditioned is not None
            and (condition := entry.conditioned.part.condition) is not None
        }
        met = {key: need for key, need in needs.items() if need is not None}
        return Machine(lives, met, self.identities)

    def who(self, actor: "Actor | Identity | str") -> frozenset[str]:
        """
        Give the ids of whom an actor, an id, a code or a name means.

        A name means all who bear it, and a coalition also what it is as an actor. The code
        of a state that no analysis names is an answer: nothing is known of that state.

        Raises:
            NotInLedgerError: If nobody in the ledger is meant.
        """
        if isinstance(actor, Identity):
            return frozenset({actor.id})
        if isinstance(actor, Actor):
            known = self.identities.find(actor)
            return frozenset({known.id}) if known else _refuse(repr(actor.label))
        if actor in self.identities.known or _is_code(actor):
            return frozenset({actor})
        record = self.coalition_by_name.get(key_of(actor))
        ids = {i.id for i in record.actors} if record is not None else set[str]()
        ids.update(self.identities.by_name.get(exact(actor), ()))
        return frozenset(ids) or (frozenset() if record else _refuse(repr(actor)))


def _is_code(name: str) -> bool:
    return len(name) == _CODE and name.isascii() and name.isalpha() and name.isupper()


def _refuse(found: str) -> frozenset[str]:
    message = f"found {found}, expected a code, id or name of somebody in the ledger"
    raise NotInLedgerError(message)


def _sorted(
    entries: Iterable[Entry], keys: Callable[[Entry], Iterable[K]]
) -> Mapping[K, tuple[Entry, ...]]:
    found: dict[K, list[Entry]] = {}
    for entry in entries:
        for key in keys(entry):
            found.setdefault(key, []).append(entry)
    return {key: tuple(kept) for key, kept in found.items()}
