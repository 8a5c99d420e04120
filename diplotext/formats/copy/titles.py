"""The lines that the header of a wire message is made of: notes, headline, byline."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.byline import is_title_line
from diplotext.formats.copy.customs import Customs, customs_for
from diplotext.formats.copy.element import Kind
from diplotext.formats.copy.layout import lines
from diplotext.formats.copy.passage import cut_passage, one_line
from diplotext.formats.copy.recognize import recognize
from diplotext.formats.copy.unwrap import without_controls
from diplotext.formats.encoding import Decoded
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span


_FULL = 56
"""From this length on a line of a wire may have been broken: the wires set 60 to 69 signs."""
_FEWEST_TOLD, _FEWEST_BELOW = 4, 3
_SUBHEAD = ("- ", "\u2013 ", "\u2014 ")
_HEADER_END = " \t=+"
_ROLES = {
    Kind.BYLINE: ParagraphRole.BYLINE,
    Kind.NOTE: ParagraphRole.NOTE,
    Kind.EDITORS: ParagraphRole.NOTE,
}


@attrs.frozen
class _Title:
    """A line of the header, or several that were broken from one."""

    text: str
    start: int
    role: ParagraphRole | None
    """What it is; None for words that can be the headline."""
    is_subhead: bool = False
    """Whether it opens as the line under a headline does."""


def header_blocks(
    decoded: Decoded, header: Span, language: str | None
) -> Sequence[Block]:
    r"""
    Read the lines of a header: the last words that are no note and no byline are the headline.

    Args:
        decoded: The message.
        header: Where the header stands in its text.
        language: Its language, when known.

    Example:
        >>> from diplotext.formats.encoding import decode
        >>> message = decode(b"REFILE\r\n1ST LEAD\r\nRiga signs pact\r\nBy Ann Orlin, dpa =\r\n")
        >>> blocks = header_blocks(message, Span(0, len(message.text)), "en")
        >>> [(block.role.value, block.text) for block in blocks][1:]
        [('header', '1ST LEAD'), ('headline', 'Riga signs pact'), ('byline', 'By Ann Orlin, dpa')]
    """
    text = without_controls(decoded.text)
    titles = list(_titles(text, header, customs_for(language)))
    roles = _with_headline(titles)
    offsets = decoded.byte_offsets(title.start for title in titles)
    return [
        Block(title.text, role, source_offset=offset)
        for title, role, offset in zip(titles, roles, offsets, strict=True)
    ]


def _titles(text: str, header: Span, customs: Customs) -> Iterator[_Title]:
    """Give the lines, those that were broken at the width of the wire joined."""
    open_title: _Title | None = None
    width = 0
    for row in lines(text, header):
        title = _title(text, row, customs)
        if open_title is not None and _goes_on(open_title, width, title):
            joined = f"{open_title.text} {title.text}"
            open_title = attrs.evolve(open_title, text=joined)
        else:
            if open_title is not None:
                yield open_title
            open_title = title
        width = len(row)
    if open_title is not None:
        yield open_title


def _title(text: str, row: Span, customs: Customs) -> _Title:
    words = row.of(text).rstrip(_HEADER_END)
    span = Span(row.start, row.start + len(words))
    found = recognize(text, span, customs) if words else None
    if found is None or found.kind is Kind.DATELINE:
        is_aside = words.startswith("(") and words.endswith(")")
        role = ParagraphRole.NOTE if is_aside else None
    else:
        role = _ROLES.get(found.kind, ParagraphRole.HEADER)
    opening = customs.style.subheads.opening(
        cut_passage(text, span, customs.style).keys
    )
    is_subhead = words.startswith(_SUBHEAD) or opening is not None
    return _Title(one_line(words).replace(" )", ")"), row.start, role, is_subhead)


def _goes_on(before: _Title, width: int, title: _Title) -> bool:
    """Tell whether a line of words goes on in the next."""
    if before.text.startswith("(") and before.text.count("(") > before.text.count(")"):
        return True
    if before.role is not None or title.role is not None:
        return False
    is_open = width >= _FULL or title.text[:1].islower()
    return is_open and not title.is_subhead


def _with_headline(titles: Sequence[_Title]) -> list[ParagraphRole]:
    """Tell which of the lines that can be the headline are it, and the line below it."""
    free = [index for index, title in enumerate(titles) if title.role is None]
    chosen = set(free[-1:])
    if len(free) > 1 and (
        titles[free[-1]].is_subhead or _tell_both(*(titles[i] for i in free[-2:]))
    ):
        chosen.add(free[-2])
    return [
        title.role or (ParagraphRole.HEADLINE if i in chosen else ParagraphRole.HEADER)
        for i, title in enumerate(titles)
    ]


def _tell_both(title: _Title, below: _Title) -> bool:
    """Tell whether a line says so much that it is a headline with another line below it, and no flag."""
    words = title.text.split()
    is_told = len(words) >= _FEWEST_TOLD and any(map(str.islower, words))
    return is_told and len(below.text.split()) >= _FEWEST_BELOW


def is_title(words: str, customs: Customs) -> bool:
    """
    Tell whether a line gives the title or the agency of the author above it.

    Example:
        >>> is_title("AP Sports Writer", customs_for("en"))
        True
    """
    passage = cut_passage(words, Span(0, len(words)), customs.style)
    return is_title_line(passage, customs.style)
