"""Names in Cyrillic or Greek letters spelt with Latin ones, by a standard or as a press does it."""

import unicodedata
from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path

from diplotext.errors import UnknownLanguageError
from diplotext.lang.toml import load_toml, strings, subtable, text


class Standard(StrEnum):
    """
    By what names in another script are spelt with Latin letters.

    Example:
        >>> Standard("iso-9").name
        'ISO_9'

    .. versionadded:: 0.1.0
    """

    BGN_PCGN = "bgn-pcgn"
    """The U.S. Board on Geographic Names and the British PCGN."""
    ISO_9 = "iso-9"
    """ISO 9:1995, Cyrillic a letter for a letter."""
    ELOT_743 = "elot-743"
    """ELOT 743, which is ISO 843: Greek."""
    PRESS_EN = "press-en"
    """As agencies and papers of English do."""
    PRESS_FR = "press-fr"
    """As agencies and papers of French do."""
    PRESS_DE = "press-de"
    """As agencies and papers of German do."""
    PRESS_ES = "press-es"
    """As agencies and papers of Spanish do."""


_FOLDER = Path(__file__).parent / "standards"
_LONGEST = 3
_ACUTE = "\u0301"
_CYRILLIC = "\u0430", "\u0451"
"""The letters of Russian, and of all that have no letters of their own."""


def written_in(name: str) -> str | None:
    """
    Give the language whose letters a name is written in, None for Latin and all others.

    Names that could be of several languages are Russian.

    Example:
        >>> [written_in(name) for name in ("Шмигаль", "Єрмак", "Δούκας", "Orlin")]
        ['ru', 'uk', 'el', None]

    .. versionadded:: 0.1.0
    """
    letters, (a, z) = frozenset(name.casefold()), _CYRILLIC
    told = (key for key, signs in _signs() if not signs.isdisjoint(letters))
    return next(told, "ru" if any(a <= letter <= z for letter in letters) else None)


@cache
def _signs() -> tuple[tuple[str, frozenset[str]], ...]:
    """Give the letters that tell each language, of Belarusian before those it shares."""
    data = {path.stem: load_toml(path) for path in sorted(_FOLDER.glob("*.toml"))}
    return tuple((key, frozenset(text(table, "signs"))) for key, table in data.items())


def romanize(
    name: str, *, standard: Standard | None = None, language: str | None = None
) -> str:
    """
    Spell a name in Cyrillic or Greek letters with Latin ones.

    Letters of other scripts stay, and the accents of Greek are left out.

    Args:
        name: A name, or any words.
        standard: By what; `PRESS_EN` when left out.
        language: What the name is written in, `ru`, `uk`, `be`, `bg`, `sr` or `el`; told by
            its letters when left out.

    Raises:
        UnknownLanguageError: If there is no table for the language, or none of the standard.

    Example:
        >>> romanize("Хрущёв"), romanize("Хрущёв", standard=Standard.PRESS_DE)
        ('Khrushchov', 'Chruschtschow')
        >>> romanize("Зеленський", standard=Standard.BGN_PCGN, language="uk")
        'Zelens’kyy'

    .. versionadded:: 0.1.0
    """
    known = language or written_in(name)
    if known is None:
        return name
    table = _table(known, standard or Standard.PRESS_EN)
    vowels = text(load_toml(_FOLDER / f"{known}.toml"), "vowels")
    return "".join(_spelt(_bare(name), table, vowels))


def _bare(name: str) -> str:
    """Give Greek words without their accents."""
    apart = unicodedata.normalize("NFD", name).replace(_ACUTE, "")
    return unicodedata.normalize("NFC", apart)


def _spelt(name: str, table: Mapping[str, str], vowels: str) -> Iterator[str]:
    """Take the longest letters that the table has at each place."""
    folded, at = name.lower(), 0
    while at < len(name):
        before = folded[at - 1] if at else ""
        behind = before in vowels if before.isalpha() else None
        for length in range(_LONGEST, 0, -1):
            letters = folded[at : at + length]
            closes = not folded[at + length : at + length + 1].isalpha()
            found = _found(table, letters, behind=behind, closes=closes)
            if found is not None:
                break
        else:
            length, found = 1, name[at]
        yield _cased(found, name, at)
        at += length


def _found(
    table: Mapping[str, str], letters: str, *, behind: bool | None, closes: bool
) -> str | None:
    """Give how letters are spelt, behind a vowel (or another letter, or none) and at an end."""
    for key, holds in (
        (f"{letters}$", closes),
        (f"+{letters}", behind is True),
        (f"*{letters}", behind is not False),
        (letters, True),
    ):
        if holds and key in table:
            return table[key]
    return None


def _cased(found: str, name: str, at: int) -> str:
    """Give letters the case of those they stand for."""
    if not name[at].isupper():
        return found
    beside = name[at + 1 : at + 2] if at + 1 < len(name) else name[at - 1 : at]
    return found.upper() if beside.isupper() else found.capitalize()


@cache
def _table(language: str, standard: Standard) -> Mapping[str, str]:
    """Give how a standard spells each letter, and letters together."""
    data = load_toml(_FOLDER / f"{language}.toml")
    columns = list(subtable(data, "standards"))
    if standard not in columns:
        found = f"found no table of {standard.value} for {language!r}"
        message = f"{found}, expected one of {', '.join(columns) or 'none'}"
        raise UnknownLanguageError(message)
    column = columns.index(standard)
    rows = subtable(data, "rows")
    cells = {key: strings(rows, key)[column] for key in rows}
    return {key: cell for key, cell in cells.items() if cell != "-"}
