"""Laws of the ledger: it has no order, loses nothing, and replays what happened and no more."""

import datetime as dt
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext import testing
from diplotext.ledger import Ledger, State
from diplotext.names import exact, same_name


pytestmark = pytest.mark.usefixtures("untraced")
patient = settings(
    max_examples=12, deadline=None, suppress_health_check=list(HealthCheck)
)
several = st.lists(testing.analyses(), max_size=2)


def answers(ledger):
    """Give all that a ledger says, as one value."""
    return (
        ledger.analyses,
        ledger.entries,
        ledger.actors,
        ledger.coalitions,
        ledger.regimes,
        [ledger.owed_by(actor) for actor in ledger.actors],
        [ledger.owed_to(actor) for actor in ledger.actors],
        ledger.only_possible(),
        ledger.reservations(),
        ledger.due(dt.date.max),
    )


@patient
@given(several, st.randoms())
def test_the_order_of_adding_does_not_matter(analyses, random) -> None:
    """All answers are the same in whatever order analyses came, and however often."""
    shuffled = [*analyses, *analyses]
    random.shuffle(shuffled)
    stepwise = Ledger()
    for analysis in shuffled:
        stepwise = stepwise.add(analysis)

    assert answers(Ledger.of(analyses)) == answers(stepwise)


@patient
@given(several)
def test_nothing_is_lost(analyses) -> None:
    """Every commitment, actor, membership and size claim is the source of exactly one thing."""
    ledger = Ledger.of(analyses)
    kept = ledger.analyses

    def counted(parts):
        return Counter(map(repr, parts))

    assert counted(s.part for e in ledger.entries for s in e.sources) == counted(
        c for a in kept for c in a.commitments
    )
    assert counted(s.part for i in ledger.actors for s in i.sources) == counted(
        actor for a in kept for actor in a.actors
    )
    assert counted(
        p.source.part for c in ledger.coalitions for p in c.places
    ) == counted(m for a in kept for c in a.coalitions for m in c.memberships)
    assert counted(s.part for c in ledger.coalitions for s in c.sizes) == counted(
        claim for a in kept for c in a.coalitions for claim in c.size_claims
    )
    assert len({entry.id for entry in ledger.entries}) == len(ledger.entries)


@st.composite
def lives(draw):
    """Draw a ledger with events that its commitments wait for, and some about its entries."""
    ledger = draw(testing.ledgers(most=2))
    days = st.dates(dt.date(2000, 1, 1), dt.date(2000, 1, 9))
    return ledger, draw(st.lists(testing.events(ledger, days=days), max_size=8))


@patient
@given(lives(), st.randoms())
def test_a_replay_has_no_order(life, random) -> None:
    """Events count by their days, not by the order in which they are given."""
    ledger, events = life
    shuffled = list(events)
    random.shuffle(shuffled)

    assert ledger.replay(events) == ledger.replay(shuffled)


@patient
@given(lives())
def test_a_life_never_leaves_its_end(life) -> None:
    """Each change begins where the one before ended, in time, and ends are final."""
    ledger, events = life
    replay = ledger.replay(events)
    for entry in replay.entries:
        state, day = replay.beginnings[entry.id], dt.date.min
        for change in replay.history(entry):
            assert not state.is_final
            assert (change.before, change.before != change.after) == (state, True)
            assert change.when >= day
            state, day = change.after, change.when
        assert replay.status(entry) is state


@patient
@given(lives(), st.integers(0, 8))
def test_the_past_does_not_depend_on_the_future(life, day) -> None:
    """The state at the end of a day is the same whether later events are known or not."""
    ledger, events = life
    end = dt.date(2000, 1, 1) + dt.timedelta(days=day)
    whole = ledger.replay(events, until=dt.date(2000, 1, 9))
    part = ledger.replay((e for e in events if e.when <= end), until=end)

    assert all(
        whole.status(entry, at=end) is part.status(entry) for entry in part.entries
    )


@patient
@given(lives())
def test_nothing_comes_of_nothing(life) -> None:
    """Without events and days to pass, nothing changes; what if nothing, nothing."""
    ledger, events = life

    assert ledger.replay(()).changes == ()
    assert ledger.what_if((), given=events) == ()


@patient
@given(lives())
def test_more_happening_makes_no_less_due(life) -> None:
    """Where no condition denies an event, an event more leaves due what was due."""
    ledger, events = life
    happened = [event for event in events if event.about is None]
    fewer, more = ledger.replay(happened[:-1]), ledger.replay(happened)
    for entry in more.entries:
        plain = entry.due is None and "operator=<Operator.NOT" not in repr(
            entry.condition
        )
        if plain and fewer.status(entry) is State.DETACHED:
            assert more.status(entry) is State.DETACHED


names = st.text(max_size=12)


@given(names)
def test_folding_twice_is_folding_once(name) -> None:
    """A name without case and accents stays as it is."""
    assert exact(exact(name)) == exact(name)


@given(names, names)
def test_same_names_are_mutual(one, other) -> None:
    """If one name is another, the other is the one, and a name is always itself."""
    assert same_name(one, other) is same_name(other, one)
    assert same_name(one, one) is not None
