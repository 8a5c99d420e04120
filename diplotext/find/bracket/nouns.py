"""Common nouns told from names where both have a capital."""

from diplotext.find.bracket.attributes import is_adjective
from diplotext.find.bracket.known_nouns import (
    ends_as_noun,
    is_known_noun,
    is_listed,
)
from diplotext.find.grammar.possible_verbs import may_be_verb
from diplotext.find.grammar.speech_verbs import may_be_speech
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_BEFORE_ADJECTIVE = tag_bits(
    Tag.DETERMINER, Tag.QUALIFIER, Tag.PREPOSITION, Tag.DEMONYM
)
_LEADS = tag_bits(Tag.DETERMINER, Tag.QUALIFIER, Tag.DEMONYM)


def is_common_noun(reading: Reading, index: int) -> bool:
    """
    Tell whether a word with a capital is a noun and no name, in a language that writes nouns so.

    It is when a list or its end says so, or when a determiner, a number or an adjective leads to it.
    """
    if "capital-nouns" not in reading.language.lexicon.traits:
        return False
    return is_known_noun(reading, index) or _is_led(reading, index)


def is_noun_behind(reading: Reading, index: int) -> bool:
    """Tell whether a word behind a name is a noun; behind a given name alone it is the surname."""
    if "capital-nouns" not in reading.language.lexicon.traits:
        return False
    lexicon = reading.language.lexicon
    before = reading.words.keys[index - 1]
    if before in lexicon.feminine_given or before in lexicon.masculine_given:
        return False
    if _is_name_word(reading, index - 1) and not _is_place(reading, index - 1):
        return is_listed(reading, index) and not _is_compound(reading, index)
    return is_known_noun(reading, index)


def _is_place(reading: Reading, index: int) -> bool:
    """Tell whether a preposition of place leads to a name ("unterzeichnete in [Istanbul] Marinechefin Ida Berg")."""
    return reading.begins(index - 1, Tag.PLACE_PREPOSITION.bit)


def _is_name_word(reading: Reading, index: int) -> bool:
    """Tell whether a word with a capital that no list knows, and that its end makes no noun, is part of a name."""
    words = reading.words
    if reading.tags[index] or index in reading.dates or not words.is_word(index):
        return False
    if not words.is_capitalized(index) or ends_as_noun(reading, index):
        return False
    if _is_derived(reading, index):
        return False
    adjective = reading.language.lexicon.suffixes.get("adjective", ("\0",))
    return not (_opens(reading, index) and words.keys[index].endswith(adjective))


def _is_derived(reading: Reading, index: int) -> bool:
    """Tell whether a word has the ends of an adjective that is made of another word, as no name has ("[Demokratische] Institutionen")."""
    suffixes, key = reading.language.lexicon.suffixes, reading.words.keys[index]
    derived = suffixes.get("derived_adjectives", ())
    return any(
        key.endswith(stem + end)
        for stem in derived
        for end in suffixes.get("adjective", ())
    )


def is_like_a_compound(reading: Reading, index: int) -> bool:
    """Tell whether a word right behind an office is a name, though it ends like a noun ("Ministers Cleveland Moss")."""
    behind = index + 1
    if not reading.ends(index - 1, Tag.ROLE) or behind >= len(reading.words):
        return False
    words = reading.words
    named = words.is_capitalized(behind) and not is_known_noun(reading, behind)
    beside = words.starts[behind] == words.ends[index] + 1
    return named and beside and _is_compound(reading, index)


def _is_compound(reading: Reading, index: int) -> bool:
    """Tell whether a word is known only by its last part, as many a surname is ("Hagland")."""
    key = reading.words.keys[index]
    return all(
        len(key) > len(e.lemma.partition("/")[0]) + 1 for _, e in reading.tags[index]
    )


def _is_led(reading: Reading, index: int) -> bool:
    before = index - 1
    if before < 0 or reading.sentence_of[before] != reading.sentence_of[index]:
        return False
    if reading.words.is_capitalized(before) and not _opens(reading, before):
        return False
    adjective = is_adjective(reading, before) and not _says(reading, before)
    return reading.is_one_of(before, _LEADS) or adjective or before in reading.numbers


def _says(reading: Reading, index: int) -> bool:
    """Tell whether a word with the end of an adjective is a verb that names may stand behind ("..., kündigte Priit Kask an", "Zuvor hatte Priit Kask")."""
    if may_be_verb(reading, index, reading.language.lexicon.auxiliaries):
        return True
    before = index - 1
    led = reading.is_one_of(before, _BEFORE_ADJECTIVE) or before in reading.numbers
    return not led and may_be_speech(reading, index)


def _opens(reading: Reading, index: int) -> bool:
    return reading.sentence(index).first == index
