"""A body whose paragraphs are known by markup, read for the furniture of wire copy in it."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.ending import Piece, read_ending
from diplotext.formats.copy.header import Header, read_header
from diplotext.formats.copy.headline import Headline, read_headline
from diplotext.formats.copy.reading import agency_of, editor_note_of
from diplotext.formats.copy.story import story_pieces
from diplotext.formats.copy.update import status_of
from diplotext.model.article import PubStatus
from diplotext.model.credit import Credit
from diplotext.model.dateline import Dateline
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span


_KEPT = frozenset(
    {ParagraphRole.BYLINE, ParagraphRole.NOTE, ParagraphRole.CREDITS, ParagraphRole.END}
)


@attrs.frozen
class BodyReading:
    """
    What the paragraphs of a body do, and what was read from them.

    Attributes:
        pieces: Every piece of the body with its role, in order; credits that were glued to
            the last sentence are a piece of their own.
        headline: The headline, parted from its tags.
        dateline: Where and when the story was filed.
        byline: Names of the authors.
        credits: Who else worked on it.
        notes: What the desk says it changed, the fullest note first.
        status: Whether it may be published, by those notes.
        agency: The agency that signs.
        editor_note: What it tells the desks.
    """

    pieces: tuple[tuple[Span, ParagraphRole], ...]
    headline: Headline | None = None
    dateline: Dateline | None = None
    byline: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    notes: tuple[UpdateNote, ...] = ()
    status: PubStatus = PubStatus.USABLE
    agency: str | None = None
    editor_note: str | None = None


def read_body(
    text: str,
    paragraphs: Sequence[Span],
    language: str | None,
    *,
    headline: Span | None = None,
) -> BodyReading:
    r"""
    Read a body as wire copy is read; the paragraphs and the headline are known already.

    Args:
        text: The text of the article.
        paragraphs: The paragraphs of the story, in order.
        language: Its language; without one the words of all packs are tried.
        headline: Where the headline stands in the text.

    Example:
        >>> text = "UPDATE 1-Riga signs\n\nRIGA (AFP) - Oslo waits. (Editing by Jo Tarr)"
        >>> reading = read_body(text, [Span(21, len(text))], "en", headline=Span(0, 19))
        >>> reading.headline.text, reading.dateline.place, reading.credits[0].names
        ('Riga signs', 'RIGA', ('Jo Tarr',))
    """
    customs = customs_for(language)
    header = read_header(text, paragraphs, customs)
    ending = read_ending(text, header.rest, customs.style)
    story = tuple(story_pieces(text, ending.body, customs.style))
    pieces = (*story, *ending.pieces)
    title = None if headline is None else read_headline(text, headline, customs.style)
    tag = () if title is None or title.note is None else (title.note,)
    notes = (*_notes(header), *tag)
    return BodyReading(
        tuple(_roles(header, pieces)),
        headline=title,
        dateline=header.dateline,
        byline=header.byline,
        credits=tuple(credit for piece in pieces for credit in piece.credits),
        notes=notes,
        status=status_of(notes),
        agency=agency_of(header, pieces, customs.style),
        editor_note=editor_note_of(header, pieces),
    )


def _notes(header: Header) -> Iterator[UpdateNote]:
    """Give the notes of the paragraphs, without what a first paragraph would say as a headline."""
    own = None if header.headline is None else header.headline.note
    return (note for note in header.notes if note is not own)


def _roles(
    header: Header, pieces: Sequence[Piece]
) -> Iterator[tuple[Span, ParagraphRole]]:
    """Give pieces and roles; what markup calls a paragraph of the body is no headline."""
    filed = None if header.dateline is None else header.dateline.span
    for span, role in header.parts:
        yield span, role if role in _KEPT else ParagraphRole.BODY
    for piece in pieces:
        yield piece.span, ParagraphRole.DATELINE if piece.span == filed else piece.role
