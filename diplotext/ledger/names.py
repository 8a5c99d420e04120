"""
When two names are one: the one place where names of different texts are compared.

`same_name` says why two names are one, and `exact` and `sound` give the keys by which it
does: names with an equal key are one for that reason. To teach the ledger another reason,
such as a file of authorities or another script, add a key here and a reason to `Reason`.
"""

import re
import unicodedata
from enum import StrEnum
from functools import cache


class Reason(StrEnum):
    """
    Why two mentions are held to be one actor.

    Example:
        >>> Reason("same_state").name
        'SAME_STATE'

    .. versionadded:: 0.1.0
    """

    SAME_STATE = "same_state"
    """Both have the ISO 3166-1 code of one state."""
    SAME_ID = "same_id"
    """Both have the id of one organization in a list that all packs share."""
    SAME_NAME = "same_name"
    """Both have one name, but for case, accents and marks."""
    SAME_SOUND = "same_sound"
    """Their names are one name spelt after two languages, and they are of one state."""


_LATIN = re.compile(
    r"LATIN SMALL (?:LETTER|LIGATURE) (?:DOTLESS )?([A-Z]{1,2})(?: WITH .+)?"
)

_SPELLINGS = (
    *(("shch", "s"), ("chtch", "s"), ("schtsch", "s"), ("tsch", "s"), ("tch", "s")),
    *(("sch", "s"), ("zh", "s"), ("sh", "s"), ("ch", "s"), ("cz", "s"), ("sz", "s")),
    *(("gue", "ge"), ("gui", "gi"), ("ou", "u"), ("oo", "u"), ("kh", "h")),
    *(("q", "k"), ("w", "v"), ("z", "s"), ("y", "i"), ("j", "i")),
)
"""Letters that languages which write Latin letters use for one sound of another script."""

_BREAKS = re.compile(r"[\W_]+")
"""What parts words."""

_TWICE = re.compile(r"(.)\1+")
_MUTE = re.compile(r"(?<=[^aeiou\s])e\b")
_SHORTEST = 4
"""Fewest letters of a word in which spellings are taken for variants."""


def exact(name: str) -> str:
    """
    Give a name without case, accents and marks.

    Letters with a stroke and ligatures become plain letters; other scripts stay.

    Example:
        >>> exact("Jens-Støre ŒUVRARD"), exact(" Élise  d’Orlac ")
        ('jens store oeuvrard', 'elise d orlac')

    .. versionadded:: 0.1.0
    """
    folded = name.casefold()
    if not folded.isascii():
        composed = unicodedata.normalize("NFKD", folded).casefold()
        folded = "".join(map(_plain, unicodedata.normalize("NFKD", composed)))
    return _BREAKS.sub(" ", folded).strip()


@cache
def _plain(character: str) -> str:
    """Give the plain letters of a Latin letter, nothing for an accent."""
    if unicodedata.combining(character):
        return ""
    latin = _LATIN.fullmatch(unicodedata.name(character, ""))
    return latin[1].lower() if latin else character


def sound(name: str) -> str:
    """
    Give a key that the spellings of one name in several languages share.

    It is meant for names that were written in another script, which French, English,
    German and Spanish spell each in their own way. Distinct names may share it, so it
    counts only where something else speaks for one person too.

    Example:
        >>> {sound("Wolodymyr Schewtschenko"), sound("Volodimir Chevtchenko")}
        {'volodimir sevsenko'}

    .. versionadded:: 0.1.0
    """
    return " ".join(
        word if len(word) < _SHORTEST else _sound(word) for word in exact(name).split()
    )


def _sound(word: str) -> str:
    for spelt, heard in _SPELLINGS:
        word = word.replace(spelt, heard)
    return _MUTE.sub("", _TWICE.sub(r"\1", word))


def is_full(name: str) -> bool:
    """
    Tell whether a person's name has two words or more, so that it tells persons apart.

    Example:
        >>> is_full("Liisa Orlin"), is_full("Orlin")
        (True, False)

    .. versionadded:: 0.1.0
    """
    return " " in exact(name)


def same_name(one: str, other: str) -> Reason | None:
    """
    Say why two names are one, or give None where they are not.

    Example:
        >>> same_name("Oksana Kovaliova", "OKSANA KOVALIOVA"), same_name("Liisa", "Lea")
        (<Reason.SAME_NAME: 'same_name'>, None)
        >>> same_name("Sergueï Poutine", "Sergej Putin")
        <Reason.SAME_SOUND: 'same_sound'>

    .. versionadded:: 0.1.0
    """
    if exact(one) == exact(other):
        return Reason.SAME_NAME
    return Reason.SAME_SOUND if sound(one) == sound(other) else None
