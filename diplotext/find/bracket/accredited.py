"""Where the holder of an office is sent: the body behind "bei", over the state that sends him."""

from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


_LONGEST_STATE = 4


def office_before(
    reading: Reading, at: int, names: dict[int, Reference]
) -> Entry | None:
    """
    Give the office that ends right before a word, or before the state behind it ("Sondergesandter [Chinas] für den Sudan").

    Args:
        reading: The article.
        at: The word.
        names: The names found before, by their first words.
    """
    return _office(reading, at) or _office(reading, _state_start(reading, at, names))


def _office(reading: Reading, stop: int) -> Entry | None:
    ending = (e for e in (reading.hit(stop - 1, Tag.ROLE),) if e is not None)
    return next((entry for end, entry in ending if end == stop), None)


def _state_start(reading: Reading, stop: int, names: dict[int, Reference]) -> int:
    """Give where the name of a state begins that ends before a word, with its article; the word itself where none does."""
    for first in range(stop - 1, max(stop - _LONGEST_STATE, 0), -1):
        named = names.get(first)
        if named is not None and named.stop == stop:
            led = reading.has(first - 1, Tag.DETERMINER, "genitive")
            return first - led if named.key.startswith("state:") else stop
    return stop


def over_accrediting_body(
    reading: Reading, office: Entry, at: int, names: dict[int, Reference]
) -> int | None:
    """
    Take in the body at which somebody is accredited ("Botschafterin [bei der Afrikanischen Union]").

    Args:
        reading: The article.
        office: What he is.
        at: The word behind that.
        names: The names found before, by their first words.
    """
    suffixes = reading.language.lexicon.suffixes
    leads = suffixes.get("accredited", ())
    sent = office.lemma.casefold().endswith(suffixes.get("sent_to_bodies", ("\0",)))
    if reading.key(at) not in leads or not sent:
        return None
    named = names.get(at + 1 + reading.has(at + 1, Tag.DETERMINER))
    body = named is not None and named.key.startswith("org:")
    return named.stop if named is not None and body else None
