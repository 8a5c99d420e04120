"""The head of the copy cut into pieces: lines of furniture parted from the text."""

import re
from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.copy.brackets import closing_bracket
from diplotext.formats.copy.byline import Byline, read_bare_byline, read_byline
from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.dateline import read_dateline
from diplotext.formats.copy.element import Element, Kind
from diplotext.formats.copy.layout import lines, trimmed
from diplotext.formats.copy.orders import read_message
from diplotext.formats.copy.passage import (
    Passage,
    agency_in,
    cut_passage,
    one_line,
)
from diplotext.formats.copy.recognize import LONGEST, recognize
from diplotext.formats.copy.signed_filing import read_signed
from diplotext.lang.copy import CopyStyle
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span
from diplotext.text.words import cut


_MOST_TEXT_LINES = 2
_NOTES = frozenset({Kind.NOTE, Kind.EDITORS})
_BLANK_LINE = re.compile(r"\n\s*\n")


def elements(
    text: str, paragraphs: Sequence[Span], customs: Customs
) -> Iterator[Element]:
    r"""
    Give the pieces of the paragraphs, in order; lines of furniture are parted from each other.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> text = "Riga signe\npar Ann Orlin"
        >>> found = elements(text, [Span(0, len(text))], customs_for("fr"))
        >>> [(element.kind.value, element.span.of(text)) for element in found]
        [('text', 'Riga signe'), ('byline', 'par Ann Orlin')]
    """
    is_headed = False
    reached = 0
    for index, paragraph in enumerate(paragraphs):
        if paragraph.start < reached:
            continue
        noted = _over_lines(text, paragraphs[index:], customs)
        if noted is not None:
            reached = noted.span.end
        whole = noted or recognize(text, paragraph, customs)
        if whole is None and is_headed:
            whole = _message(text, paragraph, customs.style)
        is_headed = (
            whole is not None and whole.kind is Kind.EDITORS and not whole.message
        )
        if whole is not None:
            yield whole
        else:
            yield from _by_lines(text, paragraph, customs)


def _over_lines(
    text: str, paragraphs: Sequence[Span], customs: Customs
) -> Element | None:
    """Recognize a note in brackets whose lines were taken for paragraphs."""
    first = paragraphs[0]
    if text[first.start] != "(":
        return None
    reach = min(paragraphs[-1].end, first.start + LONGEST)
    close = closing_bracket(text, first.start, reach)
    if close is None or close < first.end:
        return None
    last = next((span for span in paragraphs if span.end > close), None)
    if last is None or _BLANK_LINE.search(text, first.start, last.end) is not None:
        return None
    found = recognize(text, first.to(last), customs)
    return found if found is not None and found.kind in _NOTES else None


def _message(text: str, paragraph: Span, style: CopyStyle) -> Element | None:
    """Recognize what a heading such as "EDITORS:" leads to, where it tells of an update."""
    passage = cut_passage(text, paragraph, style)
    note = read_message(passage, style) if len(paragraph) <= LONGEST else None
    if note is None:
        return None
    return Element(paragraph, Kind.EDITORS, message=one_line(passage.text), note=note)


def fixed_element(
    text: str, span: Span, role: ParagraphRole, customs: Customs
) -> Element:
    """
    Give a piece of which the format tells the role, with what can be read from it.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> role = ParagraphRole.BYLINE
        >>> fixed_element("Ann Orlin", Span(0, 9), role, customs_for("fr")).byline.names
        ('Ann Orlin',)
    """
    if role is ParagraphRole.HEADLINE:
        return Element(span, Kind.TEXT)
    if role is ParagraphRole.BYLINE:
        return Element(span, Kind.BYLINE, byline=_signed(text, span, customs.style))
    found = recognize(text, span, customs)
    is_dateline = found is not None and found.kind is Kind.DATELINE
    return Element(span, Kind.TEXT) if found is None or is_dateline else found


def _signed(text: str, span: Span, style: CopyStyle) -> Byline | None:
    """Read a line that is a byline; behind a slash may stand the agency, as in "Ann Orlin/TT"."""
    slash = text.rfind("/", span.start, span.end)
    agency = None
    if slash > 0:
        agency = style.agencies.whole(cut(text[slash + 1 : span.end]).keys)
        span = span if agency is None else Span(span.start, slash)
    byline = _fixed_byline(cut_passage(text, span, style), style)
    if byline is None or agency is None:
        return byline
    return attrs.evolve(byline, agency=byline.agency or agency.values[0])


def _fixed_byline(passage: Passage, style: CopyStyle) -> Byline | None:
    """Read a line that is a byline, opened by no words perhaps, or only the title under one."""
    found = read_byline(passage, style)
    if found is not None:
        return found
    is_title = bool(style.byline_titles.find(passage.keys))
    if is_title or style.agencies.whole(passage.keys) is not None:
        return Byline((), agency_in(passage.keys, style))
    return read_bare_byline(passage, style)


def _by_lines(text: str, paragraph: Span, customs: Customs) -> Iterator[Element]:
    """Part a paragraph into lines of furniture and the words between them."""
    start = cursor = paragraph.start
    text_lines = 0
    while text_lines <= _MOST_TEXT_LINES:
        line = next(lines(text, Span(cursor, paragraph.end)), None)
        if line is None:
            break
        found = _at_line(text, line, paragraph, customs)
        if found is None:
            cursor, text_lines = line.end, text_lines + 1
            continue
        yield from _texts(text, start, line.start)
        yield found
        start = cursor = found.span.end
        text_lines = 0
    yield from _texts(text, start, paragraph.end)


def _texts(text: str, start: int, end: int) -> Iterator[Element]:
    for span in trimmed(text, start, end):
        yield Element(span, Kind.TEXT)


def _at_line(
    text: str, line: Span, paragraph: Span, customs: Customs
) -> Element | None:
    """Recognize what begins with a line: a note may run over several, a dateline opens the rest."""
    if line == paragraph:
        return None  # it was looked at as a whole
    rest = Span(line.start, paragraph.end)
    dateline = read_dateline(text, rest, customs)
    if dateline is not None and read_signed(text, line, dateline, customs) is None:
        return Element(rest, Kind.DATELINE, dateline=dateline)
    if text[line.start] == "(":
        close = closing_bracket(
            text, line.start, min(paragraph.end, line.start + LONGEST)
        )
        if close is not None:
            line = _to_end_of_line(text, Span(line.start, close + 1), paragraph)
    return recognize(text, line, customs)


def _to_end_of_line(text: str, span: Span, paragraph: Span) -> Span:
    """Take in what follows a bracket on its line, such as the mark that ends a header."""
    rest = Span(span.end - 1, paragraph.end)
    return span.to(next(lines(text, rest)))
