"""Bodies called coalitions that are groups of states, as what stands beside their name tells."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_FEWEST = 2


def settle_groups(cast: Cast) -> None:
    """
    Let a named coalition or alliance be a group of states where its sentence counts or lists them.

    Parties form coalitions as well, so the noun alone does not tell.
    """
    nouns = set(cast.reading.language.lexicon.suffixes.get("state_groups", ()))
    for figure in tuple(cast.figures.values()):
        unknown = not figure.key.startswith("org:") and not figure.state
        body = figure.kind is ActorKind.ORGANIZATION and unknown
        if body and figure.heads & nouns and _is_of_states(cast, figure):
            figure.kind = ActorKind.COALITION


def _is_of_states(cast: Cast, figure: Figure) -> bool:
    """Tell whether a sentence that names a body counts members, or names several states."""
    reading = cast.reading
    for first in figure.firsts:
        sentence = reading.sentence(first)
        counted = any(
            at in reading.numbers
            and reading.begins(reading.numbers[at].stop, Tag.MEMBER_UNIT.bit)
            for at in range(sentence.first, sentence.stop)
        )
        sized = reading.among(Tag.SIZE_PHRASE.bit, sentence.first, sentence.stop)
        named = {
            key
            for _, keys in cast.within(sentence.first, sentence.stop)
            for key in keys
            if cast.figures[key].kind is ActorKind.STATE
        }
        if counted or sized or len(named) >= _FEWEST:
            return True
    return False
