"""Narrators' words that bring in somebody who speaks behind a colon."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_PERSONS = tag_bits(Tag.ROLE, Tag.CIVILITY)


def introduces(reading: Reading, first: int, colon: int) -> bool:
    """
    Tell whether words before a colon name a person: an office, a title, two words with capitals.

    "La ministre Ana Lund a été claire : l'accord, a-t-elle écrit, est mort."
    """
    return any(
        reading.begins(at, _PERSONS)
        or (reading.words.is_capitalized(at) and reading.words.is_capitalized(at + 1))
        for at in range(first, colon)
    )
