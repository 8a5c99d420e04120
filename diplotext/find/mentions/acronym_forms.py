"""How an acronym may be printed: in capitals, or as the word that it is spoken as."""

from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


_SPOKEN = 5


def is_spoken(reading: Reading, first: int, entry: Entry) -> bool:
    """Tell whether an acronym that is spoken as a word is printed as one ("Minusma"), and is no other word or name."""
    long = entry.lemma.isupper() and len(entry.lemma) >= _SPOKEN
    form = reading.words.form(first)
    alone = not reading.begins(first, Tag.VERB.bit) and not is_given_name(
        reading, first
    )
    return long and alone and form == entry.lemma.capitalize()
