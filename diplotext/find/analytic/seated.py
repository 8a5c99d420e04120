"""Organs that are told by the capital in which they sit, where order tells: "the government in Tehran"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def organ_in_capital(reading: Reading, stop: int, noun: str) -> tuple[str, ...]:
    """
    Give the state in whose capital an organ sits, by the words right behind its noun.

    Args:
        reading: The article.
        stop: Behind the noun.
        noun: The noun, as the pack has it.
    """
    suffixes = reading.language.lexicon.suffixes
    organs = suffixes.get("seated_organs", ())
    leads = suffixes.get("organ_seats", ())
    if noun.rpartition(" ")[2] not in organs or reading.key(stop) not in leads:
        return ()
    seat = reading.hit(stop + 1, Tag.CAPITAL)
    return (seat[1].value,) if seat is not None and seat[1].value else ()
