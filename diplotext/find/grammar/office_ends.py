"""Circumstances that end with an office, behind which a name may stand in apposition: "junto a la ministra de Defensa[, X]"."""

from diplotext.find.grammar.known_names import NAME_TAGS
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_LATE = 8


def ends_with_office(reading: Reading, segment: tuple[int, int]) -> bool:
    """Tell whether a circumstance ends with an office without a name ("con su homólogo turco", "avec le secrétaire général de l'ONU", "junto a la ministra de Defensa")."""
    first, stop = segment
    known = any(reading.ends(stop - 1, tag) for tag in NAME_TAGS)
    roles = reading.among(Tag.ROLE.bit, max(first, stop - _LATE), stop)
    if reading.words.is_capitalized(stop - 1) and not known:
        return any(_is_of_field(reading, at, stop) for at in roles)
    return bool(roles)


def _is_of_field(reading: Reading, role: int, stop: int) -> bool:
    """Tell whether an office and its field end at a word, and no name does ("ministra de Defensa")."""
    hit = reading.hit(role, Tag.ROLE)
    behind = role if hit is None else hit[0]
    return behind == stop or reading.has(behind, Tag.PREPOSITION, "of")
