"""Adjectives before a noun, and what they take with them: "die [von Oslo geführte] Truppe"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


ATTRIBUTIVE = tag_bits(Tag.DETERMINER, Tag.QUALIFIER, Tag.DEMONYM)
"""Tags of the words that may stand before a noun."""
_MOST_ADVERBS = 3
_NO_ADVERB = tag_bits(
    Tag.DETERMINER,
    Tag.PREPOSITION,
    Tag.COORDINATOR,
    Tag.SUBORDINATOR,
    Tag.COMPLEMENTIZER,
    Tag.SUBJECT_PRONOUN,
    Tag.QUESTION_WORD,
    Tag.CLITIC,
    Tag.REFLEXIVE,
    Tag.DEMONYM,
    Tag.QUALIFIER,
    Tag.VERB,
)
_NO_ADJECTIVE = tag_bits(
    Tag.PREPOSITION,
    Tag.ADVERB,
    Tag.COORDINATOR,
    Tag.SUBJECT_PRONOUN,
    Tag.NEGATION,
    Tag.COMPLEMENTIZER,
    Tag.SUBORDINATOR,
    Tag.QUESTION_WORD,
    Tag.CLITIC,
    Tag.REFLEXIVE,
)
_LONGEST_ATTRIBUTE = 8
_LONGEST_DATE = 4
_LONGEST_OWNER = 6
_ACTORS = tag_bits(Tag.ROLE, Tag.GROUP)


def is_adjective(reading: Reading, at: int) -> bool:
    """Tell whether a small word has the ending of an adjective and stands before a noun's phrase."""
    words = reading.words
    if not words.is_word(at) or words.is_capitalized(at):
        return False
    if reading.is_one_of(at, _NO_ADJECTIVE) or at in reading.dates:
        return False
    return words.keys[at].endswith(
        reading.language.lexicon.suffixes.get("adjective", ("\0",))
    )


def closes_attribute(reading: Reading, index: int) -> bool:
    """Tell whether a word is the adjective or participle of an attribute of several words."""
    return any(
        over_attribute(reading, at, index + 2) == index + 1
        for at in range(max(0, index - _LONGEST_ATTRIBUTE + 1), index)
    )


def before_attribute(reading: Reading, index: int) -> int:
    """Give the article or number before an attribute that a word closes ("[ein] mit der Sache vertrauter Beamter"), else the word."""
    first = max(1, index - _LONGEST_ATTRIBUTE + 1)
    starts = (
        at
        for at in range(first, index)
        if over_attribute(reading, at, index + 2) == index + 1
    )
    return next(starts, index + 1) - 1


def are_owners(reading: Reading, article: int, noun: int) -> bool:
    """Tell whether an article and the end of an adjective show the genitive of several men ("die Zahl [der internationalen] Beobachter")."""
    suffixes, last = reading.language.lexicon.suffixes, noun - 1
    led = reading.has(article, Tag.DETERMINER, "genitive")
    weak = reading.key(last).endswith(suffixes.get("weak_adjective", ("\0",)))
    feminine = reading.key(article) in suffixes.get("oblique_feminine", ())
    return led and feminine and weak and article < last and is_adjective(reading, last)


def _leads(reading: Reading, at: int) -> bool:
    """Tell whether a word may lead to an attribute: an article, a number, a word for several ("mehrere")."""
    number = reading.numbers.get(at)
    counted = number is not None and number.stop == at + 1
    return counted or reading.has(at, Tag.DETERMINER) or reading.has(at, Tag.QUANTIFIER)


def behind_attribute(reading: Reading, first: int, stop: int) -> int:
    """Give where a phrase begins behind its article and an attribute of several words ("die [von Oslo geführte] Truppe")."""
    behind = over_attribute(reading, first + 1, stop)
    return behind if behind > first + 1 else first


