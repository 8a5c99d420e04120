"""Quotation marks around and within spans of content."""

from bisect import bisect_left

from diplotext.find.reading.reading import NOWHERE, Piece, Reading
from diplotext.text.span import Span


def pieces_within(reading: Reading, span: Span) -> list[Piece]:
    """Give the outermost pieces of quotations that lie in a span."""
    at = bisect_left(reading.pieces, span.start, key=lambda piece: piece.outer.start)
    found: list[Piece] = []
    while at < len(reading.pieces) and reading.pieces[at].outer.start < span.end:
        piece = reading.pieces[at]
        inside = span.covers(piece.inner)
        if inside and not (found and found[-1].outer.covers(piece.outer)):
            found.append(piece)
        at += 1
    return found


def opens_quoted(reading: Reading, first: int, cue: int) -> bool:
    """Tell whether a mark of quotation stands right before a word, and a cue outside of it ('a dit « [regretter] » la décision')."""
    inside = reading.quote_of[first]
    outside = reading.quote_of[cue] != inside
    return inside != NOWHERE and outside and reading.quote_of[first - 1] != inside


def strip_marks(reading: Reading, span: Span) -> Span:
    """Leave out the outer quotation marks when they enclose all of a span, or close what it is the rest of."""
    pieces = pieces_within(reading, span)
    if len(pieces) == 1 and pieces[0].outer.start == span.start:
        piece = pieces[0]
        if span.end <= piece.outer.end + 1 or not span.of(reading.words.text)[
            len(piece.outer) :
        ].strip(" ,\u00a0\n\r"):
            return piece.inner
    return _without_closing(reading, span)


def _without_closing(reading: Reading, span: Span) -> Span:
    """Leave out the mark behind the last sentences of a quotation ("« P, dit-elle. Q », a-t-elle ajouté")."""
    number = reading.quote_of[reading.words.within(span).start]
    if number != NOWHERE:
        quotation = reading.quotations[number]
        for inner, outer in zip(quotation.inner, quotation.outer, strict=True):
            if inner.start <= span.start and inner.end < span.end <= outer.end:
                return Span(span.start, inner.end)
    return span


def strip_all(
    reading: Reading, content: tuple[Span, ...]
) -> tuple[tuple[Span, ...], bool]:
    """Leave out the outer marks of some spans, and tell whether marks enclosed each of them."""
    stripped = tuple(strip_marks(reading, span) for span in content)
    return stripped, all(a != b for a, b in zip(content, stripped, strict=True))


def quoted_within(reading: Reading, *content: Span) -> tuple[Span, ...]:
    """Give the stretches between quotation marks that lie in some spans, outermost only."""
    found: set[Span] = set()
    for span in content:
        if _is_inner(reading, span):
            found.add(span)
        else:
            found.update(piece.inner for piece in pieces_within(reading, span))
    return tuple(sorted(found))


def _is_inner(reading: Reading, span: Span) -> bool:
    """Tell whether a span lies in the innermost quotation around it, marks left out."""
    number = reading.quote_of[reading.words.within(span).start]
    return number != NOWHERE and any(
        inner.covers(span) for inner in reading.quotations[number].inner
    )


def piece_at(reading: Reading, index: int) -> Piece | None:
    """Give the piece of a quotation whose mark opens at a word."""
    return reading.opening.get(index)


def opening_mark(reading: Reading, number: int) -> int:
    """Give the mark that opens a quotation."""
    return reading.words.within(reading.quotations[number].outer[0]).start


def behind_colon(reading: Reading, first: int, stop: int) -> int:
    """
    Give where words begin that are spoken, when a colon of the narrator leads to a quotation.

    The quotation closes the words given ("Roma duda: « ... », dit X").
    """
    closed = reading.is_mark(stop - 1, '"»”')
    for at in range(stop - 2, first, -1) if closed else ():
        piece = piece_at(reading, at)
        if piece is not None and piece.outer.end == reading.words.ends[stop - 1]:
            colon = reading.is_mark(at - 1, ":") and reading.quote_of[at - 1] == NOWHERE
            return at if colon else first
    return first


def closes_alone(reading: Reading, first: int, at: int) -> bool:
    """Tell whether a mark closes a quotation that was opened before some words."""
    closing = reading.is_mark(at, '"»”') and reading.quote_of[at] == NOWHERE
    return closing and reading.quote_of[first] not in (NOWHERE, reading.quote_of[at])


def with_further_pieces(
    reading: Reading, content: tuple[Span, ...]
) -> tuple[Span, ...]:
    """Add the pieces in other paragraphs of a quotation that makes up all of a span."""
    found = list(content)
    for span in content:
        indexes = reading.words.within(span)
        number = reading.quote_of[indexes.start] if indexes else NOWHERE
        pieces = reading.quotations[number].inner if number != NOWHERE else ()
        if any(piece.covers(span) for piece in pieces):
            found.extend(
                p for p in pieces if len(p) and not any(p.overlaps(c) for c in content)
            )
    return tuple(sorted(set(found)))


_LONGEST_BRACKET = 8


def over_bracket(reading: Reading, at: int) -> int:
    """Step over a short bracket that opens at a word ("Ghana [(400 troops)], Togo")."""
    if not reading.is_mark(at, "("):
        return at
    stop = min(at + _LONGEST_BRACKET, len(reading.words))
    close = next((i for i in range(at + 1, stop) if reading.is_mark(i, ")")), None)
    return at if close is None else close + 1


def before_bracket(reading: Reading, at: int) -> int:
    """Step back over a short bracket that closes right before a word."""
    if not reading.is_mark(at - 1, ")"):
        return at
    low = max(at - _LONGEST_BRACKET, 0)
    return next((i for i in range(at - 2, low, -1) if reading.is_mark(i, "(")), at)


def trimmed(reading: Reading, first: int, stop: int) -> tuple[int, int] | None:
    """Take the marks off both ends of a range of words; nothing is left of one of marks only."""
    while stop > first and reading.is_mark(stop - 1, ",;:–—("):
        stop -= 1
    while first < stop and reading.is_mark(first, ",;:–—)"):
        first += 1
    return (first, stop) if stop > first else None
