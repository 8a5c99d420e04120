"""States named right behind a noun for what they are, without a mark: "mediator [Qatar]", "the neighbouring states [Niger and Chad]"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_behind_noun(reading: Reading, at: int) -> bool:
    """
    Tell whether the name of a state stands behind a noun for states, or for the part of one in something.

    Args:
        reading: The article.
        at: The word that may begin a name.
    """
    if not reading.begins(at, Tag.STATE.bit) or at == 0:
        return False
    parts = reading.language.lexicon.suffixes.get("state_parts", ())
    units = reading.is_one_of(at - 1, Tag.MEMBER_UNIT.bit)
    return units or reading.key(at - 1) in parts
