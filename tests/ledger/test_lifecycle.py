"""The life of commitments: what each event does to each, and what it leaves alone."""

import datetime as dt

import attrs
import pytest

from diplotext.ledger import Cause, Event, EventType, Ledger, Silence, State, events_of
from diplotext.ledger.vocabulary import VOCABULARY
from diplotext.model import (
    Actor,
    ActorKind,
    CommitmentKind,
    ConditionKind,
    Incident,
    IncidentStage,
    Span,
    all_of,
    any_of,
    negate,
)


MARCH = [dt.date(2031, 3, day) for day in range(1, 32)]


@pytest.fixture
def guaranteed(scribe):
    """Give the ledger of one promise of Norway to Moldova in case of a Russian attack."""
    made = scribe(MARCH[2])
    attack = made.when("ARMED_ATTACK", by="RU")
    made.promise("NO", "send 200 troops", to=("MD",), condition=attack, due=MARCH[20])
    return Ledger.of([made.analysis()])


def only(ledger):
    """Give the one entry of a ledger."""
    (entry,) = ledger.entries
    return entry


def act(ledger, type_, day, who=None):
    """Give an event about the one entry of a ledger."""
    made = ledger.event(type_, day, by=who)
    return Event(type_, day, made.roles, about=only(ledger).id)


def test_a_promise_without_condition_is_due_at_once(scribe) -> None:
    """What hangs on nothing begins detached."""
    made = scribe()
    made.promise("NO", "train police")
    ledger = Ledger.of([made.analysis()])

    assert ledger.status(only(ledger), ()) is State.DETACHED


def test_the_event_awaited_detaches(guaranteed) -> None:
    """The attack by the state named makes the promise due, and says why."""
    attack = guaranteed.event("ARMED_ATTACK", MARCH[5], by="RU")
    replay = guaranteed.replay([attack])
    (change,) = replay.history(only(guaranteed))

    assert replay.status(only(guaranteed), at=MARCH[4]) is State.CONDITIONAL
    assert replay.status(only(guaranteed)) is State.DETACHED
    assert (change.cause, change.event) == (Cause.CONDITION_HOLDS, attack)
    assert guaranteed.triggered_by(attack) == guaranteed.entries


@pytest.mark.parametrize(
    ("type_", "by"),
    [
        ("ARMED_ATTACK", "BY"),
        ("ARMED_ATTACK", None),
        ("CEASEFIRE_BREACH", "RU"),
        ("EVENT", "RU"),
    ],
)
def test_another_event_fires_nothing(guaranteed, type_, by) -> None:
    """An attack by another state, by nobody named, or another event changes nothing."""
    event = guaranteed.event(type_, MARCH[5], by=by)
    replay = guaranteed.replay([event])

    assert replay.changes == ()
    assert replay.silent == ((event, Silence.NOT_AWAITED),)
    assert guaranteed.triggered_by(event) == ()


def test_a_victim_is_no_attacker(guaranteed) -> None:
    """The state named must take the part named: an attack against it fires nothing."""
    event = guaranteed.event("ARMED_ATTACK", MARCH[5], by="NO", against="RU")

    assert guaranteed.triggered_by(event) == ()


def test_an_army_attacks_for_its_state(guaranteed) -> None:
    """An attack by the armed forces of a state is one by the state; one by a citizen is not."""
    army = Actor("a1", ActorKind.ARMED_FORCE, "Baltic Fleet", state="RU")
    person = Actor("a2", ActorKind.PERSON, "Ivan Petrov", state="RU")

    assert guaranteed.triggered_by(guaranteed.event("ARMED_ATTACK", MARCH[5], by=army))
    assert not guaranteed.triggered_by(
        guaranteed.event("ARMED_ATTACK", MARCH[5], by=person)
    )


def test_an_event_counts_as_the_broader_type(guaranteed) -> None:
    """An invasion is an armed attack, and so is what the caller's vocabulary says is one."""
    invasion = guaranteed.event("INVASION", MARCH[5], by="RU")
    raid = guaranteed.event("RAID", MARCH[5], by="RU")
    wider = (*VOCABULARY, EventType("RAID", "A short attack.", "INVASION"))

    assert guaranteed.triggered_by(invasion)
    assert not guaranteed.triggered_by(raid)
    assert guaranteed.triggered_by(raid, vocabulary=wider)


def test_an_event_before_the_promise_counts_for_nothing(guaranteed) -> None:
    """What happened before a commitment was stated does not make it due."""
    event = guaranteed.event("ARMED_ATTACK", MARCH[1], by="RU")

    assert guaranteed.triggered_by(event) == ()


