"""Times in which the month is a word, as desks write them in any language: "3 May 2031, 10:04 a.m."."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from diplotext.formats.stamps import full_year, month_of


_CLOCK_BEFORE = re.compile(
    r"(?P<hour>[01]\d|2[0-4])[:.hH]?(?P<minute>[0-5]\d)(?: ?(?P<zone>[A-Z]{1,5}))?,? (?=\d)"
)
_DAY_FIRST = (
    r"(?P<day>\d{1,2})(?:\.|<day_endings>)?(?: ?- ?| <month_links> | )?"
    r"(?P<month>[^\W\d_]{3,10})\.?(?: ?- ?|,? <year_links> |, ?| )?(?P<year>\d{4}|\d\d)(?![\d:])"
)
_MONTH_FIRST = (
    r"(?P<month>[^\W\d_]{3,10})\.? (?P<day>\d{1,2})<day_endings>?(?:, ?| )"
    r"(?P<year>\d{4})(?![\d:])"
)
_WEEKDAY = r"(?:[^\W\d_]{2,10}\.?,? )?(?:<articles> )?"
_BEFORE_CLOCK = r"[\s,T\-\u2013|@]*(?:<hour_links>\b\.? ?){0,2}"
_CLOCK = (
    r"(?P<hour>\d{1,2})(?:(?P<mark>[:.h])(?P<minute>\d\d)(?:(?:(?P=mark)|:)(?P<second>\d\d))?"
    r"|(?= ?[ap]\.?m)|(?= ?<whole_hours>\b))"
    r"(?: ?(?P<half>[ap])\.?m\b\.?)?(?: ?<hours>\b\.?)?"
)
_NOON = 12


def named_moment(
    words: str,
) -> tuple[tuple[int, int, int], tuple[int, int, int], str] | None:
    """
    Read a day whose month is a word, and the hour beside it.

    Returns:
        Year, month and day; hour, minute and second; and the words behind them, which may
        name the zone. None when the words are no such time.

    Example:
        >>> named_moment("3. Mai 2031, 10.04 Uhr MESZ")
        ((2031, 5, 3), (10, 4, 0), ' MESZ')
        >>> named_moment("1004 GMT 03 May 2031"), named_moment("May be")
        (((2031, 5, 3), (10, 4, 0), 'GMT'), None)
    """
    clock = _CLOCK_BEFORE.match(words)
    begin = 0 if clock is None else clock.end()
    day = _day(words, begin) or _day(words, _past_weekday(words, begin))
    if day is None:
        return None
    date, rest = day
    if clock is not None:
        zone = clock["zone"] or rest
        return date, (int(clock["hour"]), int(clock["minute"]), 0), zone
    return date, *_hour(rest)


def _past_weekday(words: str, begin: int) -> int:
    found = _shape(_WEEKDAY).match(words, begin)
    return begin if found is None else found.end()


def _day(words: str, begin: int) -> tuple[tuple[int, int, int], str] | None:
    """Read the day, and give what stands behind it."""
    shapes = _shape(_DAY_FIRST), _shape(_MONTH_FIRST)
    found = shapes[0].match(words, begin) or shapes[1].match(words, begin)
    month = None if found is None else month_of(found["month"])
    if found is None or month is None:
        return None
    date = full_year(found["year"]), month, int(found["day"])
    return date, words[found.end() :]


def _hour(rest: str) -> tuple[tuple[int, int, int], str]:
    """Read the hour behind a day, the beginning of the day where there is none."""
    lead = _shape(_BEFORE_CLOCK).match(rest)
    clock = None if lead is None else _shape(_CLOCK).match(rest, lead.end())
    if clock is None:
        return (0, 0, 0), rest.strip(" ,.")
    hour = int(clock["hour"])
    if clock["half"] is not None:
        hour = hour % _NOON + _NOON * (clock["half"] in "pP")
    moment = hour, int(clock["minute"] or 0), int(clock["second"] or 0)
    return moment, rest[clock.end() :].rstrip(" .,")


@cache
def _shape(pattern: str) -> re.Pattern[str]:
    """Put the small words into a pattern, and compile it once."""
    words = re.sub(r"(?<!P)<(\w+)>", lambda name: _small_words()[name[1]], pattern)
    return re.compile(words, re.IGNORECASE)


@cache
def _small_words() -> Mapping[str, str]:
    """Load the small words from the table beside this module, once, each list as a group of a pattern."""
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return {name: f"(?:{'|'.join(told.split())})" for name, told in table.items()}
