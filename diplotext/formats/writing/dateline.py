"""The dateline of an article as one line, for formats that keep it apart."""

import datetime as dt
import re

from babel import Locale
from babel.dates import format_date, get_date_format

from diplotext.lang.pack import available
from diplotext.model.article import Article


_ELSEWHERE = "en"
_BRACKETS = re.compile(r"[()]")
"""What would end the brackets around an agency."""


def dateline_words(article: Article) -> str | None:
    """
    Give the dateline as it stands in the text, or else put together from its parts.

    Example:
        >>> import datetime as dt
        >>> from diplotext.model.dateline import Dateline
        >>> filed = Dateline("Riga", dt.date(2031, 3, 3), "ATB")
        >>> dateline_words(Article("", language="fr", dateline=filed))
        'Riga, 3 mars 2031 (ATB) -'
    """
    dateline = article.dateline
    if dateline is None:
        return None
    if dateline.span is not None:
        return article[dateline.span]
    day = dateline.date
    told = None if day is None else _told(day, _locale(article.language))
    words = ", ".join(filter(None, (dateline.place, told)))
    agency = "".join(_BRACKETS.split(dateline.agency or ""))
    if agency:
        words = f"{words} ({agency})".strip()
    is_place = day is None and dateline.agency is None
    return words if is_place else f"{words} -"


def _told(day: dt.date, locale: Locale) -> str:
    """Give a day in words, its year in four digits so that none is taken for another century."""
    pattern = get_date_format("long", locale).pattern
    return format_date(day, re.sub("y+", "yyyy", pattern), locale)


def _locale(language: str | None) -> Locale:
    """Give the locale in which days are written: the language's own, where days are read in it."""
    primary = (language or "").partition("-")[0].lower()
    return Locale.parse(primary if primary in available() else _ELSEWHERE)
