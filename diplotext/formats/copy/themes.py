"""What stands above the headline of wire copy: a theme in capitals, the name of a genre."""

from collections.abc import Iterator, Sequence
from itertools import islice

from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.element import Element, Kind
from diplotext.formats.copy.kicker import AROUND, is_theme_line, parted_theme
from diplotext.formats.copy.opening import Roles
from diplotext.formats.copy.passage import cut_passage, one_line
from diplotext.formats.copy.update import read_note
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span


_MOST_HEADLINES = 2


def above_headline(text: str, found: Sequence[Element], end: int) -> Roles:
    """
    Tell apart what stands above the headline of wire copy: a theme in capitals.

    The name of a genre is the headline where there is no other.
    """
    lines = [element for element in found[:end] if element.kind is Kind.TEXT]
    if not lines:
        genres = (e.span.start for e in found[:end] if e.kind is Kind.KICKER)
        return dict.fromkeys(islice(genres, 1), ParagraphRole.HEADLINE)
    is_wire = any(e.dateline is not None and e.dateline.agency for e in found)
    first, *below = (element.span.of(text) for element in lines[:_MOST_HEADLINES])
    is_theme = is_wire and bool(below) and is_theme_line(first, below[0])
    return {lines[0].span.start: ParagraphRole.HEADER} if is_theme else {}


def kickers(
    text: str, roles: Sequence[tuple[Element, ParagraphRole]], above: Roles
) -> Iterator[str]:
    """Give what stands above the headline, without marks around it."""
    for element, role in roles:
        is_kicker = element.kind is Kind.KICKER or element.span.start in above
        if is_kicker and role is ParagraphRole.HEADER:
            yield parted_theme(one_line(element.span.of(text)).strip(AROUND))[0]


def flags(
    text: str, above: Roles, pieces: Sequence[Element], customs: Customs
) -> Iterator[UpdateNote]:
    """Give what stands in brackets behind the theme above a headline, where it tells an update."""
    for element in pieces:
        start, words = element.span.start, element.span.of(text)
        flag = parted_theme(words)[1] if start in above else None
        if flag is not None:
            place = Span(start + flag.start, start + flag.end)
            note = read_note(cut_passage(text, place, customs.style), customs.style)
            yield from () if note is None else (note,)
