"""Commas and dashes, by which clauses and asides are parted."""

from diplotext.find.reading import Reading


def is_pause(reading: Reading, index: int) -> bool:
    """Tell whether a word is a comma or a dash; a hyphen between blanks is a dash."""
    if reading.is_mark(index, ",–—"):
        return True
    return reading.is_mark(index, "-") and not reading.words.is_glued(index)
