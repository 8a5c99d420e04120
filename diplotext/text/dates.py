"""Dates and days as the wires write them, resolved against the day of the text."""

from collections.abc import Iterator
from datetime import date

import attrs

from diplotext.text.day_arithmetic import days_on
from diplotext.text.days import Calendar, DayReader, DayWord, DayWordKind, WrittenDay
from diplotext.text.words import Words


__all__ = [
    "Calendar",
    "DayWord",
    "DayWordKind",
    "TimeExpression",
    "find_dates",
    "resolve",
]


@attrs.frozen
class TimeExpression:
    """
    Words that name a day.

    Attributes:
        first: Index of the first word.
        stop: Index behind the last word.
        date: The day; nothing when it needs the day of the text and that is not known.
        weekday: The weekday in the words, 0 for Monday; it need not be that of the date.
        direction: -1 when the words say the day is past, 1 when they say it is to come.

    .. versionadded:: 0.1.0
    """

    first: int
    stop: int
    date: date | None
    weekday: int | None = None
    direction: int = 0


def resolve(weekday: int, reference: date, *, ahead: bool = False) -> date:
    """
    Give the last day of a name on or before a day, or the first on or after it.

    Args:
        weekday: The day of the week, 0 for Monday.
        reference: The day of the text.
        ahead: Whether the coming day is meant.

    Returns:
        The day, at most six days away; at the ends of the calendar, in the direction there is.

    Example:
        >>> resolve(1, date(2026, 1, 8)), resolve(1, date(2026, 1, 8), ahead=True)
        (datetime.date(2026, 1, 6), datetime.date(2026, 1, 13))

    .. versionadded:: 0.1.0
    """
    back, forth = (
        (reference.weekday() - weekday) % 7,
        (weekday - reference.weekday()) % 7,
    )
    offsets = (forth, -back) if ahead else (-back, forth)
    return next(
        day for offset in offsets if (day := days_on(reference, offset)) is not None
    )


def find_dates(
    words: Words, calendar: Calendar, *, reference: date | None
) -> tuple[TimeExpression, ...]:
    """
    Find the words that name a day.

    A day and a month without a year take the year nearest to the reference. A bare
    weekday is the last one on or before the reference. A month alone names no day,
    and an impossible date gives nothing.

    Args:
        words: The words of the text.
        calendar: How its language names days.
        reference: The day of the text, when it is known.

    Returns:
        The expressions in order, without overlap; linear in the number of words.

    Example:
        >>> from diplotext.text.phrases import PhraseTable
        >>> from diplotext.text.words import cut
        >>> tuesday = DayWord(DayWordKind.WEEKDAY, 1)
        >>> calendar = Calendar(PhraseTable([(("mardi",), tuesday)]))
        >>> find_dates(cut("a dit mardi"), calendar, reference=date(2026, 1, 8))[0].date
        datetime.date(2026, 1, 6)

    .. versionadded:: 0.1.0
    """
    return tuple(_Reader(words, calendar, reference).expressions())


class _Reader:
    """The days of one text."""

    __slots__ = ("days", "reference", "words")

    def __init__(
        self, words: Words, calendar: Calendar, reference: date | None
    ) -> None:
        self.words = words
        self.days = DayReader(words, calendar)
        self.reference = reference

    def expressions(self) -> Iterator[TimeExpression]:
        """Give the expressions in order."""
        behind = 0
        for index in self.days.beginnings():
            if index < behind:
                continue
            behind, expression = self._read(index)
            if expression is not None:
                yield expression

    def _read(self, first: int) -> tuple[int, TimeExpression | None]:
        """Read an expression at a word, and give the index behind it."""
        day = self.days.day(first)
        if day is not None:
            return day.stop, self._dated(first, day, None)
        relative = self.days.day_word(first, DayWordKind.RELATIVE)
        if relative is not None:
            stop, word = relative
            return stop, self._relative(first, stop, word.value)
        qualifier = self.days.day_word(first, DayWordKind.BEFORE)
        weekday = self.days.day_word(
            qualifier[0] if qualifier else first, DayWordKind.WEEKDAY
        )
        if weekday is None:
            return first + 1, None
        if qualifier is None:
            return self._from_weekday(first, *weekday)
        stop, word = weekday
        return stop, self._weekday(first, stop, word.value, qualifier[1].value)

    def _from_weekday(
        self, first: int, stop: int, word: DayWord
    ) -> tuple[int, TimeExpression | None]:
        """Read what may follow a weekday: a date, or a qualifier."""
        at = self.days.behind(stop, ".") if word.is_short else stop
        day = self.days.day(self.days.behind(at, ","))
        if day is not None:
            return day.stop, self._dated(first, day, word.value)
        qualifier = self.days.day_word(stop, DayWordKind.AFTER)
        if qualifier is None:
            return stop, self._weekday(first, stop, word.value, 0)
        stop, direction = qualifier
        return stop, self._weekday(first, stop, word.value, direction.value)

    def _dated(
        self, first: int, day: WrittenDay, weekday: int | None
    ) -> TimeExpression | None:
        """Give a date as written, in the nearest year when the year is left out."""
        if day.year is not None:
            found = _date(day.year, day.month, day.day)
            return (
                None
                if found is None
                else TimeExpression(first, day.stop, found, weekday)
            )
        if _date(_LEAP_YEAR, day.month, day.day) is None:
            return None
        found = (
            None
            if self.reference is None
            else _nearest(day.month, day.day, self.reference)
        )
        return TimeExpression(first, day.stop, found, weekday)

    def _relative(self, first: int, stop: int, offset: int) -> TimeExpression:
        day = None if self.reference is None else days_on(self.reference, offset)
        return TimeExpression(first, stop, day, None, _sign(offset))

    def _weekday(
        self, first: int, stop: int, weekday: int, direction: int
    ) -> TimeExpression:
        """Give the last day of a name, or the one before or behind the day of the text."""
        start = None if self.reference is None else days_on(self.reference, direction)
        day = None if start is None else resolve(weekday, start, ahead=direction > 0)
        return TimeExpression(first, stop, day, weekday, direction)


_LEAP_YEAR = 2000
_YEARS_AROUND = 8
"""The 29th of February comes again within eight years."""


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _nearest(month: int, day: int, reference: date) -> date:
    """Give the day of that name nearest to a day; the earlier of two equally near."""
    years = range(reference.year - _YEARS_AROUND, reference.year + _YEARS_AROUND + 1)
    days = [found for year in years if (found := _date(year, month, day)) is not None]
    return min(days, key=lambda found: abs(found - reference))


def _sign(number: int) -> int:
    return (number > 0) - (number < 0)
