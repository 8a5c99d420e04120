"""Who is called by his place in the group just named: "Its chair, Ghana, and its newest member, Malta", "Ihr Vorsitzender Ghana"."""

from collections.abc import Iterator

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import just_named
from diplotext.find.coreference.member_lists import Found, are_states, listed_behind
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import MembershipRole


_NEAR = 4
_ROLES = {
    "chair_nouns": MembershipRole.LEAD,
    "chairs_of_it": MembershipRole.LEAD,
    "observer_nouns": MembershipRole.OBSERVER,
}


def owned_roles(cast: Cast) -> Iterator[Found]:
    """Find the states behind a possessive and a noun for a member, a chair or an observer."""
    reading = cast.reading
    lexicon = reading.language.lexicon
    nouns = dict.fromkeys(
        lexicon.verbs.get("a_member", frozenset()), MembershipRole.MEMBER
    )
    for name, role in _ROLES.items():
        nouns |= dict.fromkeys(lexicon.suffixes.get(name, ()), role)
    for at in reading.spelled(nouns):
        key = _owner(cast, at) if reading.sentence_of[at] >= 0 else None
        first = None if key is None else _name_behind(cast, at)
        if key is None or first is None:
            continue
        role = nouns[reading.words.keys[at]]
        listed = listed_behind(cast, first, reading.sentence(at).stop)
        for member in listed if are_states(cast, listed) else ():
            yield key, attrs.evolve(member, role=role, rule="owned-role")


def _owner(cast: Cast, at: int) -> str | None:
    """Give the group just named that a possessive not far before a noun means ("[its] newest member")."""
    reading = cast.reading
    for first in range(at - 1, max(at - _NEAR, -1), -1):
        if reading.has(first, Tag.DETERMINER, "possessive"):
            return just_named(cast, first)
        if not reading.words.is_word(first) or first in cast.at:
            return None
    return None


def _name_behind(cast: Cast, at: int) -> int | None:
    """Give where a name stands that says who a noun means: behind a comma, or right behind it before a verb or "and"."""
    reading = cast.reading
    comma = _over_complement(reading, at + 1)
    if reading.is_mark(comma, ","):
        first = reading.over(comma + 1, Tag.DETERMINER.bit)
        known = cast.at.get(first)
        closed = known is not None and reading.is_mark(known[0].stop, ",.;")
        return first if closed else None
    first = reading.over(at + 1, Tag.DETERMINER.bit)
    return first if first in cast.at and reading.words.is_capitalized(first) else None


def _over_complement(reading: Reading, at: int) -> int:
    """Step over a short complement of a noun ("présidente [en exercice], le Ghana")."""
    near = range(at, at + _NEAR)
    return next((i for i in near if not reading.words.is_word(i)), at)
