"""The many stories with no header but a headline and a dateline, read at a glance."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from diplotext.formats.copy.credits import agency_around
from diplotext.formats.copy.customs import Customs, customs_for
from diplotext.formats.copy.dateline import read_dateline
from diplotext.formats.copy.ending import Ending, read_ending
from diplotext.formats.copy.glance import may_end, may_head_message
from diplotext.formats.copy.headline import looks_like_headline, read_headline
from diplotext.formats.copy.layout import ends_sentence
from diplotext.formats.copy.passage import agency_in
from diplotext.formats.copy.piece import Piece
from diplotext.formats.copy.reading import filers
from diplotext.formats.copy.recognize import recognize
from diplotext.formats.copy.signed_filing import read_signed
from diplotext.formats.copy.story import story_pieces
from diplotext.formats.copy.update import status_of
from diplotext.lang.copy import CopyStyle
from diplotext.model.article import Article
from diplotext.model.dateline import Dateline
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.model.update import UpdateKind
from diplotext.text.span import Span
from diplotext.text.words import cut


Placing = Callable[[Span, ParagraphRole], Paragraph]
"""Makes a paragraph that knows its source."""

_SHORTEST = 61
"""Shorter lines may be bylines, headings, initials, end marks."""
_MOST_LOOKED_AT = 2


def read_plain_story(
    text: str,
    headline: Span | None,
    body: Sequence[Span],
    language: str | None,
    placed: Placing,
) -> Article | None:
    r"""
    Read a story of which it is sure at a glance that it has no other header.

    What it gives is what the full rules would give; where that is not sure, it gives nothing.

    Args:
        text: The text.
        headline: Where its headline stands.
        body: The paragraphs of the story.
        language: Its language; without one the words of all packs are tried.
        placed: Makes a paragraph that knows its source.

    Example:
        >>> place = lambda span, role: Paragraph(span, role)
        >>> more = "The ministers of the three states met in the capital on Friday."
        >>> text = f"Riga signs\n\nRIGA (AFP) - Oslo waits.\n\n{more}"
        >>> body = [Span(12, 36), Span(38, len(text))]
        >>> article = read_plain_story(text, Span(0, 10), body, "en", place)
        >>> article.dateline.place, article.agency
        ('RIGA', 'AFP')
    """
    customs = customs_for(language)
    style = customs.style
    if body and headline is None and looks_like_headline(body[0].of(text)):
        return None
    dateline = read_dateline(text, body[0], customs) if body else None
    if body and not _opens_plainly(text, body, dateline, customs):
        return None
    title = None if headline is None else read_headline(text, headline, style)
    note = None if title is None else title.note
    if not body and note is not None and note.kind is UpdateKind.EMBARGO:
        return None
    head = () if headline is None else (placed(headline, ParagraphRole.HEADLINE),)
    ending = _ending(text, body, style)
    story = tuple(story_pieces(text, ending.body, style))
    pieces = (*story, *ending.pieces)
    notes = tuple(filter(None, (note, *(piece.note for piece in pieces))))
    return Article(
        text,
        (*head, *_placed(pieces, dateline, placed)),
        headline=None if title is None else title.text,
        slug=None if title is None else title.slug,
        keywords=() if title is None else title.keywords,
        language=language,
        agency=_agency(dateline, pieces, customs)
        or agency_around(text, [piece.span for piece in story], style),
        status=status_of(notes),
        dateline=dateline,
        byline=filers(text, dateline, story),
        credits=tuple(credit for piece in pieces for credit in piece.credits),
        update_note=next(iter(notes), None),
        editor_note="\n".join(p.message for p in pieces if p.message) or None,
    )


def _ending(text: str, body: Sequence[Span], style: CopyStyle) -> Ending:
    """Give what stands behind the story: nothing, where that shows at a glance."""
    if _ends_plainly(text, body, style):
        return Ending(tuple(body), ())
    return read_ending(text, body, style)


def _ends_plainly(text: str, body: Sequence[Span], style: CopyStyle) -> bool:
    """Tell whether nothing at the end is furniture, and no line heads a message to the desks."""
    if not body:
        return True
    last = body[-1].of(text)
    if len(last) < _SHORTEST or "\n" in last or "(" in last or ")" in last:
        return False
    if not ends_sentence(last):
        return False
    short = (span.of(text) for span in body[1:] if len(span) < _SHORTEST)
    return not (may_end(last, style) or any(may_head_message(w, style) for w in short))


def _opens_plainly(
    text: str, body: Sequence[Span], dateline: Dateline | None, customs: Customs
) -> bool:
    """Tell whether the story opens with a dateline without authors, or with bare sentences."""
    if dateline is None:
        return _is_bare(text, body, customs)
    return read_signed(text, body[0], dateline, customs) is None


def _is_bare(text: str, body: Sequence[Span], customs: Customs) -> bool:
    """Tell whether the first paragraphs are sentences without anything before them."""
    looked_at = body[:_MOST_LOOKED_AT]
    return len(looked_at) == _MOST_LOOKED_AT and all(
        _is_sentence(span.of(text)) and recognize(text, span, customs) is None
        for span in looked_at
    )


def _is_sentence(words: str) -> bool:
    is_line = len(words) >= _SHORTEST and "\n" not in words
    return is_line and ends_sentence(words)


def _placed(
    pieces: Iterable[Piece],
    dateline: Dateline | None,
    placed: Placing,
) -> Iterator[Paragraph]:
    filed = None if dateline is None else dateline.span
    for piece in pieces:
        role = ParagraphRole.DATELINE if piece.span == filed else piece.role
        yield placed(piece.span, role)


def _agency(
    dateline: Dateline | None, pieces: Sequence[Piece], customs: Customs
) -> str | None:
    """Give the agency of the dateline, or else the one that signs."""
    filed = None if dateline is None else dateline.agency
    if filed is not None:
        return agency_in(cut(filed).keys, customs.style) or filed
    signed = (piece.agency for piece in pieces)
    return next((agency for agency in signed if agency is not None), None)
