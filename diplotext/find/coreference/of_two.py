"""One of two who were named together: "Le premier a promis ..., le second ..."."""

from bisect import bisect_left

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.two_persons import two_persons
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_PAIR = 2
_MEMORY = 150
_LIST = 24
_FAR = 1
"""So many sentences before it the two may be named."""


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
    alone = alone or stop - first == 1  # "ersterer"
    ordinal = reading.key(stop - 1)
    ranks = [
        rank
        for rank, name in enumerate(("first_of_two", "second_of_two"))
        if alone and ordinal in suffixes.get(name, ())
    ]
    if not ranks:
        return ()
    at, pair = named_in_one_breath(cast, first)
    persons = _persons(cast, first, stop - 1, ranks[0])
    if persons and (
        not pair or reading.sentence_of[at] <= _sentence(cast, persons, first)
    ):
        pair = persons
    pair = pair or _only_two(cast, first)
    if len(pair) < _PAIR or (len(pair) > _PAIR and ranks[0]):
        return ()  # the second of three is not the last one
    figure = cast.figures[pair[ranks[0]]]
    figure.add(
        Reference(stop - 1, stop, MentionForm.PRONOUN, figure.kind, rule="one-of-two")
    )
    return (figure.key,)


def _persons(cast: Cast, index: int, ordinal: int, rank: int) -> tuple[str, ...]:
    """Give the two persons named in one sentence last, where the one of a rank has the gender of the ordinal."""
    reading = cast.reading
    women = reading.language.lexicon.suffixes.get("ordinals_feminine", ())
    pair = two_persons(cast, index)
    if not pair or not women:
        return pair
    meant, other = (cast.figures[pair[at]].feminine for at in (rank, 1 - rank))
    wanted = reading.key(ordinal) in women
    told = meant is wanted or (meant is None and other is not wanted)
    return pair if told else ()


def _only_two(cast: Cast, index: int) -> tuple[str, ...]:
    """Give the two persons, with a name or without, of whom alone the paragraph of a word has told ("Un diplomate ... Un autre ... le premier")."""
    told = cast.within(cast.reading.paragraph_start(index), index)
    persons = dict.fromkeys(
        key
        for _, keys in told
        for key in keys
        if cast.figures[key].kind is ActorKind.PERSON and not cast.figures[key].plural
    )
    return tuple(persons) if len(persons) == _PAIR else ()


def _sentence(cast: Cast, keys: tuple[str, ...], index: int) -> int:
    """Give the number of the sentence in which one of some figures was named last before a word."""
    last = max(cast.figures[key].last_before(index) for key in keys)
    return cast.reading.sentence_of[last]


def named_in_one_breath(cast: Cast, index: int) -> tuple[int, tuple[str, ...]]:
    """
    Give the two who were named in one breath last before a word, each by words of its own, and where.

    Of several pairs of a sentence it is the first; a list that goes on from them is given whole.
    """
    low = bisect_left(cast.order, index - _MEMORY)
    number = cast.reading.sentence_of[index]
    found: tuple[int, tuple[str, ...]] = index, ()
    for at in reversed(cast.order[low : bisect_left(cast.order, index)]):
        sentence = cast.reading.sentence_of[at]
        if found[1] and sentence != cast.reading.sentence_of[found[0]]:
            break
        if number - sentence > _FAR:
            break
        keys = cast.joint(at, min(at + _LIST, index))
        kinds = {cast.figures[key].kind for key in keys}
        together = len(cast.at[at][1]) > 1  # "los dos países"
        if (len(keys) == _PAIR and len(kinds) == 1 and not together) or (
            len(keys) > _PAIR and found[1] and set(found[1]) <= set(keys)
        ):
            found = at, keys
    return found
