"""Members named in apposition: "Its members, Kenya and Chad, agreed", "the founders of the alliance, Kenya and Chad,"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import (
    group_within,
    is_coalition,
    spoken_of,
)
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    are_states,
    found_as,
    listed_behind,
)
from diplotext.lang.entry import Tag, tag_bits


_BEFORE = 6
_LEADS = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)


def apposed_members(cast: Cast) -> Iterator[Found]:
    """Find the states that a comma or a dash sets behind a noun for the members of a group, of the one spoken of where the noun names none."""
    reading = cast.reading
    nouns = reading.language.lexicon.verbs.get("a_member", frozenset())
    for at in reading.spelled(nouns):
        if reading.sentence_of[at] < 0:
            continue
        stop = _over_group(cast, at + 1)
        listed = _listed(cast, stop)
        first = _first(cast, at)
        if not listed or not are_states(cast, listed) or _is_none(cast, first, at):
            continue
        around = [
            (reference.first <= at < reference.stop, keys[0])
            for reference, keys in cast.all_within(first, stop)
        ]
        if any(held and is_coalition(cast, key) for held, key in around):
            continue  # "Three members", who are counted as a group of their own
        named = any(not held for held, _ in around)
        key = group_within(cast, first, stop) if named else spoken_of(cast, first)
        yield from found_as("apposed-member", key, listed)


def _over_group(cast: Cast, at: int) -> int:
    """Step over whose members are meant ("the members [of the alliance], A and B")."""
    led = cast.reading.has(at, Tag.PREPOSITION, "of")
    named = cast.at.get(cast.reading.over(at, _LEADS)) if led else None
    return at if named is None else named[0].stop


def _listed(cast: Cast, at: int) -> tuple[Member, ...]:
    """Give the states between two marks, or behind a dash or a comma up to the end of their list."""
    reading = cast.reading
    if not reading.is_mark(at, ",–—-"):
        return ()
    listed = listed_behind(cast, at + 1, reading.sentence(at).stop)
    closed = bool(listed) and reading.is_mark(listed[-1].stop, ",–—-.;)")
    begins = bool(listed) and listed[0].first - at <= 1 + reading.has(
        at + 1, Tag.DETERMINER
    )
    return listed if closed and begins else ()


def _first(cast: Cast, at: int) -> int:
    """Give the first word of a short noun phrase that ends at a word."""
    reading = cast.reading
    first, limit = at, max(reading.sentence(at).first, at - _BEFORE)
    while first > limit and (
        reading.words.is_word(first - 1) or reading.is_mark(first - 1, "'’")
    ):
        first -= 1
    return first


def _is_none(cast: Cast, first: int, at: int) -> bool:
    """Tell whether words before a noun say that it is none yet or no more ("former members", "candidate members", "non-members")."""
    reading, suffixes = cast.reading, cast.reading.language.lexicon.suffixes
    kept = {*suffixes.get("former", ()), *suffixes.get("candidate_nouns", ())}
    hyphen = reading.is_mark(at - 1, "-")
    return hyphen or not kept.isdisjoint(reading.words.keys[first:at])
