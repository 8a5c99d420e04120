"""How lines name their authors in languages without a pack: the facts of bylines.toml."""

from functools import cache
from pathlib import Path

import attrs

from diplotext.lang.toml import Table, load_toml, strings, subtable


_FILE = Path(__file__).with_name("bylines.toml")


@attrs.frozen
class BylineWords:
    """
    The words of a line of authors in one language.

    Attributes:
        openings: What opens it.
        joiners: What joins two names.
    """

    openings: tuple[str, ...] = ()
    joiners: frozenset[str] = frozenset()


def byline_words(code: str) -> BylineWords:
    """
    Give the words of a language, none when it has a pack or nobody has told them.

    Args:
        code: Its ISO 639 code.

    Example:
        >>> byline_words("nb").openings, byline_words("fr").openings
        (('av',), ())
    """
    row = subtable(_table(), code)
    openings, joiners = strings(row, "openings"), strings(row, "joiners")
    return BylineWords(tuple(openings), frozenset(joiners))


@cache
def _table() -> Table:
    return load_toml(_FILE)
