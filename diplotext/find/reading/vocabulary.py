"""Which phrases can stand in a text at all: those of all of whose words it has some."""

from collections.abc import Iterable

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Phrase


def has_words_of(reading: Reading, phrases: Iterable[Phrase]) -> bool:
    """Tell whether a text has, wherever they stand, all words of one of some phrases."""
    return any(map(reading.vocabulary.issuperset, phrases))
