"""Wire copy read as a whole: header, story and ending put together."""

from collections.abc import Callable, Collection, Iterator, Sequence

import attrs

from diplotext.formats.copy.credits import agency_around
from diplotext.formats.copy.customs import Customs, customs_for
from diplotext.formats.copy.east_asian import eastern_names
from diplotext.formats.copy.embargo import with_embargo
from diplotext.formats.copy.ending import read_ending
from diplotext.formats.copy.header import Header, read_header
from diplotext.formats.copy.layout import LineNumbers, paragraphs
from diplotext.formats.copy.nonpublic import nonpublic_paragraphs
from diplotext.formats.copy.opening import Roles
from diplotext.formats.copy.passage import agency_in
from diplotext.formats.copy.piece import Piece
from diplotext.formats.copy.small_letters import (
    as_written,
    capitalized,
    is_in_small_letters,
)
from diplotext.formats.copy.story import story_pieces
from diplotext.formats.copy.update import status_of
from diplotext.lang.copy import CopyStyle
from diplotext.model.article import Article
from diplotext.model.dateline import Dateline
from diplotext.model.label import Label
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.model.update import UpdateKind
from diplotext.text.span import Span
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
    numbers = LineNumbers.of(text)

    def placed(span: Span, role: ParagraphRole) -> Paragraph:
        return Paragraph(span, role, numbers.line(span.start))

    return read_apart(Copy(text, paragraphs(text), {}, placed), customs, language)


@attrs.frozen(eq=False)
class Copy:
    """
    Copy cut into paragraphs, and what is known of them.

    Attributes:
        text: The copy.
        paragraphs: Its paragraphs, in order.
        fixed: The roles that the format tells, by the place where a paragraph begins.
        placed: Makes a paragraph that knows its source.
    """

    text: str
    paragraphs: Sequence[Span]
    fixed: Roles
    placed: Callable[[Span, ParagraphRole], Paragraph]


def read_apart(copy: Copy, customs: Customs, language: str | None) -> Article:
    """
    Read copy that was cut into paragraphs, and hold apart those that are not for publication.

    Args:
        copy: The copy.
        customs: The conventions it is read by.
        language: Its language, which the article names.
    """
    article = read_parted(copy, customs, language)
    apart = nonpublic_paragraphs(article, customs.style)
    return article if not apart else _held_apart(article, apart)


def _held_apart(article: Article, apart: Collection[int]) -> Article:
    """Mark the paragraphs of the copy that are not for publication, and note their words."""
    marked = tuple(
        attrs.evolve(p, role=ParagraphRole.NONPUBLIC) if index in apart else p
        for index, p in enumerate(article.paragraphs)
    )
    words = tuple(Label(article[article.paragraphs[i].span]) for i in sorted(apart))
    return attrs.evolve(article, paragraphs=marked, nonpublic=words)


def read_parted(copy: Copy, customs: Customs, language: str | None) -> Article:
    """
    Read copy that was cut into paragraphs; what is in small letters alone, as if it had capitals.

    Args:
        copy: The copy.
        customs: The conventions it is read by.
        language: Its language, which the article names.
    """
    if not is_in_small_letters(copy.text):
        return _read(copy, customs, language)
    as_other_copy = attrs.evolve(copy, text=capitalized(copy.text, customs.style))
    return as_written(_read(as_other_copy, customs, language), copy.text)


def _read(copy: Copy, customs: Customs, language: str | None) -> Article:
    text = copy.text
    header = read_header(text, copy.paragraphs, customs, copy.fixed)
    ending = read_ending(text, header.rest, customs.style)
    story = tuple(story_pieces(text, ending.body, customs.style))
    pieces = (*story, *ending.pieces)
    headline = header.headline
    notes = (*header.notes, *filter(None, (piece.note for piece in pieces)))
    article = Article(
        text,
        tuple(_paragraphs(copy, header, pieces)),
        headline=None if headline is None else headline.text,
        subheadline=header.subheadline,
        slug=header.slug or (None if headline is None else headline.slug),
        language=language,
        agency=agency_of(header, pieces, customs.style)
        or agency_around(text, [piece.span for piece in story], customs.style),
        status=status_of(notes),
        dateline=header.dateline,
        byline=header.byline or filers(text, header.dateline, story),
        credits=(
            *header.helpers,
            *(credit for piece in pieces for credit in piece.credits),
        ),
        update_note=next(iter(notes), None),
        editor_note=editor_note_of(header, pieces),
        keywords=(*header.kickers, *(() if headline is None else headline.keywords)),
    )
    is_held = any(note.kind is UpdateKind.EMBARGO for note in header.notes)
    return with_embargo(article) if is_held else article


def filers(
    text: str, dateline: Dateline | None, story: Sequence[Piece]
) -> tuple[str, ...]:
    """Give the reporters named in a dateline or a signature without blanks between words."""
    if dateline is None or dateline.span is None:
        return ()
    last = story[-1].span.of(text) if story else ""
    return eastern_names(dateline.span.of(text), last)


def _paragraphs(
    copy: Copy, header: Header, pieces: Sequence[Piece]
) -> Iterator[Paragraph]:
    for span, role in header.parts:
        yield copy.placed(span, role)
    for piece in pieces:
        role = piece.role
        if header.dateline is not None and piece.span == header.dateline.span:
            role = ParagraphRole.DATELINE
        yield copy.placed(piece.span, role)


def agency_of(header: Header, pieces: Sequence[Piece], style: CopyStyle) -> str | None:
    """Give the agency of the dateline, or else of the byline, or of the credits."""
    filed = None if header.dateline is None else header.dateline.agency
    if filed is not None:
        return agency_in(cut(filed).keys, style) or filed
    if header.agency is not None:
        return header.agency
    return next((piece.agency for piece in pieces if piece.agency is not None), None)


def editor_note_of(header: Header, pieces: Sequence[Piece]) -> str | None:
    """Give all that header, story and ending tell the desks."""
    messages = [header.message, *(piece.message for piece in pieces)]
    return "\n".join(message for message in messages if message) or None
