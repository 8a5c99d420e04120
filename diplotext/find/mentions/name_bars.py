"""Where no name of a person begins, whatever the word: inside numbers, offices, nationalities and compounds."""

from diplotext.find.grammar.given_names import is_given as is_given_word
from diplotext.find.grammar.places import is_town, opens_sentence
from diplotext.find.mentions.body_names import behind_bodies
from diplotext.find.mentions.name_parts import is_given
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def bars_name(reading: Reading, index: int) -> bool:
    """
    Tell whether a word begins no name because of what it belongs to.

    Args:
        reading: The article.
        index: The word.
    """
    capital = reading.hit(index, Tag.CAPITAL)
    barred = not reading.words.is_word(index)
    barred = barred or (capital is not None and capital[0] > index + 1)
    barred = barred or _is_counted(reading, index) or _closes_office(reading, index)
    barred = barred or is_town(reading, index) or _closes_nationality(reading, index)
    barred = barred or _is_of_party(reading, index) or _closes_compound(reading, index)
    barred = barred or _opens_office(reading, index)
    return barred or index in behind_bodies(reading) or _tells_of(reading, index)


def _tells_of(reading: Reading, index: int) -> bool:
    """Tell whether a noun that opens a sentence has the name of somebody behind "of" ("Réponse de Nadia Orsini :"), and is no part of it."""
    words, name = reading.words, index + 2
    called = is_given_word(reading.language.lexicon, words.keys[index])
    if called or name >= len(words) or not opens_sentence(reading, index):
        return False
    if not reading.has(index + 1, Tag.PREPOSITION, "of"):
        return False
    whole = words.is_capitalized(name) and words.is_capitalized(name + 1)
    return whole or is_given(reading, name) or reading.has(index, Tag.REPORTING_NOUN)


def _is_counted(reading: Reading, index: int) -> bool:
    """Tell whether a word belongs to a number ("zwei [Dutzend]")."""
    near = range(max(0, index - _LONGEST_NUMBER), index + 1)
    numbers = (reading.numbers.get(at) for at in near)
    return any(number is not None and number.stop > index for number in numbers)


_LONGEST_NUMBER = 3


def _closes_nationality(reading: Reading, index: int) -> bool:
    """Tell whether a word is the last of a nationality of several ("la Néo-[Zélandaise] X", "New [Zealander] X")."""
    inside = reading.is_mark(index - 1, "-") or not reading.begins(
        index, Tag.DEMONYM.bit
    )
    return inside and reading.ends(index, Tag.DEMONYM)


def _is_of_party(reading: Reading, index: int) -> bool:
    """Tell whether a letter joined to a place tells the party and seat of a lawmaker ("Joanne Pruitt, R-Idaho")."""
    words, hyphen = reading.words, index + 1
    letter = len(words.keys[index]) == 1 and reading.is_mark(index - 1, ",(")
    return letter and reading.is_mark(hyphen, "-") and words.is_glued(hyphen)


def _closes_office(reading: Reading, index: int) -> bool:
    """Tell whether a word is the last of an office of several words ("Chief of [Staff] Ana Lund")."""
    return reading.ends(index, Tag.ROLE, longest=_LONGEST_OFFICE + 1) and any(
        entry.tag is Tag.ROLE and stop == index + 1
        for first in range(max(0, index - _LONGEST_OFFICE), index)
        for stop, entry in reading.tags[first]
    )


_LONGEST_OFFICE = 4


def _closes_compound(reading: Reading, index: int) -> bool:
    """Tell whether a hyphen joins a word to the one before, so that a noun and no name begins behind it ("Kreml-[Kritiker] Jan Behn")."""
    nouns = "capital-nouns" in reading.language.lexicon.traits
    joined = reading.is_mark(index - 1, "-") and reading.words.is_glued(index)
    return nouns and joined and reading.words.is_glued(index - 1)


def _opens_office(reading: Reading, index: int) -> bool:
    """Tell whether hyphens join a word to an office before a name ("[DGB]-Chef Kurt Moser")."""
    words = reading.words
    last = index
    while reading.is_mark(last + 1, "-") and words.is_glued(last + 1):
        if last + 2 >= len(words) or not words.is_glued(last + 2):
            return False
        last += 2
    nouns = "capital-nouns" in reading.language.lexicon.traits
    if not nouns or last == index or last + 1 >= len(words):
        return False
    office = reading.has(last, Tag.ROLE) and words.is_capitalized(last)
    named = words.is_capitalized(last + 1) and not words.is_glued(last + 1)
    return office and named and not is_given(reading, index)
