"""Nouns of papers that are part of a preposition of attribution, and no paper that speaks: "de l'[avis] de celui-ci"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def opinions(reading: Reading) -> set[int]:
    """
    Give the nouns of papers inside prepositions that end with "of", behind which the speaker stands.

    A paper behind a shorter preposition speaks itself ("selon la lettre d'intention").

    Args:
        reading: The text.
    """
    return {
        inside
        for index, stop, entry in reading.hits(Tag.REPORTING_PREPOSITION)
        if "noun" in entry.features
        and reading.has(stop - 1, Tag.PREPOSITION, "of")
        and not _is_longer(reading, index, stop)
        for inside in range(index, stop)
        if reading.begins(inside, Tag.DOCUMENT.bit)
    }


def _is_longer(reading: Reading, index: int, stop: int) -> bool:
    """Tell whether a shorter preposition of attribution begins at the first word of one."""
    return any(
        entry.tag is Tag.REPORTING_PREPOSITION and end < stop
        for end, entry in reading.tags[index]
    )
