"""Tests of finding numbers and quantities."""

from decimal import Decimal

import pytest

from diplotext.text.numbers import Comparator, NumberStyle, find_numbers
from diplotext.text.numerals import Link, Numeral, NumeralKind
from diplotext.text.phrases import PhraseTable
from diplotext.text.words import cut


def numeral(kind: NumeralKind, value: int, *rest: Comparator | None) -> Numeral:
    """Give a numeral of a kind."""
    return Numeral(kind, Decimal(value), *rest)


STYLE = NumberStyle(
    numerals=PhraseTable(
        [
            (("un",), numeral(NumeralKind.CARDINAL, 1, None)),
            (("deux",), numeral(NumeralKind.CARDINAL, 2)),
            (("vingt",), numeral(NumeralKind.CARDINAL, 20)),
            (("cent",), numeral(NumeralKind.MULTIPLIER, 100)),
            (("mille",), numeral(NumeralKind.MULTIPLIER, 1000)),
            (("m",), numeral(NumeralKind.MULTIPLIER, 10**6, None)),
            (
                ("trentaine",),
                numeral(NumeralKind.MULTIPLIER, 30, None, Comparator.APPROXIMATE),
            ),
            (
                ("milliers",),
                numeral(
                    NumeralKind.MULTIPLIER,
                    1000,
                    Comparator.AT_LEAST,
                    Comparator.APPROXIMATE,
                ),
            ),
            (("des",), numeral(NumeralKind.HEAD, 1, None, Comparator.AT_LEAST)),
            (("et", "demi"), Numeral(NumeralKind.FRACTION, Decimal("0.5"), None)),
        ]
    ),
    links=PhraseTable([(("et",), Link(10, frozenset({1}))), (("plus",), Link(100))]),
    units=PhraseTable([(("km",), "km"), (("m",), "m"), (("km", "/", "h"), "km/h")]),
    prefixes=PhraseTable([(("$",), "USD"), (("us", "$"), "USD")]),
    before=PhraseTable(
        [
            (("moins", "de"), Comparator.LESS_THAN),
            (("environ",), Comparator.APPROXIMATE),
            (("pas", "moins", "de"), Comparator.AT_LEAST),
        ]
    ),
    after=PhraseTable(
        [(("environ",), Comparator.APPROXIMATE), (("max",), Comparator.AT_MOST)]
    ),
    of=frozenset({"de"}),
    twenties=frozenset({60, 80}),
    thousands=". ",
)


def found(text: str) -> list[str]:
    """Give the words of each number with what they read."""
    words = cut(text)
    return [
        f"{words.span(n.first, n.stop).of(text)} = {n.comparator} {n.value:f} {n.unit or ''}".strip()
        for n in find_numbers(words, STYLE)
    ]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("1.400 km", ["1.400 km = exact 1400 km"]),
        ("1 400km", ["1 400km = exact 1400 km"]),
        ("à 2,50 km/h", ["2,50 km/h = exact 2.5 km/h"]),
        ("en 2026, 12 pays", ["2026 = exact 2026", "12 = exact 12"]),
        ("10-15 km", ["10 = exact 10", "15 km = exact 15 km"]),
        ("30-jours", ["30 = exact 30"]),
        ("30-km", ["30-km = exact 30 km"]),
    ],
)
def test_digits(text: str, readings: list[str]) -> None:
    """Numbers in digits take the unit behind them."""
    assert found(text) == readings


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("vingt-deux", ["vingt-deux = exact 22"]),
        ("vingt et un", ["vingt et un = exact 21"]),
        ("vingt-et-un", ["vingt-et-un = exact 21"]),
        ("vingt et deux", ["vingt = exact 20", "deux = exact 2"]),
        ("cent plus deux", ["cent plus deux = exact 102"]),
        ("cent plus deux cent", ["cent = exact 100", "deux cent = exact 200"]),
        ("mille plus deux cent", ["mille plus deux cent = exact 1200"]),
        ("deux mille", ["deux mille = exact 2000"]),
        ("deux m", ["deux m = exact 2 m"]),
        ("deux-km", ["deux-km = exact 2 km"]),
        ("deux M", ["deux = exact 2"]),
        ("vingt et", ["vingt = exact 20"]),
        ("deux deux", ["deux = exact 2", "deux = exact 2"]),
        ("mille et demi", ["mille et demi = exact 1500"]),
    ],
)
def test_words(text: str, readings: list[str]) -> None:
    """Numbers in words are put together over hyphens and joining words."""
    assert found(text) == readings


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("un trentaine de pays", ["un trentaine = approximate 30"]),
        ("la trentaine de pays", ["trentaine = approximate 30"]),
        ("des milliers", ["des milliers = at_least 1000"]),
        ("des cent pays", ["cent = exact 100"]),
        ("milliers de km", ["milliers de km = at_least 1000 km"]),
        ("trentaine de milliers de", ["trentaine de milliers = approximate 30000"]),
        ("milliers de deux", ["milliers = at_least 1000", "deux = exact 2"]),
        ("2 mille de km", ["2 mille de km = exact 2000 km"]),
        ("2 de km", ["2 = exact 2"]),
    ],
)
def test_collectives(text: str, readings: list[str]) -> None:
    """A collective is about so many, and a plural without a number at least one of it."""
    assert found(text) == readings


@pytest.mark.parametrize(
    "text",
    [
        "un pays",
        "des pays",
        "en trentaine",
        "la trentaine",
        "et demi",
        "1er",
        "20h30",
        "F-16",
        "ex-deux",
        "vingt-cinquième",
        "06.01.2026",
        "²",
        "9" * 41,
        "",
    ],
)
def test_no_number(text: str) -> None:
    """Articles, ordinals, clock times, designations and dates with points are no numbers."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("environ 35 km", ["environ 35 km = approximate 35 km"]),
        ("moins de 35", ["moins de 35 = less_than 35"]),
        ("pas moins de deux", ["pas moins de deux = at_least 2"]),
        ("environ un trentaine", ["environ un trentaine = approximate 30"]),
        ("moins de milliers", ["moins de milliers = less_than 1000"]),
        ("35 km environ", ["35 km environ = approximate 35 km"]),
        ("35 max", ["35 max = at_most 35"]),
        ("35 environ 40", ["35 = exact 35", "environ 40 = approximate 40"]),
        ("35 environ deux", ["35 = exact 35", "environ deux = approximate 2"]),
        ("environ, 35", ["35 = exact 35"]),
    ],
)
def test_comparators(text: str, readings: list[str]) -> None:
    """A comparator stands right before or right behind the number, and prevails."""
    assert found(text) == readings


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("environ $35", ["environ $35 = approximate 35 USD"]),
        ("US$ 2m", ["US$ 2m = exact 2000000 USD"]),
        ("2 m$", ["2 m = exact 2000000"]),
        ("2m", ["2m = exact 2 m"]),
        ("2 m de 3 km", ["2 m = exact 2 m", "3 km = exact 3 km"]),
    ],
)
def test_currencies(text: str, readings: list[str]) -> None:
    """A currency may stand in front, and tells a million from a metre."""
    assert found(text) == readings


def test_large_numbers_are_exact() -> None:
    """Forty digits are read without rounding."""
    digits = "123456789" * 4 + "1234"

    assert find_numbers(cut(digits), STYLE)[0].value == int(digits)
    assert str(find_numbers(cut("7,50"), STYLE)[0].value) == "7.5"
