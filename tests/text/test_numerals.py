"""Tests of adding up the words of a number."""

from decimal import Decimal

import pytest

from diplotext.text.numerals import Comparator, Link, Numeral, NumeralKind, Tally


def cardinal(value: int) -> Numeral:
    """Give a numeral that is added."""
    return Numeral(NumeralKind.CARDINAL, Decimal(value))


def multiplier(value: int) -> Numeral:
    """Give a numeral that multiplies."""
    return Numeral(NumeralKind.MULTIPLIER, Decimal(value))


def collective(value: int) -> Numeral:
    """Give a numeral that multiplies and is about so many."""
    return Numeral(
        NumeralKind.MULTIPLIER,
        Decimal(value),
        Comparator.AT_LEAST,
        Comparator.APPROXIMATE,
    )


def head(value: str) -> Numeral:
    """Give a numeral that counts a multiplier."""
    return Numeral(NumeralKind.HEAD, Decimal(value), None, Comparator.EXACT)


HALF = Numeral(NumeralKind.FRACTION, Decimal("0.5"), None)
TWENTIES = (60, 80)


def taken(*numerals: Numeral, digits: str | None = None) -> Tally:
    """Take numerals, all of which must be taken."""
    tally = Tally(None if digits is None else Decimal(digits))
    assert all(tally.take(each, twenties=TWENTIES) for each in numerals)
    return tally


@pytest.mark.parametrize(
    ("numerals", "value"),
    [
        ([cardinal(20), cardinal(2)], 22),
        ([cardinal(60), cardinal(17)], 77),
        ([cardinal(80), cardinal(10), cardinal(9)], 99),
        ([multiplier(100)], 100),
        ([multiplier(100), cardinal(5)], 105),
        ([cardinal(2), multiplier(100), cardinal(80)], 280),
        ([multiplier(1000), multiplier(100)], 1100),
        ([cardinal(3), multiplier(100), multiplier(1000), cardinal(4)], 300_004),
        ([cardinal(2), multiplier(10**6), cardinal(3), multiplier(1000)], 2_003_000),
        ([multiplier(1000), multiplier(10**9)], 10**12),
        ([cardinal(2), multiplier(10**6), HALF], 2_500_000),
        ([head("0.5"), collective(12)], 6),
        ([collective(10), collective(1000)], 10_000),
        ([cardinal(0), multiplier(1000)], 0),
    ],
)
def test_numerals_add_up(numerals: list[Numeral], value: int) -> None:
    """Cardinals are added, multipliers multiply what stands before them."""
    assert taken(*numerals).value == value


@pytest.mark.parametrize(
    ("numerals", "refused"),
    [
        ([cardinal(5)], cardinal(6)),
        ([cardinal(20)], cardinal(12)),
        ([cardinal(80)], cardinal(20)),
        ([cardinal(22)], cardinal(1)),
        ([cardinal(5)], head("1")),
        ([head("1")], cardinal(5)),
        ([head("1")], multiplier(100)),
        ([collective(30)], cardinal(5)),
        ([collective(1000)], collective(10)),
        ([cardinal(0)], multiplier(100)),
        ([cardinal(2), multiplier(100)], multiplier(100)),
        ([cardinal(2), HALF], cardinal(1)),
        ([multiplier(10**39)], multiplier(10**39)),
        ([], HALF),
    ],
)
def test_numeral_of_another_number_is_refused(
    numerals: list[Numeral], refused: Numeral
) -> None:
    """What does not fit begins another number, and leaves this one as it was."""
    tally = taken(*numerals)
    value = tally.value

    assert not tally.take(refused, twenties=TWENTIES)
    assert tally.value == value


def test_digits_are_multiplied_only() -> None:
    """A number in digits can be multiplied by a thousand or more, and nothing is added."""
    assert taken(multiplier(10**9), digits="2.5").value == 2_500_000_000
    assert not Tally(Decimal(30)).take(cardinal(2))
    assert not Tally(Decimal(3)).take(multiplier(100))


def test_number_of_one_word() -> None:
    """A word that is no number alone becomes one with a multiplier."""
    one = Numeral(NumeralKind.CARDINAL, Decimal(1), None)

    assert not taken(one).is_number
    assert taken(one, multiplier(10**6)).is_number


def test_loosest_numeral_decides_the_comparator() -> None:
    """A number is no more exact than the least exact of its numerals."""
    assert taken(cardinal(2), multiplier(1000)).comparator is Comparator.EXACT
    assert taken(cardinal(2), collective(12)).comparator is Comparator.APPROXIMATE
    assert taken(collective(10), collective(1000)).comparator is Comparator.AT_LEAST


def test_link_joins_what_it_may() -> None:
    """A joining word asks for a multiple before it and for certain numerals behind it."""
    link = Link(after=10, before=frozenset({1, 11}))

    assert taken(cardinal(20)).take(cardinal(1), link=link)
    assert not taken(cardinal(20)).take(cardinal(2), link=link)
    assert not taken(cardinal(5)).take(cardinal(1), link=link)
    assert not taken(cardinal(20)).take(multiplier(1000), link=link)
    assert taken(multiplier(100)).take(cardinal(5), link=Link(after=100))
