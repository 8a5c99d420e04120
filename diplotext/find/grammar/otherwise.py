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
    ends = reading.ends(at, Tag.CONDITION, "otherwise", longest=_LONGEST)
    return ends and not _goes_on(reading, at)


def _goes_on(reading: Reading, at: int) -> bool:
    """Tell whether a longer phrase for a condition goes on behind a word ("[à défaut] de convaincre X")."""
    near = range(max(0, at - _LONGEST), at + 1)
    return any(
        entry.tag is Tag.CONDITION and stop > at + 1
        for first in near
        for stop, entry in reading.tags[first]
    )
