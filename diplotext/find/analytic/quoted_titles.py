"""Words between quotation marks that are a title or a name ("Treaty on the Seas")."""

from diplotext.find.reading.reading import Reading


_LONGEST_TITLE = 8


def quotation_marks(reading: Reading) -> set[int]:
    """Give the words that are quotation marks, a single closing one among them."""
    found: set[int] = set()
    for piece in reading.pieces:
        outer, inner = (reading.words.within(s) for s in (piece.outer, piece.inner))
        found.update(range(outer.start, inner.start), range(inner.stop, outer.stop))
    return found


def quoted_titles(reading: Reading, small: int) -> dict[int, int]:
    """
    Give the quoted titles and names, marks included: every word but small ones has a capital.

    Args:
        reading: The article.
        small: The bits of the tags of small words.
    """
    found: dict[int, int] = {}
    for piece in reading.pieces:
        outer, inner = (reading.words.within(s) for s in (piece.outer, piece.inner))
        if 1 < len(inner) <= _LONGEST_TITLE and _is_title(reading, inner, small):
            found[outer.start] = outer.stop
    return found


def _is_title(reading: Reading, inner: range, small: int) -> bool:
    words = reading.words
    if not words.is_capitalized(inner[-1]) or not words.is_capitalized(inner[0]):
        return False
    return all(
        words.is_capitalized(i) or not words.is_word(i) or reading.is_one_of(i, small)
        for i in inner
    )
