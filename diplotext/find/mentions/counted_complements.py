"""Numbers in the complement of a noun: "le Groupe des [dix]", "l'avocate de [44 ans]", "chef des [deux] délégations"."""

from collections.abc import Container

from diplotext.find.mentions.nouns import head_noun
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def over_numbers(reading: Reading, head: int, limit: int, names: Container[int]) -> int:
    """
    Step over articles and numbers before the noun of a complement.

    Args:
        reading: The article.
        head: Where to begin.
        limit: Where to end at the latest.
        names: The words at which names begin.
    """
    while head < limit and (
        reading.has(head, Tag.DETERMINER)
        or (head in reading.numbers and head not in names)
    ):
        head = reading.numbers[head].stop if head in reading.numbers else head + 1
    return head


def is_counted_alone(reading: Reading, at: int, stop: int) -> bool:
    """
    Tell whether a number is all of a complement, with its unit or as a name.

    "L'avocate de 44 ans", "le Groupe des dix à", "le groupe des dix va".

    Args:
        reading: The article.
        at: The first word of the complement.
        stop: Where its numbers end.
    """
    number = reading.numbers.get(at)
    measured = number is not None and number.unit is not None and number.stop == stop
    return measured or (
        stop - 1 in reading.numbers and _is_behind_number(reading, stop)
    )


def _is_behind_number(reading: Reading, at: int) -> bool:
    """Tell whether a word is nothing that a number counts: a preposition, or the verb of one."""
    if reading.has(at, Tag.PREPOSITION):
        return True
    return head_noun(reading, at) is None and any(
        entry.tag is Tag.VERB and entry.features >= _OF_ONE
        for _, entry in reading.tags[at]
    )


_OF_ONE = frozenset({"3", "singular"})
