"""Wire copy read as a whole: header, story and ending put together."""

from collections.abc import Iterator, Sequence

from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.ending import Piece, read_ending
from diplotext.formats.copy.header import Header, read_header
from diplotext.formats.copy.layout import LineNumbers, paragraphs
from diplotext.formats.copy.passage import agency_in
from diplotext.formats.copy.story import story_pieces
from diplotext.formats.copy.update import status_of
from diplotext.lang.copy import CopyStyle
from diplotext.model.article import Article
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.text.words import cut


def read_copy(text: str, language: str | None) -> Article:
    r"""
    Read wire copy: every word lies in one paragraph, and what cannot be placed is story.

    Args:
        text: The copy, which becomes the text of the article as it is.
        language: Its language; without one the words of all packs are tried.

    Example:
        >>> article = read_copy("Riga signe\n\npar Ann Orlin\n\nRIGA (AFP) - Oslo suit.", "fr")
        >>> article.headline, article.byline, article.dateline.place
        ('Riga signe', ('Ann Orlin',), 'RIGA')
    """
    customs = customs_for(language)
    header = read_header(text, paragraphs(text), customs)
    ending = read_ending(text, header.rest, customs.style)
    story = tuple(story_pieces(text, ending.body, customs.style))
    pieces = (*story, *ending.pieces)
    headline, note = header.headline, next(iter(header.notes), None)
    return Article(
        text,
        tuple(_paragraphs(text, header, pieces)),
        headline=None if headline is None else headline.text,
        subheadline=header.subheadline,
        slug=header.slug or (None if headline is None else headline.slug),
        language=language,
        agency=_agency(header, pieces, customs.style),
        status=status_of(header.notes),
        dateline=header.dateline,
        byline=header.byline,
        credits=tuple(credit for piece in pieces for credit in piece.credits),
        update_note=note,
        editor_note=_editor_note(header, pieces),
        keywords=() if headline is None else headline.keywords,
    )


def _paragraphs(
    text: str, header: Header, pieces: Sequence[Piece]
) -> Iterator[Paragraph]:
    numbers = LineNumbers.of(text)
    for span, role in header.parts:
        yield Paragraph(span, role, numbers.line(span.start))
    for piece in pieces:
        role = piece.role
        if header.dateline is not None and piece.span == header.dateline.span:
            role = ParagraphRole.DATELINE
        yield Paragraph(piece.span, role, numbers.line(piece.span.start))


def _agency(header: Header, pieces: Sequence[Piece], style: CopyStyle) -> str | None:
    """Give the agency of the dateline, or else of the byline, or of the credits."""
    filed = None if header.dateline is None else header.dateline.agency
    if filed is not None:
        return agency_in(cut(filed).keys, style) or filed
    if header.agency is not None:
        return header.agency
    return next((piece.agency for piece in pieces if piece.agency is not None), None)


def _editor_note(header: Header, pieces: Sequence[Piece]) -> str | None:
    messages = [header.message, *(piece.message for piece in pieces)]
    return "\n".join(message for message in messages if message) or None
