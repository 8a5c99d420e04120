"""A line below a headline that says when a text was published, by whom and from where, as pages of newsrooms have it."""

import datetime as dt
import re
from collections.abc import Sequence

import attrs

from diplotext.formats.copy.byline import read_bare_byline, read_byline
from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.dateline import is_place
from diplotext.formats.copy.passage import Passage, cut_passage
from diplotext.lang.copy import CopyStyle
from diplotext.text.span import Span
from diplotext.text.words import cut


_LONGEST, _MOST_PARTS = 120, 6
_SHORT = 30
_SHOWN = re.compile(r"[\d|:\u00b7\u2022]")
"""What such a line has, unless it is short; most lines have none of it, and cost no more."""
_PARTING = re.compile(r"\s*[|\u00b7\u2022]\s*|\s+[-\u2013\u2014/]\s+")
_CLOCK = re.compile(
    r"(?:^|[,\s]\s*(?:[^\W\d_]{1,3}\s){0,2})\d{1,2}(?:[:.hH]\d\d(?::\d\d)?| ?[hH])"
    r"(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[^\W\d_]{1,4})?(?:\s?\(?[A-Z]{2,4}(?:[+-]\d{1,2})?\)?)?\Z"
)
"""The hour behind a day, small words before it: "à 09h30", "um 09:30 Uhr", "9:30 AM UTC"."""
_READING_TIME = re.compile(r"(?<!\d)\d{1,2} ?min\b", re.IGNORECASE)
_LONGEST_READING, _MOST_AGO = 30, 4
_DAY_NAME = re.compile(r"[^\W\d_]{2,10}\.?,? (?=\d)")
_AROUND = " ()*,:"


@attrs.frozen
class PublishedLine:
    """
    What the line says.

    Attributes:
        date: The day, the first where it has several.
        agency: The agency, by its name.
        names: Who wrote the text.
        place: From where it comes.
        is_marked: Whether a label, an hour, a source or the time it takes to read shows what it is.
    """

    date: dt.date | None = None
    agency: str | None = None
    names: tuple[str, ...] = ()
    place: str | None = None
    is_marked: bool = False


def read_published(line: str, customs: Customs) -> PublishedLine | None:
    """
    Read a line of nothing but days, hours, agencies, authors and a place, with marks between them.

    Words such as "published on" may stand before a day. One part alone is such a line if it
    has such words, an hour, or a name with its agency.

    Args:
        line: The line.
        customs: The conventions of the language.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> found = read_published("Ann Orlin | AFP | 3 mai 2031 à 09h30", customs_for("fr"))
        >>> found.names, found.agency, found.date.isoformat()
        (('Ann Orlin',), 'AFP', '2031-05-03')
        >>> read_published("Riga signe | Oslo attend", customs_for("fr")) is None
        True
    """
    if len(line) > _LONGEST or (len(line) > _SHORT and not _SHOWN.search(line)):
        return None
    parts = list(filter(None, _PARTING.split(line.strip(_AROUND))))
    if not 0 < len(parts) <= _MOST_PARTS:
        return None
    read = _parts(parts, customs)
    if read is None:
        return None
    told, others = read
    found = _joined(told)
    if len(others) == 1 and found.date is not None and _is_place(others[0], customs):
        return attrs.evolve(found, place=others[0].strip(_AROUND))
    is_told = found.date is not None or found.agency is not None or found.is_marked
    if others or not is_told:
        return None
    is_signed = bool(found.names) and found.agency is not None
    return found if len(parts) > 1 or found.is_marked or is_signed else None


def _parts(
    parts: Sequence[str], customs: Customs
) -> tuple[list[PublishedLine], list[str]] | None:
    """Read the parts of a line, and give the one that tells nothing; None where a second does, since only one may be a place."""
    told: list[PublishedLine] = []
    others: list[str] = []
    for words in parts:
        part = _part(words.strip(_AROUND), customs)
        if part is not None:
            told.append(part)
        elif others:
            return None
        else:
            others.append(words)
    return told, others


def is_hour(words: str) -> bool:
    """
    Tell whether words are an hour and nothing else.

    Example:
        >>> is_hour(" 09:30 CEST"), is_hour("Riga signs")
        (True, False)
    """
    return (
        len(words) <= _LONGEST_READING and _CLOCK.fullmatch(words.strip()) is not None
    )


def _joined(parts: Sequence[PublishedLine]) -> PublishedLine:
    """Put together what the parts say, the first of each."""
    return PublishedLine(
        next((each.date for each in parts if each.date is not None), None),
        next((each.agency for each in parts if each.agency is not None), None),
        next((each.names for each in parts if each.names), ()),
        is_marked=any(each.is_marked for each in parts),
    )


def _is_place(words: str, customs: Customs) -> bool:
    return bool(words) and is_place(words, customs.style)


def _part(words: str, customs: Customs) -> PublishedLine | None:
    """Read one part: a day, an hour, an agency, authors, or how long it takes to read the text."""
    passage = cut_passage(words, Span(0, len(words)), customs.style)
    if not len(passage):
        return None
    if _READING_TIME.search(words) is not None and len(words) <= _LONGEST_READING:
        return PublishedLine(is_marked=True)
    return _moment(passage, customs) or _signed(passage, customs.style)


def _moment(passage: Passage, customs: Customs) -> PublishedLine | None:
    """Read a day, with the words before it and the hour behind it, or an hour alone."""
    label = customs.style.date_labels.opening(passage.keys)
    start = 0 if label is None else label.stop
    if start == len(passage):
        return None
    rest = passage.text[passage.words.starts[start] :].strip(_AROUND)
    day = _CLOCK.sub("", rest).strip(_AROUND)
    is_marked = label is not None or day != rest
    for said in (day, _DAY_NAME.sub("", day, count=1)):
        if said and customs.is_date(said):
            return PublishedLine(customs.date(said), is_marked=is_marked)
    is_ago = len(rest.split()) <= _MOST_AGO and any(map(str.isdigit, rest))
    if not day or (label is not None and is_ago):
        return PublishedLine(is_marked=True)
    return None


def _signed(passage: Passage, style: CopyStyle) -> PublishedLine | None:
    """Read an agency, alone or as the source, or authors with it or without."""
    source = style.sources.opening(passage.keys)
    start = (
        0
        if source is None
        else source.stop + (passage.keys[source.stop :][:1] == (":",))
    )
    keys = passage.keys[start:]
    hits = style.agencies.find(keys)
    named = {index for hit in hits for index in range(hit.first, hit.stop)}
    others = [key for index, key in enumerate(keys) if index not in named]
    if hits and all(key in style.offices for key in others):
        is_marked = source is not None or bool(others)
        return PublishedLine(agency=hits[0].values[0], is_marked=is_marked)
    if any(map(str.isdigit, passage.text)):
        return None
    byline = read_byline(passage, style) or read_bare_byline(passage, style)
    if byline is None:
        return None
    agency = byline.agency
    known = None if agency is None else style.agencies.whole(cut(agency).keys)
    return PublishedLine(
        agency=agency if known is None else known.values[0], names=byline.names
    )
