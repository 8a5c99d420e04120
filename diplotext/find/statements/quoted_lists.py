"""Lists of what is quoted: "de « ruse », de « farce » et d'« insulte »"."""

from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.interrupted import CLOSING
from diplotext.lang.entry import Tag, tag_bits


_SMALL = 4
_BEFORE_QUOTED = tag_bits(Tag.PREPOSITION, Tag.DETERMINER)


def joins_quoted(reading: Reading, comma: int) -> bool:
    """Tell whether a comma stands between two quotations, with nothing but small words before the second ("de « ruse », de « farce »")."""
    if not reading.is_mark(comma, ",") or not reading.is_mark(comma - 1, CLOSING):
        return False
    at = comma + 1
    while at < comma + _SMALL and reading.is_one_of(at, _BEFORE_QUOTED):
        at += 1
    return piece_at(reading, at) is not None
