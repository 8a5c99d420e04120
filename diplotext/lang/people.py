"""Given names of all languages with a pack, since a story names persons of any."""

from functools import cache
from pathlib import Path

from diplotext.lang.toml import load_toml, strings
from diplotext.text.words import fold


_FOLDER = Path(__file__).parent
_LISTS = ("feminine_given", "masculine_given")


@cache
def given_names() -> frozenset[str]:
    """
    Give the given names that the packs list, folded; names of several words are left out.

    Example:
        >>> {"anna", "maría"} <= given_names()
        True

    .. versionadded:: 0.1.0
    """
    return frozenset(
        fold(name)
        for path in _FOLDER.glob("*/people.toml")
        for key in _LISTS
        for name in strings(load_toml(path), key)
        if name.isalpha()
    )
