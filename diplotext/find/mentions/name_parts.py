"""How the name of a person goes on: words with a capital, initials, hyphens, particles."""

from diplotext.find.bracket.nouns import is_noun_behind
from diplotext.find.mentions.full_names import is_full, leads_elsewhere
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import GRAMMAR, Tag, tag_bits
from diplotext.lang.families import hyphen_families


COMMON = GRAMMAR | tag_bits(
    Tag.ROLE,
    Tag.GROUP,
    Tag.DOCUMENT,
    Tag.CIVILITY,
    Tag.NOT_NAME,
    Tag.REPORTING_PREPOSITION,
    Tag.CONDITION,
    Tag.QUALIFIER,
    Tag.ORGANIZATION,
    Tag.QUANTIFIER,
    Tag.GEOGRAPHIC,
)
"""Tags of the words that begin no name."""


def next_part(
    reading: Reading, at: int, limit: int, taken: frozenset[int]
) -> int | None:
    """Give where the next part of a name ends: a word, an initial, a hyphenated part, a particle and a word."""
    words = reading.words
    gap = words.text[words.ends[at - 1] : words.starts[at]]
    if reading.sentence_of[at] != reading.sentence_of[at - 1]:
        return None
    # No name goes on in the next paragraph, nor on a line that a common word opens.
    if at in taken or "\n\n" in gap or ("\n" in gap and reading.begins(at, COMMON)):
        return None
    if words.is_word(at) and words.is_capitalized(at):
        ends = is_noun_behind(reading, at) or closes_title(reading, at)
        return None if ends else after_initial(reading, at)
    if words.keys[at] in "-'’‘" and words.is_glued(at):
        return _glued(reading, at, limit, taken)
    return _particle(reading, at, limit, taken)


def closes_title(reading: Reading, at: int) -> bool:
    """Tell whether an office or a title with a capital stands before a name, so that the words before it are of the office ("Joint Chiefs [Chairman] Bo Ek", "Vermont [Sen.] Bo Ek")."""
    if "analytic" not in reading.language.lexicon.traits or is_given(reading, at - 1):
        return False
    hit = reading.hit(at, Tag.ROLE) or reading.hit(at, Tag.CIVILITY)
    words = reading.words
    if hit is None or not words.is_capitalized(at) or "plural" in hit[1].features:
        return False
    behind = hit[0]
    named = behind < len(words) and words.is_capitalized(behind)
    return named and reading.sentence_of[behind] == reading.sentence_of[at]


def _glued(reading: Reading, at: int, limit: int, taken: frozenset[int]) -> int | None:
    """Give where a part ends that a hyphen or an apostrophe joins to a name ("Terpstra-van Loon")."""
    words = reading.words
    if words.keys[min(at + 1, limit - 1)] == "s":  # an owner, not a name
        return None
    if reading.has(at + 1, Tag.PARTICLE) and words.is_capitalized(at - 1):
        joined = _particle(reading, at + 1, limit, taken)
        if joined is not None:
            return joined
    if at + 1 < limit and words.is_glued(at + 1) and words.is_word(at + 1):
        # A small letter goes on only behind an apostrophe, as in names of Samoa or Tonga.
        hyphen = words.keys[at] == "-" and not _joins_syllables(reading, at)
        return None if hyphen and not words.is_capitalized(at + 1) else at + 2
    return _particle(reading, at, limit, taken)


