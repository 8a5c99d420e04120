"""Surnames that a text gives behind a given name or a role, and calls a person by alone later on."""

from diplotext.find.bracket.known_nouns import is_known_noun
from diplotext.find.grammar.given_names import is_given_name
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_surname(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase is a surname alone that the text gives a person ("Ida Pohl ... [Pohl] forderte Benin auf")."""
    alone = stop == first + 1 and reading.words.is_capitalized(first)
    return alone and reading.words.keys[first] in _surnames(reading)


@once
def _surnames(reading: Reading) -> frozenset[str]:
    return frozenset(
        reading.words.keys[at]
        for at in reading.capitals
        if _is_behind_name(reading, at) and not is_known_noun(reading, at)
    )


def _is_behind_name(reading: Reading, at: int) -> bool:
    """Tell whether a word stands behind a given name, or behind a role and one more name at most."""
    if is_given_name(reading, at - 1):
        return True
    further = reading.words.is_capitalized(at - 1)  # "Ministerin [Xenia] Pohl"
    role = reading.is_one_of(at - 1, Tag.ROLE.bit)
    role = role or (further and reading.is_one_of(at - 2, Tag.ROLE.bit))
    last = not reading.words.is_capitalized(at + 1)  # "Ministerin Xenia" has a surname
    return role and last and not reading.begins(at, _NAMED)


_NAMED = Tag.STATE.bit | Tag.CAPITAL.bit | Tag.ORGANIZATION.bit
