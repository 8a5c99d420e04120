"""When a document of an SGML archive was sent, wherever its archive says so."""

import datetime as dt
import re
from collections.abc import Iterator

from diplotext.formats.anpa_header import created_at
from diplotext.formats.moments import Clock, Moment
from diplotext.formats.sgml_document import Document
from diplotext.formats.stamps import full_year, moment, month_of


_WRITTEN = re.compile(
    r"(?P<day>\d{1,2})-(?P<month>[A-Za-z]{3})-(?P<year>\d{4}) +(?P<hour>\d\d):(?P<minute>\d\d)"
)
"""Reuters-21578: `26-FEB-1987 15:01:01.79`."""
_FIGURES = re.compile(r"(\d\d)(\d\d)(\d\d)")
"""The Financial Times of TREC: `910514`."""
_IN_NAME = re.compile(
    r"[A-Z]{2,4}(?:_[A-Z]{3}_|-)?((?:19|20)?\d\d)(\d\d)(\d\d)[.-]\d{2,6}"
)
"""Gigaword, AQUAINT and the AP of TREC name a document for its day: `AFP_ENG_20310503.0077`."""
DATES = ("DATE_TIME", "DATETIME", "DATE", "DATE1", "DD", "PUBDATE")
"""The elements in which the archives put the day, the fullest first."""
_LINES = ("FILEID", "TRAILER")
"""The elements that hold the last line of ANPA 1312."""


def sent_at(document: Document, identifier: str | None) -> Moment | None:
    """
    Give when a document was sent: by its date, by the last line of its wire, or by the day in its name.

    Args:
        document: The document.
        identifier: Its name.

    Example:
        >>> from diplotext.formats.messages import Message
        >>> from diplotext.formats.sgml_document import read_document
        >>> document = read_document(Message(b"<DOC><TEXT>Riga.</TEXT></DOC>", 0))
        >>> sent_at(document, "AFP_ENG_20310503.0077").value.isoformat()
        '2031-05-03T00:00:00+00:00'
    """
    return next(_moments(document, identifier), None)


def _moments(document: Document, identifier: str | None) -> Iterator[Moment]:
    for name in DATES:
        words = document.words(name)
        found = None if words is None else _dated(words)
        if found is not None:
            yield found
    for name in _LINES:
        created = created_at(document.words(name) or "")
        if created is not None and created.moment is not None:
            yield Moment(created.moment, is_assumed=not created.is_zoned)
    named = _IN_NAME.fullmatch(identifier or "")
    day = None if named is None else _on_day(*named.groups())
    if day is not None:
        yield Moment(day, is_assumed=True)


def _dated(words: str) -> Moment | None:
    """Read a date in one of the shapes of the archives; in figures the month stands first."""
    written = _WRITTEN.search(words)
    if written is not None:
        month = month_of(written["month"])
        day, year, hour, minute = (
            int(written[name]) for name in ("day", "year", "hour", "minute")
        )
        found = None if month is None else moment(year, month, day, hour, minute)
        return None if found is None else Moment(found, is_assumed=True)
    figures = _FIGURES.fullmatch(words)
    if figures is not None:
        day_of = _on_day(*figures.groups())
        return None if day_of is None else Moment(day_of, is_assumed=True)
    return Clock(is_day_first=False).read(words)


def _on_day(year: str, month: str, day: str) -> dt.datetime | None:
    return moment(full_year(year), int(month), int(day), 0, 0)
