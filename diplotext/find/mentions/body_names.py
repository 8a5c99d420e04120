"""The words with capitals that a body's name has behind its noun, where adjectives stand there ("el Frente [Unido de Liberación]")."""

from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.mentions.longer_names import is_beside
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_HEADS = tag_bits(Tag.GROUP, Tag.COALITION_HEAD)
_ADJECTIVES = tag_bits(Tag.QUALIFIER, Tag.ADJECTIVE, Tag.DEMONYM)
_OTHERS = tag_bits(Tag.ROLE, Tag.CIVILITY, Tag.STATE)


@once
def behind_bodies(reading: Reading) -> frozenset[int]:
    """
    Give the words that belong to the name of a body by the adjective right behind its noun.

    Nobody is called "Unido de Liberación", though all of its words have capitals.
    """
    traits = reading.language.lexicon.traits
    if {"analytic", "capital-nouns"} & traits:
        return frozenset()
    found: set[int] = set()
    for index in reading.where(_HEADS):
        if index in found or not reading.words.is_capitalized(index):
            continue
        stop = _adjectives_stop(reading, index + 1)
        if stop > index + 1:
            found.update(range(index + 1, _complement_stop(reading, stop)))
    return frozenset(found)


def _adjectives_stop(reading: Reading, at: int) -> int:
    """Step over adjectives with capitals that are no given names."""
    while _is_large(reading, at) and _is_adjective(reading, at):
        at += 1
    return at


def _is_large(reading: Reading, at: int) -> bool:
    """Tell whether a word has a capital, stands right behind the one before, and is no given name."""
    words = reading.words
    large = at < len(words) and words.is_word(at) and words.is_capitalized(at)
    return large and is_beside(reading, at) and not is_given_name(reading, at)


def _is_adjective(reading: Reading, at: int) -> bool:
    if reading.is_one_of(at, _OTHERS):
        return False
    ends = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    known = reading.is_one_of(at, _ADJECTIVES)
    return known or reading.words.keys[at].endswith(ends)


def _complement_stop(reading: Reading, at: int) -> int:
    """Step over one complement with capitals behind the adjectives ("de Liberación Nacional")."""
    if not reading.has(at, Tag.PREPOSITION, "of") or not is_beside(reading, at):
        return at
    first = stop = at + 1 + reading.has(at + 1, Tag.DETERMINER)
    while _is_large(reading, stop) and not reading.begins(stop, _OTHERS):
        stop += 1
    return stop if stop > first else at
