"""Which of several without a name an ordinal means: "A diplomat said no. A second diplomat said yes. ... the first diplomat"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


_PAIR = 2
_RANKS = ("first_of_two", "second_of_two")


def first_of_several(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the first or the second of those told of without a name whom a noun means, where an ordinal stands before it.

    Args:
        cast: The story's figures.
        reference: The noun phrase.
    """
    reading = cast.reading
    suffixes, ordinal = reading.language.lexicon.suffixes, reading.key(reference.first)
    ranks = [n for n, name in enumerate(_RANKS) if ordinal in suffixes.get(name, ())]
    person = reference.kind is ActorKind.PERSON and reference.definite
    if not (person and ranks) or reference.plural:
        return ()
    told = [
        figure
        for figure in cast.borne(reference.head)
        if figure.kind is ActorKind.PERSON
        and figure.name is None
        and figure.last_before(reference.first) >= 0
    ]
    if len(told) < _PAIR or (len(told) > _PAIR and ranks[0]):
        return ()  # the second of three may be any
    in_order = sorted(told, key=lambda figure: figure.firsts[0])
    return (in_order[ranks[0]].key,)
