"""Which language without a pack a text is in: by its script, its letters or its small words."""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import attrs

from diplotext.lang.pack import available, load
from diplotext.lang.toml import Table, load_toml, strings, subtable, tables, text
from diplotext.text.words import frequencies


_NEAR = 2_000
_FEWEST_WORDS, _FEWEST_KNOWN, _SHARE_OF_KNOWN = 8, 3, 0.15
_LEAD = 2
_SYLLABIC = ("HIRAGANA", "KATAKANA")
_SHARE_OF_SYLLABIC = 0.05
_LATIN = "LATIN"
_TABLES = ("elsewhere.toml", "neighbours.toml")


def language_elsewhere(words: str) -> str | None:
    """
    Tell which language without a pack a text is in.

    Args:
        words: Any text.

    Returns:
        The code of the language; None for a language with a pack, one that is not known,
        and a text too short to tell.

    Example:
        >>> language_elsewhere("I ministri degli Esteri hanno firmato un accordo che non è ancora noto.")
        'it'
        >>> language_elsewhere("The ministers signed a deal that is not yet known to the press.") is None
        True

    .. versionadded:: 0.1.0
    """
    near = words[:_NEAR]
    letters = Counter(map(_script, filter(str.isalpha, near)))
    script = _main_script(letters)
    if script == _LATIN:
        return _by_words(frequencies(near, elided=frozenset()))
    return None if script is None else _by_script(near.casefold(), script)


def _main_script(letters: Counter[str]) -> str | None:
    """Give the script of most letters; Japanese has signs of China among its own."""
    total = letters.total()
    syllabic = sum(letters[each] for each in _SYLLABIC)
    if syllabic > _SHARE_OF_SYLLABIC * total:
        return _SYLLABIC[0] if 2 * (syllabic + letters["CJK"]) > total else None
    script, count = next(iter(letters.most_common(1)), ("", 0))
    return script if 2 * count > total else None


@cache
def _script(letter: str) -> str:
    """Give the first word of the name of a letter, which is that of its script."""
    return unicodedata.name(letter, "").partition(" ")[0]


@attrs.frozen
class _Elsewhere:
    """
    What languages without a pack are told by.

    Attributes:
        scripts: The language of a script.
        letters: Script, language and letters that tell it.
        words: The small words of each language, of those with a pack too.
    """

    scripts: Mapping[str, str]
    letters: Sequence[tuple[str, str, frozenset[str]]]
    words: Mapping[str, frozenset[str]]


@cache
def _elsewhere() -> _Elsewhere:
    told, neighbours = (load_toml(Path(__file__).with_name(n)) for n in _TABLES)
    rows = tables(told, "letters")
    letters = [
        (text(r, "script"), text(r, "language"), frozenset(text(r, "any")))
        for r in rows
    ]
    scripts = {name: str(code) for name, code in subtable(told, "scripts").items()}
    words = {**_listed(neighbours), **_listed(subtable(told, "words"))}
    for code in available():
        style = load(code).copy
        words[code] = style.function_words | style.shared_words
    return _Elsewhere(scripts, letters, words)


def _listed(table: Table) -> Mapping[str, frozenset[str]]:
    return {code: frozenset(strings(table, code)) for code in table}


def _by_script(near: str, script: str) -> str | None:
    """Give the language of a script; where it has several, by the letters that only one has."""
    known = _elsewhere()
    found = set(near)
    for of, language, telling in known.letters:
        if of == script and not found.isdisjoint(telling):
            return language
    return known.scripts.get(script)


def _by_words(counts: Counter[str]) -> str | None:
    """Give the language whose small words are frequent, and which has far more of its own than any other."""
    total = counts.total()
    if total < _FEWEST_WORDS:
        return None
    words = _elsewhere().words
    best = max(
        words, key=lambda code: sum(counts[w] for w in words[code].intersection(counts))
    )
    own = words[best].intersection(counts)
    is_frequent = sum(counts[word] for word in own) >= _SHARE_OF_KNOWN * total
    if best in available() or not is_frequent or len(own) < _FEWEST_KNOWN:
        return None
    others = (
        known.intersection(counts) for code, known in words.items() if code != best
    )
    leads = all(
        len(own - other) >= max(1, _LEAD * len(other - own)) for other in others
    )
    return best if leads else None
