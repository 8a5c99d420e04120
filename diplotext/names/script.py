"""What spellings of names have in common, script by script: one key for one name however it is spelt."""

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import cast

import attrs
from babel.core import get_global

from diplotext.lang.toml import load_toml, strings, subtable, tables


_FOLDER = Path(__file__).parent / "scripts"
_MOST_NAMES = 4_096
_LATIN = "Latn"
_ONE_BY_ONE = 2

Pairs = tuple[tuple[str, str], ...]
"""What is replaced by what, in order."""


@attrs.frozen
class Convention:
    """
    How one language means the letters by which it spells another script.

    Attributes:
        signs: What shows that a name is spelt so.
        spellings: What its letters become.
    """

    signs: tuple[str, ...]
    spellings: Pairs


@attrs.frozen(eq=False)
class Script:
    """
    What is known of names that are written in one script at home.

    Attributes:
        conventions: By what their spellings are told apart, the surest first.
        spellings: What letters become behind that.
        surnames: What they become behind that in all words but the first.
        given: For a given name, the key of the form that stands for it.
        syllables: Whether given names are syllables that are joined in any way.
        unwritten: Words that may be left out, such as articles.
    """

    conventions: tuple[Convention, ...]
    spellings: Pairs
    surnames: Pairs
    given: Mapping[str, str]
    syllables: bool
    unwritten: frozenset[str]

    def key(self, words: tuple[str, ...]) -> str:
        """Give the key of a name, of its words in plain small letters."""
        kept = tuple(w for w in words if w not in self.unwritten) or words
        heard = _replaced(kept, self._pairs(kept))
        first, rest = heard[:1], _replaced(tuple(heard[1:]), self.surnames)
        first = [self.given.get(kept[0], word) for word in first]
        if self.syllables and len(rest) >= _ONE_BY_ONE:
            rest = ["".join(rest)]
        return " ".join((*first, *rest))

    def _pairs(self, words: tuple[str, ...]) -> Pairs:
        marked = "".join(f"^{word}$" for word in words)
        for convention in self.conventions:
            if any(sign in marked for sign in convention.signs):
                return (*convention.spellings, *self.spellings)
        return self.spellings


def _replaced(words: tuple[str, ...], pairs: Pairs) -> list[str]:
    marked = "".join(f"^{word}$" for word in words)
    for spelt, heard in pairs:
        marked = marked.replace(spelt, heard)
    return marked.replace("^", " ").replace("$", " ").split()


def script_of(state: str | None) -> str:
    """
    Give the script in which the names of a state's people are written at home.

    Args:
        state: ISO 3166-1 alpha-2 code.

    Returns:
        The code of ISO 15924 that the CLDR has for the state, but for states that write
        Latin letters and whose names copy still spells after another script.

    Example:
        >>> script_of("UA"), script_of("GR"), script_of("FR"), script_of("UZ")
        ('Cyrl', 'Grek', 'Latn', 'Cyrl')

    .. versionadded:: 0.1.0
    """
    own = subtable(latin(), "states").get(state or "")
    if own is not None:
        return str(own)
    likely = cast("Mapping[str, str]", get_global("likely_subtags"))
    _, script, _ = likely.get(f"und_{state}", f"_{_LATIN}_").split("_")
    return script


@lru_cache(maxsize=_MOST_NAMES)
def heard_as(words: tuple[str, ...], script: str) -> str:
    """Give the key that spellings of a name share, of its words in plain small letters."""
    return (_scripts().get(script) or _scripts()[_LATIN]).key(words)


@cache
def latin() -> Mapping[str, object]:
    """Give what names of all scripts share."""
    return load_toml(_FOLDER / "latin.toml")


@cache
def _scripts() -> Mapping[str, Script]:
    found: dict[str, Script] = {}
    for path in sorted(_FOLDER.glob("*.toml")):
        data = load_toml(path)
        script = _read(data)
        found.update(dict.fromkeys(strings(data, "codes"), script))
    return found


def _read(data: Mapping[str, object]) -> Script:
    conventions = tuple(
        Convention(tuple(strings(row, "signs")), _pairs(row))
        for row in tables(data, "conventions")
    )
    bare = Script(
        conventions,
        _pairs(data),
        _pairs(data, "surnames"),
        {},
        syllables=data.get("syllables") is True,
        unwritten=frozenset(strings(data, "unwritten")),
    )
    rows = [row.split() for row in strings(data, "given")]
    given = {form: bare.key((row[0],)) for row in rows for form in row}
    return attrs.evolve(bare, given=given)


def _pairs(table: Mapping[str, object], key: str = "spellings") -> Pairs:
    """Read what is replaced: "shch s" for a sound, "tch" alone for letters that are mute."""
    found: list[tuple[str, str]] = []
    for row in strings(table, key):
        spelt, _, heard = row.partition(" ")
        found.append((spelt, heard))
    return tuple(found)
