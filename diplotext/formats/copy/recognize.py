"""Rules that tell one line or paragraph of furniture from the text."""

import re

import attrs

from diplotext.formats.copy.brackets import closing_bracket
from diplotext.formats.copy.byline import Byline, read_byline
from diplotext.formats.copy.credits import signing_agency
from diplotext.formats.copy.customs import Customs, customs_for
from diplotext.formats.copy.dateline import read_dateline
from diplotext.formats.copy.element import Element, Kind
from diplotext.formats.copy.glance import may_head
from diplotext.formats.copy.kicker import is_genre_line, is_number_line
from diplotext.formats.copy.layout import lines
from diplotext.formats.copy.orders import read_message, read_order
from diplotext.formats.copy.passage import Passage, cut_passage, one_line
from diplotext.formats.copy.place_line import read_place_line
from diplotext.formats.copy.published_line import is_hour, read_published
from diplotext.formats.copy.signed_filing import (
    SignedFiling,
    read_signed,
    read_slashed,
)
from diplotext.formats.copy.slug import read_slug
from diplotext.formats.copy.update import read_lead_line, read_note
from diplotext.lang.copy import CopyStyle
from diplotext.model.dateline import Dateline
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span
from diplotext.text.words import cut


LONGEST = 700
"""Longest piece of furniture, in characters; anything longer is text."""

_LONGEST_DATE = 40
_FEWEST_SIGNS = 3
_AROUND_DATE = " ,:-="
_CLOCK = re.compile(
    r",? \d{1,2}[:.hH]\d\d(?::\d\d)?(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{1,4})?\Z"
)
"""The hour behind a day: "May 4, 2031 10:15 AM ET"."""
_HEADER_END = " \t="
_HEADING_MARKS = frozenset("#*-(")
_AFTER_LABEL = frozenset(":.-\u2013\u2014)")


def recognize(text: str, span: Span, customs: Customs) -> Element | None:
    """
    Recognize a line or paragraph that is furniture as a whole, or opens with a dateline.

    Returns:
        What was read; None for a piece of text.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> text = "(Actualisé avec Orlin)"
        >>> element = recognize(text, Span(0, len(text)), customs_for("fr"))
        >>> element.kind.value, element.note.additions
        ('note', ('Orlin',))
    """
    dateline = read_dateline(text, span, customs)
    behind = (
        span.end if dateline is None or dateline.span is None else dateline.span.end
    )
    if dateline is not None and not is_hour(text[behind : span.end]):
        signed = read_signed(text, span, dateline, customs)
        return (
            Element(span, Kind.DATELINE, dateline=dateline)
            if signed is None
            else _filed(span, signed)
        )
    if len(span) > LONGEST or not may_head(text, span, customs.style):
        return None
    if not any(map(str.isalnum, span.of(text))):
        return Element(span, Kind.MARK)
    line = _Line(text, span, cut_passage(text, span, customs.style), customs)
    for rule in _RULES:
        found = rule(line)
        if found is not None:
            return found
    return None


@attrs.frozen(eq=False)
class _Line:
    """A line or paragraph that the rules look at."""

    text: str
    span: Span
    passage: Passage
    customs: Customs

    @property
    def style(self) -> CopyStyle:
        return self.customs.style


def inner_note(text: str, span: Span) -> Span | None:
    """
    Give what stands between brackets, when they enclose all of the span.

    Example:
        >>> inner_note("(Recasts) =", Span(0, 11))
        Span(start=1, end=8)
    """
    end = span.start + len(span.of(text).rstrip(_HEADER_END))
    start = span.start + text.startswith("=(", span.start)
    if text[start] != "(" or closing_bracket(text, start, end) != end - 1:
        return None
    return Span(start + 1, end - 1)


def editors_message(passage: Passage, style: CopyStyle) -> Passage | None:
    """
    Give what a message to the desks says, without the words that open it.

    Returns:
        The message, without words when the line is only a heading; None for anything else.

    Example:
        >>> from diplotext.lang.pack import load
        >>> style, line = load("en").copy, "(Eds: With photos.)"
        >>> editors_message(cut_passage(line, Span(0, len(line)), style), style).text
        'With photos.'
    """
    first = 0
    while first < len(passage) and passage.keys[first] in _HEADING_MARKS:
        first += 1
    opening = style.editor_notes.opening(passage.keys[first:])
    if opening is None:
        return None
    stop = first + opening.stop
    if stop < len(passage) and passage.keys[stop] not in _AFTER_LABEL:
        return None
    end = len(passage) - (passage.keys[0] == "(" and passage.keys[-1] == ")")
    if stop + 1 >= end:
        return Passage(passage.start, cut(""))
    return passage.part(stop + 1, end, style)


def _editors(line: _Line) -> Element | None:
    message = editors_message(line.passage, line.style)
    if message is None:
        return None
    note = read_message(message, line.style)
    return Element(line.span, Kind.EDITORS, message=one_line(message.text), note=note)


