"""What a noun calls a state in a group: "Benin, the bloc's current chair", "Armenia remains a candidate", "Francia es observadora"."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.find.coalitions.member_subjects import members_before
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_group, spoken_of
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    listed_before,
    listed_behind,
)
from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import MembershipRole


_REACH = 7
_FAR = 8
_ROLES = {
    "chair_nouns": MembershipRole.LEAD,
    "observer_nouns": MembershipRole.OBSERVER,
    "candidate_nouns": MembershipRole.CANDIDATE,
}
_STOPS = tag_bits(Tag.RELATIVE, Tag.NEGATION)


def called_by_role(syntax: Syntax, cast: Cast) -> Iterator[Found]:
    """Find the states that a noun beside their name, or behind "be", says to chair, watch or seek to join a group."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    nouns = {
        noun: role for name, role in _ROLES.items() for noun in suffixes.get(name, ())
    }
    if not reading.spelled(nouns):
        return
    yield from _apposed(cast, nouns)
    verbs = {*suffixes.get("stays", ()), *reading.language.lexicon.verbs["becomes"]}
    for group in syntax.groups_of(verbs | syntax.auxiliaries("be")):
        if not group.passive and is_factual(syntax, group):
            yield from _predicated(syntax, cast, group, nouns)


def _apposed(cast: Cast, nouns: Mapping[str, MembershipRole]) -> Iterator[Found]:
    """Find "Benin, the bloc's current chair,"."""
    reading = cast.reading
    for index in cast.order:
        reference, keys = cast.at[index]
        comma = reference.stop
        if not keys[0].startswith("state:") or not reading.is_mark(comma, ","):
            continue
        at = _noun(reading, comma + 1, nouns)
        listed = () if at is None else listed_before(cast, comma)
        key = None if at is None or not listed else _group(cast, comma + 1, at)
        if at is not None and key is not None:
            yield from as_role(key, listed, nouns[reading.words.keys[at]])


def _predicated(
    syntax: Syntax, cast: Cast, group: VerbGroup, nouns: Mapping[str, MembershipRole]
) -> Iterator[Found]:
    """Find "Armenia remains a candidate", and "Chair of the group is Norway"."""
    reading = syntax.reading
    sentence = reading.sentence(group.start)
    at = _noun(reading, group.stop, nouns)
    if at is not None:
        key = _group(cast, group.stop, at)
        if key is not None:
            listed = members_before(syntax, cast, group)
            yield from as_role(key, listed, nouns[reading.words.keys[at]])
        return
    at = _noun(reading, sentence.first, nouns)
    if at is not None and at < group.start:
        key = _group(cast, sentence.first, at)
        listed = listed_behind(cast, group.stop, sentence.stop)
        if key is not None:
            yield from as_role(key, listed, nouns[reading.words.keys[at]])


def _noun(
    reading: Reading, first: int, nouns: Mapping[str, MembershipRole]
) -> int | None:
    """Give the noun for a role not far behind a word, with no mark, relative or other verb before it."""
    for at in range(first, min(first + _REACH, len(reading.words))):
        if not reading.words.is_word(at) and not reading.is_mark(at, "'’-"):
            return None
        if reading.words.keys[at] in nouns:
            return at
        if reading.begins(at, _STOPS):
            return None
    return None


def _group(cast: Cast, first: int, at: int) -> str | None:
    """Give the group that the words around a noun name, or by no other body the one spoken of."""
    reading = cast.reading
    stop = min(at + _FAR, reading.sentence(at).stop)
    comma = next((i for i in range(at, stop) if reading.is_mark(i, ",;:")), stop)
    named = [keys[0] for _, keys in cast.all_within(first, comma)]
    groups = [key for key in named if is_group(cast, key)]
    if groups:
        return groups[0]
    of = reading.has(at + 1, Tag.PREPOSITION, "of")
    return None if of and named else spoken_of(cast, first)


def as_role(
    key: str, members: tuple[Member, ...], role: MembershipRole
) -> Iterator[Found]:
    """Give those who have a role in a group."""
    for member in members:
        yield key, attrs.evolve(member, role=role, rule=f"{role}-of-coalition")
