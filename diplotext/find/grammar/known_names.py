"""Names of states, bodies, capitals and seats that the pack knows: "le Togo", "l'Onu", "Riga", "le Kremlin"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


NAME_TAGS = (Tag.STATE, Tag.ORGANIZATION, Tag.CAPITAL, Tag.SEAT)
"""Tags of the names of those who act in diplomacy, persons left out."""
NAMES = tag_bits(*NAME_TAGS)
"""The same as bits."""


def behind_name(reading: Reading, at: int) -> int | None:
    """Give where the longest of the names ends that begin at a word; nothing where none does."""
    if not reading.begins(at, NAMES):
        return None
    return max(stop for stop, entry in reading.tags[at] if entry.tag in NAME_TAGS)
