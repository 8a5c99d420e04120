"""Tests of the periods of the language packs."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import diplotext.lang
from diplotext.errors import PackError
from diplotext.lang.periods import period_style
from diplotext.text.numbers import find_numbers
from diplotext.text.periods import Period, find_periods
from diplotext.text.words import Words, cut


FOLDER = Path(diplotext.lang.__file__).parent
THURSDAY = date(2026, 1, 8)
CODES = ("de", "en", "es", "fr")


def examples(code: str) -> list[dict[str, Any]]:
    """Give the examples of a pack."""
    data = tomllib.loads((FOLDER / code / "periods.toml").read_text("utf-8"))
    found: list[dict[str, Any]] = data["examples"]
    return found


def periods(
    code: str, text: str, reference: date | None = THURSDAY
) -> tuple[Words, tuple[Period, ...]]:
    """Read the periods of a text."""
    pack = diplotext.lang.load(code)
    words = cut(text, elided=pack.elided)
    numbers = {n.first: n for n in find_numbers(words, pack.numbers)}
    return words, find_periods(
        words, pack.periods, pack.calendar, numbers, reference=reference
    )


@pytest.mark.parametrize(
    ("code", "text", "reads"),
    [
        pytest.param(code, each["text"], each["reads"], id=f"{code}: {each['text']}")
        for code in CODES
        for each in examples(code)
    ],
)
def test_examples_of_the_pack(code: str, text: str, reads: list[str]) -> None:
    """Every example of a pack reads as the pack says, on Thursday 8 January 2026."""
    words, found = periods(code, text)

    assert reads == [
        words.span(p.first, p.stop).of(text) if p.lasts else str(p.last) for p in found
    ]


@pytest.mark.parametrize("text", ["in June", "next week", "in two weeks", "by spring"])
def test_a_period_without_a_day_of_the_text_names_no_day(text: str) -> None:
    """What counts from the day of the text needs it."""
    _, found = periods("en", text, None)

    assert [p.last for p in found] == [None]


def test_a_year_needs_no_day_of_the_text() -> None:
    """A month with its year names its last day by itself, and so does a part of it."""
    _, found = periods("en", "in June 2031, by mid-June 2031", None)

    assert [p.last for p in found] == [date(2031, 6, 30), date(2031, 6, 15)]


def test_the_month_under_way_is_meant_before_the_one_next_year() -> None:
    """In January, "in January" is this one; in February it is the next."""
    _, found = periods("en", "in January")
    _, later = periods("en", "in January", date(2026, 2, 1))

    assert [p.last for p in (*found, *later)] == [date(2026, 1, 31), date(2027, 1, 31)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("within a month", date(2026, 2, 28)),
        ("in December", date(2026, 12, 31)),
        ("by the end of winter", date(2026, 2, 28)),
    ],
)
def test_months_of_unequal_length(text: str, day: date) -> None:
    """A month from the last day of a long month ends with the last day of a short one."""
    _, found = periods("en", text, date(2026, 1, 31))

    assert [p.last for p in found] == [day]


@pytest.mark.parametrize("day", [date.max, date.min])
@pytest.mark.parametrize(
    "text",
    [
        "within thirty days",
        "in 500 months",
        "next week",
        "next month",
        "next year",
        "in December",
        "next winter",
        "before January",
        "by mid-June",
        "before June",
        "in 99999999999 years",
        "by the start of next week",
    ],
)
def test_the_ends_of_the_calendar_raise_nothing(text: str, day: date) -> None:
    """Where the calendar ends there may be no day, and a period all the same."""
    _, found = periods("en", text, day)

    assert len(found) == 1


@pytest.mark.parametrize(
    "data",
    [
        {"year": ["year"]},
        {"part": {"third": ["third"]}},
        {"season": {"monsoon": ["monsoon"]}},
        {"next": {"decade": ["next decade"]}},
    ],
)
def test_unknown_keys_are_told(data: dict[str, Any]) -> None:
    """A key that says nothing is an error of the pack, which names what it may be."""
    with pytest.raises(PackError, match="expected one of"):
        period_style(data, elided=())
