"""One commitment as the ledger holds it, with all the places that state it."""

import datetime as dt
from functools import cached_property

import attrs

from diplotext.ledger.identity import Identity
from diplotext.ledger.source import Source
from diplotext.model import (
    Commitment,
    CommitmentKind,
    Condition,
    ConditionKind,
    Force,
    MeasureKind,
    Polarity,
)


@attrs.frozen
class Entry:
    """
    One commitment of the ledger: who owes whom what, and all that states it.

    Commitments of several texts are one entry when they have the same debtors, the same
    act and the same object. A text that names no creditor or no condition restates the
    one that does, where only one does. A possibility, a demand and a refusal are never
    one with an undertaking of the same act.

    Attributes:
        id: Name by which the ledger refers to it, made of debtors, act and terms.
        kind: What sort of commitment it is: the strongest that a text makes of it.
        debtors: Who is bound.
        creditors: To whom, in any of the texts.
        act: What is to be done, in the words of the first text.
        force: The greatest force that a text gives it.
        measures: What it consists of, in any of the texts.
        due: The day by which it is to be done, as the latest text that names one says.
        conditioned: The latest source that states a condition, none where none does.
        sources: All that states it, in the order of the ledger.

    Example:
        >>> from diplotext.ledger import Ledger
        >>> from diplotext.model import Actor, ActorKind, Analysis, Article, Span
        >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
        >>> promise = Commitment(
        ...     "c1", CommitmentKind.REFERENCE, Span(15, 36), debtors=(estonia,)
        ... )
        >>> ledger = Ledger.of([
        ...     Analysis(
        ...         Article("Tallinn promet d'envoyer 200 soldats"),
        ...         actors=(estonia,),
        ...         commitments=(promise,),
        ...     )
        ... ])
        >>> ledger.entries[0].act, len(ledger.entries[0].restatements)
        ("d'envoyer 200 soldats", 0)

    .. versionadded:: 0.1.0
    """

    id: str
    kind: CommitmentKind
    debtors: tuple[Identity, ...] = attrs.field(repr=False)
    creditors: tuple[Identity, ...] = attrs.field(repr=False)
    act: str
    force: Force
    measures: tuple[MeasureKind, ...]
    due: dt.date | None
    conditioned: Source[Commitment] | None = attrs.field(repr=False)
    sources: tuple[Source[Commitment], ...] = attrs.field(repr=False)

    @property
    def polarity(self) -> Polarity:
        """Negative when the texts say that the debtors do not bind themselves."""
        return self.sources[0].part.polarity

    @property
    def condition(self) -> Condition | None:
        """What it hangs on, as the latest text that names a condition says."""
        return None if self.conditioned is None else self.conditioned.part.condition

    @property
    def restatements(self) -> tuple[Source[Commitment], ...]:
        """All but the first source."""
        return self.sources[1:]

    @cached_property
    def since(self) -> dt.date | None:
        """The day of the first dated source: events before it change nothing."""
        return min((day for s in self.sources if (day := stated(s))), default=None)

    @property
    def reservations(self) -> tuple[Source[Condition], ...]:
        """What the debtors keep above it, each with its words."""
        return tuple(
            Source(source.analysis, leaf, leaf.span)
            for source in self.sources
            for leaf in leaves(source.part)
            if leaf.kind is ConditionKind.RESERVATION
        )

    @property
    def is_owed(self) -> bool:
        """Whether it binds anybody: a refusal and a denial do not."""
        return (
            self.kind is not CommitmentKind.NON_COMMITMENT
            and self.polarity is Polarity.POSITIVE
        )


def leaves(commitment: Commitment) -> tuple[Condition, ...]:
    """Give the conditions of one event each that a commitment has."""
    return () if commitment.condition is None else commitment.condition.leaves


def stated(source: Source[Commitment]) -> dt.date | None:
    """Give the day on which a source states a commitment: of the statement, else the story."""
    statement = source.part.stated_in
    said = None if statement is None else statement.when
    return said or source.date
