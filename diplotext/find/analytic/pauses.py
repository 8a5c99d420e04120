"""Commas and dashes, by which clauses and asides are parted."""

from diplotext.find.reading.dashes import is_dash
from diplotext.find.reading.reading import Reading


def is_pause(reading: Reading, index: int) -> bool:
    """Tell whether a word is a comma or a dash."""
    return reading.is_mark(index, ",") or is_dash(reading, index)
