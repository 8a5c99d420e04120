"""What stands behind the story: credits, initials, notes, end marks."""

import re
from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.copy.brackets import opening_bracket
from diplotext.formats.copy.contacts import contacts_start
from diplotext.formats.copy.credits import (
    LONGEST,
    is_initials,
)
from diplotext.formats.copy.end_signs import END_SIGNS, is_end_mark
from diplotext.formats.copy.glance import may_head_message
from diplotext.formats.copy.layout import ends_sentence, lines, trimmed
from diplotext.formats.copy.nonpublic import is_contact
from diplotext.formats.copy.passage import (
    agency_in,
    cut_passage,
    one_line,
)
from diplotext.formats.copy.piece import Piece, read_piece
from diplotext.formats.copy.recognize import editors_message
from diplotext.lang.copy import CopyStyle
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span
from diplotext.text.words import cut


_MOST_PIECES = 40
_BULLETS = "#*- "
_LONGEST_HEADING = 60
_LONGEST_SIGN = 40
_FEWEST_SIGNS = 3
_SIGNED_MARK = re.compile(
    r"\((?P<mark>[^()\n]{2,30})\) ?(?P<agency>[A-Z]{2,8})?(?:\s?[a-z]{1,3}(?:[/.][a-z]{1,3}){1,3})?\Z"
)
_CAPITALS = re.compile(r"[A-Z]{2,4}")
_SIGN = re.compile(
    r"[.!?\u2026][\"'\u201d\u2019\u00bb)]{0,2}\s+(?P<sign>(?:[^\W\d_]|-\d)[^.!?\u2026()]{1,24})\Z"
)
"""What stands behind the mark that ends the last sentence."""
_DESKS = re.compile(
    r"[.!?\u2026][\"'\u201d\u2019\u00bb)]{0,2}\s+(?P<agency>[A-Z]{2,6})(?: [A-Z]{2,4})(?:\s+[A-Z]{2,4}){0,8}\Z"
)
"""An agency and its desks, as the PTI signs: `PTI AB` and `CD AB` below it."""


@attrs.frozen
class Ending:
    """
    What was read behind the story.

    Attributes:
        body: The paragraphs of the story, the credits that were glued to the last one cut off.
        pieces: What stands behind them, in order.
    """

    body: tuple[Span, ...]
    pieces: tuple[Piece, ...]


def read_ending(text: str, paragraphs: Sequence[Span], style: CopyStyle) -> Ending:
    """
    Part what stands behind the story from it.

    From the end upwards every paragraph that is furniture is taken off, and so are lines
    of furniture and credits in brackets at the end of the last paragraph. A heading such
    as "Note to editors" takes all that follows with it.

    Args:
        text: The copy.
        paragraphs: The paragraphs behind the header.
        style: The words of the language.

    Example:
        >>> from diplotext.lang.pack import load
        >>> text = "Riga signed. (Reporting by Ann Orlin)"
        >>> ending = read_ending(text, [Span(0, len(text))], load("en").copy)
        >>> ending.body, ending.pieces[0].credits[0].names
        ((Span(start=0, end=12),), ('Ann Orlin',))
    """
    far = max(1, len(paragraphs) - _MOST_PIECES)
    heading = next(
        (
            i
            for i in range(far, len(paragraphs))
            if _is_heading(text, paragraphs[i], style)
        ),
        len(paragraphs),
    )
    pieces = list(_below_heading(text, paragraphs[heading:], style))[::-1]
    body = list(paragraphs[:heading])
    pieces += _contacts_off(text, body, style)
    body, signed = _without_signature(text, body, style)
    pieces += signed
    for _ in range(_MOST_PIECES):
        piece = _last_piece(text, body, style, is_last=not pieces) if body else None
        if piece is None:
            break
        pieces.append(piece)
        rest = list(trimmed(text, body[-1].start, piece.span.start))
        body[-1:] = rest
    if pieces:  # a release has its rights and codes below the contacts
        pieces += _contacts_off(text, body, style)
    return Ending(tuple(body), tuple(reversed(pieces)))


def _contacts_off(text: str, body: list[Span], style: CopyStyle) -> list[Piece]:
    """Take a block of contacts off the end of a story, and give it, the last first."""
    reached = contacts_start(text, body, style)
    found = [_contact(text, span, style) for span in reversed(body[reached:])]
    del body[reached:]
    return found


def _without_signature(
    text: str, body: list[Span], style: CopyStyle
) -> tuple[list[Span], list[Piece]]:
    """Part the agency and the desks that sign behind the last sentence, over several lines at the PTI."""
    begin = max(body[0].start, body[-1].end - _LONGEST_SIGN) if body else 0
    found = _DESKS.search(text, begin, body[-1].end) if body else None
    if found is None or style.agencies.whole(cut(found["agency"]).keys) is None:
        return body, []
    start, agency = found.start("agency"), agency_in(cut(found["agency"]).keys, style)
    behind = [span for span in body if span.end > start]
    signed = [Span(max(start, span.start), span.end) for span in behind]
    rest = (
        list(trimmed(text, behind[0].start, start)) if behind[0].start < start else []
    )
    pieces = [Piece(span, ParagraphRole.CREDITS, agency=agency) for span in signed]
    return [*body[: len(body) - len(behind)], *rest], pieces[::-1]


