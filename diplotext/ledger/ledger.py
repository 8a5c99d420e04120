"""The ledger: many analyses, and what becomes of them as events happen."""

import datetime as dt
from collections.abc import Iterable

import attrs

from diplotext.ledger import incidents
from diplotext.ledger.diff import Difference, diff
from diplotext.ledger.entry import Entry
from diplotext.ledger.event import Event, happening
from diplotext.ledger.holdings import Who
from diplotext.ledger.lifecycle import Change, State
from diplotext.ledger.questions import Questions
from diplotext.ledger.replay import Replay
from diplotext.ledger.run import replay, triggered
from diplotext.ledger.vocabulary import VOCABULARY, EventType, widening
from diplotext.model import Actor, ActorKind, Analysis, Incident


@attrs.frozen
class Ledger(Questions):
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
        book, wider = self.book, widening(vocabulary)
        return book.in_order(triggered(book.machine, event, wider))

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

    @staticmethod
    def diff(before: Analysis, after: Analysis) -> tuple[Difference, ...]:
        """Tell what is not the same in two texts; see `diplotext.ledger.diff`."""
        return diff(before, after)

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
