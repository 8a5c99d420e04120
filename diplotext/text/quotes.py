"""Quotation marks of every typography, paired in one pass."""

from collections.abc import Sequence

from diplotext.text.quotation import Quotation
from diplotext.text.quote_pairing import Ended, Pairing
from diplotext.text.span import Span
from diplotext.text.words import Words


def pair(words: Words, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """
    Pair the quotation marks of a text.

    Typed marks say themselves whether they open or close; straight ones are read
    by what stands around them. A quotation that is still open when its paragraph
    ends goes on in the next one if that begins with an opening mark again, and
    otherwise ends there, not closed. A mark that only can close, with nothing open, ends a
    quotation that began with its paragraph. Single straight marks and apostrophes quote
    only where two of them pair within one paragraph.

    Args:
        words: The words of the text.
        paragraphs: Where the paragraphs are, in order, without overlap.

    Returns:
        The quotations in the order of their first mark; linear in the number of words.

    Example:
        >>> from diplotext.text.words import cut
        >>> text = '"Jamais", dit Oslo. "Peut-être", dit Stockholm.'
        >>> [q.inner[0].of(text) for q in pair(cut(text), [Span(0, len(text))])]
        ['Jamais', 'Peut-être']

    .. versionadded:: 0.1.0
    """
    pairing = Pairing(words)
    for paragraph in paragraphs:
        indexes = words.within(paragraph)
        if indexes:
            pairing.read(indexes)
    return _with_depths(pairing.finish())


def _with_depths(ended: list[Ended]) -> tuple[Quotation, ...]:
    """Put the quotations in order and count how many others each lies in."""
    ends: list[int] = []
    found: list[Quotation] = []
    for inner, outer, closed, opened in sorted(
        ended, key=lambda each: each[1][0].start
    ):
        while ends and ends[-1] <= outer[0].start:
            ends.pop()
        found.append(Quotation(inner, outer, len(ends), closed, opened))
        ends.append(outer[-1].end)
    return tuple(found)
