"""Movements and fronts by their names, where every noun has a capital: "die Front für die Befreiung des Tibesti (FBT)"."""

from diplotext.find.bracket.noun_phrases import head_start
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_LONGEST = 8
_FEWEST = 2


def find_movement(
    reading: Reading, index: int, limit: int, taken: frozenset[int]
) -> Reference | None:
    """
    Read the name of a movement from its noun on: what it is for, or of whom, up to its capitals in brackets or not.

    Args:
        reading: The article.
        index: The noun.
        limit: Behind the last word the name may have.
        taken: Words that belong to other names.
    """
    ends = reading.language.lexicon.suffixes.get("movements", ("\0",))
    if not reading.words.keys[index].endswith(ends) or index in taken:
        return None
    if reading.sentence_of[index] == NOWHERE:
        return None
    stop = _stop(reading, index + 1, limit)
    first = index - _has_adjective(reading, index)
    bracketed = _is_bracketed(reading, stop)
    if stop - first < _FEWEST or not (bracketed or _is_told(reading, index)):
        return None
    return Reference(
        first,
        stop,
        MentionForm.NAME,
        ActorKind.ARMED_FORCE,
        head=reading.words.keys[index],
        definite=True,
        rule="named-body",
    )


def _stop(reading: Reading, at: int, limit: int) -> int:
    """Give where the complements of the noun end: "für" and a noun, a genitive, what is joined to them."""
    first = at
    while at < min(limit, first + _LONGEST):
        led = _is_led(reading, at) or reading.has(at, Tag.LIST_JOINER)
        head = head_start(reading, at + led, limit)
        noun = head < limit and reading.words.is_capitalized(head)
        if not (led and noun and reading.words.is_word(head)):
            break
        at = head + 1
    return at


def _is_led(reading: Reading, at: int) -> bool:
    """Tell whether a word leads to what a movement is for, or to a genitive ("[für] die Befreiung [des] Tibesti")."""
    purposes = reading.language.lexicon.suffixes.get("purposes", ())
    return reading.key(at) in purposes or reading.has(at, Tag.DETERMINER, "genitive")


def _is_told(reading: Reading, index: int) -> bool:
    """Tell whether a noun says by itself that it is a movement's name ("Front für", "Befreiungsfront")."""
    purposes = reading.language.lexicon.suffixes.get("purposes", ())
    whole = reading.language.lexicon.suffixes.get("movement_names", ("\0",))
    led = reading.key(index + 1) in purposes
    return led or reading.words.keys[index].endswith(whole)


def _has_adjective(reading: Reading, index: int) -> bool:
    """Tell whether an adjective with a capital, which is part of the name, stands before the noun."""
    before, ends = index - 1, reading.language.lexicon.suffixes.get("adjective", ())
    if before <= reading.sentence(index).first:
        return False
    capital = reading.words.is_capitalized(before)
    return capital and reading.words.keys[before].endswith(tuple(ends))


def _is_bracketed(reading: Reading, at: int) -> bool:
    """Tell whether capitals stand alone in brackets at a word ("(FBT)")."""
    alone = reading.is_mark(at, "(") and reading.is_mark(at + 2, ")")
    return alone and reading.words.form(at + 1).isupper()
