"""What a commitment hangs on: an expression over events, each with its words."""

from enum import StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model.actor import Actor
from diplotext.text.span import Span


class ConditionKind(StrEnum):
    """
    How an event bears on a commitment.

    Example:
        >>> ConditionKind("reservation").name
        'RESERVATION'

    .. versionadded:: 0.1.0
    """

    TRIGGER = "trigger"
    """Once it happens, the commitment is due."""
    PRECONDITION = "precondition"
    """While it is lacking, the commitment is not due."""
    SEQUENCE = "sequence"
    """It comes first in time."""
    RESERVATION = "reservation"
    """The debtor keeps its own law or judgement above the commitment."""


class Operator(StrEnum):
    """
    How a condition is put together: one event, or other conditions joined.

    Example:
        >>> [operator.value for operator in Operator]
        ['when', 'not', 'all_of', 'any_of']

    .. versionadded:: 0.1.0
    """

    WHEN = "when"
    """An event happens."""
    NOT = "not"
    """The one part does not hold."""
    ALL_OF = "all_of"
    """All parts hold."""
    ANY_OF = "any_of"
    """At least one part holds."""


@attrs.frozen
class Participant:
    """
    Who takes which part in an event.

    Attributes:
        role: The part, such as `by` or `against`.
        actor: Who takes it.

    Raises:
        ModelError: If the part is blank.

    Example:
        >>> from diplotext.model import ActorKind
        >>> Participant("by", Actor("ee", ActorKind.STATE, "Estonie", state="EE")).role
        'by'

    .. versionadded:: 0.1.0
    """

    role: str = attrs.field(validator=_invariants.filled)
    actor: Actor


@attrs.frozen
class EventPattern:
    """
    The sort of event that a condition waits for.

    The types are those of `diplotext.ledger.CORE`, such as CEASEFIRE_IN_FORCE,
    CEASEFIRE_BREACH, ARMED_ATTACK, WITHDRAWAL, SIGNATURE and RATIFICATION, and any other
    that a language pack names; EVENT stands for what has no type. Roles are `by` for who
    does it, `against` for whom it is done to, and `party` where the text does not tell.

    Attributes:
        type: The type of event, in upper case.
        roles: Who must take which part in it; any event of the type when empty.

    Raises:
        ModelError: If the type is blank or `roles` is no tuple.

    Example:
        >>> EventPattern("RATIFICATION").roles
        ()

    .. versionadded:: 0.1.0
    """

    type: str = attrs.field(validator=_invariants.filled)
    roles: tuple[Participant, ...] = attrs.field(
        default=(), validator=_invariants.a_tuple
    )


DEEPEST = 20
"""Most levels that a condition may have, one event alone being one level."""


def _depth(condition: "Condition") -> int:
    return 1 + max(map(_depth, condition.parts), default=0)


def _shape(condition: "Condition", field: Field, operator: Operator) -> None:
    leaf = (condition.event, condition.kind, condition.span)
    if operator is Operator.WHEN and None in leaf:
        expected = "an event, a kind and a span"
        _invariants.refuse(condition, field.name, "when without one of them", expected)
    if operator is not Operator.WHEN and leaf != (None, None, None):
        expected = "an event, a kind and a span in a when alone"
        _invariants.refuse(condition, field.name, f"{operator} with one", expected)


_ARITY = {
    Operator.WHEN: (0, 0, "no parts"),
    Operator.NOT: (1, 1, "exactly one part"),
}


def _parts(
    condition: "Condition", field: Field, parts: tuple["Condition", ...]
) -> None:
    _invariants.a_tuple(condition, field, parts)
    least, most, expected = _ARITY.get(
        condition.operator, (2, len(parts), "two parts or more")
    )
    if not least <= len(parts) <= most:
        found = f"{len(parts)} below {condition.operator}"
        _invariants.refuse(condition, field.name, found, expected)
    depth = _depth(condition)
    if depth > DEEPEST:
        found = f"{depth} levels"
        _invariants.refuse(condition, field.name, found, f"at most {DEEPEST}")


