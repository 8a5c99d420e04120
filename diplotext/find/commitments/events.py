"""Events that conditions speak of: their types, and who takes which part in them."""

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import (
    Actor,
    ActorKind,
    EventPattern,
    MentionForm,
    Participant,
)


_UNKNOWN = "EVENT"
_BY = "by"
_AGAINST = "against"
_PARTY = "party"
_LONGEST_PREPOSITION = 5


@attrs.frozen
class Named:
    """
    The words that name an event.

    Attributes:
        type: Its type.
        verb: The verb that names it, where one does.
        noun: The words that name it, where no verb does.
        whose: The part of whoever stands behind "of": `by`, `against`, or none.
    """

    type: str
    verb: VerbGroup | None = None
    noun: tuple[int, int] | None = None
    whose: str | None = None


def find_event(
    syntax: Syntax, cast: Cast, place: tuple[int, int], actors: dict[str, Actor]
) -> EventPattern:
    """
    Find what sort of event the words of a condition speak of, and who takes part.

    Where a verb is denied, or somebody takes part of whom nothing is known, the type is not
    known either: a reader must not take the absence of an event, or the act of another, for
    the event.
    """
    named = _named(syntax, place)
    found = [
        (reference, actor)
        for reference, keys in cast.within(*place)
        for key in keys
        if (actor := _acting(key, actors)) is not None
    ]
    taken: list[tuple[str, Actor]] = []
    stop = -1
    for met, actor in found:
        joined = taken and met.first - stop == 1
        joined = joined and syntax.reading.has(stop, Tag.COORDINATOR)
        role = taken[-1][0] if joined else _part(syntax, named, met, place)
        if role == _PARTY and len(taken) >= _PAIR and _is_between(syntax, named):
            continue  # "between Mali and Niger under the lead of Ghana"
        taken.append((role, actor))
        stop = met.stop
    roles = tuple(Participant(role, actor) for role, actor in dict.fromkeys(taken))
    known = {reference.first for reference, _ in found}
    if _has_stranger(syntax.reading, known, named, place):
        return EventPattern(_UNKNOWN, roles)
    return EventPattern(named.type, roles)


def _is_between(syntax: Syntax, named: Named) -> bool:
    """Tell whether the noun of an event says between whom it is."""
    behind = -1 if named.noun is None else named.noun[1]
    return behind >= 0 and syntax.reading.has(behind, Tag.PREPOSITION, "between")


_PAIR = 2


def alternatives(
    reading: Reading, event: EventPattern, place: tuple[int, int]
) -> tuple[EventPattern, ...]:
    """Part an event of which several may take one part each ("an attack on Romania or Moldova")."""
    words = reading.language.lexicon.suffixes.get("disjunctions", ())
    roles = [one.role for one in event.roles]
    shared = next((role for role in roles if roles.count(role) > 1), None)
    if shared is None or not set(words) & set(reading.words.keys[slice(*place)]):
        return (event,)
    rest = tuple(one for one in event.roles if one.role != shared)
    return tuple(
        EventPattern(event.type, (one, *rest))
        for one in event.roles
        if one.role == shared
    )


def _named(syntax: Syntax, place: tuple[int, int]) -> Named:
    """Give what names the event: a verb known for one, else the longest words listed."""
    reading = syntax.reading
    verbs = reading.language.lexicon.event_verbs
    noun = _noun(reading, place)
    finite = syntax.finite_within(*place)
    if finite is None:
        return noun
    if (finite.lemma, finite.negated) in verbs:
        return Named(verbs[finite.lemma, finite.negated], verb=finite)
    is_unless = _is_unless(reading, place[0])
    if finite.negated and not is_unless:
        return Named(_UNKNOWN)
    if is_unless and (finite.lemma, False) in verbs:
        return Named(verbs[finite.lemma, False], verb=finite)
    return noun


def _is_unless(reading: Reading, first: int) -> bool:
    hit = reading.hit(first, Tag.CONDITION)
    return hit is not None and "unless" in hit[1].features


def _noun(reading: Reading, place: tuple[int, int]) -> Named:
    best: Named = Named(_UNKNOWN)
    longest = 0
    for at in range(*place):
        hit = reading.hit(at, Tag.EVENT)
        if hit is None or hit[0] > place[1] or hit[0] - at <= longest:
            continue
        stop, entry = hit
        longest = stop - at
        whose = next(iter(sorted(entry.features)), None)
        best = Named(entry.value or _UNKNOWN, noun=(at, stop), whose=whose)
    return best


def _acting(key: str, actors: dict[str, Actor]) -> Actor | None:
    """Give who is named as taking part: whoever acts for a state stands for the state."""
    actor = actors.get(key)
    if actor is None or actor.kind is ActorKind.STATE:
        return actor
    if actor.state is not None and f"state:{actor.state}" in actors:
        return actors[f"state:{actor.state}"]
    return actor if actor.kind in _BODIES else None


_BODIES = frozenset(
    {ActorKind.ORGANIZATION, ActorKind.COALITION, ActorKind.ARMED_FORCE}
)


def _part(
    syntax: Syntax, named: Named, reference: Reference, place: tuple[int, int]
) -> str:
    """Tell which part the words in front of a reference, or its place, give to it."""
    reading = syntax.reading
    before = _behind_determiners(reading, reference.first)
    role = _preposition(reading, before)
    if role is not None:
        return role
    if named.verb is not None:
        return _beside_verb(syntax, named.verb, reference, place)
    if reference.form is MentionForm.DEMONYM:
        return _BY
    is_of = reading.ends(before - 1, Tag.PREPOSITION, "of")
    is_behind = named.noun is not None and reference.first >= named.noun[1]
    return named.whose or _PARTY if is_of and is_behind else _PARTY


def _behind_determiners(reading: Reading, first: int) -> int:
    """Give the first word of a noun phrase whose name begins at a word."""
    while first > 0 and (
        reading.has(first - 1, Tag.DETERMINER) or reading.has(first - 1, Tag.QUALIFIER)
    ):
        if reading.has(first - 1, Tag.PREPOSITION):
            break
        first -= 1
    return first


def _preposition(reading: Reading, stop: int) -> str | None:
    """Give the part that a preposition which ends in front of a word gives."""
    for first in range(max(0, stop - _LONGEST_PREPOSITION), stop):
        hit = reading.hit(first, Tag.PART)
        if hit is not None and hit[0] == stop:
            return hit[1].value
    return None


def _beside_verb(
    syntax: Syntax, verb: VerbGroup, reference: Reference, place: tuple[int, int]
) -> str:
    """Tell subject from object by the place of the verb, its voice, and the language."""
    is_last = "verb-second" in syntax.reading.language.lexicon.traits
    at = _behind_determiners(syntax.reading, reference.first)
    opening = syntax.reading.hit(place[0], Tag.CONDITION)
    is_first = opening is not None and at <= opening[0]
    if reference.first < verb.first and (is_first or not is_last):
        return _AGAINST if verb.passive else _BY
    is_object = not syntax.reading.ends(at - 1, Tag.PREPOSITION)
    return _AGAINST if is_object and not verb.passive else _PARTY


def _has_stranger(
    reading: Reading, known: set[int], named: Named, place: tuple[int, int]
) -> bool:
    """Tell whether the noun of an event is somebody's of whom nothing is known."""
    if named.noun is None or named.whose is None:
        return False
    at = named.noun[1]
    if not (reading.has(at, Tag.PREPOSITION, "of") and at < place[1]):
        return False
    at = reading.over(at + 1, Tag.DETERMINER.bit, place[1])
    return at < place[1] and at not in known
