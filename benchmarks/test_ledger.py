"""How fast a ledger of many commitments is built, replayed and asked, and how that grows."""

import datetime as dt
import gc
import time
from collections.abc import Callable
from functools import cache

import pytest

from diplotext.ledger import Event, Ledger, happening
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
    Measure,
    MeasureKind,
    Membership,
    Modality,
    Participant,
    SizeClaim,
    Span,
    all_of,
    when,
)


SIZE = 100_000
PER_STORY = 50
EVENTS = 1_000
BEGIN = dt.date(2030, 1, 1)
_CODES = [a + b for a in "ABCDEFGHIJKLMN" for b in "ABCDEFGHIJKLMN"]
_STATES = [Actor(c, ActorKind.STATE, f"State {c}", state=c) for c in _CODES]
_TYPES = ("ARMED_ATTACK", "CEASEFIRE_IN_FORCE", "SIGNATURE", "RATIFICATION", "REQUEST")
_MEASURES = tuple(MeasureKind)


def _state(number: int) -> Actor:
    return _STATES[number % len(_STATES)]


def _condition(number: int) -> Condition | None:
    """Give no condition, one event, or two joined, by turns."""
    by = (Participant("by", _state(number * 7)),)
    first = when(
        EventPattern(_TYPES[number % 5], by if number % 2 else ()),
        kind=ConditionKind.TRIGGER,
        span=Span(0, 5),
    )
    second = when(
        EventPattern(_TYPES[(number + 1) % 5], by),
        kind=ConditionKind.SEQUENCE,
        span=Span(0, 5),
    )
    return (None, first, all_of(first, second), first)[number % 4]


