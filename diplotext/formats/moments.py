"""The times of the wires: ISO 8601 in the shapes in which agencies send it."""

import datetime as dt
import re
from zoneinfo import ZoneInfo

import attrs

from diplotext.formats.odd_moments import odd_moment


_SHAPE = re.compile(
    r"""(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)
        (?:[T\s]\s*(?P<hour>\d\d):?(?P<minute>\d\d)(?::?(?P<second>\d\d))?(?:[.,](?P<part>\d{1,9}))?)?
        \s*(?P<zone>Z|(?:UTC|GMT)?(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)?|UTC|GMT)?""",
    re.VERBOSE,
)
UNKNOWN = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""Stands for a time that nobody knows, where a format must have one."""
_MICROSECONDS = 6
_GLUED = 12
"""So many figures are a day and its hour with no mark between, which ISO 8601 does not have."""


@attrs.frozen
class Moment:
    """
    A time that was read.

    Attributes:
        value: The time, with its zone.
        is_assumed: Whether the zone is the one assumed, because none was sent.
    """

    value: dt.datetime
    is_assumed: bool = False


@attrs.frozen
class Clock:
    """
    How times without a zone are read.

    Attributes:
        zone: Name of the zone assumed, such as `Europe/Helsinki` (IANA).
        is_day_first: Whether in figures the day stands before the month, when that is known.

    Raises:
        ZoneInfoNotFoundError: When a time is read, if there is no such zone.

    Example:
        >>> clock = Clock()
        >>> clock.read("2031-03-03T12:30:00+0200").value.isoformat()
        '2031-03-03T12:30:00+02:00'
        >>> clock.read(" 20310303T1230Z").value.isoformat()
        '2031-03-03T12:30:00+00:00'
        >>> clock.read("2031-03-03 12:30"), clock.read("2031-03")
        (Moment(value=datetime.datetime(2031, 3, 3, 12, 30, tzinfo=datetime.timezone.utc), is_assumed=True), None)
    """

    zone: str = "UTC"
    is_day_first: bool | None = None

    def read(self, text: str) -> Moment | None:
        """Read a time; a day alone is its beginning, and what is less than a day is none."""
        words = text.strip()
        if not words[:1].isdecimal():
            return self._otherwise(words) if words[:1].isalpha() else None
        if words[:12].isdecimal() and len(words) >= _GLUED:
            return self._otherwise(words)
        try:
            known = dt.datetime.fromisoformat(words)
        except ValueError:
            known = None
        if known is not None and known.tzinfo is not None:
            return Moment(known)
        found = _SHAPE.fullmatch(words)
        if found is None:
            return self._otherwise(words)
        try:
            return self._made(found)
        except ValueError:
            return self._otherwise(words)

    def _otherwise(self, words: str) -> Moment | None:
        """Read a time in a shape that ISO 8601 does not have."""
        value = odd_moment(words, is_day_first=self.is_day_first)
        if value is None or value.tzinfo is not None:
            return None if value is None else Moment(value)
        return Moment(value.replace(tzinfo=self._assumed()), is_assumed=True)

    def _made(self, found: re.Match[str]) -> Moment:
        part = (found["part"] or "0")[:_MICROSECONDS].ljust(_MICROSECONDS, "0")
        zone = _zone(found)
        value = dt.datetime(
            int(found["year"]),
            int(found["month"]),
            int(found["day"]),
            int(found["hour"] or 0),
            int(found["minute"] or 0),
            int(found["second"] or 0),
            int(part),
            tzinfo=zone or self._assumed(),
        )
        return Moment(value, is_assumed=zone is None)

    def _assumed(self) -> dt.tzinfo:
        return dt.UTC if self.zone == "UTC" else ZoneInfo(self.zone)


def _zone(found: re.Match[str]) -> dt.tzinfo | None:
    if found["zone"] is None:
        return None
    if found["sign"] is None:
        return dt.UTC
    offset = dt.timedelta(hours=int(found["hours"]), minutes=int(found["minutes"] or 0))
    return dt.timezone(-offset if found["sign"] == "-" else offset)