def _joins_syllables(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen joins syllables of a name before or behind a family's ("Hong Sang-woo", "Sang-woo Hong")."""
    keys, families, behind = reading.words.keys, hyphen_families(), at + 2
    if at > 1 and keys[at - 2] in families:
        return True
    last = behind < len(keys) and keys[behind] in families
    return (
        last
        and reading.words.is_capitalized(behind)
        and not reading.words.is_glued(behind)
        and not reading.begins(at + 1, COMMON)
    )


def is_hyphenated(reading: Reading, at: int) -> bool:
    """Tell whether a hyphen joins a word with a capital to another one, as in a surname ("Ana [Saint]-Fleur")."""
    words, behind = reading.words, at + 2
    if behind >= len(words) or not words.is_capitalized(at):
        return False
    joined = words.keys[at + 1] == "-" and words.is_glued(at + 1)
    return joined and words.is_glued(behind) and words.is_capitalized(behind)


def after_initial(reading: Reading, at: int) -> int | None:
    """Give where a word of a name ends, with the stop behind an initial; nothing for what is no part of a name."""
    words = reading.words
    known = at > 0 and (
        is_given(reading, at - 1)
        or _is_second_surname(reading, at)
        or _is_irish(reading, at)
    )
    stops = (Tag.CIVILITY,) if known else (Tag.NOT_NAME, Tag.CIVILITY)
    cut = any(e.tag in stops and s == at + 1 for s, e in reading.tags[at])
    if cut and not is_hyphenated(reading, at):
        return None
    suffixes = reading.language.lexicon.suffixes.get("name_suffixes", ())
    single = len(words.keys[at]) == 1 or words.keys[at] in suffixes
    if (
        single
        and at + 1 < len(words)
        and words.keys[at + 1] == "."
        and words.is_glued(at + 1)
    ):
        return at + 2
    return at + 1


def _is_second_surname(reading: Reading, at: int) -> bool:
    """Tell whether a given name and one word more stand before a word, where persons have two surnames ("Darío Mora [Lago]")."""
    if "two-surnames" not in reading.language.lexicon.traits or at < _BEFORE_SECOND:
        return False
    return is_given(reading, at - _BEFORE_SECOND) and reading.words.is_word(at - 1)


_BEFORE_SECOND = 2


def _is_irish(reading: Reading, at: int) -> bool:
    """Tell whether an apostrophe and a name follow a letter ("Dashiell O’Rourke")."""
    words = reading.words
    return (
        at + 2 < len(words)
        and len(words.keys[at]) == 1
        and words.keys[at + 1] in "'’‘"
        and words.is_glued(at + 1)
        and words.is_glued(at + 2)
        and words.is_capitalized(at + 2)
    )


def _particle(
    reading: Reading, at: int, limit: int, taken: frozenset[int]
) -> int | None:
    """Pass over particles when a capitalised word follows ("de La", "ben", "al-")."""
    words, stop = reading.words, at
    while stop < limit and stop not in taken:
        hit = reading.hit(stop, Tag.PARTICLE)
        if hit is None or words.is_capitalized(stop):
            break
        stop = hit[0]
        if stop < limit and words.keys[stop] == "-" and words.is_glued(stop):
            stop += 1
    if stop == at or stop >= limit or stop in taken or not words.is_word(stop):
        return None
    if _is_from(reading, at) or leads_elsewhere(reading, at, stop):
        return None
    if is_noun_behind(reading, stop) and not _is_foreign_particle(reading, at):
        return None
    return stop + 1 if words.is_capitalized(stop) else None


def _is_from(reading: Reading, at: int) -> bool:
    """Tell whether a preposition behind a full name says where its bearer is from ("Annegret Zell von der ETH")."""
    nouns = "capital-nouns" in reading.language.lexicon.traits
    if not nouns or not reading.has(at, Tag.PREPOSITION):
        return False
    return is_full(reading, at)


def is_given(reading: Reading, index: int) -> bool:
    """Tell whether a word is a given name with a word in capitals behind it."""
    lexicon, key = reading.language.lexicon, reading.words.keys[index]
    if key not in lexicon.feminine_given and key not in lexicon.masculine_given:
        return False
    behind = index + 1
    while behind < len(reading.words) - 1 and _is_foreign_particle(reading, behind):
        behind += 1
    return reading.words.is_capitalized(min(behind, len(reading.words) - 1))


def _is_foreign_particle(reading: Reading, index: int) -> bool:
    """Tell whether a small word is a particle of names and no other word of the language."""
    tags = {entry.tag for _, entry in reading.tags[index]}
    return tags == {Tag.PARTICLE} and not reading.words.is_capitalized(index)
