"""Members beside a count by the ends of a range, or before words for an open list: "23 nations, from Canada to Japan"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import coalition_before, is_group
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    are_states,
    found_as,
    listed_before,
    listed_behind,
)
from diplotext.find.coreference.told_groups import so_called_after
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import MentionForm


_FEWEST = 2
_NEAR = 3


def sampled_before(cast: Cast) -> Iterator[Found]:
    """Find "27 Etats ont signé, Malte et Chypre notamment", of the group named before in the sentence."""
    reading = cast.reading
    for index, behind, _ in reading.hits(Tag.SAMPLE):
        if behind < len(reading.words) and reading.words.is_word(behind):
            continue
        listed = listed_before(cast, index - reading.is_mark(index - 1, ","))
        if len(listed) < _FEWEST:
            continue
        led = listed[0].first - reading.has(listed[0].first - 1, Tag.DETERMINER)
        key = (
            coalition_before(cast, led) if reading.is_mark(led - 1, ",:(–—-") else None
        )
        yield from found_as("list-of-members", key, listed)


def called_together(cast: Cast) -> Iterator[Found]:
    """Find "Germany, France and Poland, the so-called Weimar Triangle"."""
    for index in cast.order:
        reference, keys = cast.at[index]
        named = reference.form is MentionForm.NAME and is_group(cast, keys[0])
        listed = so_called_after(cast, reference.first) if named else ()
        if len(listed) > _FEWEST:
            yield from found_as("called-together", keys[0], listed)


def ranges(cast: Cast) -> Iterator[Found]:
    """Find "a coalition of 23 nations, from Canada and Norway to Japan"."""
    reading = cast.reading
    suffixes = reading.language.lexicon.suffixes
    opening, closing = suffixes.get("range_from", ()), suffixes.get("range_to", ())
    for index in cast.order if opening else ():
        reference, keys = cast.at[index]
        at = _over_verb(reading, reference.stop)
        at += reading.is_mark(at, ",–—-(")
        if reading.key(at) not in opening or not is_group(cast, keys[0]):
            continue
        limit = reading.sentence(index).stop
        listed = _states(cast, at + 1, limit)
        end = listed[-1].stop if listed else at
        if listed and reading.key(end) in closing:
            listed = (*listed, *_states(cast, end + 1, limit))
        ends = any(
            reading.key(i) in closing
            for i in range(at, listed[-1].first if listed else at)
        )
        if ends:
            yield from found_as("list-of-members", keys[0], listed)


def _over_verb(reading: Reading, at: int) -> int:
    """Step over a verb that closes a relative clause, up to its comma ("to which 19 states [belong], from")."""
    near = range(at, min(at + _NEAR, len(reading.words)))
    comma = next((i for i in near if reading.is_mark(i, ",")), at)
    small = (not reading.words.is_capitalized(i) for i in range(at, comma))
    return comma if all(small) else at


def _states(cast: Cast, at: int, limit: int) -> tuple[Member, ...]:
    """Give the states of a list at a word, or nobody where others are in it."""
    listed = listed_behind(cast, at, limit)
    return listed if are_states(cast, listed) else ()
