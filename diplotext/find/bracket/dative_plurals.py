"""Nouns of one form for both numbers that are several behind an article of the dative: "laut [den Experten]", "[den Rebellen] zufolge"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


def are_several_in_dative(
    reading: Reading, article: int, noun: tuple[int, Entry]
) -> bool:
    """
    Tell whether an article that is one of the accusative too ("für [den] Experten") stands before several.

    A preposition of the dative before it or behind the noun says so; a noun for people of a
    group is hardly ever about one of them.

    Args:
        reading: The article.
        article: The word before the noun.
        noun: Where the noun ends, and a reading of it.
    """
    suffixes, keys = reading.language.lexicon.suffixes, reading.words.keys
    stop, entry = noun
    if keys[article] not in suffixes.get("dative_or_accusative", ()):
        return False
    led = article > 0 and keys[article - 1] in suffixes.get("dative_prepositions", ())
    behind = reading.has(stop, Tag.REPORTING_PREPOSITION, "noun-before")
    return led or behind or entry.tag is Tag.GROUP
