"""Hours and days as wire messages are stamped with them."""

import datetime as dt
import re
from functools import cache

from babel import Locale

from diplotext.lang.bare import bare
from diplotext.lang.pack import available, load
from diplotext.text.days import DayWordKind


_CENTURY = 100
_FIRST_YEAR = 70
"""Two digits from here on are years of the twentieth century: Unix, and the wires, began then."""

_DAY_FIRST = re.compile(
    r"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d) *(?P<zone>GMT|UTC|Z|[A-Z]{3,4}(?= +[A-Z][a-z]))?"
    r" *(?P<month>[^\W\d_]{3,10})\.? *(?P<year>\d{4}|\d\d)\b"
)
_WORD = r"(?P<month>[^\W\d_]{3,12})\b\.?"
_DAY = r"\b(?P<day>\d{1,2})\b(?:\. ?| )?"
_SMALL = r"(?:[^\W\d_]{1,2}\.? )?"
"""A word between day, month and year, such as "de"."""
_WRITTEN_DAYS = (
    re.compile(rf"(?:\b(?P<year>\d{{4}})\.? {_SMALL})?{_WORD} (?P<day>\d{{1,2}})\b\.?"),
    re.compile(rf"{_DAY}{_SMALL}{_WORD}(?:,? {_SMALL}(?P<year>\d{{4}})\b)?"),
)
"""Month first, as in Hungary and Lithuania, and day first, as elsewhere."""
_OTHER_LANGUAGES = (
    "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ca", "ro", "hu", "hr", "sk", "sl", "et", "lv", "lt", "tr",
    "ru", "uk", "bg", "el", "ar",
)  # fmt: skip
_UTC = frozenset({"GMT", "UTC", "Z"})


def month_of(word: str) -> int | None:
    """
    Give the month that a word names, or its first three letters where these tell it.

    Example:
        >>> month_of("Okt"), month_of("AOU"), month_of("juil."), month_of("Mrz"), month_of("xyz")
        (10, 8, 7, 3, None)
    """
    key, names = _key(word), _months()
    begun = (names[key[:size]] for size in (len(key), 4, 3) if key[:size] in names)
    return next(begun, None) or _short_for(key)


def _short_for(key: str) -> int | None:
    """Give the month for which a word is short in a pack: "Mrz" leaves out a vowel."""
    hits = (load(code).calendar.day_words.at((key,), 0) for code in available())
    words = (word for hit in hits if hit is not None for word in hit.values)
    months = (word.value for word in words if word.kind is DayWordKind.MONTH)
    return next(months, None)


@cache
def _months() -> dict[str, int]:
    """Give the months by their names, and by the letters these begin with; packs come first."""
    found: dict[str, int] = {}
    for code in (*available(), *_OTHER_LANGUAGES):
        names = Locale.parse(code).months["format"]["wide"]
        begins: dict[str, set[int]] = {}
        for number, name in names.items():
            key = bare(str(name).casefold())
            for size in (3, 4, len(key)):
                begins.setdefault(key[:size], set()).add(int(number))
        for key, numbers in begins.items():
            if len(numbers) == 1:
                found.setdefault(key, *numbers)
    return found


def written_day(words: str) -> tuple[int | None, int, int] | None:
    """
    Give year, month and day of the first date in words of any language, with the month as a word.

    Example:
        >>> written_day("Lisboa, 28 fev 2031"), written_day("ROMA, 1 LUG"), written_day("Riga")
        ((2031, 2, 28), (None, 7, 1), None)
        >>> written_day("Budapest, 2031. május 3.")
        (2031, 5, 3)
    """
    for pattern in _WRITTEN_DAYS:
        for found in pattern.finditer(words):
            month = _months().get(_key(found["month"]))
            if month is not None:
                year = found["year"]
                return None if year is None else int(year), month, int(found["day"])
    return None


def is_written_day(words: str) -> bool:
    """
    Tell whether words are a date of any language and nothing else.

    Example:
        >>> is_written_day("3. května"), is_written_day("Praha 3. května")
        (True, False)
    """
    found = (pattern.fullmatch(words) for pattern in _WRITTEN_DAYS)
    return any(each and _key(each["month"]) in _months() for each in found)


def _key(word: str) -> str:
    return bare(word.casefold()).rstrip(".")


def full_year(digits: str) -> int:
    """
    Give the year that two or four digits stand for.

    Example:
        >>> full_year("97"), full_year("26"), full_year("1987")
        (1997, 2026, 1987)
    """
    year = int(digits)
    if len(digits) > 2:  # noqa: PLR2004 - two digits leave the century open
        return year
    return year + (20 if year < _FIRST_YEAR else 19) * _CENTURY


def moment(
    year: int, month: int, day: int, hour: int, minute: int
) -> dt.datetime | None:
    """
    Give a moment of Universal Time, or nothing when there is no such day or hour.

    Example:
        >>> moment(2031, 2, 30, 12, 0) is None
        True
    """
    try:
        return dt.datetime(year, month, day, hour, minute, tzinfo=dt.UTC)
    except ValueError:
        return None


def read_stamp(words: str) -> tuple[dt.datetime | None, bool] | None:
    """
    Read the stamp that ends a message of IPTC 7901: day, hour, minute, month, year.

    Returns:
        The moment, none when there is no such day, and whether its zone was named;
        None when the words hold no stamp.

    Example:
        >>> read_stamp("251037 Sep 31"), read_stamp("101137 GMT Dez 18")[1]
        ((datetime.datetime(2031, 9, 25, 10, 37, tzinfo=datetime.timezone.utc), False), True)
    """
    match = _DAY_FIRST.search(words)
    if match is None:
        return None
    month = month_of(match["month"])
    if month is None:
        return None
    day, hour, minute = (int(match[name]) for name in ("day", "hour", "minute"))
    stamped = moment(full_year(match["year"]), month, day, hour, minute)
    return stamped, match["zone"] in _UTC
