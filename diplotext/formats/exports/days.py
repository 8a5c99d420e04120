"""The day of a story as archives print it, in whatever language, with its hour."""

import re
from functools import cache

import attrs
from babel import Locale

from diplotext.formats.copy.passage import one_line
from diplotext.formats.moments import Clock, Moment
from diplotext.formats.stamps import month_of
from diplotext.lang.bare import bare
from diplotext.lang.pack import available


_LONGEST = 160
_SMALL_WORD = r"(?:[^\W\d_]{2,3} )?"
"""Such as stand between the parts of a date in Spanish and Portuguese."""
_DATES = (
    re.compile(
        rf"(?<!\w)(?P<day>\d{{1,2}})(?:\. ?|[^\W\d_]{{2}} | ){_SMALL_WORD}"
        rf"(?P<month>[^\W\d_]{{3,10}})\.?,? {_SMALL_WORD}(?P<year>\d{{4}})(?!\d)"
    ),
    re.compile(
        r"(?<!\w)(?P<month>[^\W\d_]{3,10})\.? (?P<day>\d{1,2}),? (?P<year>\d{4})(?!\d)"
    ),
    re.compile(r"(?<!\w)(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)"),
)
_HOUR = re.compile(
    r"(?<!\w)\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\b\.?)?(?P<zone> [A-Z]{1,5}\b)?"
)


@attrs.frozen
class Day:
    """
    A day, and the hour when one was printed.

    Attributes:
        moment: The time; where only a day is printed, its beginning.
        rest: What else the words say, such as the edition.
    """

    moment: Moment
    rest: str


def read_day(words: str) -> Day | None:
    """
    Read a line of a date, with the day of the week and the hour in any order behind or before it.

    Example:
        >>> day = read_day("May 3, 2031 Saturday 2:40 PM GMT Late Edition")
        >>> day.moment.value.isoformat(), day.moment.is_assumed, day.rest
        ('2031-05-03T14:40:00+00:00', False, 'Late Edition')
        >>> [read_day(line).moment.value.day for line in ("sábado 3 de mayo de 2031", "mai 3 2031")]
        [3, 3]
        >>> read_day("Saturday"), read_day("31 February 2031")
        (None, None)
    """
    line = one_line(words)
    if len(line) > _LONGEST:
        return None
    for shape in _DATES:
        for found in shape.finditer(line):
            date = _date(found)
            whole = None if date is None else Clock().read(date)
            if date is not None and whole is not None:
                around = f"{line[: found.start()]} {line[found.end() :]}"
                return _timed(date, around) or Day(whole, _rest(around))
    return None


def _date(found: re.Match[str]) -> str | None:
    """Give a date in figures when its month is one."""
    word = found["month"]
    month = int(word) if word.isdecimal() else month_of(word)
    if month is None:
        return None
    return f"{found['year']}-{month:02}-{int(found['day']):02}"


def _timed(date: str, around: str) -> Day | None:
    """Give the day with the hour that stands beside it, with its zone if there is such a one."""
    hour = _HOUR.search(around)
    if hour is None:
        return None
    for end in (hour.end(), hour.start("zone")):
        words = around[hour.start() : end].replace(".", ":", 1).replace(".", "")
        timed = Clock().read(f"{date} {words}") if end >= 0 else None
        if timed is not None:
            return Day(timed, _rest(around[: hour.start()] + around[end:]))
    return None


def _rest(words: str) -> str:
    """Give words without the days of the week, which the date says already."""
    kept = (
        word
        for word in words.split()
        if bare(word.strip(".,;").casefold()) not in _weekdays()
    )
    return " ".join(kept).strip(" ,;")


@cache
def _weekdays() -> frozenset[str]:
    """Give the days of the week in the languages of all packs."""
    names = (
        str(name)
        for code in available()
        for name in Locale.parse(code).days["format"]["wide"].values()
    )
    return frozenset(bare(name.casefold()) for name in names)