@pytest.mark.parametrize("stage", [IncidentStage.OBSERVED, IncidentStage.CHARACTERIZED])
def test_an_incident_below_qualified_fires_nothing(guaranteed, stage) -> None:
    """An incident that nobody entitled has qualified changes nothing, and it is said why."""
    russia = guaranteed.actor("RU").actor
    seen = Incident(
        "INVASION", Span(0, 1), when=MARCH[5], stage=stage, attributed_to=russia
    )
    replay = guaranteed.replay(events_of(seen))

    assert replay.changes == ()
    assert [reason for _, reason in replay.silent] == [Silence.NOT_ESTABLISHED]


def test_a_qualified_incident_fires(guaranteed) -> None:
    """An incident that was qualified is an event of its kind by those it is attributed to."""
    russia, norway = (guaranteed.actor(code).actor for code in ("RU", "NO"))
    known = Incident(
        "INVASION",
        Span(0, 1),
        stage=IncidentStage.QUALIFIED,
        qualified_by=norway,
        attributed_to=russia,
    )
    replay = guaranteed.replay(events_of(known, when=MARCH[5]))

    assert replay.status(only(guaranteed)) is State.DETACHED


def test_a_day_passes(guaranteed) -> None:
    """What was due is violated the day after; what was not due yet expires."""
    attack = guaranteed.event("ARMED_ATTACK", MARCH[5], by="RU")
    due = guaranteed.replay([attack], until=MARCH[25])
    undue = guaranteed.replay([], until=MARCH[25])
    entry = only(guaranteed)

    assert due.status(entry) is State.VIOLATED
    assert due.status(entry, at=MARCH[20]) is State.DETACHED
    assert due.history(entry)[-1].when == MARCH[21]
    assert undue.status(entry) is State.EXPIRED
    assert undue.history(entry)[-1].cause is Cause.DUE_PASSED
    assert due.in_state(State.VIOLATED) == (entry,)


def test_a_day_before_the_promise_says_nothing(scribe) -> None:
    """A day that was over when a commitment was stated first does not end it."""
    made = scribe(MARCH[10])
    made.promise("NO", "train police", due=MARCH[2])
    ledger = Ledger.of([made.analysis()])
    replay = ledger.replay([], until=MARCH[20])

    assert replay.status(only(ledger)) is State.DETACHED


def test_a_fulfilled_promise_stays_so(guaranteed) -> None:
    """After fulfilment nothing changes a commitment any more."""
    done = act(guaranteed, "FULFILMENT", MARCH[6], "NO")
    late = act(guaranteed, "CANCELLATION", MARCH[7], "NO")
    attack = guaranteed.event("ARMED_ATTACK", MARCH[8], by="RU")
    replay = guaranteed.replay([attack, late, done], until=MARCH[25])

    assert replay.status(only(guaranteed)) is State.SATISFIED
    assert replay.silent == (
        (late, Silence.TOO_LATE),
        (attack, Silence.NOT_AWAITED),
    )


@pytest.mark.parametrize(
    ("type_", "who", "after", "silence"),
    [
        ("CANCELLATION", "NO", State.CANCELLED, None),
        ("CANCELLATION", "MD", State.CONDITIONAL, Silence.NOT_ENTITLED),
        ("RELEASE", "MD", State.RELEASED, None),
        ("RELEASE", "NO", State.CONDITIONAL, Silence.NOT_ENTITLED),
        ("RELEASE", None, State.CONDITIONAL, Silence.NOT_ENTITLED),
        ("FAILURE", None, State.CONDITIONAL, Silence.NOT_DUE),
        ("CONDITION_MET", None, State.DETACHED, None),
        ("DEADLINE_PASSED", None, State.EXPIRED, None),
    ],
)
def test_what_is_done_about_an_entry(guaranteed, type_, who, after, silence) -> None:
    """Debtors cancel and creditors release, nobody else; the rest needs nobody's right."""
    replay = guaranteed.replay([act(guaranteed, type_, MARCH[6], who)])

    assert replay.status(only(guaranteed)) is after
    assert [reason for _, reason in replay.silent] == ([silence] if silence else [])


@pytest.mark.parametrize(
    ("type_", "after"),
    [("FAILURE", State.VIOLATED), ("DEADLINE_PASSED", State.VIOLATED)],
)
def test_failure_violates_what_is_due(guaranteed, type_, after) -> None:
    """A failure established, or a deadline that passed, violates what was due."""
    attack = guaranteed.event("ARMED_ATTACK", MARCH[5], by="RU")
    replay = guaranteed.replay([attack, act(guaranteed, type_, MARCH[6])])

    assert replay.status(only(guaranteed)) is after


def test_a_condition_judged_twice_is_too_late(guaranteed) -> None:
    """What is due already cannot be made due."""
    first, second = (act(guaranteed, "CONDITION_MET", MARCH[d]) for d in (5, 6))

    assert guaranteed.replay([first, second]).silent == ((second, Silence.TOO_LATE),)


