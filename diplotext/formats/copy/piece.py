"""Furniture behind or within the story: one paragraph or line, recognized by its words."""

import re

import attrs

from diplotext.formats.copy.byline import read_bare_byline, read_byline
from diplotext.formats.copy.contacts import is_desk_contact, is_source
from diplotext.formats.copy.credits import (
    LONGEST,
    is_initials,
    read_credits,
    signing_agency,
)
from diplotext.formats.copy.end_signs import END_SIGNS, ENDING_FIGURES, is_end_mark
from diplotext.formats.copy.glance import may_end
from diplotext.formats.copy.nonpublic import is_contact
from diplotext.formats.copy.orders import read_correction
from diplotext.formats.copy.passage import (
    Passage,
    agency_in,
    cut_passage,
    one_line,
)
from diplotext.formats.copy.recognize import editors_message
from diplotext.lang.copy import CopyStyle
from diplotext.model.credit import Credit, CreditFunction
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span


_DASHES = frozenset({"-", "--", "\u2013", "\u2014"})
_SHORTEST_MARK = 4
"""A word that short may be initials as well, but for those that end copy."""
_LONGEST_COPYRIGHT, _LONGEST_ASIDE = 160, 160
_LINKS = re.compile(r"(?:(?:https?://|www\.)\S+|(?:[#@]\w{2,40}\s*){1,12})")
"""An address of the web, or hashtags and accounts."""
_BEHIND_ASIDE = _DASHES | {"", ":"}
"""What may stand behind the words that open a line in brackets beside the story."""
_SPACED = re.compile(r"\b[^\W\d_](?: [^\W\d_]){3,}\b")
"""A word with blanks between its letters, as APA prints it: "S E R V I C E"."""
_AROUND_ASIDE = " ()[]*>-"


@attrs.frozen
class Piece:
    """
    One piece of furniture behind or within the story.

    Attributes:
        span: Its words.
        role: CREDITS, NOTE or END.
        credits: Who is credited.
        agency: The agency that signs.
        message: What it tells the desks; empty for a heading with nothing behind.
        note: What it says was changed.
    """

    span: Span
    role: ParagraphRole
    credits: tuple[Credit, ...] = ()
    agency: str | None = None
    message: str | None = None
    note: UpdateNote | None = None


def read_piece(
    text: str, span: Span, style: CopyStyle, *, is_last: bool
) -> Piece | None:
    """
    Recognize a paragraph or line that is furniture and no story.

    Example:
        >>> from diplotext.lang.pack import load
        >>> read_piece("ENDS", Span(0, 4), load("en").copy, is_last=True).role.value
        'end'
    """
    if len(span) > LONGEST:
        return None
    words = span.of(text)
    is_short = len(words) <= _SHORTEST_MARK
    if not any(map(str.isalnum, words)) or (is_short and is_end_mark(words, style)):
        return Piece(span, ParagraphRole.END)
    if is_contact(words) or is_initials(words, is_last=is_last):
        return Piece(span, ParagraphRole.CREDITS)
    is_contact_line = is_desk_contact(words)
    is_figure = words.strip(END_SIGNS) in ENDING_FIGURES
    is_bracketed = words.startswith("(") and words.endswith(")")
    may_be = is_contact_line or is_figure or is_bracketed
    if not (may_be or may_end(words, style)):
        return None
    if is_end_mark(words, style):
        return Piece(span, ParagraphRole.END)
    told = _worded_piece(span, cut_passage(text, span, style), style)
    lone = Piece(span, ParagraphRole.CREDITS) if is_contact_line else None
    return told or lone


def _worded_piece(span: Span, passage: Passage, style: CopyStyle) -> Piece | None:
    """Recognize a signature, a message to the desks, or credits."""
    signed = signing_agency(passage, style)
    if signed is not None:
        return Piece(span, ParagraphRole.CREDITS, agency=signed)
    told = _told_piece(span, passage, style)
    if told is not None:
        return told
    agency = agency_in(passage.keys, style)
    if _is_copyright(passage, style) or is_source(passage, style):
        return Piece(span, ParagraphRole.CREDITS, agency=agency)
    credited = read_credits(passage, style) or _signed(passage, style)
    if not credited:
        return None
    return Piece(span, ParagraphRole.CREDITS, credits=credited, agency=agency)


