"""Nouns that name conduct: measures, mechanisms, amounts, and nouns of action by their end."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def names_action(reading: Reading, at: int) -> bool:
    """Tell whether a word names conduct: a measure or an amount the pack knows, or a noun of action by its end."""
    number = reading.numbers.get(at)
    if number is not None and number.unit in reading.language.lexicon.pairs.units:
        return True
    if at >= len(reading.words) or not reading.words.is_word(at):
        return False
    if (
        reading.hit(at, Tag.MEASURE) is not None
        or reading.hit(at, Tag.MECHANISM) is not None
    ):
        return True
    suffixes, key = reading.language.lexicon.suffixes, reading.words.keys[at]
    if key in suffixes.get("no_action", ()):
        return False
    if reading.words.is_capitalized(at) or reading.has(at, Tag.PREPOSITION):
        return False
    return key in suffixes.get("actions", ()) or key.endswith(
        suffixes.get("action", ("\0",))
    )
