"""By when an act is due, and for how long it lasts."""

import datetime as dt
from collections.abc import Sequence

from diplotext.find.reading.reading import Reading
from diplotext.lang.pack import Language
from diplotext.text.dates import TimeExpression, resolve
from diplotext.text.period_words import PeriodWordKind
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

    A weekday is the next one; a day counts before a period. What is due before a day is due
    the day before.
    """
    for at in range(*act):
        expression = reading.dates.get(at)
        if expression is not None:
            day = _day(reading, expression)
            over = is_before(reading.language, reading.words.keys, at)
            return day - ONE_DAY if day is not None and over else day
    for at in range(*act):
        period = reading.periods.get(at)
        if period is not None and period.last is not None and period.stop <= act[1]:
            return period.last
    return None


ONE_DAY = dt.timedelta(days=1)
"""What lies between a day and the last one before it."""
_LONGEST = 3


def is_before(language: Language, keys: Sequence[str], at: int) -> bool:
    """
    Tell whether "before" ends right before the first word of a day ("antes del 1 de junio").

    Args:
        language: The pack whose words tell.
        keys: The folded words of the text.
        at: The first word of the day.
    """
    table = language.periods.table
    return any(
        hit.stop == at - first and word.kind is PeriodWordKind.BEFORE
        for first in range(max(0, at - _LONGEST), at)
        for hit in table.find(keys[first:at])
        if hit.first == 0
        for word in hit.values
    )


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
