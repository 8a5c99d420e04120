"""Tests of finding dates and resolving them."""

from datetime import date

import pytest

from diplotext.text.dates import (
    Calendar,
    DayWord,
    DayWordKind,
    TimeExpression,
    find_dates,
    resolve,
)
from diplotext.text.phrases import PhraseTable
from diplotext.text.words import cut


THURSDAY = date(2026, 1, 8)
CALENDAR = Calendar(
    PhraseTable(
        [
            (("janvier",), DayWord(DayWordKind.MONTH, 1)),
            (("février",), DayWord(DayWordKind.MONTH, 2)),
            (("décembre",), DayWord(DayWordKind.MONTH, 12)),
            (("mardi",), DayWord(DayWordKind.WEEKDAY, 1)),
            (("mar",), DayWord(DayWordKind.WEEKDAY, 1, is_short=True)),
            (("jeudi",), DayWord(DayWordKind.WEEKDAY, 3)),
            (("hier",), DayWord(DayWordKind.RELATIVE, -1)),
            (("demain",), DayWord(DayWordKind.RELATIVE, 1)),
            (("jamais",), DayWord(DayWordKind.RELATIVE, 10**12)),
            (("ce",), DayWord(DayWordKind.BEFORE, 0)),
            (("ce", "prochain"), DayWord(DayWordKind.BEFORE, 1)),
            (("dernier",), DayWord(DayWordKind.AFTER, -1)),
            (("prochain",), DayWord(DayWordKind.AFTER, 1)),
        ]
    )
)


def found(text: str, reference: date | None = THURSDAY) -> list[tuple[str, str | None]]:
    """Give the words of each expression with its date."""
    words = cut(text)
    return [
        (
            words.span(e.first, e.stop).of(text),
            None if e.date is None else e.date.isoformat(),
        )
        for e in find_dates(words, CALENDAR, reference=reference)
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("mardi", "2026-01-06"),
        ("Jeudi", "2026-01-08"),
        ("jeudi dernier", "2026-01-01"),
        ("jeudi prochain", "2026-01-15"),
        ("ce jeudi", "2026-01-08"),
        ("ce prochain mardi", "2026-01-13"),
        ("hier", "2026-01-07"),
        ("demain", "2026-01-09"),
        ("mardi 6 janvier", "2026-01-06"),
        ("mar., 6 janvier", "2026-01-06"),
        ("6 janvier 1998", "1998-01-06"),
        ("28 décembre", "2025-12-28"),
        ("29 février", "2024-02-29"),
        ("2026-01-06", "2026-01-06"),
        ("jamais", None),
    ],
)
def test_expression_is_resolved(text: str, day: str | None) -> None:
    """Each way to name a day gives the day meant on Thursday 8 January 2026."""
    assert found(f"le {text}, Oslo") == [(text, day)]


@pytest.mark.parametrize(
    "text",
    [
        "en décembre",
        "31 février",
        "mardi 31 février",
        "2026-02-30",
        "0000-01-01",
        "ce prochain 6",
    ],
)
def test_no_day(text: str) -> None:
    """A month alone and an impossible date name no day."""
    assert found(text) == []


def test_weekday_at_the_end_of_a_sentence() -> None:
    """The full stop behind a weekday is not part of it."""
    assert found("hier, mardi. Oslo") == [
        ("hier", "2026-01-07"),
        ("mardi", "2026-01-06"),
    ]


def test_no_reference_gives_no_date() -> None:
    """Without the day of the text only full dates are resolved, but all are found."""
    text = "mardi, hier, 6 janvier, 6 janvier 2026"

    assert found(text, None) == [
        ("mardi", None),
        ("hier", None),
        ("6 janvier", None),
        ("6 janvier 2026", "2026-01-06"),
    ]


def test_stated_weekday_is_kept() -> None:
    """The weekday in the words is kept even if the date falls on another."""
    (expression,) = find_dates(cut("jeudi 6 janvier"), CALENDAR, reference=THURSDAY)

    assert expression == TimeExpression(0, 3, date(2026, 1, 6), 3, 0)


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("mardi", 0),
        ("mardi dernier", -1),
        ("mardi prochain", 1),
        ("hier", -1),
        ("demain", 1),
    ],
)
def test_direction_is_what_the_words_say(text: str, direction: int) -> None:
    """Only words that say so make a day past or to come."""
    assert find_dates(cut(text), CALENDAR, reference=THURSDAY)[0].direction == direction


@pytest.mark.parametrize("reference", [date.min, date.max])
def test_ends_of_the_calendar(reference: date) -> None:
    """At the ends of the calendar a day that does not exist is left out."""
    text = "hier demain mardi mardi dernier mardi prochain 29 février 6 janvier"

    days = found(text, reference)

    assert len(days) == 7
    assert sum(day is None for _words, day in days) == 2


@pytest.mark.parametrize("weekday", range(7))
@pytest.mark.parametrize("reference", [date.min, date.max])
def test_resolve_at_the_ends_of_the_calendar(weekday: int, reference: date) -> None:
    """A weekday is found in the direction there is."""
    assert resolve(weekday, reference).weekday() == weekday
    assert resolve(weekday, reference, ahead=True).weekday() == weekday


def test_resolve_looks_back_or_ahead() -> None:
    """A bare weekday is the last one, the day itself included, or the next one."""
    assert resolve(3, THURSDAY) == resolve(3, THURSDAY, ahead=True) == THURSDAY
    assert resolve(4, THURSDAY) == date(2026, 1, 2)
    assert resolve(4, THURSDAY, ahead=True) == date(2026, 1, 9)
