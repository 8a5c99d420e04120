"""Times in other shapes than those of ISO 8601: those of mail, with dots or slashes, without marks."""

import datetime as dt
import re
from email.utils import parsedate_to_datetime

from diplotext.formats.named_moments import named_moment


_LONGEST = 80
_MAIL = re.compile(
    r"""
    (?:[A-Z]{3,9}\b\.?,?\ *)?
    (?:\d{1,2}[ -]+[A-Z]{3,9}\.?[ -]+\d{2,4},?\ +\d{1,2}[:.]\d\d  # 3 March 2031 12:00
    |[A-Z]{3}\ +\d{1,2}\ +\d{1,2}:\d\d)  # Mar  3 12:00:00 2031
    """,
    re.IGNORECASE | re.VERBOSE,
)
_GLUED = re.compile(r"(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?=\Z|[Zz+-])")
_YEAR_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)")
_DAY_FIRST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_CLOCK = re.compile(
    r"[T, ]*(?:- )?(\d{1,2})([:.hH])(\d\d)(?:\2(\d\d))?(?:[.,]\d{1,9})?(?: ?([AP])M\b| ?(?:UHR|H)\b)?",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r" ?(?:\(?([A-Z]{1,5})\)?|([+-]\d\d):?(\d\d)?)(?: ?[\[(][^\])]*[\])])?\Z"
)
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "CET": 60, "MEZ": 60, "CEST": 120, "MESZ": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "IST": 330, "HKT": 480, "JST": 540, "KST": 540, "AEST": 600, "AEDT": 660,
    "NZST": 720, "NZDT": 780, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420,
}  # fmt: skip
"""Minutes ahead of Universal Time, by the letters that wires print (those of RFC 5322, 4.3, and others)."""
_MONTHS, _NOON = 12, 12
_MONTH_FIRST = frozenset({"en-us", "en-ph", "en-ca"})
_SECONDS = re.compile(r"1\d{9}(?:\d{3})?")
"""Since 1970: from 2001 to 2033, in seconds or milliseconds."""


def odd_moment(words: str, *, is_day_first: bool | None = None) -> dt.datetime | None:
    """
    Read a time in a shape that ISO 8601 does not have.

    A day and a month parted by slashes or hyphens are told apart where only one can be the month,
    by an hour of twelve behind them, which puts the month first, or by what is known.

    Args:
        words: The time.
        is_day_first: Whether the day stands before the month, when that is known.

    Returns:
        The time, without a zone where none is named; None when the words are no such time.

    Example:
        >>> for words in ("Mon, 03 Mar 2031 12:00:00 EST", "23/03/2031 12:00", "203103031205"):
        ...     odd_moment(words).isoformat()
        '2031-03-03T12:00:00-05:00'
        '2031-03-23T12:00:00'
        '2031-03-03T12:05:00'
        >>> odd_moment("03/04/2031"), odd_moment("soon")
        (None, None)
    """
    words = words.strip().replace("\u2212", "-")
    if len(words) > _LONGEST:
        return None
    try:
        if _MAIL.match(words) is not None:
            return _in_named_zone(parsedate_to_datetime(words), words)
        return _of_figures(words, is_day_first=is_day_first) or _named(words)
    except (ValueError, TypeError, OverflowError, IndexError):
        return _named(words)


def _named(words: str) -> dt.datetime | None:
    """Read a time whose month is a word."""
    found = named_moment(words)
    try:
        return None if found is None else _made(*found)
    except ValueError:
        return None


def since_1970(words: str) -> dt.datetime | None:
    """
    Read a time in seconds or milliseconds since 1970, from 2001 to 2033.

    Example:
        >>> since_1970("1935655440").isoformat(), since_1970("2031")
        ('2031-05-04T10:04:00+00:00', None)
    """
    if _SECONDS.fullmatch(words) is None:
        return None
    return dt.datetime.fromtimestamp(int(words[:10]), dt.UTC)