def _told_piece(span: Span, passage: Passage, style: CopyStyle) -> Piece | None:
    """Recognize what tells the desks or the reader something beside the story."""
    message = editors_message(passage, style)
    if message is not None:
        return Piece(span, ParagraphRole.NOTE, message=one_line(message.text))
    corrected = read_correction(passage, style)
    if corrected is not None:
        words = one_line(passage.text)
        return Piece(span, ParagraphRole.NOTE, message=words, note=corrected)
    return Piece(span, ParagraphRole.NOTE) if _is_aside(passage, style) else None


def _signed(passage: Passage, style: CopyStyle) -> tuple[Credit, ...]:
    """
    Read a byline below the story.

    It stands alone, in brackets, behind dashes or before its agency: `By Ann Orlin and Jo Tarr`,
    `(By Ann Orlin)`, `-By Ann Orlin; ann@atb.example`, `Ann Orlin/TT`.
    """
    byline = None
    if passage.text.startswith("(") and passage.text.endswith(")"):
        byline = read_byline(passage.part(1, len(passage) - 1, style), style)
    elif len(passage) and passage.keys[0] in _DASHES:
        byline = read_byline(_before_contact(passage, style), style)
    elif _is_before_agency(passage, style):
        byline = read_bare_byline(passage, style)
    elif style.byline_openings.opening(passage.keys) is not None:
        byline = read_byline(passage, style)
    if byline is None or not byline.names:
        return ()
    span = passage.span(0, len(passage))
    return (Credit(CreditFunction.REPORTING, byline.names, span),)


def _is_before_agency(passage: Passage, style: CopyStyle) -> bool:
    """Tell whether a slash ties an agency to what stands before it."""
    if "/" not in passage.keys:
        return False
    last = len(passage) - passage.keys[::-1].index("/")
    return style.agencies.whole(passage.keys[last:]) is not None


def _before_contact(passage: Passage, style: CopyStyle) -> Passage:
    """Give what stands between dashes and the first semicolon."""
    first = next((i for i, key in enumerate(passage.keys) if key not in _DASHES), 0)
    keys = passage.keys
    stop = keys.index(";") if ";" in keys else len(keys)
    return passage.part(first, stop, style)


def _is_aside(passage: Passage, style: CopyStyle) -> bool:
    """Tell whether a line stands beside the story: further reading, keywords, an address, "with agencies"."""
    if _LINKS.fullmatch(passage.text) is not None:
        return True
    is_bracketed = passage.text.startswith("(") and passage.text.endswith(")")
    words = passage.text.strip(_AROUND_ASIDE)
    if len(words) > _LONGEST_ASIDE or "\n" in words:
        return False
    words = _SPACED.sub(_joined, words) if is_bracketed else words
    keys = cut_passage(words, Span(0, len(words)), style).keys
    opening = style.asides.opening(keys)
    if opening is None:
        return False
    behind = "".join(keys[opening.stop : opening.stop + 1])
    is_parted = behind in _BEHIND_ASIDE or behind[:1].isdecimal()
    return is_parted if is_bracketed else behind in {"", ":"}


def _joined(spaced: re.Match[str]) -> str:
    return spaced[0].replace(" ", "")


def _is_copyright(passage: Passage, style: CopyStyle) -> bool:
    """Tell whether a line says whose the copy is: "Copyright 2031 ATB. All rights reserved."."""
    is_short = len(passage.text) <= _LONGEST_COPYRIGHT
    keys = passage.keys[passage.keys[:1] == ("(",) :]
    opened = style.copyrights.opening(passage.keys) or style.copyrights.opening(keys)
    return is_short and opened is not None