def _note(line: _Line) -> Element | None:
    inner = inner_note(line.text, line.span)
    if inner is None:
        return None
    passage = cut_passage(line.text, inner, line.style)
    byline = read_byline(passage, line.style)
    if byline is not None and byline.names:
        return Element(line.span, Kind.BYLINE, byline=byline)
    if not len(passage) or line.style.credits.opening(passage.keys) is not None:
        return None
    note = read_note(passage, line.style)
    if note is None:  # a house flags copy in its own language, whatever the copy is in
        note = read_lead_line(passage, customs_for(None).style)
    return Element(line.span, Kind.NOTE, note=note)


def _order(line: _Line) -> Element | None:
    """Recognize a line without brackets that orders something, such as an embargo."""
    note = read_order(line.passage, line.customs)
    return None if note is None else Element(line.span, Kind.NOTE, note=note)


def _date_line(line: _Line) -> Element | None:
    """Recognize the date of the story, labelled or bare, and the note behind it."""
    passage, start = line.passage, line.span.start
    label = line.style.date_labels.opening(passage.keys)
    first = 0 if label is None else label.stop
    if first == len(passage):
        return None
    bracket = passage.text.find("(")
    begin = passage.words.starts[first]
    end = len(passage.text) if bracket < begin else bracket
    words = passage.text[begin:end].strip(_AROUND_DATE)
    words = _CLOCK.sub("", words)
    date = line.customs.date(words) if len(words) <= _LONGEST_DATE else None
    if date is None or not line.customs.is_date(words):
        return None
    note = _bracketed_note(line, start + end)
    place = Span(start, start + len(passage.text[:end].rstrip()))
    dateline = Dateline(None, date, None, place)
    return Element(line.span, Kind.DATE, dateline=dateline, note=note)


def _place_line(line: _Line) -> Element | None:
    """Recognize a line with the place and the day of a declaration or a release."""
    found = read_place_line(line.passage.text, line.customs)
    if found is None:
        return None
    dateline = Dateline(found.place, found.date, None, line.span)
    return Element(line.span, Kind.DATE, dateline=dateline)


def _published(line: _Line) -> Element | None:
    """Recognize a line with the day, the agency and the authors of a text, as pages have it."""
    found = read_published(line.passage.text, line.customs)
    if found is None or is_genre_line(line.passage, line.style):
        return None
    dateline = None
    if found.date is not None or found.place is not None:
        dateline = Dateline(found.place, found.date, found.agency, line.span)
    if found.names or dateline is None:
        byline = Byline(found.names, found.agency)
        return Element(line.span, Kind.BYLINE, byline=byline, dateline=dateline)
    return Element(line.span, Kind.DATE, dateline=dateline)


def _bracketed_note(line: _Line, start: int) -> UpdateNote | None:
    if start == line.span.end:
        return None
    inner = inner_note(line.text, Span(start, line.span.end))
    if inner is None:
        return None
    return read_note(cut_passage(line.text, inner, line.style), line.style)


def _byline(line: _Line) -> Element | None:
    *unfinished, _last = (
        each.of(line.text).split()[-1] for each in lines(line.text, line.span)
    )
    going_on = line.style.joiners | line.style.companions
    if not all(end.endswith(",") or end in going_on for end in unfinished):
        return None
    byline = read_byline(line.passage, line.style)
    return None if byline is None else Element(line.span, Kind.BYLINE, byline=byline)


def _slashed(line: _Line) -> Element | None:
    signed = read_slashed(line.text, line.span, line.customs)
    return None if signed is None else _filed(line.span, signed)


def _filed(span: Span, signed: SignedFiling) -> Element:
    """Give a line with the authors and the dateline of a story."""
    return Element(span, Kind.BYLINE, byline=signed.byline, dateline=signed.dateline)


def _lead(line: _Line) -> Element | None:
    note = read_lead_line(line.passage, line.style)
    return None if note is None else Element(line.span, Kind.LEAD, note=note)


def _kicker(line: _Line) -> Element | None:
    is_genre = is_genre_line(line.passage, line.style)
    return Element(line.span, Kind.KICKER) if is_genre else None


def _slug(line: _Line) -> Element | None:
    slug = read_slug(line.text, line.span, line.style)
    if slug is None:
        return None
    return Element(line.span, Kind.SLUG, slug=slug, note=slug.note)


def _desk(line: _Line) -> Element | None:
    """Recognize the number of a release, or a line of an agency and its desks, as epd has it above a headline: `epd bas ah`."""
    if is_number_line(line.passage.text):
        return Element(line.span, Kind.SLUG)
    is_long = len(line.passage) >= _FEWEST_SIGNS
    signed = signing_agency(line.passage, line.style) if is_long else None
    return None if signed is None else Element(line.span, Kind.SLUG)


_RULES = (
    _editors,
    _note,
    _order,
    _date_line,
    _published,
    _place_line,
    _byline,
    _slashed,
    _lead,
    _kicker,
    _slug,
    _desk,
)
"""What tells furniture, the surest first."""
