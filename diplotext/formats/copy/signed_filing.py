"""A line of its own that says where a story was filed and who wrote it."""

import attrs

from diplotext.formats.copy.byline import (
    Byline,
    is_sentence,
    read_bare_byline,
    read_byline,
)
from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.dateline import is_place
from diplotext.formats.copy.passage import cut_passage
from diplotext.model.dateline import Dateline
from diplotext.text.span import Span
from diplotext.text.words import cut


_LONGEST = 160
_BETWEEN = " ,.:;=-\u2013\u2014\u00a0\u202f"
_SLASHED_PARTS = 3


@attrs.frozen
class SignedFiling:
    """
    What the line says.

    Attributes:
        dateline: Where and when the story was filed.
        byline: The authors.
    """

    dateline: Dateline
    byline: Byline


def read_signed(
    text: str, span: Span, dateline: Dateline, customs: Customs
) -> SignedFiling | None:
    """
    Read a byline behind a dateline, when the paragraph holds nothing else.

    Args:
        text: The copy.
        span: The paragraph.
        dateline: The dateline that opens it.
        customs: The conventions of the language.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> from diplotext.formats.copy.dateline import read_dateline
        >>> customs, line = customs_for("en"), "OSLO (AFP), by Ann Orlin with Jo Tarr in Riga"
        >>> span = Span(0, len(line))
        >>> read_signed(line, span, read_dateline(line, span, customs), customs).byline.names
        ('Ann Orlin', 'Jo Tarr')
    """
    if dateline.span is None or not 0 < span.end - dateline.span.end <= _LONGEST:
        return None
    behind = text[dateline.span.end : span.end]
    if is_sentence(behind):
        return None
    start = span.end - len(behind.lstrip(_BETWEEN))
    passage = cut_passage(text, Span(start, span.end), customs.style)
    byline = read_byline(passage, customs.style)
    if byline is None or not byline.names:
        return None
    return SignedFiling(dateline, byline)


def read_slashed(text: str, span: Span, customs: Customs) -> SignedFiling | None:
    """
    Read `AGENCY / PLACE / NAMES`, the agency in the spelling of its datelines.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> line = "AA / Oslo / Ann Orlin"
        >>> found = read_slashed(line, Span(0, len(line)), customs_for("fr"))
        >>> found.dateline.place, found.byline.names, found.byline.agency
        ('Oslo', ('Ann Orlin',), 'Anadolu')
    """
    line = span.of(text)
    parts = line.split("/", _SLASHED_PARTS - 1)
    if len(parts) < _SLASHED_PARTS or len(line) > _LONGEST:
        return None
    printed, place, names = parts
    agency = customs.style.agencies.whole(cut(printed).keys)
    if (
        agency is None
        or not place.strip()
        or not is_place(place.strip(), customs.style)
    ):
        return None
    listed = cut_passage(text, Span(span.end - len(names), span.end), customs.style)
    byline = read_bare_byline(listed, customs.style)
    if byline is None:
        return None
    where = Span(span.start, span.end - len(names) - 1)
    dateline = Dateline(place.strip(), None, printed.strip(), where)
    return SignedFiling(dateline, attrs.evolve(byline, agency=agency.values[0]))
