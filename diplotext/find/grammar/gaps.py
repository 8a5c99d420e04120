"""Parts of a sentence whose verb is not said again: "Oslo livrera des chars, [Riga des camions]"."""

from collections.abc import Iterator
from itertools import pairwise

import attrs

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


PAUSES = ",;"
"""Marks that may stand before such a part."""


@attrs.frozen
class Gap:
    """
    A party and what it does, or says, by the verb before.

    Attributes:
        opening: The comma, semicolon or coordinator before the party.
        party: Range of the words that name the party.
        first: First word of what it does or says.
    """

    opening: int
    party: tuple[int, int]
    first: int


def behind_pause(reading: Reading, at: int, marks: str = PAUSES) -> int | None:
    """Give the word behind a mark, a coordinator or both that stand at a word; nothing where none does."""
    paused = reading.is_mark(at, marks)
    if not (paused or reading.has(at, Tag.COORDINATOR)):
        return None
    return at + 1 + (paused and reading.has(at + 1, Tag.COORDINATOR))


def is_same_word(reading: Reading, at: int, other: int) -> bool:
    """Tell whether two words are the same one, elided or not ("que P ... qu'il")."""
    key, whole = sorted((reading.key(at), reading.key(other)))
    elided = "'" in (key[-1:], whole[-1:]) and key[:-1] == whole[:-1]
    return key == whole or elided


def alike_infinitive(syntax: Syntax, at: int, lead: str | None) -> int | None:
    """
    Give the infinitive that begins at a word, or behind the preposition that leads to it as to the first one.

    Args:
        syntax: The article.
        at: The word.
        lead: The preposition before the first infinitive; nothing where it has none.
    """
    first = at + (lead is not None)
    verb = syntax.group(first)
    if verb is None or verb.start != first or verb.tense is not Tense.INFINITIVE:
        return None
    return first if lead is None or syntax.reading.key(at) == lead else None


def counts(reading: Reading, at: int) -> bool:
    """Tell whether a number or "a" stands at a word, which is enough for what a party does ("promet dix soldats, Riga [vingt]")."""
    return at in reading.numbers or reading.has(at, Tag.DETERMINER, "indefinite")


def between_commas(
    reading: Reading, first: int, stop: int
) -> Iterator[tuple[int, int]]:
    """Give the noun phrase for somebody and those in apposition to it, without the commas."""
    commas = [at for at in range(first, stop) if reading.is_mark(at, ",")]
    for opening, closing in pairwise((first - 1, *commas, stop)):
        if closing > opening + 1:
            yield opening + 1, closing