@attrs.frozen
class Condition:
    """
    What a commitment hangs on: an expression over events.

    A condition is one event (`WHEN`), or joins other conditions (`NOT`, `ALL_OF`,
    `ANY_OF`). The functions `when`, `negate`, `all_of` and `any_of` write them shortly.

    Attributes:
        operator: How it is put together.
        event: The event, of a `WHEN` only.
        kind: How the event bears on the commitment, of a `WHEN` only.
        span: The words that name the event, of a `WHEN` only.
        parts: The conditions joined: one below `NOT`, two or more below the others.

    Raises:
        ModelError: If the shape does not fit the operator, parts nest more than
            twenty deep, or a list stands for a tuple.

    Example:
        >>> signed = when(
        ...     EventPattern("SIGNATURE"), kind=ConditionKind.SEQUENCE, span=Span(0, 5)
        ... )
        >>> attacked = when(
        ...     EventPattern("ARMED_ATTACK"), kind=ConditionKind.TRIGGER, span=Span(9, 15)
        ... )
        >>> condition = all_of(signed, negate(attacked))
        >>> [leaf.event.type for leaf in condition.leaves]
        ['SIGNATURE', 'ARMED_ATTACK']

    .. versionadded:: 0.1.0
    """

    operator: Operator = attrs.field(validator=_shape)
    event: EventPattern | None = attrs.field(default=None, kw_only=True)
    kind: ConditionKind | None = attrs.field(default=None, kw_only=True)
    span: Span | None = attrs.field(default=None, kw_only=True)
    parts: tuple["Condition", ...] = attrs.field(
        default=(), kw_only=True, validator=_parts
    )

    @property
    def leaves(self) -> tuple["Condition", ...]:
        """The conditions of one event each, in order, whatever joins them."""
        if self.operator is Operator.WHEN:
            return (self,)
        return tuple(leaf for part in self.parts for leaf in part.leaves)


def when(event: EventPattern, *, kind: ConditionKind, span: Span) -> Condition:
    """
    Give the condition that an event happens.

    Args:
        event: The sort of event.
        kind: How it bears on the commitment.
        span: The words that name it.

    Example:
        >>> when(EventPattern("REQUEST"), kind=ConditionKind.TRIGGER, span=Span(0, 7)).operator.value
        'when'

    .. versionadded:: 0.1.0
    """
    return Condition(Operator.WHEN, event=event, kind=kind, span=span)


def negate(condition: Condition) -> Condition:
    """
    Give the condition that another does not hold.

    Example:
        >>> no_breach = when(
        ...     EventPattern("CEASEFIRE_BREACH"), kind=ConditionKind.PRECONDITION, span=Span(0, 7)
        ... )
        >>> negate(no_breach).parts == (no_breach,)
        True

    .. versionadded:: 0.1.0
    """
    return Condition(Operator.NOT, parts=(condition,))


def all_of(*conditions: Condition) -> Condition:
    """
    Give the condition that all of several hold.

    Raises:
        ModelError: If fewer than two are given.

    Example:
        >>> first, second = (
        ...     when(EventPattern(type), kind=ConditionKind.SEQUENCE, span=Span(0, 7))
        ...     for type in ("SIGNATURE", "RATIFICATION")
        ... )
        >>> len(all_of(first, second).leaves)
        2

    .. versionadded:: 0.1.0
    """
    return Condition(Operator.ALL_OF, parts=conditions)


def any_of(*conditions: Condition) -> Condition:
    """
    Give the condition that at least one of several holds.

    Raises:
        ModelError: If fewer than two are given.

    Example:
        >>> first, second = (
        ...     when(EventPattern(type), kind=ConditionKind.TRIGGER, span=Span(0, 7))
        ...     for type in ("REQUEST", "DECISION")
        ... )
        >>> any_of(first, second).operator.value
        'any_of'

    .. versionadded:: 0.1.0
    """
    return Condition(Operator.ANY_OF, parts=conditions)