def _commitment(turn: int, key: int, span: Span) -> Commitment:
    measure = Measure(_MEASURES[key % len(_MEASURES)], Modality.ASSERTED, span)
    return Commitment(
        f"c{turn}",
        CommitmentKind.UNDERTAKING,
        span,
        debtors=(_state(key),),
        creditors=(_state(key // 7 + 1),),
        force=Force.PROMISE,
        condition=_condition(key),
        measures=(measure,),
        due=BEGIN + dt.timedelta(days=key % 3650) if key % 3 == 0 else None,
    )


def _story(number: int, size: int) -> Analysis:
    """Write a story of fifty commitments, a tenth of which restate those of others."""
    keys = [
        n % (9 * size // 10)
        for n in range(number * PER_STORY, (number + 1) * PER_STORY)
    ]
    lines = [f"deliver {key} crates of grade {key % 977}" for key in keys]
    commitments: list[Commitment] = []
    at = 0
    for turn, (key, line) in enumerate(zip(keys, lines, strict=True)):
        commitments.append(_commitment(turn, key, Span(at, at + len(line))))
        at += len(line) + 1
    members = tuple(
        Membership(_state(number + turn), span=Span(0, 5)) for turn in range(8)
    )
    size_claim = SizeClaim(30 + number % 5, Comparator.EXACT, Span(0, 5))
    league = Coalition(
        "k1", ("League",), memberships=members, size_claims=(size_claim,)
    )
    named = {
        actor
        for c in commitments
        for actor in (*c.debtors, *c.creditors, *_participants(c))
    } | {member.member for member in members}
    day = BEGIN + dt.timedelta(days=number % 1500)
    return Analysis(
        Article("\n".join(lines), guid=str(number), dateline=Dateline(None, day, None)),
        actors=tuple(sorted(named, key=lambda actor: actor.id)),
        commitments=tuple(commitments),
        coalitions=(league,),
    )


def _participants(commitment: Commitment) -> list[Actor]:
    leaves = () if commitment.condition is None else commitment.condition.leaves
    return [p.actor for leaf in leaves if leaf.event for p in leaf.event.roles]


@cache
def _analyses(size: int) -> tuple[Analysis, ...]:
    return tuple(_story(number, size) for number in range(size // PER_STORY))


def _build(size: int) -> Ledger:
    """Build a ledger with all that its questions look up."""
    ledger = Ledger.of(_analyses(size))
    book = ledger.book
    assert book.entries
    assert book.by_debtor
    assert book.by_creditor
    assert book.by_measure
    assert book.by_due
    assert book.machine.waiters
    assert book.machine.beginnings
    assert book.machine.waiting
    assert book.machine.places
    assert book.coalitions
    return ledger


@cache
def _ledger(size: int) -> Ledger:
    return _build(size)


def _events() -> list[Event]:
    return [
        happening(
            _TYPES[number % 5],
            BEGIN + dt.timedelta(days=1500 + number),
            by=_state(number * 11),
            against=_state(number + 5),
        )
        for number in range(EVENTS)
    ]


def _seconds(verb: Callable[[], object], rounds: int = 3) -> float:
    """Give the least processor time of some rounds, garbage collection left out."""
    times: list[float] = []
    for _ in range(rounds):
        gc.collect()
        gc.disable()
        begin = time.process_time()
        verb()
        times.append(time.process_time() - begin)
        gc.enable()
    return min(times)


def _questions(ledger: Ledger) -> dict[str, Callable[[], object]]:
    """Give the questions that are timed, each asked as a user would."""
    attack = _events()[0]
    return {
        "owed_by": lambda: ledger.owed_by("FB"),
        "owed_to": lambda: ledger.owed_to("FB"),
        "between": lambda: ledger.between("FB", "AC"),
        "by_measure": lambda: ledger.by_measure(MeasureKind.TRAINING),
        "due": lambda: ledger.due(BEGIN + dt.timedelta(days=900)),
        "only_possible": ledger.only_possible,
        "reservations": ledger.reservations,
        "members": lambda: ledger.members("League", at=BEGIN + dt.timedelta(days=900)),
        "conflicts": lambda: ledger.coalition("League").conflicts(),
        "timeline": lambda: ledger.timeline("FB"),
        "open_questions": ledger.open_questions,
        "triggered_by": lambda: ledger.triggered_by(attack),
    }


def test_build() -> None:
    """A hundred thousand commitments are brought together in less than 20 seconds."""
    _analyses(SIZE)
    seconds = _seconds(lambda: _build(SIZE), 1)
    print(f"\nbuild {SIZE:,} commitments: {seconds:.1f} s")

    assert seconds < 20


def test_replay() -> None:
    """A thousand events over them are replayed in less than 5 seconds."""
    ledger, events = _ledger(SIZE), _events()
    seconds = _seconds(lambda: ledger.replay(events))
    changes = len(ledger.replay(events).changes)
    print(f"\nreplay {EVENTS:,} events, {changes:,} changes: {seconds:.2f} s")

    assert changes > SIZE // 10
    assert seconds < 5


@pytest.mark.parametrize("name", list(_questions(Ledger())))
def test_question(name: str) -> None:
    """Every question is answered in less than 50 ms once the ledger is built."""
    ask = _questions(_ledger(SIZE))[name]
    ask()
    seconds = _seconds(ask)
    print(f"\n{name}: {1000 * seconds:.2f} ms")

    assert seconds < 0.050


def test_growth() -> None:
    """Ten times the commitments take at most twelve times the time, to build and to replay."""
    events = _events()
    small, large = (_analyses(size) for size in (SIZE // 10, SIZE))
    assert small
    assert large
    built = [_seconds(lambda size=size: _build(size), 2) for size in (SIZE // 10, SIZE)]
    replayed = [
        _seconds(lambda size=size: _ledger(size).replay(events), 5)
        for size in (SIZE // 10, SIZE)
    ]
    print(
        f"\nbuild x{built[1] / built[0]:.1f}, replay x{replayed[1] / replayed[0]:.1f}"
    )

    assert built[1] <= 12 * built[0]
    assert replayed[1] <= 12 * replayed[0]