def _contact(text: str, span: Span, style: CopyStyle) -> Piece:
    """Give a paragraph of a block that says how somebody is reached."""
    piece = read_piece(text, span, style, is_last=False)
    is_aside = piece is None or (
        piece.role is ParagraphRole.NOTE and piece.message is None
    )
    return Piece(span, ParagraphRole.CREDITS) if piece is None or is_aside else piece


def _is_heading(text: str, span: Span, style: CopyStyle) -> bool:
    """Tell whether a line heads a message to the desks that follows it."""
    if len(span) > _LONGEST_HEADING or not may_head_message(span.of(text), style):
        return False
    message = editors_message(cut_passage(text, span, style), style)
    return message is not None and not len(message)


def _below_heading(
    text: str, paragraphs: Sequence[Span], style: CopyStyle
) -> Iterator[Piece]:
    """Read a message to the desks and what stands below it."""
    for span in paragraphs:
        piece = read_piece(text, span, style, is_last=span == paragraphs[-1])
        message = one_line(span.of(text)).lstrip(_BULLETS)
        yield piece or Piece(span, ParagraphRole.NOTE, message=message)


def _last_piece(
    text: str, body: Sequence[Span], style: CopyStyle, *, is_last: bool
) -> Piece | None:
    """Recognize furniture at the end: a paragraph, a line, or credits in brackets."""
    last = body[-1]
    if len(body) > 1:
        whole = read_piece(text, last, style, is_last=is_last)
        if whole is None and not is_last and _CAPITALS.fullmatch(last.of(text)):
            whole = Piece(last, ParagraphRole.CREDITS)
        if whole is not None:
            return whole
    reach = Span(max(last.start, last.end - LONGEST), last.end)
    *above, line = lines(text, reach)
    words = line.of(text)
    is_sign = not any(map(str.isalnum, words))
    is_marked = is_sign or (words.startswith("(") and is_end_mark(words, style))
    if above and (is_marked or ends_sentence(above[-1].of(text))):
        piece = read_piece(text, line, style, is_last=is_last)
        if piece is not None:
            return piece
    return (
        _glued_credits(text, reach, style)
        or _glued_mark(text, reach, style)
        or _glued_sign(text, reach, style)
    )


def _glued_mark(text: str, reach: Span, style: CopyStyle) -> Piece | None:
    """Recognize a mark in brackets behind the last sentence, with who signs: `(FIN) EFE ab/cd`."""
    begin = max(reach.start, reach.end - _LONGEST_HEADING)
    found = _SIGNED_MARK.search(text, begin, reach.end)
    if found is None or not ends_sentence(text[reach.start : found.start()]):
        return None
    if not is_end_mark(f"({found['mark']})", style):
        return None
    agency = agency_in(cut(found["agency"] or "").keys, style)
    return Piece(Span(found.start(), reach.end), ParagraphRole.END, agency=agency)


def _glued_sign(text: str, reach: Span, style: CopyStyle) -> Piece | None:
    """Recognize an end mark or the agency that signs behind the last sentence: `He left. EFE`."""
    begin = max(reach.start, reach.end - _LONGEST_SIGN)
    found = _SIGN.search(text, begin, reach.end)
    if found is None:
        return None
    span = Span(found.start("sign"), reach.end)
    piece = read_piece(text, span, style, is_last=False)
    if piece is None or piece.message is not None or piece.credits:
        return None
    if is_initials(found["sign"], is_last=False):
        return piece
    is_small = found["sign"][0].islower()
    is_told = piece.agency is not None and len(found["sign"].split()) >= _FEWEST_SIGNS
    return piece if is_told or not is_small else None


def _glued_credits(text: str, reach: Span, style: CopyStyle) -> Piece | None:
    """Recognize credits in brackets behind the last sentence, even if the last bracket is lost."""
    end = reach.start + len(reach.of(text).rstrip(END_SIGNS))
    if text[reach.start : end].endswith(")"):
        opening = opening_bracket(text, end - 1, reach.start)
    else:
        opening = max(text.rfind(mark, reach.start, end) for mark in "()")
    if opening is None or opening < 0 or text[opening] == ")":
        return None
    piece = read_piece(text, Span(opening, reach.end), style, is_last=False)
    if piece is None:
        return None
    is_mark = piece.role is ParagraphRole.END or is_initials(
        text[opening:end], is_last=False
    )
    is_behind = is_mark and ends_sentence(text[reach.start : opening])
    is_told = piece.credits or is_behind or is_contact(text[opening:end])
    return piece if is_told else None
