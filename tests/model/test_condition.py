"""Conditions: one event, or others joined."""

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import (
    Actor,
    ActorKind,
    Condition,
    ConditionKind,
    EventPattern,
    Operator,
    Participant,
    Span,
    all_of,
    any_of,
    negate,
    when,
)


ATTACK = when(EventPattern("ARMED_ATTACK"), kind=ConditionKind.TRIGGER, span=Span(0, 9))
REQUEST = when(
    EventPattern("REQUEST"), kind=ConditionKind.PRECONDITION, span=Span(10, 17)
)


@pytest.mark.parametrize("field", ["event", "kind", "span"])
def test_one_event_has_all_its_marks(field: str) -> None:
    """An event has a pattern, a kind and words."""
    with pytest.raises(ModelError, match="expected an event, a kind and a span"):
        attrs.evolve(ATTACK, **{field: None})


def test_one_event_has_no_parts() -> None:
    """An event joins nothing."""
    with pytest.raises(ModelError, match=r"found 1 below when .*, expected no parts"):
        attrs.evolve(ATTACK, parts=(REQUEST,))


def test_what_joins_names_no_event_itself() -> None:
    """The marks of an event belong to a leaf."""
    with pytest.raises(ModelError, match=r"found not with one .* in a when alone"):
        attrs.evolve(negate(ATTACK), kind=ConditionKind.TRIGGER)


@pytest.mark.parametrize("parts", [(), (ATTACK, REQUEST)])
def test_a_negation_has_one_part(parts: tuple[Condition, ...]) -> None:
    """Not is said of one condition."""
    with pytest.raises(ModelError, match=r"Condition\.parts, expected exactly one"):
        Condition(Operator.NOT, parts=parts)


@pytest.mark.parametrize("join", [all_of, any_of])
def test_two_or_more_are_joined(join: type) -> None:
    """One condition alone needs no joining."""
    with pytest.raises(ModelError, match=r"Condition\.parts, expected two parts"):
        join(ATTACK)


def test_conditions_nest_twenty_deep() -> None:
    """Twenty levels are taken, and the next is refused."""
    condition = ATTACK
    for _ in range(19):
        condition = negate(condition)

    with pytest.raises(ModelError, match=r"found 21 levels .*, expected at most 20"):
        negate(condition)


def test_leaves_come_in_the_order_given() -> None:
    """The leaves of a condition are its events, whatever joins them."""
    condition = any_of(negate(REQUEST), all_of(ATTACK, REQUEST))

    assert condition.leaves == (REQUEST, ATTACK, REQUEST)


def test_an_event_is_its_own_leaf() -> None:
    """One event is the only leaf of itself."""
    assert ATTACK.leaves == (ATTACK,)


def test_a_list_is_no_tuple() -> None:
    """A list would make the condition unhashable, so it is refused."""
    with pytest.raises(ModelError, match=r"found a list in Condition\.parts"):
        Condition(Operator.NOT, parts=[ATTACK])  # type: ignore[arg-type]


def test_roles_of_an_event_are_a_tuple() -> None:
    """A list would make the pattern unhashable, so it is refused."""
    with pytest.raises(ModelError, match=r"found a list in EventPattern\.roles"):
        EventPattern("REQUEST", [])  # type: ignore[arg-type]


def test_an_event_has_a_type() -> None:
    """What waits for no sort of event waits for nothing."""
    with pytest.raises(ModelError, match=r"EventPattern\.type, expected a word"):
        EventPattern("")


def test_a_participant_has_a_part() -> None:
    """The part tells the attacker from the attacked."""
    estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")

    with pytest.raises(ModelError, match=r"Participant\.role, expected a word"):
        Participant("", estonia)
