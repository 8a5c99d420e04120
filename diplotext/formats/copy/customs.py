"""The conventions a piece of copy is read by: the words and calendars of its language."""

import datetime as dt
import re
from contextlib import suppress
from functools import cache, lru_cache

import attrs

from diplotext.formats.stamps import is_written_day, written_day
from diplotext.lang.bylines import byline_words
from diplotext.lang.copy import CopyStyle, merged
from diplotext.lang.embargo import EmbargoStyle, merged_embargo
from diplotext.lang.expressions import Expressions
from diplotext.lang.pack import available, load
from diplotext.text.dates import Calendar, find_dates
from diplotext.text.words import cut


_YEAR = re.compile(r"\d{4}")
"""What a date with its year holds, and most lines do not."""


@attrs.frozen(eq=False)
class Customs:
    """
    What must be known of a language to tell a story from its furniture.

    Attributes:
        style: The words of the furniture.
        calendars: How dates are written, tried in turn.
        embargo: The words of an embargo.
        languages: The codes of the packs that these conventions are of.
    """

    style: CopyStyle
    calendars: tuple[Calendar, ...] = ()
    embargo: EmbargoStyle = attrs.field(factory=EmbargoStyle)
    languages: tuple[str, ...] = ()

    def date(self, words: str) -> dt.date | None:
        """
        Read the first date that the words hold with its year.

        Example:
            >>> customs_for("fr").date("14 fév 2026")
            datetime.date(2026, 2, 14)
            >>> customs_for("fr").date("14 fév") is None
            True
        """
        if _YEAR.search(words) is None:
            return None
        days = (day for day, _ in _days(self, words) if day is not None)
        found = next(days, None)
        return self._elsewhere(words) if found is None else found

    def _elsewhere(self, words: str) -> dt.date | None:
        """Read a date of a language without a pack."""
        found = written_day(words) if len(self.calendars) > 1 else None
        with suppress(ValueError):
            if found is not None and found[0] is not None:
                return dt.date(found[0], found[1], found[2])
        return None

    def is_date(self, words: str) -> bool:
        """
        Tell whether the words are a date and nothing else, with or without its year.

        Example:
            >>> customs_for("fr").is_date("14 fév"), customs_for("fr").is_date("le 14 fév")
            (True, False)
        """
        if any(is_whole for _, is_whole in _days(self, words)):
            return True
        return len(self.calendars) > 1 and is_written_day(words)


_MOST_DATES = 512


@lru_cache(_MOST_DATES)
def _days(customs: Customs, words: str) -> tuple[tuple[dt.date | None, bool], ...]:
    """Give the days in the words, and whether each is all there is; all stories of a day share them."""
    cut_words = cut(words.rstrip(" .,"), elided=customs.style.elided)
    return tuple(
        (found.date, (found.first, found.stop) == (0, len(cut_words)))
        for calendar in customs.calendars
        for found in find_dates(cut_words, calendar, reference=None)
    )


def customs_for(language: str | None) -> Customs:
    """
    Give the conventions of a language, or those of all packs together when there is no pack for it.

    Example:
        >>> "et" in customs_for("fr-CH").style.joiners
        True
        >>> {"et", "and"} <= customs_for(None).style.joiners
        True
    """
    code = _code(language)
    return _customs((code,) if code in available() else available())


def style_of_bylines(language: str | None) -> CopyStyle:
    """
    Give the words of a line that is known to name authors, also in a language without a pack.

    Example:
        >>> "og" in style_of_bylines("nb").joiners, "og" in style_of_bylines("en").joiners
        (True, False)
    """
    return _style_of_bylines(_code(language))


@cache
def _style_of_bylines(code: str) -> CopyStyle:
    style, words = customs_for(code).style, byline_words(code)
    openings = tuple((cut(phrase).keys, "byline") for phrase in words.openings)
    return attrs.evolve(
        style,
        byline_openings=Expressions((*style.byline_openings.entries, *openings)),
        joiners=style.joiners | words.joiners,
    )


def _code(language: str | None) -> str:
    return "" if language is None else language.split("-")[0].lower()


@cache
def _customs(codes: tuple[str, ...]) -> Customs:
    packs = tuple(map(load, codes))
    style = packs[0].copy if len(packs) == 1 else merged([pack.copy for pack in packs])
    embargo = merged_embargo([pack.embargo for pack in packs])
    return Customs(style, tuple(pack.calendar for pack in packs), embargo, codes)
