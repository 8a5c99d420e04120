"""Tests of reading written dates."""

import pytest

from diplotext.text.days import Calendar, DayReader, DayWord, DayWordKind
from diplotext.text.phrases import PhraseTable
from diplotext.text.words import cut


MONTHS = [
    (("may",), DayWord(DayWordKind.MONTH, 5, is_capitalized=True)),
    (("jan",), DayWord(DayWordKind.MONTH, 1, is_short=True)),
    (("january",), DayWord(DayWordKind.MONTH, 1)),
]
DAY_FIRST = Calendar(PhraseTable(MONTHS), ordinals=frozenset({"er"}))
MONTH_FIRST = Calendar(
    PhraseTable(MONTHS),
    ordinals=frozenset({"th"}),
    links=frozenset({"of"}),
    is_month_first=True,
)


def read(text: str, calendar: Calendar) -> tuple[int, int | None, int, int] | None:
    """Read a date at the start of a text: words, year, month, day."""
    day = DayReader(cut(text), calendar).day(0)
    return None if day is None else (day.stop, day.year, day.month, day.day)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-01-06", (5, 2026, 1, 6)),
        ("2026/01/06", (5, 2026, 1, 6)),
        ("06/01/2026", (5, 2026, 1, 6)),
        ("6/1/2026", (5, 2026, 1, 6)),
        ("06.01.2026", (1, 2026, 1, 6)),
        ("6 january", (2, None, 1, 6)),
        ("1er january 2026", (4, 2026, 1, 1)),
        ("6. january 2026", (4, 2026, 1, 6)),
        ("6 jan. 2026", (4, 2026, 1, 6)),
        ("6 jan. 35", (2, None, 1, 6)),
        ("6 january. 2026", (2, None, 1, 6)),
        ("6 january 20", (2, None, 1, 6)),
        ("6 January 1,400", (2, None, 1, 6)),
        ("6 May", (2, None, 5, 6)),
        ("6 january, 2026", (2, None, 1, 6)),
        ("01/26/2026", (5, 2026, 1, 26)),
    ],
)
def test_day_first(text: str, day: tuple[int, int | None, int, int]) -> None:
    """Where the day stands first, dates are read with and without a year."""
    assert read(text, DAY_FIRST) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("01/06/2026", (5, 2026, 1, 6)),
        ("06.01.2026", (1, 2026, 1, 6)),
        ("January 6", (2, None, 1, 6)),
        ("Jan. 6th, 2026", (6, 2026, 1, 6)),
        ("January 6 2026", (3, 2026, 1, 6)),
        ("6th of January", (4, None, 1, 6)),
        ("6th January, 2026", (5, 2026, 1, 6)),
        ("6 January, 2026 men", (2, None, 1, 6)),
        ("26/01/2026", (5, 2026, 1, 26)),
    ],
)
def test_month_first(text: str, day: tuple[int, int | None, int, int]) -> None:
    """Where the month stands first, both orders are read in words, in figures what can be the month."""
    assert read(text, MONTH_FIRST) == day


@pytest.mark.parametrize(
    "text",
    [
        "January",
        "January 2026",
        "January 1,4",
        "January. 6",
        "may 6",
        "6 may",
        "6",
        "100 January",
        "6 th January",
        "2026-01/06",
        "2026-1-6",
        "2026 - 01 - 06",
        "001/06/2026",
        "01/06/26",
        "1.1/06/2026",
        "1.2.3.4",
        "1.2.26",
        "2026-01",
        "dit",
        "",
    ],
)
def test_no_date(text: str) -> None:
    """Months alone, versions and verbs that look like months are no dates."""
    assert read(text, MONTH_FIRST) is None


def test_month_does_not_stand_first_everywhere() -> None:
    """A month before a day is no date in a language that puts the day first."""
    assert read("January 6", DAY_FIRST) is None


def test_where_a_day_may_begin() -> None:
    """A day begins with a figure or with a word of the calendar."""
    reader = DayReader(cut("le 6 january"), DAY_FIRST)

    assert list(reader.beginnings()) == [1, 2]
