"""How a language writes numbers, read from `numbers.toml`."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TypeVar, cast

from diplotext.errors import PackError
from diplotext.lang.toml import Table, strings, subtable, tables, text
from diplotext.text.numbers import NumberStyle
from diplotext.text.numerals import Comparator, Link, Numeral, NumeralKind
from diplotext.text.phrases import PhraseTable
from diplotext.text.words import cut


T = TypeVar("T")
Pairs = Iterator[tuple[tuple[str, ...], T]]

_HALF = 0.5
_KEYS = frozenset(
    (
        "thousands",
        "of",
        "twenties",
        "hyphened",
        "not_alone",
        "cardinals",
        "multipliers",
        "plurals",
        "collectives",
        "heads",
        "fractions",
        "links",
        "units",
        "prefixes",
        "before",
        "after",
        "examples",
    )
)


def number_style(data: Mapping[str, object], *, elided: Collection[str]) -> NumberStyle:
    """
    Build the number style of a language from its table.

    Args:
        data: The contents of `numbers.toml`; what is missing is empty.
        elided: The words of the language that keep an apostrophe.

    Returns:
        The style, its phrases cut and folded as texts are.

    Raises:
        PackError: If the table is not of the form expected.

    Example:
        >>> style = number_style({"cardinals": {"vingt": 20}}, elided=())
        >>> style.numerals.find(("vingt",))[0].values[0].value
        Decimal('20')

    .. versionadded:: 0.1.0
    """
    unknown = sorted(data.keys() - _KEYS)
    if unknown:
        message = f"found {unknown[0]!r} among numbers, expected one of {sorted(_KEYS)}"
        raise PackError(message)
    return NumberStyle(
        numerals=PhraseTable(_numerals(data, elided)),
        links=PhraseTable(_links(data, elided)),
        units=PhraseTable(_named(data, "units", elided)),
        prefixes=PhraseTable(_named(data, "prefixes", elided)),
        before=PhraseTable(_comparators(data, "before", elided)),
        after=PhraseTable(_comparators(data, "after", elided)),
        hyphened=frozenset(strings(data, "hyphened")),
        of=frozenset(key for word in strings(data, "of") for key in _cut(word, elided)),
        twenties=frozenset(
            _whole(item, "twenties") for item in _items(data, "twenties")
        ),
        thousands=text({"thousands": "", **data}, "thousands"),
    )


def _cut(phrase: str, elided: Collection[str]) -> tuple[str, ...]:
    keys = cut(phrase, elided=elided).keys
    if not keys:
        message = f"found the phrase {phrase!r}, expected at least one word"
        raise PackError(message)
    return keys


def _items(table: Table, key: str) -> tuple[object, ...]:
    value = table.get(key, ())
    if not isinstance(value, (list, tuple)):
        message = f"found {value!r} for {key}, expected a list"
        raise PackError(message)
    return tuple(cast("Sequence[object]", value))


def _whole(value: object, where: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        message = f"found {value!r} in {where}, expected a whole number"
        raise PackError(message)
    return value


def _amount(value: object, where: str) -> Decimal:
    """Give a whole number, or one and a half more as German writes in one word."""
    if (
        not isinstance(value, (int, float))
        or isinstance(value, bool)
        or not (value >= 0 and value % _HALF == 0)
    ):
        message = f"found {value!r} in {where}, expected a whole number or a half more"
        raise PackError(message)
    return Decimal(str(value))


def _numerals(data: Table, elided: Collection[str]) -> Pairs[Numeral]:
    """Give the numerals of all tables with their phrases."""
    alone = strings(data, "not_alone")
    for key, kind, first, counted in (
        ("cardinals", NumeralKind.CARDINAL, Comparator.EXACT, Comparator.EXACT),
        ("multipliers", NumeralKind.MULTIPLIER, Comparator.EXACT, Comparator.EXACT),
        ("plurals", NumeralKind.MULTIPLIER, Comparator.AT_LEAST, Comparator.EXACT),
        (
            "collectives",
            NumeralKind.MULTIPLIER,
            Comparator.AT_LEAST,
            Comparator.APPROXIMATE,
        ),
    ):
        for phrase, value in subtable(data, key).items():
            number = _amount(value, key)
            can_stand = None if phrase in alone else first
            yield _cut(phrase, elided), Numeral(kind, number, can_stand, counted)
    yield from _heads(data, elided)
    for phrase, value in subtable(data, "fractions").items():
        yield (
            _cut(phrase, elided),
            Numeral(NumeralKind.FRACTION, _part(value, "fractions"), None),
        )


def _heads(data: Table, elided: Collection[str]) -> Pairs[Numeral]:
    """Give what stands before a multiplier: an indefinite head makes it a least number."""
    for entry in tables(data, "heads"):
        value = _part(entry.get("value", 1), "heads")
        comparator = _comparator(entry.get("comparator", Comparator.EXACT), "heads")
        for phrase in strings(entry, "phrases"):
            yield (
                _cut(phrase, elided),
                Numeral(NumeralKind.HEAD, value, None, comparator),
            )


def _part(value: object, where: str) -> Decimal:
    if (
        not isinstance(value, (int, float))
        or isinstance(value, bool)
        or not 0 < value <= 1
    ):
        message = f"found {value!r} in {where}, expected a number above 0, up to 1"
        raise PackError(message)
    return Decimal(str(value))


def _links(data: Table, elided: Collection[str]) -> Pairs[Link]:
    for entry in tables(data, "links"):
        after = max(1, _whole(entry.get("after", 1), "links"))
        before = frozenset(_whole(item, "links") for item in _items(entry, "before"))
        yield _cut(text(entry, "phrase"), elided), Link(after, before)


def _named(data: Table, key: str, elided: Collection[str]) -> Pairs[str]:
    """Give the phrases of a table of lists, each with the name of its list."""
    table = subtable(data, key)
    for name in table:
        for phrase in strings(table, name):
            yield _cut(phrase, elided), name


def _comparators(data: Table, key: str, elided: Collection[str]) -> Pairs[Comparator]:
    for phrase, name in _named(data, key, elided):
        yield phrase, _comparator(name, key)


def _comparator(name: object, where: str) -> Comparator:
    if not isinstance(name, str) or name not in tuple(Comparator):
        message = f"found {name!r} in {where}, expected one of {[str(each) for each in Comparator]}"
        raise PackError(message)
    return Comparator(name)
