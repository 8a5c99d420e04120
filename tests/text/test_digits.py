"""Tests of reading digits."""

from decimal import Decimal

import pytest

from diplotext.text.digits import behind_groups, read_digits
from diplotext.text.words import cut


@pytest.mark.parametrize(
    ("numeral", "value"),
    [
        ("1400", "1400"),
        ("1.400", "1400"),
        ("1.40", "1.4"),
        ("1.5", "1.5"),
        ("0.400", "0.4"),
        ("1400.500", "1400.5"),
        ("2,5", "2.5"),
        ("1,400", "1.4"),
        ("1.234.567", "1234567"),
        ("1.234.567,8", "1234567.8"),
        ("1,234,567.8", "1234567.8"),
        ("007", "7"),
        ("٣٤", "34"),
        ("9" * 40, "9" * 40),
    ],
)
def test_point_parts_thousands(numeral: str, value: str) -> None:
    """Three digits behind the language's mark are thousands, any others decimals."""
    assert read_digits(numeral, thousands=". ") == Decimal(value)


def test_comma_parts_thousands() -> None:
    """The mark of another language is a decimal mark."""
    assert read_digits("1,400", thousands=",") == 1400
    assert read_digits("1.400", thousands=",") == Decimal("1.4")


@pytest.mark.parametrize(
    "numeral",
    [
        "6.1.2026",
        "06.01.2026",
        "192.168.0.1",
        "1.400,5.6",
        "1.40,5",
        "9" * 41,
        "1." * 90 + "1",
    ],
)
def test_no_number(numeral: str) -> None:
    """Dates, addresses, versions and endless digits are no numbers."""
    assert read_digits(numeral, thousands=".") is None


@pytest.mark.parametrize(
    ("text", "stop"),
    [
        ("1 400", 2),
        ("1\u00a0400\u202f000", 3),
        ("1\u2009400,5 400", 2),
        ("1,5 400", 1),
        ("2026 400", 1),
        ("0 400", 1),
        ("1  400", 1),
        ("1\n400", 1),
        ("1 40", 1),
        ("1", 1),
    ],
)
def test_blank_parts_groups(text: str, stop: int) -> None:
    """One blank parts groups of three digits, with decimals in the last only."""
    assert behind_groups(cut(text), 0) == stop
