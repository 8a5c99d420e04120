"""The two persons whom "les deux hommes", "both ministers" or "beide" means where no "and" joins them."""

from diplotext.find.coreference.both import means_two
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.persons_named import persons_by_name
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE
from diplotext.model import ActorKind


_REACH = 6
_PAIR = 2


def two_persons(cast: Cast, index: int) -> tuple[str, ...]:
    """
    Give the two persons whom alone the paragraph of a word has named, else the last sentence that names as many.

    A sentence with more than two ends the search: nobody could tell which of them are meant.

    Args:
        cast: The story's figures.
        index: The word for both.
    """
    reading = cast.reading
    number = reading.sentence_of[index]
    if number == NOWHERE:
        return ()
    named = persons_by_name(cast, reading.paragraph_start(index), index)
    if len(named) == _PAIR:
        return named
    for sentence in reversed(reading.sentences[max(0, number - _REACH) : number]):
        named = persons_by_name(cast, sentence.first, sentence.stop)
        if len(named) >= _PAIR:
            return named if len(named) == _PAIR else ()
    return ()


def two_in_office(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the two persons whom a role noun behind "both" or "two" means ("both ministers").

    Args:
        cast: The story's figures.
        reference: The role noun.
    """
    persons = reference.kind in (ActorKind.PERSON, ActorKind.PERSON_GROUP)
    both = persons and means_two(cast, reference)
    return two_persons(cast, reference.first) if both else ()
