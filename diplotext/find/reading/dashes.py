"""Dashes in all their shapes, and the asides between two of them."""

from diplotext.find.reading.reading import Reading


def is_dash(reading: Reading, index: int) -> bool:
    """Tell whether a word is a dash; a hyphen between blanks and both of two hyphens are dashes."""
    if reading.is_mark(index, "–—"):
        return True
    return reading.is_mark(index, "-") and (
        not reading.words.is_glued(index) or reading.is_mark(index - 1, "-")
    )


def over_dashes(reading: Reading, at: int) -> int:
    """
    Step over words between two dashes, to the last mark that closes them.

    That is the second dash ("according to X -- a draft [--] P") or a comma behind it
    ("selon X – un projet –[,] P").
    """
    if not is_dash(reading, at):
        return at
    end = reading.sentence(at).stop
    first = next((i for i in range(at, end) if not is_dash(reading, i)), end)
    closing = next((i for i in range(first, end) if is_dash(reading, i)), None)
    if closing is None:
        return at
    while is_dash(reading, closing + 1) or reading.is_mark(closing + 1, ","):
        closing += 1
    return closing
