"""By when an act is due, and for how long it lasts."""

import datetime as dt

from diplotext.find.reading import Reading
from diplotext.text.dates import TimeExpression, resolve
from diplotext.text.span import Span


Place = tuple[int, int]


def is_dated(reading: Reading, act: Place) -> bool:
    """Tell whether the words of an act name a day, or a period by whose end it is done."""
    return any(
        at in reading.dates or (at in reading.periods and not reading.periods[at].lasts)
        for at in range(*act)
    )


def find_due(reading: Reading, act: Place) -> dt.date | None:
    """
    Give the day by which, or on which, an act is due.

    A weekday is the next one; a day counts before a period.
    """
    for at in range(*act):
        expression = reading.dates.get(at)
        if expression is not None:
            return _day(reading, expression)
    for at in range(*act):
        period = reading.periods.get(at)
        if period is not None and period.last is not None and period.stop <= act[1]:
            return period.last
    return None


def _day(reading: Reading, expression: TimeExpression) -> dt.date | None:
    reference = reading.article.date
    if (
        expression.weekday is not None
        and reference
        and expression.direction >= 0
        and expression.date is not None
        and expression.date < reference
    ):
        return resolve(expression.weekday, reference, ahead=True)
    return expression.date


def find_duration(reading: Reading, act: Place) -> Span | None:
    """Give the words of an act that say for how long."""
    for at in range(*act):
        period = reading.periods.get(at)
        if period is not None and period.lasts and period.stop <= act[1]:
            return reading.span(at, period.stop)
    return None
