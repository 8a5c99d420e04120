"""The gender and origin of a person by the given name and the words before it: a civility, the article of a noun."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.families import hyphen_families


_TITLE_WORDS = 5


def article_gender(reading: Reading, first: int) -> bool | None:
    """
    Give the gender that the article of a noun before a name shows ("la romancière X").

    The article of what a preposition leads to is another's ("le juge à [la] retraite X").
    """
    at, limit = first - 1, max(-1, first - _TITLE_WORDS)
    while at > limit:
        led = reading.has(at, Tag.PREPOSITION) or reading.has(at - 1, Tag.PREPOSITION)
        if led and reading.has(at, Tag.DETERMINER):
            own = not reading.has(at, Tag.PREPOSITION)
            at, limit = at - 1 - own, limit - 1 - own
            continue
        for gender in ("feminine", "masculine"):
            if reading.has(at, Tag.DETERMINER, gender):
                return gender == "feminine"
        plain = reading.words.is_word(at) and not reading.words.is_capitalized(at)
        if not plain or reading.has(at, Tag.PREPOSITION):
            return None
        at -= 1
    return None


def given_gender(reading: Reading, first: int) -> bool | None:
    """Give the gender that a given name tells, as a family's before two syllables does not ("Park Do-yun")."""
    lexicon, keys = reading.language.lexicon, reading.words.keys
    if keys[first] in hyphen_families() and keys[first + 2 : first + 3] == ("-",):
        return None
    if keys[first] in lexicon.masculine_given:
        return False
    return True if keys[first] in lexicon.feminine_given else None


def civility_gender(reading: Reading, first: int) -> bool | None:
    """Give the gender a civility before a name tells."""
    if reading.ends(first - 1, Tag.CIVILITY, "feminine"):
        return True
    if reading.ends(first - 1, Tag.CIVILITY, "masculine"):
        return False
    return None


def origin(reading: Reading, first: int) -> Entry | None:
    """Give the noun of nationality right before a name, with its article ("la Danoise X")."""
    if not reading.has(first - 2, Tag.DETERMINER):
        return None
    hit = reading.hit(first - 1, Tag.DEMONYM)
    known = reading.language.lexicon.territories
    return hit[1] if hit and hit[0] == first and hit[1].value in known else None
