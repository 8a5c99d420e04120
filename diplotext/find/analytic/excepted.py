"""Words that leave somebody out of all, and join no clause ("All [but] Gabon said")."""

from diplotext.find.analytic.opening_capitals import may_be_small
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NOUN = 5
_VERBS = tag_bits(Tag.VERB, Tag.SUBJECT_PRONOUN)


def is_excepting(reading: Reading, index: int) -> bool:
    """Tell whether a word that joins clauses elsewhere stands between all and who is left out."""
    suffixes = reading.language.lexicon.suffixes
    if reading.words.keys[index] not in suffixes.get("excepting", ()):
        return False
    return _ends_all(reading, index) and leaves_out(reading, index + 1)


def counts_all_others(reading: Reading, index: int) -> bool:
    """Tell whether a word for all stands before who is left out ("[all] but Gabon"), and not before "but" that means "nearly"."""
    suffixes = reading.language.lexicon.suffixes
    if reading.words.keys[index] not in suffixes.get("universals", ()):
        return False
    excepting = reading.key(index + 1) in suffixes.get("excepting", ())
    return excepting and leaves_out(reading, index + 2)


def leaves_out(reading: Reading, at: int) -> bool:
    """Tell whether a name, a number or the determiner of a noun stands at a word."""
    if at >= len(reading.words) or (
        not reading.words.is_word(at) and at not in reading.numbers
    ):
        return False
    name = reading.words.is_capitalized(at) and not reading.has(at, Tag.SUBJECT_PRONOUN)
    return name or at in reading.numbers or reading.has(at, Tag.DETERMINER)


def _ends_all(reading: Reading, index: int) -> bool:
    """Tell whether words for all end before a word, with a noun or without ("all", "every member", "all of them")."""
    universals = reading.language.lexicon.suffixes.get("universals", ())
    at = index - 1
    while at >= max(0, index - _NOUN) and (
        reading.words.is_word(at) or at in reading.numbers
    ):
        if reading.words.keys[at] in universals:
            return not reading.words.is_capitalized(at) or may_be_small(reading, at)
        if at < index - 1 and reading.alone_bits[at] & _VERBS:
            return False
        at -= 1
    return False
