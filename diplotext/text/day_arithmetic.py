"""Days some way off from a day; none where the calendar ends."""

import calendar
from datetime import date, timedelta


def days_on(day: date, count: int) -> date | None:
    """Give the day some days later, or earlier where the count is negative."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None


def months_on(day: date, count: int) -> date | None:
    """Give the same day some months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def months_span(year: int, month: int, count: int) -> tuple[date | None, date | None]:
    """Give the first and last day of some months on end."""
    if not date.min.year <= year <= date.max.year:
        return None, None
    first = date(year, month, 1)
    behind = months_on(first, count)
    return first, days_on(behind, -1) if behind is not None else None