def test_an_event_must_name_its_entry(guaranteed) -> None:
    """A fulfilment of nothing, or of what the ledger does not have, changes nothing."""
    events = [Event("FULFILMENT", MARCH[5], about=about) for about in (None, "x")]
    replay = guaranteed.replay(events)

    assert {reason for _, reason in replay.silent} == {Silence.NO_ENTRY}


def test_an_entry_lives_from_its_statement_on(guaranteed) -> None:
    """Nothing can be done about a commitment before it is stated."""
    early = act(guaranteed, "CANCELLATION", MARCH[1], "NO")

    assert guaranteed.replay([early]).silent == ((early, Silence.TOO_EARLY),)


def test_joint_debtors_cancel_jointly(scribe) -> None:
    """A joint promise is cancelled once all debtors have cancelled."""
    made = scribe()
    made.promise(("NO", "SE"), "train police")
    ledger = Ledger.of([made.analysis()])
    first, second = (
        act(ledger, "CANCELLATION", MARCH[day], who)
        for day, who in ((5, "NO"), (6, "SE"))
    )

    assert ledger.replay([first]).silent == ((first, Silence.OTHERS_REMAIN),)
    assert ledger.replay([first, second]).status(only(ledger)) is State.CANCELLED


def test_where_no_creditor_is_named_anyone_else_releases(scribe) -> None:
    """Whoever is no debtor stands for the creditor that no text names."""
    made = scribe()
    made.promise("NO", "train police")
    made.actor("MD")
    ledger = Ledger.of([made.analysis()])

    assert ledger.status(only(ledger), [act(ledger, "RELEASE", MARCH[5], "MD")]) is (
        State.RELEASED
    )
    assert ledger.status(only(ledger), [act(ledger, "RELEASE", MARCH[5], "NO")]) is (
        State.DETACHED
    )


@pytest.mark.parametrize(
    ("kind", "is_alive"),
    [
        (CommitmentKind.ANNOUNCEMENT, True),
        (CommitmentKind.REFERENCE, True),
        (CommitmentKind.POSSIBILITY, False),
        (CommitmentKind.REQUIREMENT, False),
    ],
)
def test_only_what_binds_has_a_life(scribe, kind, is_alive) -> None:
    """A possibility and a demand bind nobody, so they have no state."""
    made = scribe()
    made.promise("NO", "train police", kind=kind)
    ledger = Ledger.of([made.analysis()])
    replay = ledger.replay([])

    assert bool(replay.entries) is is_alive
    if not is_alive:
        with pytest.raises(LookupError, match="an entry with a life"):
            replay.status(only(ledger))


def test_no_day_behind_the_last_is_known(guaranteed) -> None:
    """Who asks for a day behind the last one looked at is told so."""
    replay = guaranteed.replay([], until=MARCH[5])

    with pytest.raises(ValueError, match="a day up to 2031-03-06"):
        replay.status(only(guaranteed), at=MARCH[6])
    with pytest.raises(ValueError, match="a day up to None"):
        guaranteed.replay([]).status(only(guaranteed), at=MARCH[6])


def test_events_behind_the_end_are_left_out(guaranteed) -> None:
    """What happens behind the last day to look at does not count."""
    attack = guaranteed.event("ARMED_ATTACK", MARCH[5], by="RU")

    assert guaranteed.replay([attack], until=MARCH[4]).changes == ()


def life(scribe, join, *events):
    """Give the state of a promise that hangs on a signature and an attack, joined somehow."""
    made = scribe(MARCH[0])
    condition = join(made.when("SIGNATURE"), made.when("ARMED_ATTACK", by="RU"))
    made.promise("NO", "train police", condition=condition)
    ledger = Ledger.of([made.analysis()])
    happened = [
        ledger.event(type_, MARCH[day], by="RU" if type_ == "ARMED_ATTACK" else None)
        for day, type_ in enumerate(events, 1)
    ]
    return ledger.status(only(ledger), happened)


