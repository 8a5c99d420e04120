"""Words by which a clause is set against the one before: "X doit se retirer, faute de quoi Y fermera le pont"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_LONGEST = 6


def is_otherwise(reading: Reading, at: int) -> bool:
    """Tell whether words that set a clause against the one before open one at a word."""
    hit = reading.hit(at, Tag.CONDITION)
    if hit is None or "otherwise" not in hit[1].features:
        return False
    return at == reading.sentence(at).first or reading.is_mark(at - 1, ",;:—–")


def ends_otherwise(reading: Reading, at: int) -> bool:
    """Tell whether such words end at a word, so that a clause of its own begins behind it."""
    return reading.ends(at, Tag.CONDITION, "otherwise", longest=_LONGEST)
