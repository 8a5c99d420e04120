"""States that are counted before they are named as those who speak: "Les deux pays paieront, ont annoncé Oslo et Luanda"."""

from diplotext.find.commitments.bindable import BINDABLE
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.statements.statements import Utterance
from diplotext.model import ActorKind


_PAIR = 2


def those_speaking(
    cast: Cast, figure: Figure, said: Utterance | None
) -> tuple[str, ...]:
    """
    Give those who speak, behind their words, where as many were counted in them and nobody else was meant.

    Args:
        cast: The story's figures.
        figure: What the words that count were taken for.
        said: The statement they stand in.
    """
    if said is None or figure.kind is not ActorKind.COALITION or figure.goes_by_name:
        return ()
    first, stop = min(figure.references)
    behind = said.attribution.cue is not None and said.attribution.cue[0] >= stop
    if not behind or _count(cast, first, stop) != len(said.speakers):
        return ()
    states = all(cast.figures[key].kind in BINDABLE for key in said.speakers)
    return said.speakers if states else ()


def _count(cast: Cast, first: int, stop: int) -> int:
    """Give how many are counted by a number or a word for both, right before some words or within them; 0 where none are."""
    reading = cast.reading
    both = reading.language.lexicon.suffixes.get("both", ())
    for at in range(first - 1, stop):
        number = reading.numbers.get(at)
        if number is not None:
            return int(number.value)
        if reading.key(at) in both:
            return _PAIR
    return 0
