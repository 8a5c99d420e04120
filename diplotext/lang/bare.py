"""How a word is written where accents are left out."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache


_LIGATURES = str.maketrans(
    {"œ": "oe", "æ": "ae", "ß": "ss", "ø": "o", "ł": "l", "đ": "d"}
)
_MOST_FORMS = 4_096
"""So many words with accents are remembered."""


def bare(word: str, *, spelt_out: Mapping[str, str] | None = None) -> str:
    """
    Give a folded word as it is written where accents are left out.

    Args:
        word: The word, folded.
        spelt_out: Letters for which more is written than the letter below the accent.

    Example:
        >>> bare("répétition"), bare("für", spelt_out={"ü": "ue"})
        ('repetition', 'fuer')

    .. versionadded:: 0.1.0
    """
    if word.isascii():
        return word
    if spelt_out:
        word = "".join(spelt_out.get(letter, letter) for letter in word)
    return _without_accents(word)


@lru_cache(maxsize=_MOST_FORMS)
def _without_accents(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.translate(_LIGATURES))
    return "".join(part for part in parts if not unicodedata.combining(part))