def over_attribute(reading: Reading, at: int, limit: int) -> int:
    """
    Step over what an adjective or participle before the noun takes with it, the adjective too.

    "eine [mit den Verhandlungen vertraute] Person", "das [erst im Juni unterzeichnete] Abkommen",
    "der [neu gewählte] Präsident": behind an article or a number, up to a word with the ending of
    an adjective right before a noun.
    """
    led = at > 0 and _leads(reading, at - 1)
    led = led and not reading.has(at - 1, Tag.DETERMINER, "contracted")
    behind = _over_adverbs(reading, at, limit) if led else at
    if behind > at and _is_before_noun(reading, behind, limit):
        return behind + 1
    first = behind if reading.begins(behind, Tag.PREPOSITION.bit) else at
    if led and first == at and not reading.begins(at, Tag.PREPOSITION.bit):
        return _over_owner(reading, at, limit)
    opens = _opens_sentence(reading, at)
    if not (led or opens) or not reading.begins(first, Tag.PREPOSITION.bit):
        return at
    return _behind_phrase(reading, first, limit, led=led) or at


def _behind_phrase(
    reading: Reading, first: int, limit: int, *, led: bool
) -> int | None:
    """Step over a phrase with a preposition and the adjective or participle that it belongs to."""
    words = reading.words
    for index in range(first + 2, min(first + _LONGEST_ATTRIBUTE, limit - 1)):
        if not words.is_word(index) and not words.is_number(index):
            break
        noun = over_origins(reading, index + 1)  # "skizzierten [kanadischen] Zusagen"
        noun += noun in reading.opening  # "geführte „Küstenrunde“"
        closes = words.is_capitalized(noun) and is_adjective(reading, index)
        if closes and not led and not _are_persons(reading, index):
            continue
        behind_noun = words.is_capitalized(index - 1) or ends_date(reading, index)
        if closes and (behind_noun or not reading.is_one_of(index, ATTRIBUTIVE)):
            return index + 1
    return None


def _over_adverbs(reading: Reading, at: int, limit: int) -> int:
    """Step over a few small words that tell how or when an attribute holds ("die [erst jetzt] verbreitete Rede")."""
    words, first = reading.words, at
    while at < limit and at - first < _MOST_ADVERBS:
        small = words.is_word(at) and not words.is_capitalized(at)
        known = reading.is_one_of(at, _NO_ADVERB) and not reading.has(at, Tag.ADVERB)
        if not small or known or _is_before_noun(reading, at, limit):
            break
        at += 1
    return at


def _is_before_noun(reading: Reading, at: int, limit: int) -> bool:
    """Tell whether a word with the ending of an adjective stands right before a noun."""
    noun = over_origins(reading, at + 1)
    return (
        noun < limit
        and is_adjective(reading, at)
        and reading.words.is_capitalized(noun)
    )


def over_origins(reading: Reading, at: int) -> int:
    """Step over the adjectives of states and places, written small, before a noun ("den erkrankten [tschechischen] Präsidenten")."""
    while reading.begins(at, Tag.DEMONYM.bit) and not reading.words.is_capitalized(at):
        at += 1
    return at


def _over_owner(reading: Reading, at: int, limit: int) -> int:
    """Step over who has a document and the participle that says so ("ein [der Agentur AFP vorliegendes] Papier")."""
    participles = reading.language.lexicon.suffixes.get("at_hand", ())
    for index in range(at + 1, min(at + _LONGEST_OWNER, limit - 1)):
        if reading.words.keys[index] in participles:
            return index + 1 if reading.words.is_capitalized(index + 1) else at
        if not (
            reading.words.is_capitalized(index - 1)
            or reading.has(index - 1, Tag.DETERMINER)
        ):
            break
    return at


def ends_date(reading: Reading, at: int) -> bool:
    """Tell whether a date ends right before a word ("die seit 2019 [amtierende] Regierung")."""
    return any(
        first in reading.dates and reading.dates[first].stop == at
        for first in range(max(0, at - _LONGEST_DATE), at)
    )


def _are_persons(reading: Reading, at: int) -> bool:
    """Tell whether an adjective in the plural without an article stands before a noun for several who tell."""
    suffixes, noun = reading.language.lexicon.suffixes, at + 1
    ends = suffixes.get("strong_plural", ("\0",))
    unnamed = reading.words.keys[noun] in suffixes.get("unnamed_persons", ())
    several = unnamed or any(
        entry.tag.bit & _ACTORS and "plural" in entry.features
        for _, entry in reading.tags[noun]
    )
    tells = reading.has(noun + 1, Tag.VERB)
    return several and tells and reading.words.keys[at].endswith(ends)


def _opens_sentence(reading: Reading, at: int) -> bool:
    """Tell whether a word is the first of its sentence, where an attribute may stand without an article."""
    return reading.sentence_of[at] >= 0 and reading.sentence(at).first == at
