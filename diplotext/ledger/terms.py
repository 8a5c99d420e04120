"""What entries hang on, made ready to be asked: patterns of events by type and roles."""

from collections.abc import Iterator, Mapping
from typing import TypeAlias

import attrs

from diplotext.ledger.event import PARTY, Event
from diplotext.ledger.identity import Identities
from diplotext.ledger.vocabulary import UNKNOWN
from diplotext.model import (
    Actor,
    ActorKind,
    Condition,
    ConditionKind,
    EventPattern,
    Operator,
)


Roles: TypeAlias = frozenset[tuple[str, str]]
"""Who takes which part: roles with the ids of the actors."""

Pattern: TypeAlias = tuple[str, Roles]
"""The type of an event, and who must take which part in it."""


@attrs.frozen
class Need:
    """
    What an entry hangs on, without its reservations.

    Attributes:
        operator: How it is put together.
        pattern: The sort of event, of a `WHEN` only.
        parts: What is joined.
    """

    operator: Operator
    pattern: Pattern | None = None
    parts: tuple["Need", ...] = ()

    def patterns(self) -> Iterator[Pattern]:
        """Give the sorts of events it speaks of."""
        if self.pattern is not None:
            yield self.pattern
        for part in self.parts:
            yield from part.patterns()

    def holds(self, happened: frozenset[Pattern]) -> bool:
        """Tell whether it is met by what has happened so far."""
        if self.operator is Operator.WHEN:
            return self.pattern in happened
        if self.operator is Operator.NOT:
            return not self.parts[0].holds(happened)
        join = all if self.operator is Operator.ALL_OF else any
        return join(part.holds(happened) for part in self.parts)

    def may_hold(self, happened: frozenset[Pattern]) -> bool:
        """Tell whether it is met, or may yet be: what has happened cannot be undone."""
        if self.operator is Operator.WHEN:
            return True
        if self.operator is Operator.NOT:
            return not self.parts[0].must_hold(happened)
        join = all if self.operator is Operator.ALL_OF else any
        return join(part.may_hold(happened) for part in self.parts)

    def must_hold(self, happened: frozenset[Pattern]) -> bool:
        """Tell whether it is met, whatever happens from now on."""
        if self.operator is Operator.WHEN:
            return self.pattern in happened
        if self.operator is Operator.NOT:
            return not self.parts[0].may_hold(happened)
        join = all if self.operator is Operator.ALL_OF else any
        return join(part.must_hold(happened) for part in self.parts)


def need_of(condition: Condition, ids: Mapping[str, str]) -> Need | None:
    """
    Give what a commitment hangs on, None where it is nothing but reservations.

    Args:
        condition: The condition of the commitment.
        ids: Who the actors of its analysis are, by their ids there.
    """
    if condition.operator is Operator.WHEN:
        event = condition.event
        if condition.kind is ConditionKind.RESERVATION or event is None:
            return None
        return Need(Operator.WHEN, _pattern(event, ids))
    found = (need_of(part, ids) for part in condition.parts)
    parts = tuple(part for part in found if part is not None)
    if len(parts) == 1 and condition.operator is not Operator.NOT:
        return parts[0]
    return Need(condition.operator, parts=parts) if parts else None


def _pattern(event: EventPattern, ids: Mapping[str, str]) -> Pattern:
    return event.type, frozenset((p.role, ids[p.actor.id]) for p in event.roles)


@attrs.frozen
class Happened:
    """
    An event with its types and those who take part, as patterns are asked for.

    Attributes:
        types: The type of the event and the broader ones.
        roles: Who takes which part; each also as `party`.
    """

    types: tuple[str, ...]
    roles: Roles

    def fits(self, pattern: Pattern) -> bool:
        """Tell whether the event is one that a pattern asks for."""
        return pattern[0] in self.types and pattern[1] <= self.roles

    @property
    def actors(self) -> frozenset[str]:
        """The ids of all who take part."""
        return frozenset(actor for _, actor in self.roles)


def happened(
    event: Event, identities: Identities, wider: Mapping[str, tuple[str, ...]]
) -> Happened:
    """
    Make an event ready to be matched.

    Who acts for a state as its army counts as the state too: the army of a state attacks
    in its name. A person or a body with the state's code does not.
    """
    types = wider.get(event.type, (event.type,))
    roles = {
        (role, key)
        for part in event.roles
        for key in _keys(part.actor, identities)
        for role in (part.role, PARTY)
    }
    return Happened(tuple(t for t in types if t != UNKNOWN), frozenset(roles))


def _keys(actor: Actor, identities: Identities) -> Iterator[str]:
    known = identities.find(actor)
    if known is not None:
        yield known.id
    if actor.kind is ActorKind.ARMED_FORCE and actor.state is not None:
        yield actor.state


@attrs.frozen
class Waiting:
    """
    Which patterns are waited for, found by the type and one who takes part.

    Attributes:
        patterns: By type, and by the id of one actor or none, the patterns.
    """

    patterns: Mapping[tuple[str, str | None], tuple[Pattern, ...]]

    def fired_by(self, event: Happened) -> Iterator[Pattern]:
        """Give the patterns that an event is one of."""
        for type_ in event.types:
            for actor in (None, *sorted(event.actors)):
                for pattern in self.patterns.get((type_, actor), ()):
                    if event.fits(pattern):
                        yield pattern


def waiting(patterns: Iterator[Pattern]) -> Waiting:
    """Sort patterns, so that those that an event fits are found without asking all."""
    found: dict[tuple[str, str | None], dict[Pattern, None]] = {}
    for pattern in patterns:
        first = min((actor for _, actor in pattern[1]), default=None)
        found.setdefault((pattern[0], first), {})[pattern] = None
    return Waiting({key: tuple(kept) for key, kept in found.items()})
