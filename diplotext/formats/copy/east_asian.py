"""Datelines in the scripts of China, Japan and Korea, which part no words by blanks."""

import datetime as dt
import re
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

from diplotext.lang.agencies import agency_prints
from diplotext.lang.toml import load_toml, strings, text


_WORDS = Path(__file__).with_suffix(".toml")
_SIGNS = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
_IS_EASTERN = re.compile(rf"[^{_SIGNS}]{{0,2}}[{_SIGNS}]")
_LETTER = r"[^\W\d_]"
_BLANK = r"[\s\u3000]"
_BETWEEN_NAMES = re.compile(r"[\u3001,\uff0c\u00b7\u30fb]")


class EasternFiling(NamedTuple):
    """
    What stands before the first sentence.

    Attributes:
        place: Where it was filed.
        date: When, where the year is given.
        agency: The agency.
        length: How long it is.
        names: The reporters.
    """

    place: str
    date: dt.date | None
    agency: str
    length: int
    names: tuple[str, ...] = ()


def read_eastern(head: str) -> EasternFiling | None:
    """
    Read the dateline of copy in Chinese, Japanese or Korean; an agency that is known makes it one.

    Example:
        >>> read_eastern("\u65b0\u534e\u793e\u91cc\u52a02031\u5e745\u67083\u65e5\u7535 \u2026").date.isoformat()
        '2031-05-03'
        >>> read_eastern("Riga (AFP) - Oslo.") is None
        True
    """
    if _IS_EASTERN.match(head) is None:
        return None
    for pattern in _patterns():
        found = pattern.match(head)
        if found is not None:
            parts = found.groupdict()
            end = len(head[: found.end()].rstrip())
            told = parts.get("names") or parts.get("name") or ""
            names = tuple(_BETWEEN_NAMES.sub(" ", told).split())
            place, agency = parts["place"], parts["agency"]
            return EasternFiling(place, _date(parts), agency, end, names)
    return None


def eastern_names(filed: str, last: str) -> tuple[str, ...]:
    """
    Give the reporters whom a dateline names, or else the signature in brackets that closes the copy.

    Example:
        >>> eastern_names("\u65b0\u534e\u793e\u91cc\u52a05\u67083\u65e5\u7535\uff08\u8bb0\u8005\u5f20\u4e09\uff09", "")
        ('\u5f20\u4e09',)
        >>> eastern_names("RIGA (AFP) -", "Oslo waits.")
        ()
    """
    found = read_eastern(filed)
    if found is None or found.names:
        return () if found is None else found.names
    opening = max(map(last.rfind, "(\uff08"))
    signed = read_eastern(last[opening:]) if opening >= 0 else None
    is_whole = signed is not None and opening + signed.length == len(last)
    return signed.names if signed is not None and is_whole else ()


def _date(parts: dict[str, str | None]) -> dt.date | None:
    year, month, day = (parts.get(name) for name in ("year", "month", "day"))
    with suppress(ValueError):
        if year and month and day:
            return dt.date(int(year), int(month), int(day))
    return None


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Give the shapes: AGENCY PLACE DAY, [PLACE DAY AGENCY] and [PLACE=AGENCY] NAME."""
    table = load_toml(_WORDS)
    printed = (words for words, _ in agency_prints() if _IS_EASTERN.match(words))
    agency = f"(?P<agency>{_any(printed)})"
    reporter, wire = (_any(strings(table, name)) for name in ("reporter", "wire"))
    year, month, day = (re.escape(text(table, n)) for n in ("year", "month", "day"))
    date = (
        rf"(?:(?:(?P<year>\d{{4}}){year})?(?P<month>\d{{1,2}}){month})?"
        rf"(?P<day>\d{{1,2}}){_BLANK}*{day}"
    )
    opening, closing = r"[(\[\u3010\uff08\uff3b]", r"[)\]\u3011\uff09\uff3d]"
    names = (
        rf"(?:\s*{opening}(?:{reporter})(?P<names>[^()\uff08\uff09]{{2,40}}){closing})?"
    )
    named = rf"(?P<name>{_LETTER}{{3}}|{_LETTER}{{2}}|{_LETTER}{{4}})"
    wired = rf"(?:{_LETTER}{{0,6}}?(?:{wire}))?"
    place = rf"(?P<place>{_LETTER}{{2,10}}?)"
    listed = rf"{_LETTER}{{2,4}}(?:{_BLANK}{_LETTER}{{2,4}}){{0,3}}"
    written = rf"(?:{_BLANK}*(?P<names>{listed}){_BLANK}(?:{reporter}){_BLANK}*=)?"
    tied = rf"{_BLANK}?[=\uff1d]?{_BLANK}?{agency}(?:[=\uff1d](?P<name>[^)\]\u3011\uff09\uff3d]{{2,20}}))?"
    shapes = (
        rf"{opening}?{agency}(?:(?:{reporter}){named})?{place}{date}{wired}{closing}?{names}",
        rf"{opening}{place}{_BLANK}+{date}{_BLANK}+{agency}{closing}{_BLANK}*[-\uff0d\u2015]?",
        rf"{opening}{place}{tied}{closing}{written}",
    )
    return tuple(map(re.compile, shapes))


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
