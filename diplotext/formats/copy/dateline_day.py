"""The day of a dateline that gives it without its year."""

import datetime as dt
import re
from contextlib import suppress
from functools import lru_cache

import attrs

from diplotext.formats.copy.customs import Customs, customs_for
from diplotext.formats.copy.dateline import DATELINE, DAY_AND_MONTH
from diplotext.formats.stamps import written_day
from diplotext.model.article import Article
from diplotext.model.dateline import Dateline
from diplotext.text.dates import find_dates
from diplotext.text.words import cut


_KEPT_AS = frozenset({DATELINE, "NewsLines/DateLine", "dateline/text"})
_ODD = re.compile(r"[\d()\[\]]")
"""What no place and no agency has, and would be taken for the day."""
_MOST_LINES = 256


def with_day(article: Article) -> Article:
    """
    Put the day onto a dateline that gives it without its year: the nearest to the time of the version.

    Example:
        >>> from diplotext.formats.copy.reading import read_copy
        >>> article = read_copy("RIGA, 30 déc (AFP) - Les ministres ont signé.", "fr")
        >>> sent = dt.datetime(2032, 1, 1, 9, tzinfo=dt.UTC)
        >>> with_day(attrs.evolve(article, version_created=sent)).dateline.date.isoformat()
        '2031-12-30'
    """
    line, sent = article.dateline, article.version_created or article.first_created
    if line is None or line.date is not None or sent is None:
        return article
    words = _line_beside(article, line) if line.span is None else article[line.span]
    day = _day_near(words, sent.date(), customs_for(article.language))
    if day is None:
        return article
    return attrs.evolve(article, dateline=attrs.evolve(line, date=day))


def _line_beside(article: Article, line: Dateline) -> str:
    """Give the words of a dateline that came in a field of its own, when it was kept."""
    if line.place is None or _ODD.search(f"{line.place}{line.agency or ''}"):
        return ""
    kept = (p.text for p in article.properties if p.role in _KEPT_AS)
    return next(kept, "")


@lru_cache(_MOST_LINES)
def _day_near(words: str, day: dt.date, customs: Customs) -> dt.date | None:
    """Read a day and a month, in the year in which they are nearest to a day; many stories share a line."""
    if not any(map(str.isdecimal, words)):
        return None
    figures = DAY_AND_MONTH.search(words)
    if figures is not None:
        return _in_nearest_year(int(figures[2] or figures[3]), int(figures[1]), day)
    cut_words = cut(words, elided=customs.style.elided)
    for calendar in customs.calendars:
        for found in find_dates(cut_words, calendar, reference=day):
            if found.date is not None and found.stop > found.first + 1:
                return found.date
    elsewhere = written_day(words) if len(customs.calendars) > 1 else None
    return None if elsewhere is None else _in_nearest_year(*elsewhere[1:], day)


def _in_nearest_year(month: int, day: int, near: dt.date) -> dt.date | None:
    found: list[dt.date] = []
    for year in (near.year - 1, near.year, near.year + 1):
        with suppress(ValueError):
            found.append(dt.date(year, month, day))
    return min(found, key=lambda each: abs(each - near), default=None)
