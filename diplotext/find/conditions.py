"""Conditions: on what an act depends, as expressions over events."""

from diplotext.find.acts import is_condition
from diplotext.find.cast import Cast
from diplotext.find.promise import Promise
from diplotext.find.reading import NOWHERE, Reading
from diplotext.find.reference import Reference
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Entry, Tag
from diplotext.model import (
    Actor,
    ActorKind,
    Condition,
    ConditionKind,
    EventPattern,
    MentionForm,
    Participant,
    all_of,
    when,
)


def find_condition(
    syntax: Syntax, cast: Cast, promise: Promise, actors: dict[str, Actor]
) -> Condition | None:
    """
    Find what a commitment depends on in its sentence.

    Conditions inside what is promised and behind it count, and one that opens the
    sentence when no other verb stands between.
    """
    reading = syntax.reading
    leaves = [
        _leaf(reading, cast, at, stop, actors) for at, stop in _ranges(syntax, promise)
    ]
    if not leaves:
        return None
    return leaves[0] if len(leaves) == 1 else all_of(*leaves)


def _ranges(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """Give the words of each condition of a promise, none within another."""
    reading = syntax.reading
    stop = promise.clause[1]
    found: list[tuple[int, int]] = []
    at = _opening(syntax, promise)
    while at < stop:
        if is_condition(reading, at) and not (found and at < found[-1][1]):
            found.append((at, _stop(syntax, at, stop)))
        at += 1
    return found


def _opening(syntax: Syntax, promise: Promise) -> int:
    """Give the word from which conditions count: the sentence's first when it opens with one."""
    reading = syntax.reading
    start = reading.sentence(promise.group.first).first
    inside = reading.quote_of[promise.group.first]
    while start < promise.group.first and reading.quote_of[start] != inside:
        start += 1
    coordinated = reading.hit(start, Tag.COORDINATOR)
    opening = coordinated[0] if coordinated else start
    if opening < promise.clause[0] and is_condition(reading, opening):
        return opening
    return promise.clause[0]


def _stop(syntax: Syntax, first: int, limit: int) -> int:
    """Find where a condition ends: at a comma outside quotations, a mark of quotation, its clause."""
    reading = syntax.reading
    inside = reading.quote_of[first]
    if inside != NOWHERE:
        spoken = reading.quotations[inside].inner
        limit = min(limit, reading.words.within(spoken[0].to(spoken[-1])).stop)
    for at in range(first + 1, limit):
        if reading.quote_of[at] != inside:
            continue
        joined = reading.has(at, Tag.COORDINATOR) and is_condition(reading, at + 1)
        if joined or reading.is_mark(at, ",;:"):
            return at
    return limit


def _leaf(
    reading: Reading, cast: Cast, first: int, stop: int, actors: dict[str, Actor]
) -> Condition:
    hit = reading.hit(first, Tag.CONDITION)
    kind = hit[1].value if hit else None
    event = EventPattern(
        _event(reading, first, stop), _roles(cast, first, stop, actors)
    )
    return when(
        event, kind=ConditionKind(kind or "trigger"), span=reading.span(first, stop)
    )


def _event(reading: Reading, first: int, stop: int) -> str:
    """Give the type of the event a condition speaks of: the first one listed whose words stand there."""
    found: dict[str, tuple[int, Entry]] = {}
    for at in range(first, stop):
        hit = reading.hit(at, Tag.EVENT)
        if hit is not None and hit[1].value:
            known = found.get(hit[1].value)
            if known is None or hit[0] - at > known[0]:
                found[hit[1].value] = (hit[0] - at, hit[1])
    if not found:
        return "EVENT"
    return max(found, key=lambda name: found[name][0])


def _roles(
    cast: Cast, first: int, stop: int, actors: dict[str, Actor]
) -> tuple[Participant, ...]:
    """Give who takes part in an event: by an adjective who does it, by name to or between whom."""
    found = [
        (_part(reference), key)
        for reference, keys in cast.within(first, stop)
        for key in keys
        if key in actors and actors[key].kind is ActorKind.STATE
    ]
    return tuple(Participant(role, actors[key]) for role, key in dict.fromkeys(found))


def _part(reference: Reference) -> str:
    return "by" if reference.form is MentionForm.DEMONYM else "party"
