"""Which of several bodies a word for any of them takes up: who acts, before whom it owns or deals with."""

from collections.abc import Sequence

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.lang.entry import Tag


def most_salient(cast: Cast, bodies: Sequence[Figure], index: int) -> Figure | None:
    """
    Give the body that a word takes up: of those named before it, the last one.

    Two words that open sentences beside each other mean the same one, whatever body is
    named between them; and what is called somebody's own is taken up after him ("The union
    said [its support unit] would go. The organization ...").

    Args:
        cast: The story's figures.
        bodies: Those that the word fits.
        index: The word.
    """
    opening = _opening(cast, bodies, index)
    if opening is not None:
        return opening
    free = [f for f in bodies if not _is_owned(cast, f.last_before(index))]
    return named_last(free or bodies, index)


def _opening(cast: Cast, bodies: Sequence[Figure], index: int) -> Figure | None:
    """Give the body that opens the sentence before the one that the word opens."""
    sentence = cast.reading.sentence(index)
    number = cast.reading.sentence_of[index]
    if number < 1 or index - sentence.first > 1:
        return None
    first = cast.reading.sentences[number - 1].first
    openers = [f for f in bodies if _opens(cast, f, first)]
    return openers[0] if len(openers) == 1 else None


def _opens(cast: Cast, figure: Figure, first: int) -> bool:
    """Tell whether words for somebody alone open a sentence, behind an article or not."""
    at = next((at for at in figure.firsts if at >= first), None)
    if at is None or at > first + 1:
        return False
    stop = max(stop for start, stop in figure.references if start == at)
    return not cast.reading.has(stop, Tag.COORDINATOR)


def _is_owned(cast: Cast, at: int) -> bool:
    """Tell whether a possessive stands before the last words for somebody."""
    return at > 0 and cast.reading.has(at - 1, Tag.DETERMINER, "possessive")
