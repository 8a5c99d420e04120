"""Until when a story must not be published, by the desk's own words."""

import datetime as dt
import re
from contextlib import suppress

import attrs

from diplotext.formats.copy.customs import Customs, customs_for
from diplotext.formats.copy.local_time import zone_told
from diplotext.formats.copy.passage import Passage, cut_passage
from diplotext.lang.embargo import EmbargoStyle
from diplotext.model.article import Article
from diplotext.model.embargo import Embargo
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.update import UpdateKind
from diplotext.text.dates import TimeExpression, find_dates, resolve
from diplotext.text.span import Span
from diplotext.text.words import Words


_CLOCK = re.compile(r"(?<![\d.:])(\d{1,2})(?:[:.hH](\d\d))(?!\d|\.\d)")
_FIGURES = re.compile(r"(?<![\d.:])(\d\d)(\d\d)\s*([^\W\d_]{1,6})")
_HALF = re.compile(r"(?<![\d.:])(\d{1,2})(?:[:.](\d\d))?\s*([^\W\d_]\.?\s?[^\W\d_])\b")
_UNIT = re.compile(r"(?<![\d.:])(\d{1,2})\s*([^\W\d_]{1,8})")
_CLOCK_FIGURES = re.compile(
    r"(?<![\d.:,])((?:0\d|1[0-8]|2[1-3]))([0-5]\d)(?![\d.:,])(?=\s+[^\W\d_])"
)
"""An hour in four digits before a day, as "0001 Wednesday"; none that may be a year of these times."""
_SHORT_DAY = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?![\d.])")
_CENTURY = 2000
_MOST_PARAGRAPHS, _MOST_WORDS_BEFORE, _MOST_WORDS_TO_DAY = 12, 4, 4
_LONGEST = 300
_ROLES = frozenset({ParagraphRole.NOTE, ParagraphRole.HEADER})
_HOURS, _MINUTES, _NOON = 24, 60, 12
_DAY = _HOURS * _MINUTES


def with_embargo(article: Article) -> Article:
    r"""
    Put onto an article the embargo that its header orders; one with an end stays.

    An hour without a day is of the day of the story, a weekday is the next one, and an hour
    without a zone, or of one that is not known, is of UTC. Where the end cannot be made out,
    the embargo has none.

    Example:
        >>> from diplotext.formats.copy.reading import read_copy
        >>> copy = "(Embargoed until 1200 GMT on May 5, 2031)\n\nRiga signs\n\nRIGA (AFP) - Oslo too."
        >>> read_copy(copy, "en").embargo.until.isoformat()
        '2031-05-05T12:00:00+00:00'
    """
    if article.embargo is not None and article.embargo.until is not None:
        return article
    customs = customs_for(article.language)
    for paragraph in article.paragraphs[:_MOST_PARAGRAPHS]:
        if paragraph.role in _ROLES and len(paragraph.span) <= _LONGEST:
            passage = cut_passage(article.text, paragraph.span, customs.style)
            if is_order(passage, customs):
                return _ordered(article, passage, customs)
    return article


def ordered_by(article: Article, words: str) -> Article:
    """
    Put onto an article the embargo that words beside it order; one with an end stays.

    Example:
        >>> article = Article("Riga signs.", language="en")
        >>> ordered_by(article, "Embargo: 1200 GMT, May 5, 2031").embargo.until.isoformat()
        '2031-05-05T12:00:00+00:00'
    """
    if article.embargo is not None and article.embargo.until is not None:
        return article
    customs = customs_for(article.language)
    passage = cut_passage(words, Span(0, len(words)), customs.style)
    return _ordered(article, passage, customs)


def is_order(passage: Passage, customs: Customs) -> bool:
    """
    Tell whether a line orders an embargo.

    Example:
        >>> from diplotext.text.span import Span
        >>> words = "EMBARGO: 12.00 GMT"
        >>> customs = customs_for("en")
        >>> is_order(cut_passage(words, Span(0, len(words)), customs.style), customs)
        True
    """
    hits = customs.style.notes.find(passage.keys[:_LONGEST])
    orders = (hit for hit in hits if UpdateKind.EMBARGO in hit.values)
    first = next(orders, None)
    if first is None:
        return False
    before = passage.keys[: first.first]
    return sum(map(str.isalnum, before)) <= _MOST_WORDS_BEFORE


