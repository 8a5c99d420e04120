"""Numbers that a hyphen joins to a noun or an adjective: "die 45-Jährige", "dem 60-jährigen Juristen"."""

from diplotext.find.bracket.attributes import is_adjective
from diplotext.find.reading.reading import Reading


def opens_noun(reading: Reading, at: int, limit: int) -> bool:
    """Tell whether a hyphen joins a number, or another word, to a noun behind it ("die [45-Jährige]")."""
    noun = _behind_hyphen(reading, at + 1, limit)
    return noun is not None and reading.words.is_capitalized(noun)


def behind_number(reading: Reading, at: int, limit: int) -> int:
    """Give where a number ends, with the adjective that a hyphen joins to it ("dem [60-jährigen] Juristen")."""
    stop = reading.numbers[at].stop
    joined = _behind_hyphen(reading, stop, limit)
    adjective = joined is not None and is_adjective(reading, joined)
    return stop + 2 if adjective else stop


def _behind_hyphen(reading: Reading, hyphen: int, limit: int) -> int | None:
    """Give the word that a hyphen joins to the one before it."""
    words, joined = reading.words, hyphen + 1
    if joined >= limit or words.keys[hyphen] != "-":
        return None
    return joined if words.is_glued(hyphen) and words.is_glued(joined) else None
