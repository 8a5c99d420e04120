"""Who of several was named last before a word, and who shortly before it."""

from collections.abc import Iterable

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure


_SENTENCES = 2


def named_last(figures: Iterable[Figure], index: int) -> Figure | None:
    """Give the figure named last before a word; the first of several that were not, and nothing where there is none."""
    return max(figures, key=lambda figure: figure.last_before(index), default=None)


def named_lately(cast: Cast, figure: Figure, index: int) -> bool:
    """Tell whether somebody was named in the sentence of a word or in one of the two before it."""
    sentences = cast.reading.sentence_of
    return sentences[index] - sentences[figure.last_before(index)] <= _SENTENCES
