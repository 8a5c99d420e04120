"""What stands before the story: headline, slug, notes, byline, dateline."""

from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from diplotext.formats.copy.byline import is_title_line, read_bare_byline
from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.element import Element, Kind
from diplotext.formats.copy.elements import elements, fixed_element
from diplotext.formats.copy.headline import (
    Headline,
    looks_like_headline,
    read_headline,
)
from diplotext.formats.copy.layout import trimmed
from diplotext.formats.copy.opening import Roles, end_of_header, is_sentence
from diplotext.formats.copy.passage import agency_in, cut_passage, one_line
from diplotext.formats.copy.place_line import placed_below
from diplotext.formats.copy.themes import above_headline, flags, kickers
from diplotext.model.credit import Credit, CreditFunction
from diplotext.model.dateline import Dateline
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span


_MOST_PIECES = 16
_MOST_SENTENCES = _MOST_HEADLINES = 2
_LONGEST_LINE = 300
_HEADING = frozenset(
    {
        ParagraphRole.HEADER,
        ParagraphRole.HEADLINE,
        ParagraphRole.BYLINE,
        ParagraphRole.NOTE,
    }
)
_ROLES = {
    Kind.TEXT: ParagraphRole.HEADER,
    Kind.BYLINE: ParagraphRole.BYLINE,
    Kind.NOTE: ParagraphRole.NOTE,
    Kind.LEAD: ParagraphRole.HEADER,
    Kind.DATE: ParagraphRole.HEADER,
    Kind.SLUG: ParagraphRole.HEADER,
    Kind.KICKER: ParagraphRole.HEADER,
    Kind.EDITORS: ParagraphRole.NOTE,
    Kind.MARK: ParagraphRole.HEADER,
    Kind.DATELINE: ParagraphRole.BODY,
}


@attrs.frozen
class Header:
    """
    What was read before the story.

    Attributes:
        parts: The pieces of the header with their roles, in order.
        rest: The paragraphs after it, in order; the first may open with the dateline.
        headline: The headline, parted from its tags.
        subheadline: A second line of the kind.
        slug: Keywords on a line of their own.
        dateline: Where and when the story was filed.
        byline: Names of the authors.
        helpers: Credits of those who helped them, where the byline names such.
        agency: The agency that the byline names.
        notes: What the desk says it changed, the fullest note first.
        message: What it tells the desks.
        kickers: The sort of piece or its theme, from lines above the headline.
    """

    parts: tuple[tuple[Span, ParagraphRole], ...]
    rest: tuple[Span, ...]
    headline: Headline | None = None
    subheadline: str | None = None
    slug: str | None = None
    dateline: Dateline | None = None
    byline: tuple[str, ...] = ()
    helpers: tuple[Credit, ...] = ()
    agency: str | None = None
    notes: tuple[UpdateNote, ...] = ()
    message: str | None = None
    kickers: tuple[str, ...] = ()


def read_header(
    text: str, paragraphs: Sequence[Span], customs: Customs, fixed: Roles | None = None
) -> Header:
    r"""
    Read what stands before the story.

    The header ends with the dateline, or else with the last line of furniture before
    the story. A first line that looks like a headline is one.

    Args:
        text: The copy.
        paragraphs: Its paragraphs, from the layout.
        customs: The conventions of the language.
        fixed: What is known of paragraphs; one that heads the story, or is part of its
            header, is never taken for anything else.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> from diplotext.formats.copy.layout import paragraphs
        >>> text = "Riga signe\n\npar Ann Orlin\n\nLes trois pays ont signé le pacte."
        >>> header = read_header(text, paragraphs(text), customs_for("fr"))
        >>> header.headline.text, header.byline, len(header.rest)
        ('Riga signe', ('Ann Orlin',), 1)
    """
    known = _heading(fixed or {})
    found = list(_head(text, paragraphs, customs, known))
    end = end_of_header(text, found, customs, known)
    opening = found[end] if end < len(found) else None
    is_signed = any(element.kind is Kind.BYLINE for element in found[:end])
    is_filed = opening is not None and opening.dateline is not None and not is_signed
    above = above_headline(text, found, end)
    told = {**above, **known}
    roles = tuple(_roles(text, found[:end], customs, told, is_filed=is_filed))
    pieces = [element for element, _ in roles]
    headlines = [e.span for e, role in roles if role is ParagraphRole.HEADLINE]
    bylines = [e.byline for e in pieces if e.byline is not None]
    titles = [e.span for e, role in roles if role is ParagraphRole.BYLINE]
    read = [read_headline(text, span, customs.style) for span in headlines]
    headline = read[0] if read else None
    return Header(
        parts=tuple((element.span, role) for element, role in roles),
        rest=tuple(_rest(text, found, end, paragraphs)),
        headline=headline,
        subheadline=_subheadline(text, headlines, customs),
        slug=next((e.slug.text for e in pieces if e.slug is not None), None),
        dateline=_dateline(pieces, opening),
        byline=tuple(name for byline in bylines for name in byline.names),
        helpers=tuple(_helpers(pieces)),
        agency=_agency(text, titles, customs),
        notes=(*_notes(pieces, read), *flags(text, above, pieces, customs)),
        message="\n".join(e.message for e in pieces if e.message) or None,
        kickers=tuple(kickers(text, roles, above)),
    )


