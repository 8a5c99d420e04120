"""Infinitives that no list knows, by the verb that carries them: "will den Hafen [umpflügen]", "dass er ihn [umpflügen] will"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_LONGEST_CLAUSE = 30
_QUOTES = '"„“”«»‚‘’‹›'
_CARRYING = frozenset({"modal", "become"})


def is_carried(reading: Reading, index: int) -> bool:
    """
    Tell whether a word with the end of infinitives closes a clause that a modal verb or a future opens, or stands right before it.

    What begins as participles do is none below "werden" ("wird zerschossen").

    Args:
        reading: The article.
        index: The word.
    """
    fixed = reading.language.lexicon.suffixes.get("fixed_prefixes", ("\0",))
    carrying = _CARRYING
    if reading.words.keys[index].startswith(fixed):
        carrying = frozenset({"modal"})
    if _carries(reading, index + 1, carrying):
        return not reading.words.is_word(index + 2)
    behind = index + 1
    if reading.words.is_word(behind) and not reading.has(behind, Tag.COORDINATOR):
        return False
    return _is_opened(reading, index, carrying)


def _is_opened(reading: Reading, index: int, carrying: frozenset[str]) -> bool:
    """Tell whether a verb that carries an infinitive stands before a word in its clause, and no infinitive between them but behind "and"."""
    joined = False
    for at in range(index - 1, max(-1, index - _LONGEST_CLAUSE), -1):
        if not reading.words.is_word(at) and not reading.is_mark(at, _QUOTES):
            if not reading.words.is_number(at):
                return False
            continue
        if _carries(reading, at, carrying):
            return True
        joined = joined or reading.has(at, Tag.COORDINATOR)
        if not joined and _is_infinitive(reading, at):
            return False
    return False


def _carries(reading: Reading, at: int, carrying: frozenset[str]) -> bool:
    if at >= len(reading.words) or reading.words.is_capitalized(at):
        return False
    roles = reading.language.lexicon.auxiliaries
    return any(
        entry.tag is Tag.VERB
        and entry.value not in _NO_TENSE
        and roles.get(entry.lemma) in carrying
        for _, entry in reading.tags[at]
    )


_NO_TENSE = frozenset({Tense.INFINITIVE, Tense.PARTICIPLE})


def _is_infinitive(reading: Reading, at: int) -> bool:
    small = not reading.words.is_capitalized(at)
    return small and any(
        entry.tag is Tag.VERB and entry.value == Tense.INFINITIVE
        for _, entry in reading.tags[at]
    )