@pytest.mark.parametrize(
    ("join", "events", "state"),
    [
        (all_of, (), State.CONDITIONAL),
        (all_of, ("SIGNATURE",), State.CONDITIONAL),
        (all_of, ("ARMED_ATTACK", "SIGNATURE"), State.DETACHED),
        (any_of, (), State.CONDITIONAL),
        (any_of, ("ARMED_ATTACK",), State.DETACHED),
        (lambda s, a: all_of(s, negate(a)), (), State.CONDITIONAL),
        (lambda s, a: all_of(s, negate(a)), ("SIGNATURE",), State.DETACHED),
        (lambda s, a: all_of(s, negate(a)), ("ARMED_ATTACK",), State.EXPIRED),
        (
            lambda s, a: all_of(s, negate(a)),
            ("SIGNATURE", "ARMED_ATTACK"),
            State.EXPIRED,
        ),
        (lambda s, a: any_of(s, negate(a)), ("ARMED_ATTACK",), State.DETACHED),
        (lambda s, a: negate(any_of(s, a)), (), State.DETACHED),
        (lambda s, a: negate(any_of(s, a)), ("SIGNATURE",), State.EXPIRED),
        (lambda s, a: negate(all_of(s, a)), ("SIGNATURE",), State.DETACHED),
        (
            lambda s, a: negate(all_of(s, a)),
            ("SIGNATURE", "ARMED_ATTACK"),
            State.EXPIRED,
        ),
        (lambda s, a: negate(negate(all_of(s, a))), ("SIGNATURE",), State.CONDITIONAL),
        (
            lambda s, a: negate(all_of(negate(s), negate(a))),
            ("SIGNATURE",),
            State.DETACHED,
        ),
        (
            lambda s, a: negate(any_of(negate(s), negate(a))),
            ("SIGNATURE",),
            State.CONDITIONAL,
        ),
    ],
)
def test_conditions_are_weighed(scribe, join, events, state) -> None:
    """All, any and none of several events, as they have happened or may yet happen."""
    assert life(scribe, join, *events) is state


def test_events_of_one_day_happen_at_once(scribe) -> None:
    """What happens on one day has no order: a promise that hangs on its absence is off."""
    made = scribe(MARCH[0])
    signed, attacked = made.when("SIGNATURE"), made.when("ARMED_ATTACK", by="RU")
    made.promise("NO", "train police", condition=all_of(signed, negate(attacked)))
    ledger = Ledger.of([made.analysis()])
    attack = ledger.event("ARMED_ATTACK", MARCH[4], by="RU")
    events = [Event("SIGNATURE", MARCH[4]), attack]

    assert ledger.status(only(ledger), events) is State.EXPIRED
    assert ledger.replay(events) == ledger.replay(reversed(events))


def test_reservations_are_never_evaluated(scribe) -> None:
    """A promise made in accordance with one's laws is due, and its reservation is listed."""
    made = scribe(MARCH[0])
    kept = made.when("RATIFICATION", kind=ConditionKind.RESERVATION)
    made.promise("NO", "train police", condition=kept)
    both = all_of(made.when("SIGNATURE"), kept)
    made.promise("SE", "train soldiers", condition=both)
    made.promise("FI", "train doctors", condition=negate(kept))
    ledger = Ledger.of([made.analysis()])
    replay = ledger.replay([])

    assert [replay.status(e).name for e in ledger.entries] == [
        "DETACHED",
        "CONDITIONAL",
        "DETACHED",
    ]
    assert [leaf.words for _, leaf in ledger.reservations()] == ["if RATIFICATION"] * 3


def test_what_if_tells_what_would_change(guaranteed) -> None:
    """Only the changes that the events supposed would bring about are told."""
    attack = guaranteed.event("ARMED_ATTACK", MARCH[5], by="RU")
    done = act(guaranteed, "FULFILMENT", MARCH[7], "NO")

    assert [c.after for c in guaranteed.what_if([attack])] == [State.DETACHED]
    assert [c.after for c in guaranteed.what_if([done], given=[attack])] == [
        State.SATISFIED
    ]
    assert guaranteed.what_if([]) == ()


def test_a_change_says_why(guaranteed) -> None:
    """A change can be read by people."""
    attack = guaranteed.event("ARMED_ATTACK", MARCH[5], by="RU", evidence="ATB")
    (change,) = guaranteed.replay([attack]).changes

    assert change.explain() == (
        f"2031-03-06: {only(guaranteed).id} conditional -> detached, condition holds"
        " by ARMED_ATTACK by State RU of 2031-03-06 (ATB)"
    )


def test_an_event_triggers_what_is_open_that_day(scribe) -> None:
    """What was stated later, was due before, or hangs on more, is not triggered."""
    made, later = scribe(MARCH[2]), scribe(MARCH[20])
    attack = made.when("ARMED_ATTACK", by="RU")
    made.promise("NO", "send troops", condition=attack)
    made.promise("SE", "send ships", condition=attack, due=MARCH[4])
    made.promise("FI", "send guns", condition=all_of(attack, made.when("REQUEST")))
    made.promise("DK", "send food", condition=negate(attack))
    late = later.when("ARMED_ATTACK", by="RU")
    later.promise("IS", "send doctors", condition=late)
    ledger = Ledger.of([made.analysis(), later.analysis()])
    event = ledger.event("ARMED_ATTACK", MARCH[9], by="RU")

    assert [entry.act for entry in ledger.triggered_by(event)] == ["send troops"]
    assert ledger.triggered_by(attrs.evolve(event, stage=IncidentStage.OBSERVED)) == ()
