"""States that founded what stands before a participle: "the South Caucasus Council, set up in March by Georgia and Armenia"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import is_coalition
from diplotext.find.coreference.member_lists import (
    Found,
    Member,
    are_states,
    found_as,
    listed_behind,
)
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.lang.entry import Tag


_REACH = 6
_FEWEST = 2


def founders(cast: Cast) -> Iterator[Found]:
    """Find the states by which a group was founded, told right behind it."""
    for index in cast.order:
        reference, keys = cast.at[index]
        if is_coalition(cast, keys[0]):
            members = founders_behind(cast, reference.stop)
            yield from found_as("founds", keys[0], members)


def founders_behind(cast: Cast, stop: int) -> tuple[Member, ...]:
    """Give the states behind a participle of founding and "by" that follow a name, a day between them or not."""
    reading, suffixes = cast.reading, cast.reading.language.lexicon.suffixes
    founds = {
        *suffixes.get("founds", ()),
        *(phrase.split()[0] for phrase in suffixes.get("founds_with", ())),
    }
    at = stop + reading.is_mark(stop, ",")
    if not reading.begins(at, Tag.VERB.bit) or not may_be_verb(reading, at, founds):
        return ()
    limit = reading.sentence(max(stop - 1, 0)).stop
    near = range(at + 1, min(at + _REACH, limit))
    by = next((i for i in near if reading.begins(i, Tag.AGENT.bit)), None)
    parted = by is None or any(reading.is_mark(i, ",;:") for i in range(at, by))
    hit = None if parted or by is None else reading.hit(by, Tag.AGENT)
    listed = () if hit is None else listed_behind(cast, hit[0], limit)
    return listed if len(listed) >= _FEWEST and are_states(cast, listed) else ()