def _subheadline(text: str, headlines: Sequence[Span], customs: Customs) -> str | None:
    """Give the second headline without the words that open it and the mark that ends a header."""
    if len(headlines) == 1 or not headlines:
        return None
    line = one_line(headlines[1].of(text).rstrip(" ="))
    passage = cut_passage(line, Span(0, len(line)), customs.style)
    opening = customs.style.subheads.opening(passage.keys)
    stop = 0 if opening is None else opening.stop
    if passage.keys[stop : stop + 1] == (".",):
        stop += 1
    is_labelled = stop > 0 and passage.keys[stop : stop + 1] == (":",)
    return (
        passage.part(stop + 1, len(passage), customs.style).text
        if is_labelled
        else line
    )


def _helpers(pieces: Sequence[Element]) -> Iterator[Credit]:
    """Give the credits that bylines hold beside their authors."""
    for piece in pieces:
        if piece.byline is not None and piece.byline.helpers:
            names = piece.byline.helpers
            yield Credit(CreditFunction.ADDITIONAL_REPORTING, names, piece.span)


def _heading(fixed: Roles) -> Roles:
    """Give the roles that belong to the header."""
    return {start: role for start, role in fixed.items() if role in _HEADING}


def _head(
    text: str, paragraphs: Sequence[Span], customs: Customs, known: Roles
) -> Iterator[Element]:
    """Give pieces until the story has surely begun: at the dateline or the second sentence."""
    first = next(
        (i for i, span in enumerate(paragraphs) if span.start not in known),
        len(paragraphs),
    )
    for span in paragraphs[:first]:
        yield fixed_element(text, span, known[span.start], customs)
    sentences = 0
    found = elements(text, paragraphs[first : first + _MOST_PIECES], customs)
    before: Element | None = None
    for read in islice(found, _MOST_PIECES):
        element = placed_below(text, before, read, customs)
        before = element
        sentences += element.kind is Kind.TEXT and is_sentence(element.span.of(text))
        yield element
        if element.kind is Kind.DATELINE or sentences == _MOST_SENTENCES:
            return


def _roles(
    text: str,
    found: Sequence[Element],
    customs: Customs,
    known: Roles,
    *,
    is_filed: bool,
) -> Iterator[tuple[Element, ParagraphRole]]:
    """
    Tell apart the text of the header.

    It is headlines, the title under a byline and, above a dateline, a line of mere names.
    """
    before: tuple[ParagraphRole, ...] = ()
    for element in found:
        read, role = element, known.get(element.span.start, _furniture_role(element))
        if element.kind is Kind.TEXT and element.span.start not in known:
            read, role = _text_role(text, element, before, customs, is_filed=is_filed)
        before = (*before, role)
        yield read, role


def _furniture_role(element: Element) -> ParagraphRole:
    """Tell what a piece is by its kind; a day with its place is a dateline."""
    day = element.dateline if element.kind is Kind.DATE else None
    if day is not None and day.place is not None:
        return ParagraphRole.DATELINE
    return _ROLES[element.kind]


def _text_role(
    text: str,
    element: Element,
    before: tuple[ParagraphRole, ...],
    customs: Customs,
    *,
    is_filed: bool,
) -> tuple[Element, ParagraphRole]:
    """Tell what a line of text in the header is, from the roles of the lines before it."""
    if len(element.span) > _LONGEST_LINE:
        return element, ParagraphRole.HEADER
    passage = cut_passage(text, element.span, customs.style)
    if before[-1:] == (ParagraphRole.BYLINE,) and is_title_line(passage, customs.style):
        return element, ParagraphRole.BYLINE
    headlines = before.count(ParagraphRole.HEADLINE)
    if headlines and is_filed:
        byline = read_bare_byline(passage, customs.style)
        if byline is not None:
            return attrs.evolve(element, byline=byline), ParagraphRole.BYLINE
    if headlines < _MOST_HEADLINES and looks_like_headline(passage.text):
        return element, ParagraphRole.HEADLINE
    return element, ParagraphRole.HEADER


def _dateline(pieces: Sequence[Element], opening: Element | None) -> Dateline | None:
    """Give the dateline; a line with the date helps out where its year is not given."""
    dated = next((e.dateline for e in pieces if e.dateline is not None), None)
    filed = None if opening is None else opening.dateline
    if filed is None or filed.date is not None or dated is None:
        return filed or dated
    return attrs.evolve(filed, date=dated.date)


def _agency(text: str, bylines: Sequence[Span], customs: Customs) -> str | None:
    """Give the agency named by a byline or by the title under it."""
    for span in bylines:
        agency = agency_in(cut_passage(text, span, customs.style).keys, customs.style)
        if agency is not None:
            return agency
    return None


def _notes(
    pieces: Sequence[Element], headlines: Sequence[Headline]
) -> Iterator[UpdateNote]:
    """Give the notes of brackets and messages, then those of lead lines, tags and slugs."""
    spoken = {Kind.NOTE, Kind.DATE, Kind.EDITORS}
    noted = [(e.kind in spoken, e.note) for e in pieces if e.note is not None]
    yield from (note for is_spoken, note in noted if is_spoken)
    yield from (note for is_spoken, note in noted if not is_spoken)
    yield from (each.note for each in headlines if each.note is not None)


def _rest(
    text: str, found: Sequence[Element], end: int, paragraphs: Sequence[Span]
) -> Iterator[Span]:
    """Give what follows the header: pieces looked at, what is left of their paragraph, the others."""
    for element in found[end:]:
        yield element.span
    reached = found[-1].span.end if found else 0
    for paragraph in paragraphs:
        if paragraph.end > reached:
            yield from trimmed(text, max(reached, paragraph.start), paragraph.end)
