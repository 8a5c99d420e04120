"""One of two who were named together: "Le premier a promis ..., le second ..."."""

from bisect import bisect_left

from diplotext.find.cast import Cast
from diplotext.find.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import MentionForm


_PAIR = 2
_MEMORY = 150
_LIST = 24


def of_two(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the first or the second of the two named together last, where a bare ordinal is the speaker.

    Args:
        cast: The story's figures.
        first: The article before the ordinal.
        stop: Behind the ordinal.
    """
    reading = cast.reading
    suffixes = reading.language.lexicon.suffixes
    alone = stop - first == _PAIR and reading.has(first, Tag.DETERMINER, "definite")
    ordinal = reading.key(stop - 1)
    ranks = [
        rank
        for rank, name in enumerate(("first_of_two", "second_of_two"))
        if alone and ordinal in suffixes.get(name, ())
    ]
    pair = _pair(cast, first) if ranks else ()
    if len(pair) != _PAIR:
        return ()
    figure = cast.figures[pair[ranks[0]]]
    figure.add(
        Reference(stop - 1, stop, MentionForm.PRONOUN, figure.kind, rule="one-of-two")
    )
    return (figure.key,)


def _pair(cast: Cast, index: int) -> tuple[str, ...]:
    """Give the two who were named in one breath last before a word."""
    low = bisect_left(cast.order, index - _MEMORY)
    for at in reversed(cast.order[low : bisect_left(cast.order, index)]):
        keys = cast.joint(at, min(at + _LIST, index))
        kinds = {cast.figures[key].kind for key in keys}
        if len(keys) == _PAIR and len(kinds) == 1:
            return keys
    return ()
