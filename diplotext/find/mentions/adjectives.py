"""Adjectives behind a noun, where they stand there: "[le ministère] russe"."""

from diplotext.find.mentions.body_names import behind_bodies
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


def adjectives_stop(reading: Reading, at: int, limit: int) -> int:
    """Give where the adjectives end that stand behind a noun."""
    while at < limit and not is_cut(reading, at):
        if reading.words.is_capitalized(at) and reading.has(at, Tag.STATE):
            break  # "el grupo | Noruega, Ghana y Perú"
        hit = reading.hit(at, Tag.DEMONYM) or reading.hit(at, Tag.QUALIFIER)
        named = at in behind_bodies(reading)
        known = hit is not None or named or _is_adjective(reading, at)
        if not (known or _is_before_name(reading, at, limit)):
            break
        at = at + 1 if hit is None else hit[0]
    return at


def _is_before_name(reading: Reading, at: int, limit: int) -> bool:
    """Tell whether a word that is in no list stands before a comma and a name, so that it can only tell of the noun ("los rebeldes [tuareg], Ali Diallo")."""
    words = reading.words
    small = words.is_word(at) and not words.is_capitalized(at)
    unknown = small and not reading.tags[at] and at not in reading.dates
    named = at + 1 < limit and reading.is_mark(at + 1, ",")
    return unknown and named and words.is_capitalized(at + 2)


def is_cut(reading: Reading, at: int) -> bool:
    """Tell whether a line of text ends before a word: names do not run over paragraphs."""
    return reading.sentence_of[at] != reading.sentence_of[at - 1]


def _is_adjective(reading: Reading, at: int) -> bool:
    words = reading.words
    if not words.is_word(at) or words.is_capitalized(at) or at in reading.dates:
        return False
    if reading.is_one_of(at, NOT_ADJECTIVE):
        return False
    return words.keys[at].endswith(
        reading.language.lexicon.suffixes.get("adjective", ("\0",))
    )


NOT_ADJECTIVE = tag_bits(
    Tag.VERB,
    Tag.ADVERB,
    Tag.PREPOSITION,
    Tag.DETERMINER,
    Tag.SUBJECT_PRONOUN,
    Tag.COORDINATOR,
    Tag.LIST_JOINER,
    Tag.NEGATION,
    Tag.CONDITION,
    Tag.RELATIVE,
    Tag.CLITIC,
)
