"""Laws of days some way off: they come back, and the calendar has two ends."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from diplotext.text.day_arithmetic import days_on, months_on, months_span


COUNTS = st.integers(-2_000_000, 2_000_000)


@given(st.dates(), COUNTS)
def test_days_on_come_back(day: date, count: int) -> None:
    """A day some days on is that many days away, and there is one while the calendar lasts."""
    there = days_on(day, count)
    lasts = 1 <= day.toordinal() + count <= date.max.toordinal()

    assert (there is not None) is lasts
    assert there is None or (there - day).days == count
    assert there is None or days_on(there, -count) == day


@given(st.dates(), COUNTS)
def test_months_on_keep_the_day_or_the_last_of_the_month(day: date, count: int) -> None:
    """Some months on stands the same day, or an earlier one that ends its month."""
    there = months_on(day, count)
    lasts = 12 <= day.year * 12 + day.month - 1 + count < (date.max.year + 1) * 12
    assert (there is not None) is lasts
    if there is None:
        return
    months = (there.year - day.year) * 12 + there.month - day.month
    behind = days_on(there, 1)

    assert months == count
    assert there.day == day.day or (
        there.day < day.day and (behind is None or behind.day == 1)
    )


@given(st.dates(), st.integers(1, 24))
def test_months_span_ends_where_the_next_begins(day: date, count: int) -> None:
    """Months on end begin on a first, and the day behind their last is a first too."""
    first, last = months_span(day.year, day.month, count)
    behind = None if last is None else days_on(last, 1)

    assert first == day.replace(day=1)
    assert behind is None or behind == months_on(day.replace(day=1), count)


def test_the_calendar_ends() -> None:
    """Beyond either end of the calendar there is no day."""
    assert days_on(date.max, 1) is None
    assert months_on(date.min, -1) is None
    assert months_span(date.max.year + 1, 1, 1) == (None, None)
