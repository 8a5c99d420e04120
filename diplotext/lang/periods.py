"""How a language tells by when something is done, and for how long: `periods.toml`."""

from collections.abc import Collection, Iterator

from diplotext.errors import PackError
from diplotext.lang.entry import phrases
from diplotext.lang.toml import Table, strings, subtable
from diplotext.text.period_words import PeriodStyle, PeriodWord, PeriodWordKind, Unit
from diplotext.text.phrases import PhraseTable


_PLAIN = (
    PeriodWordKind.BY,
    PeriodWordKind.BEFORE,
    PeriodWordKind.UNTIL,
    PeriodWordKind.WITHIN,
    PeriodWordKind.FOR,
    PeriodWordKind.BEHIND,
    PeriodWordKind.FROM,
)
_COUNTED = {
    PeriodWordKind.PART: {"start": 1, "middle": 2, "end": 3},
    PeriodWordKind.SEASON: {"spring": 1, "summer": 2, "autumn": 3, "winter": 4},
}
_OF_UNITS = {
    "this": (PeriodWordKind.RELATIVE, 0),
    "next": (PeriodWordKind.RELATIVE, 1),
    "current": (PeriodWordKind.CURRENT, 0),
    "ending": (PeriodWordKind.ENDING, 0),
    "one": (PeriodWordKind.ONE, 1),
}
_KEYS = frozenset({*_PLAIN, *_COUNTED, *_OF_UNITS, "links", "examples"})


def period_style(data: Table, *, elided: Collection[str]) -> PeriodStyle:
    """
    Read periods.toml of a pack; without one, no period is told.

    Args:
        data: Its tables.
        elided: The words of the language that keep an apostrophe.

    Raises:
        PackError: If the table is not of the form expected.

    Example:
        >>> style = period_style({"by": ["by"]}, elided=())
        >>> style.table.find(("by",))[0].values[0].kind.value
        'by'

    .. versionadded:: 0.1.0
    """
    _check(data, _KEYS, "periods")
    kept = frozenset(elided)
    pairs = ((p, word) for form, word in _words(data) for p in phrases(form, kept))
    return PeriodStyle(PhraseTable(pairs), frozenset(strings(data, "links")))


def _words(data: Table) -> Iterator[tuple[str, PeriodWord]]:
    for kind in _PLAIN:
        for form in strings(data, kind):
            yield form, PeriodWord(kind)
    for kind, values in _COUNTED.items():
        for name, form in _forms(data, kind, values):
            yield form, PeriodWord(kind, values[name])
    for key, (kind, value) in _OF_UNITS.items():
        for name, form in _forms(data, key, tuple(Unit)):
            yield form, PeriodWord(kind, value, Unit(name))


def _forms(data: Table, key: str, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """Give the phrases of a table, each with the name it stands under."""
    table = subtable(data, key)
    _check(table, known, key)
    for name in table:
        for form in strings(table, name):
            yield name, form


def _check(table: Table, known: Collection[str], where: str) -> None:
    unknown = sorted(set(table) - set(known))
    if unknown:
        expected = sorted(known)
        message = f"found {unknown[0]!r} among {where}, expected one of {expected}"
        raise PackError(message)
