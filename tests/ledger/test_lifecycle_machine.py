"""The life of commitments step by step, beside a model that knows nothing but the rules."""

import datetime as dt
from itertools import product

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from diplotext.ledger import Event, Ledger, State
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Article,
    Commitment,
    CommitmentKind,
    Condition,
    ConditionKind,
    Dateline,
    EventPattern,
    Force,
    Operator,
    Participant,
    Span,
    all_of,
    any_of,
    negate,
    when,
)


BEGIN = dt.date(2031, 3, 1)
STATES = {
    code: Actor(code, ActorKind.STATE, code, state=code) for code in ("NO", "SE", "FI")
}
TYPES = ("SIGNATURE", "ARMED_ATTACK", "REQUEST")

_codes = st.sampled_from(sorted(STATES))
_leaves = st.builds(
    lambda type_, who, kind: when(
        EventPattern(type_, () if who is None else (Participant("by", STATES[who]),)),
        kind=kind,
        span=Span(0, 1),
    ),
    st.sampled_from(TYPES),
    st.none() | _codes,
    st.sampled_from([ConditionKind.TRIGGER, ConditionKind.RESERVATION]),
)
_conditions = st.recursive(
    _leaves,
    lambda inner: (
        st.builds(negate, inner)
        | st.builds(all_of, inner, inner)
        | st.builds(any_of, inner, inner)
    ),
    max_leaves=4,
)


def happened(leaf, facts):
    """Tell whether the event of a leaf is among the facts."""
    wanted = [p.actor.id for p in leaf.event.roles]
    return any(
        type_ == leaf.event.type and (not wanted or wanted == [who])
        for type_, who in facts
    )


def weighed(condition, truths):
    """Weigh a condition by the truth of each leaf in order; None is never evaluated."""
    if condition.operator is Operator.WHEN:
        truth = next(truths)
        return None if condition.kind is ConditionKind.RESERVATION else truth
    found = [weighed(part, truths) for part in condition.parts]
    parts = [truth for truth in found if truth is not None]
    if not parts:
        return None
    if condition.operator is Operator.NOT:
        return not parts[0]
    return all(parts) if condition.operator is Operator.ALL_OF else any(parts)


def holds(condition, facts):
    """Tell whether a condition holds; None where nothing of it is ever evaluated."""
    return weighed(
        condition, iter([happened(leaf, facts) for leaf in condition.leaves])
    )


def may_hold(condition, facts):
    """Tell whether a condition holds in some future, which cannot undo the facts."""
    choices = [
        (True,) if happened(leaf, facts) else (True, False) for leaf in condition.leaves
    ]
    return any(weighed(condition, iter(truths)) for truths in product(*choices))


@attrs.define
class Life:
    """What the model knows of one promise."""

    condition: Condition | None
    debtor: str
    due: dt.date | None
    state: State
    facts: frozenset = frozenset()


class Lifecycle(RuleBasedStateMachine):
    """Promises are made, days pass, events happen, and somebody does something."""

    promises = Bundle("promises")

    def __init__(self):
        super().__init__()
        self.today = BEGIN
        self.ledger = Ledger()
        self.events = []
        self.lives = {}

    @rule(
        target=promises,
        debtor=_codes,
        condition=_conditions | st.none(),
        days=st.none() | st.integers(0, 3),
    )
    def promise(self, debtor, condition, days):
        """Somebody promises something new."""
        number = len(self.lives)
        due = None if days is None else self.today + dt.timedelta(days)
        text = f"deed{number:04}"
        made = Commitment(
            "c1",
            CommitmentKind.UNDERTAKING,
            Span(0, len(text)),
            debtors=(STATES[debtor],),
            creditors=(STATES["NO" if debtor != "NO" else "SE"],),
            force=Force.PROMISE,
            condition=condition,
            due=due,
        )
        article = Article(text, dateline=Dateline(None, self.today, None))
        analysis = Analysis(article, actors=tuple(STATES.values()), commitments=(made,))
        before = {entry.id for entry in self.ledger.entries}
        self.ledger = self.ledger.add(analysis)
        (key,) = {entry.id for entry in self.ledger.entries} - before
        is_due = condition is None or holds(condition, ()) in {None, True}
        state = State.DETACHED if is_due else State.CONDITIONAL
        self.lives[key] = Life(condition, debtor, due, state)
        return key

    @precondition(lambda self: any(life.due for life in self.lives.values()))
    @rule()
    def sleep(self):
        """A day passes."""
        self.today += dt.timedelta(1)
        for life in self.lives.values():
            if life.due is not None and life.due < self.today:
                if life.state is State.DETACHED:
                    life.state = State.VIOLATED
                if life.state is State.CONDITIONAL:
                    life.state = State.EXPIRED

    @precondition(lambda self: self.lives)
    @rule(type_=st.sampled_from(TYPES), who=_codes)
    def happen(self, type_, who):
        """Something happens, and the day ends."""
        roles = (Participant("by", STATES[who]),)
        self.events.append(Event(type_, self.today, roles))
        for life in self.lives.values():
            life.facts |= {(type_, who)}
            if life.condition is None or holds(life.condition, ()) is None:
                continue
            if life.state.is_final:
                continue
            if not may_hold(life.condition, life.facts):
                life.state = State.EXPIRED
            elif holds(life.condition, life.facts):
                life.state = State.DETACHED
        self.sleep()

    @rule(
        key=promises,
        type_=st.sampled_from(["FULFILMENT", "FAILURE", "CANCELLATION", "RELEASE"]),
        who=_codes,
    )
    def act(self, key, type_, who):
        """Somebody does something about a promise, and the day ends."""
        roles = (Participant("by", STATES[who]),)
        self.events.append(Event(type_, self.today, roles, about=key))
        life = self.lives[key]
        creditor = "NO" if life.debtor != "NO" else "SE"
        outcomes = {
            "FULFILMENT": State.SATISFIED,
            "FAILURE": State.VIOLATED if life.state is State.DETACHED else life.state,
            "CANCELLATION": State.CANCELLED if who == life.debtor else life.state,
            "RELEASE": State.RELEASED if who == creditor else life.state,
        }
        if not life.state.is_final:
            life.state = outcomes[type_]
        self.sleep()

    @invariant()
    def the_ledger_agrees(self):
        """The ledger, which replays all from the start, comes to the same states."""
        replay = self.ledger.replay(self.events, until=self.today)

        assert {e.id: replay.status(e) for e in replay.entries} == {
            key: life.state for key, life in self.lives.items()
        }


@pytest.mark.usefixtures("untraced")
def test_lives_go_as_the_rules_say() -> None:
    """Whatever is promised, happens and is done, each promise is where the rules put it."""
    run_state_machine_as_test(
        Lifecycle,
        settings=settings(max_examples=60, stateful_step_count=25, deadline=None),
    )
