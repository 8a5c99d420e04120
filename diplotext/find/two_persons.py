"""The two persons whom "les deux hommes", "both ministers" or "beide" means where no "and" joins them."""

from diplotext.find.cast import Cast
from diplotext.find.reading import NOWHERE
from diplotext.model import ActorKind, MentionForm


_REACH = 6
_PAIR = 2


def two_persons(cast: Cast, index: int) -> tuple[str, ...]:
    """
    Give the two persons named in the last sentence before a word that names as many.

    A sentence with more than two ends the search: nobody could tell which of them are meant.

    Args:
        cast: The story's figures.
        index: The word for both.
    """
    reading = cast.reading
    number = reading.sentence_of[index]
    if number == NOWHERE:
        return ()
    for sentence in reversed(reading.sentences[max(0, number - _REACH) : number]):
        named = dict.fromkeys(
            keys[0]
            for reference, keys in cast.within(sentence.first, sentence.stop)
            if reference.form is MentionForm.NAME
            and len(keys) == 1
            and cast.figures[keys[0]].kind is ActorKind.PERSON
        )
        if len(named) >= _PAIR:
            return tuple(named) if len(named) == _PAIR else ()
    return ()
