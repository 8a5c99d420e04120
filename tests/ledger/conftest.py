"""Analyses written by hand: a scribe puts words into a text and keeps their places."""

import datetime as dt
from typing import Any

import attrs
import pytest

from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Article,
    Coalition,
    Commitment,
    CommitmentKind,
    Comparator,
    Condition,
    ConditionKind,
    Dateline,
    EventPattern,
    Force,
    Incident,
    Measure,
    MeasureKind,
    Membership,
    Modality,
    Participant,
    Regime,
    SizeClaim,
    Span,
    when,
)


@attrs.define
class Scribe:
    """Writes one analysis, part by part."""

    date: dt.date | None = dt.date(2031, 3, 3)
    guid: str | None = None
    text: str = ""
    actors: dict[str, Actor] = attrs.Factory(dict)
    commitments: list[Commitment] = attrs.Factory(list)
    coalitions: list[Coalition] = attrs.Factory(list)
    incidents: list[Incident] = attrs.Factory(list)
    regimes: list[Regime] = attrs.Factory(list)

    def words(self, words: str) -> Span:
        """Put words at the end of the text."""
        start = len(self.text)
        self.text += f"{words} "
        return Span(start, start + len(words))

    def actor(self, who: str | Actor) -> Actor:
        """Give an actor of the story: a state by its code, or any other."""
        if isinstance(who, str):
            who = Actor(who, ActorKind.STATE, f"State {who}", state=who)
        return self.actors.setdefault(who.id, who)

    def when(
        self,
        type: str,  # noqa: A002
        *,
        kind: ConditionKind = ConditionKind.TRIGGER,
        words: str | None = None,
        **roles: str | Actor,
    ) -> Condition:
        """Give the condition that an event happens."""
        parts = tuple(Participant(r, self.actor(who)) for r, who in roles.items())
        span = self.words(words or f"if {type}")
        return when(EventPattern(type, parts), kind=kind, span=span)

    def promise(
        self,
        debtors: str | Actor | tuple[str | Actor, ...],
        act: str,
        *measures: MeasureKind,
        to: tuple[str | Actor, ...] = (),
        kind: CommitmentKind = CommitmentKind.UNDERTAKING,
        **more: Any,
    ) -> Commitment:
        """State a commitment."""
        bound = debtors if isinstance(debtors, tuple) else (debtors,)
        if kind is CommitmentKind.UNDERTAKING:
            more.setdefault("force", Force.PROMISE)
        span = self.words(act)
        made = Commitment(
            f"c{len(self.commitments) + 1}",
            kind,
            span,
            debtors=tuple(self.actor(who) for who in bound),
            creditors=tuple(self.actor(who) for who in to),
            measures=tuple(Measure(m, Modality.ASSERTED, span) for m in measures),
            **more,
        )
        self.commitments.append(made)
        return made

    def coalition(
        self,
        name: str,
        *members: str | Membership,
        sizes: tuple[int | SizeClaim, ...] = (),
        **more: Any,
    ) -> Coalition:
        """State who is in a coalition, and how many it is said to be."""
        span = self.words(name)
        places = tuple(
            Membership(self.actor(m), span=span) if isinstance(m, str) else m
            for m in members
        )
        claims = tuple(
            SizeClaim(c, Comparator.EXACT, span) if isinstance(c, int) else c
            for c in sizes
        )
        made = Coalition(
            f"k{len(self.coalitions) + 1}",
            more.pop("names", (name,)),
            memberships=places,
            size_claims=claims,
            **more,
        )
        self.coalitions.append(made)
        return made

    def analysis(self) -> Analysis:
        """Give the analysis."""
        return Analysis(
            Article(
                self.text,
                guid=self.guid,
                dateline=Dateline(None, self.date, None, Span(0, 0))
                if self.date
                else None,
            ),
            actors=tuple(self.actors.values()),
            commitments=tuple(self.commitments),
            coalitions=tuple(self.coalitions),
            incidents=tuple(self.incidents),
            regimes=tuple(self.regimes),
        )


@pytest.fixture
def scribe() -> type[Scribe]:
    """Give the class of scribes."""
    return Scribe