def zone_of(letters: str) -> dt.timezone | None:
    """
    Give the time zone for which letters stand that wires print.

    Example:
        >>> zone_of("EDT"), zone_of("XYZ")
        (datetime.timezone(datetime.timedelta(days=-1, seconds=72000)), None)
    """
    minutes = _ZONES.get(letters.upper())
    return None if minutes is None else dt.timezone(dt.timedelta(minutes=minutes))


def puts_day_first(language: str | None) -> bool | None:
    """
    Tell whether a day stands before its month in figures; English alone does not tell it.

    Example:
        >>> puts_day_first("fr"), puts_day_first("en-US"), puts_day_first("en")
        (True, False, None)
    """
    tag = (language or "").replace("_", "-").lower()
    if tag in {"", "en"}:
        return None
    return tag not in _MONTH_FIRST


def _in_named_zone(sent: dt.datetime, words: str) -> dt.datetime:
    """Give a time of mail its zone where its last word names one that RFC 5322 does not."""
    zone = zone_of(words.rsplit(maxsplit=1)[-1])
    return (
        sent if sent.tzinfo is not None or zone is None else sent.replace(tzinfo=zone)
    )


def _of_figures(words: str, *, is_day_first: bool | None) -> dt.datetime | None:
    glued = _GLUED.match(words)
    if glued is not None:
        year, month, day, hour, minute, second = (
            int(part or 0) for part in glued.groups()
        )
        return _made((year, month, day), (hour, minute, second), words[glued.end() :])
    date = _YEAR_FIRST.match(words) or _DAY_FIRST.match(words)
    if date is None:
        return None
    rest = words[date.end() :]
    clock = _CLOCK.match(rest)
    is_half = clock is not None and clock[5] is not None
    day_of = _date(date, is_day_first=False if is_half else is_day_first)
    if day_of is None:
        return None
    if clock is None:
        return _made(day_of, (0, 0, 0), rest)
    hour, minute, second = (int(clock[n] or 0) for n in (1, 3, 4))
    if clock[5] is not None:
        hour = hour % _NOON + (_NOON if clock[5] in "Pp" else 0)
    return _made(day_of, (hour, minute, second), rest[clock.end() :])


def _date(
    date: re.Match[str], *, is_day_first: bool | None
) -> tuple[int, int, int] | None:
    """Give year, month and day; of two figures that may both be the month none is guessed."""
    if date.re is _YEAR_FIRST:
        return int(date[1]), int(date[3]), int(date[4])
    first, second, year = int(date[1]), int(date[3]), int(date[4])
    if date[2] == "." or first > _MONTHS or first == second:
        return year, second, first
    if second > _MONTHS or is_day_first is False:
        return year, first, second
    return None if is_day_first is None else (year, second, first)


def _made(
    date: tuple[int, int, int], clock: tuple[int, int, int], zone: str
) -> dt.datetime | None:
    """Give the time; the last hour of a day may be the first of the next, and a second a leap one."""
    hour, minute, second = clock
    found = _ZONE.match(zone.upper()) if zone.strip() else None
    if zone.strip() and (found is None or (found[1] and found[1] not in _ZONES)):
        return None
    is_end = (hour, minute, second) == (24, 0, 0)
    value = dt.datetime(
        *date, 0 if is_end else hour, minute, min(second, 59), tzinfo=_tzinfo(found)
    )
    return value + dt.timedelta(days=is_end)


def _tzinfo(found: re.Match[str] | None) -> dt.tzinfo | None:
    if found is None:
        return None
    if found[1]:
        return dt.timezone(dt.timedelta(minutes=_ZONES[found[1]]))
    minutes = int(found[3] or 0)
    hours = int(found[2])
    return dt.timezone(
        dt.timedelta(hours=hours, minutes=-minutes if found[2][0] == "-" else minutes)
    )
