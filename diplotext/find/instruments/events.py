"""Events that the conditions of an instrument speak of: their types, and who takes part in them."""

from collections.abc import Mapping

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.terms import TermKind
from diplotext.model.actor import Actor, ActorKind
from diplotext.model.condition import EventPattern, Participant


_UNKNOWN = "EVENT"
_PARTY = "party"
_BY = "by"
_LONGEST_LEAD = 5
_NOT_FINITE = frozenset({Tense.INFINITIVE, Tense.PARTICIPLE, Tense.GERUND})


def event_of(draft: Draft, place: Place, actors: Mapping[str, Actor]) -> EventPattern:
    """
    Find what sort of event the words of a condition speak of, and which states take part.

    Where a word denies it, or a state takes part that is no actor of the text, the type is
    not known. Parties that are not named ("one of the Parties") take no part by name.
    """
    states = {a.state: a for a in actors.values() if a.kind is ActorKind.STATE}
    type_, verb = _named(draft, place)
    roles: list[Participant] = []
    for at in range(*place):
        hit = draft.hit(at, TermKind.STATE)
        if hit is None or not draft.words.is_capitalized(at):
            continue
        if hit[1].value not in states:
            return EventPattern(_UNKNOWN)
        part = _BY if _is_subject(draft, at, verb) else _part(draft, at)
        roles.append(Participant(part, states[hit[1].value]))
    return EventPattern(type_, tuple(dict.fromkeys(roles)))


def _named(draft: Draft, place: Place) -> tuple[str, int | None]:
    """Give the type of the first verb known for one, and where it stands, else of the longest words."""
    denied = any(
        draft.hit(at, TermKind.NEGATION, TermKind.NEGATED_BEFORE) is not None
        for at in range(*place)
    )
    nouns = [
        (stop - at, at, entry.value or _UNKNOWN)
        for at in range(*place)
        for stop, entry in draft.entries(at)
        if entry.tag is Tag.EVENT and stop <= place[1]
    ]
    covered = {
        index
        for length, at, _ in nouns
        for index in range(at, at + length)
        if length > 1 or draft.hit(at - 1, TermKind.DETERMINER) is not None
    }
    verbs = draft.language.lexicon.event_verbs
    for at in range(*place):
        for _, entry in draft.entries(at) if at not in covered else ():
            is_finite = entry.tag is Tag.VERB and entry.value not in _NOT_FINITE
            if is_finite and (entry.lemma, denied) in verbs:
                return verbs[entry.lemma, denied], at
    if denied or not nouns:
        return _UNKNOWN, None
    return max(nouns, key=lambda noun: noun[0])[2], None


def _is_subject(draft: Draft, at: int, verb: int | None) -> bool:
    """Tell whether a name stands before a verb that is no passive."""
    if verb is None or at > verb:
        return False
    return not any(
        draft.hit(index, TermKind.PASSIVE) is not None for index in range(at, verb + 1)
    )


def _part(draft: Draft, first: int) -> str:
    """Tell which part the words that lead to a name give to it."""
    while draft.hit(first - 1, TermKind.DETERMINER) is not None:
        first -= 1
    for at in range(max(0, first - _LONGEST_LEAD), first):
        for stop, entry in draft.entries(at):
            if entry.tag is Tag.PART and stop == first:
                return entry.value or _PARTY
    return _PARTY
