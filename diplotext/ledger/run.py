"""One run of events over the commitments of a ledger, day by day."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping

import attrs

from diplotext.ledger.event import BY, Event
from diplotext.ledger.lifecycle import Cause, Change, Silence, State
from diplotext.ledger.machine import Machine
from diplotext.ledger.replay import Replay
from diplotext.ledger.terms import Pattern
from diplotext.ledger.vocabulary import ABOUT_ONE_ENTRY


_DAY = dt.timedelta(days=1)

_OPEN = frozenset({State.CONDITIONAL, State.DETACHED})

_RANKS = {
    "CONDITION_MET": 1,
    "FULFILMENT": 2,
    "RELEASE": 3,
    "CANCELLATION": 4,
    "FAILURE": 5,
    "DEADLINE_PASSED": 6,
}
"""The order of what is done about one entry on one day; what happens comes before it."""


def replay(
    machine: Machine,
    events: Iterable[Event],
    *,
    until: dt.date | None,
    wider: Mapping[str, tuple[str, ...]],
) -> Replay:
    """
    Let events happen, in the order of their days.

    Args:
        machine: The entries.
        events: In any order.
        until: The last day to look at; that of the last event when left out.
        wider: For each type of event all that such an event is.
    """
    days: dict[dt.date, list[Event]] = {}
    for event in events:
        if until is None or event.when <= until:
            days.setdefault(event.when, []).append(event)
    run = Run(machine, wider, list(machine.beginnings.values()))
    for day in sorted(days):
        run.live(day, sorted(days[day], key=_order))
    last = until or max(days, default=None)
    if last is not None:
        run.pass_dues(last)
    return Replay(
        entries=tuple(machine.entries.values()),
        until=last,
        changes=tuple(run.changes),
        silent=tuple(run.silent),
        beginnings=machine.beginnings,
    )


def triggered(
    machine: Machine, event: Event, wider: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    """Give the ids of the entries that become due by an event alone, in no order."""
    fired: dict[int, frozenset[Pattern]] = {}
    for pattern in machine.fired_by(event, wider):
        for since, place in machine.waiters[pattern]:
            if since > event.when:
                break
            fired[place] = fired.get(place, frozenset()) | {pattern}
    for place, patterns in fired.items():
        key = machine.keys[place]
        due = machine.entries[key].due
        is_over = due is not None and machine.since(key) <= due < event.when
        waits = machine.beginnings[key] is State.CONDITIONAL
        if waits and not is_over and machine.needs[key].holds(patterns):
            yield key


def _order(event: Event) -> tuple[int, str, str, str, list[str]]:
    """Give a key under which the events of one day have one order, however they came."""
    roles = sorted(f"{p.role} {p.actor.id} {p.actor.label}" for p in event.roles)
    rank = _RANKS.get(event.type, 0)
    return rank, event.type, event.about or "", event.evidence or "", roles


@attrs.define(eq=False)
class Run:
    """
    What has happened so far, and what has become of the entries.

    Attributes:
        machine: The entries.
        wider: For each type of event all that such an event is.
        states: The states of the entries, in their order.
        seen: By place the patterns that have happened since the entry was stated.
        reached: By pattern how many of its waiters know that it has happened.
        partings: By id and type, the debtors who cancelled or creditors who released.
        passed: How many of the days by which entries are due have been looked at.
        changes: The changes so far.
        silent: The events that changed nothing so far.
    """

    machine: Machine
    wider: Mapping[str, tuple[str, ...]]
    states: list[State]
    seen: dict[int, frozenset[Pattern]] = attrs.Factory(dict[int, frozenset[Pattern]])
    reached: dict[Pattern, int] = attrs.Factory(dict[Pattern, int])
    partings: dict[tuple[str, str], set[str]] = attrs.Factory(
        dict[tuple[str, str], set[str]]
    )
    passed: int = 0
    changes: list[Change] = attrs.Factory(list[Change])
    silent: list[tuple[Event, Silence]] = attrs.Factory(list[tuple[Event, Silence]])

    def live(self, day: dt.date, events: list[Event]) -> None:
        """Let the events of one day happen, which are in their order."""
        self.pass_dues(day)
        facts = [event for event in events if event.type not in ABOUT_ONE_ENTRY]
        self._happen(day, facts)
        for event in events[len(facts) :]:
            silence = self._act(day, event)
            if silence is not None:
                self.silent.append((event, silence))

    def pass_dues(self, day: dt.date) -> None:
        """Let pass the days before a day by which entries were due."""
        dues = self.machine.dues
        while self.passed < len(dues) and dues[self.passed][0] < day:
            due, place = dues[self.passed]
            self.passed += 1
            self._fall_due(due + _DAY, place, None)

    def _change(
        self, when: dt.date, place: int, after: State, cause: Cause, event: Event | None
    ) -> None:
        key, before = self.machine.keys[place], self.states[place]
        self.changes.append(Change(when, key, before, after, cause, event))
        self.states[place] = after

    def _fall_due(self, when: dt.date, place: int, event: Event | None) -> None:
        match self.states[place]:
            case State.DETACHED:
                self._change(when, place, State.VIOLATED, Cause.DUE_PASSED, event)
            case State.CONDITIONAL:
                self._change(when, place, State.EXPIRED, Cause.DUE_PASSED, event)
            case _:
                pass

    def _happen(self, day: dt.date, facts: list[Event]) -> None:
        """Let all that happens on a day happen at once, then see what holds."""
        touched: dict[int, Event] = {}
        for event in facts:
            if not event.is_established:
                self.silent.append((event, Silence.NOT_ESTABLISHED))
                continue
            reached = [
                place
                for pattern in self.machine.fired_by(event, self.wider)
                for place in self._reach(day, pattern)
            ]
            touched.update(dict.fromkeys(reached, event))
            if not reached:
                self.silent.append((event, Silence.NOT_AWAITED))
        for place, event in touched.items():
            self._weigh(day, place, event)

    def _reach(self, day: dt.date, pattern: Pattern) -> list[int]:
        """
        Tell the entries that wait for a pattern that it has happened.

        Entries stated later than the day are told nothing. Each is told once, so that
        all events together cost no more than all that is waited for.
        """
        waiters = self.machine.waiters[pattern]
        first = at = self.reached.get(pattern, 0)
        while at < len(waiters) and waiters[at][0] <= day:
            at += 1
        self.reached[pattern] = at
        told = [place for _, place in waiters[first:at] if self.states[place] in _OPEN]
        just = frozenset({pattern})
        for place in told:
            known = self.seen.get(place)
            self.seen[place] = just if known is None else known | just
        return told

    def _weigh(self, day: dt.date, place: int, event: Event) -> None:
        need, seen = self.machine.needs_at[place], self.seen[place]
        if not need.may_hold(seen):
            self._change(day, place, State.EXPIRED, Cause.CONDITION_FAILS, event)
        elif need.holds(seen) and self.states[place] is State.CONDITIONAL:
            self._change(day, place, State.DETACHED, Cause.CONDITION_HOLDS, event)

    def _act(self, day: dt.date, event: Event) -> Silence | None:
        """Let something be done about one entry; give the reason when it changes nothing."""
        key = event.about
        if key is None or key not in self.machine.entries:
            return Silence.NO_ENTRY
        if self.machine.since(key) > day:
            return Silence.TOO_EARLY
        place = self.machine.places[key]
        state = self.states[place]
        if state.is_final:
            return Silence.TOO_LATE
        if event.type in {"CANCELLATION", "RELEASE"}:
            return self._part(day, place, event)
        return self._judge(day, place, event)

    def _judge(self, day: dt.date, place: int, event: Event) -> Silence | None:
        is_due = self.states[place] is State.DETACHED
        match event.type:
            case "FULFILMENT":
                self._change(day, place, State.SATISFIED, Cause.FULFILLED, event)
            case "DEADLINE_PASSED":
                self._fall_due(day, place, event)
            case "FAILURE" if is_due:
                self._change(day, place, State.VIOLATED, Cause.FAILED, event)
            case "FAILURE":
                return Silence.NOT_DUE
            case _ if is_due:
                return Silence.TOO_LATE
            case _:
                self._change(day, place, State.DETACHED, Cause.CONDITION_JUDGED, event)
        return None

    def _part(self, day: dt.date, place: int, event: Event) -> Silence | None:
        """
        Let debtors cancel or creditors release; it counts once all of them have.

        Where no text names a creditor, whoever is no debtor counts as the one.
        """
        entry = self.machine.entries[self.machine.keys[place]]
        is_release = event.type == "RELEASE"
        named = entry.creditors if is_release else entry.debtors
        entitled = {identity.id for identity in named}
        doers = {
            known.id
            for part in event.roles
            if part.role == BY
            and (known := self.machine.identities.find(part.actor)) is not None
        }
        if is_release and not entitled:
            entitled = doers - {identity.id for identity in entry.debtors}
        if not doers & entitled:
            return Silence.NOT_ENTITLED
        parted = self.partings.setdefault((entry.id, event.type), set())
        parted |= doers & entitled
        if parted != entitled:
            return Silence.OTHERS_REMAIN
        after = State.RELEASED if is_release else State.CANCELLED
        cause = Cause.GIVEN_UP if is_release else Cause.TAKEN_BACK
        self._change(day, place, after, cause, event)
        return None