def opens_order(passage: Passage, customs: Customs) -> bool:
    """
    Tell whether a line opens with an order and says until when, as no sentence does.

    Behind the order stand words for the end, or digits; or else soon a day, with an hour
    where no colon parts them, or with nothing else.

    Example:
        >>> from diplotext.text.span import Span
        >>> customs = customs_for("en")
        >>> for words in ("EMBARGO: 12.00 GMT", "For release Monday", "Embargo on ships ends"):
        ...     opens_order(cut_passage(words, Span(0, len(words)), customs.style), customs)
        True
        True
        False
    """
    hit = customs.style.notes.opening(passage.keys)
    if hit is None or UpdateKind.EMBARGO not in hit.values:
        return False
    first = hit.stop + (passage.keys[hit.stop : hit.stop + 1] == (":",))
    again = customs.style.notes.opening(passage.keys[first:])
    if again is not None and UpdateKind.EMBARGO in again.values:
        first += again.stop
    rest = passage.keys[first:]
    is_dated = any(key[:1].isdigit() for key in rest[:1])
    if is_dated or customs.embargo.until.opening(rest) is not None:
        return True
    is_day = _is_day_near(passage.words, first, customs)
    minutes = _minutes(passage.text, passage.words, customs.embargo)
    is_whole = first > hit.stop or minutes is not None
    return is_day and (is_whole or _is_day_alone(passage.words, first, customs))


def _is_day_alone(words: Words, first: int, customs: Customs) -> bool:
    """Tell whether all words behind an order are a day, by its name and by its date perhaps."""
    behind = range(first, len(words))
    said = {i for i in behind if words.is_word(i) or words.is_number(i)}
    return any(
        said <= {i for found in days for i in range(found.first, found.stop)}
        for calendar in customs.calendars
        if (days := find_dates(words, calendar, reference=None))
    )


def _is_day_near(words: Words, first: int, customs: Customs) -> bool:
    """Tell whether a day is named within a few words."""
    near = range(first, first + _MOST_WORDS_TO_DAY)
    return any(
        found.first in near
        for calendar in customs.calendars
        for found in find_dates(words, calendar, reference=None)
    )


def _ordered(article: Article, passage: Passage, customs: Customs) -> Article:
    day = _day(passage.words, customs, article.date)
    minutes = _minutes(passage.text, passage.words, customs.embargo)
    if day is None or (minutes is None and article.date == day):
        return attrs.evolve(article, embargo=Embargo())
    filed_in = None if article.dateline is None else article.dateline.place
    zone = zone_told(passage, customs, filed_in)
    try:
        begin = dt.datetime(day.year, day.month, day.day, tzinfo=zone or dt.UTC)
        until = begin + dt.timedelta(minutes=minutes or 0)
    except OverflowError:
        return attrs.evolve(article, embargo=Embargo())
    assumed = article.assumed_zone or ("UTC" if zone is None else None)
    return attrs.evolve(article, embargo=Embargo(until), assumed_zone=assumed)


def _day(words: Words, customs: Customs, day: dt.date | None) -> dt.date | None:
    """Give the day that the words name, or else the day of the story."""
    for calendar in customs.calendars:
        for found in find_dates(words, calendar, reference=day):
            named = _named(found, day)
            if named is not None:
                return named
    return _in_figures(words.text) or day


def _in_figures(words: str) -> dt.date | None:
    """Give a day all in figures with the last two of its year, as German desks write it: 05.05.31."""
    found = _SHORT_DAY.search(words)
    if found is None:
        return None
    with suppress(ValueError):
        return dt.date(_CENTURY + int(found[3]), int(found[2]), int(found[1]))
    return None


def _named(found: TimeExpression, day: dt.date | None) -> dt.date | None:
    """Give the day of an expression; a lone weekday is the coming one."""
    is_lone = found.weekday is not None and found.stop == found.first + 1
    if is_lone and day is not None and found.weekday is not None:
        return resolve(found.weekday, day, ahead=True)
    return found.date


def _minutes(text: str, words: Words, style: EmbargoStyle) -> int | None:
    """Give the minutes since midnight that the words name."""
    named = style.hours.find(words.keys)
    if named:
        return int(named[0].values[0])
    half = next(
        (
            m
            for m in _HALF.finditer(text)
            if _letters(m[3]) in style.morning | style.afternoon
        ),
        None,
    )
    if half is not None:
        hour = int(half[1]) % _NOON + (_letters(half[3]) in style.afternoon) * _NOON
        return _within(hour, int(half[2] or 0))
    for pattern in (_CLOCK, _FIGURES, _UNIT, _CLOCK_FIGURES):
        for match in pattern.finditer(text):
            minutes = _read(pattern, match, style)
            if minutes is not None:
                return minutes
    return None


def _read(
    pattern: re.Pattern[str], match: re.Match[str], style: EmbargoStyle
) -> int | None:
    if pattern in (_CLOCK, _CLOCK_FIGURES):
        return _within(int(match[1]), int(match[2]))
    is_unit = match[match.re.groups].casefold() in style.units
    is_zone = style.zones.whole((match[match.re.groups].casefold(),)) is not None
    if pattern is _FIGURES and (is_unit or is_zone):
        return _within(int(match[1]), int(match[2]))
    return _within(int(match[1]), 0) if pattern is _UNIT and is_unit else None


def _letters(words: str) -> str:
    return words.replace(".", "").replace(" ", "").casefold()


def _within(hour: int, minute: int) -> int | None:
    minutes = hour * _MINUTES + minute
    return minutes if hour <= _HOURS and minute < _MINUTES and minutes <= _DAY else None
