"""How a word is written where accents are left out."""

import unicodedata
from collections.abc import Mapping


_LIGATURES = {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"}


def bare(word: str, *, spelt_out: Mapping[str, str] | None = None) -> str:
    """
    Give a folded word as it is written where accents are left out.

    Args:
        word: The word, folded.
        spelt_out: Letters for which more is written than the letter below the accent.

    Example:
        >>> bare("déclaré"), bare("für", spelt_out={"ü": "ue"})
        ('declare', 'fuer')

    .. versionadded:: 0.1.0
    """
    letters = _LIGATURES if spelt_out is None else _LIGATURES | dict(spelt_out)
    spelt = "".join(letters.get(letter, letter) for letter in word)
    parts = unicodedata.normalize("NFD", spelt)
    return "".join(part for part in parts if not unicodedata.combining(part))
