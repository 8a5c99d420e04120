"""Speech opened by a dash at the head of a paragraph, as Spanish prints dialogue."""

from collections.abc import Iterator, Sequence

from diplotext.text.quotation import Quotation
from diplotext.text.span import Span
from diplotext.text.words import Words


_DASHES = "—–"
_PAUSES = ".,;:!?…"
_FULL = ".!?…"


def find_dialogue(words: Words, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """
    Find the speech of paragraphs that a dash opens, without what the narrator sets between dashes.

    Args:
        words: The words of a text.
        paragraphs: Ranges of its paragraphs, in order.

    Returns:
        Quotations in the order of the text. Speech that the narrator interrupts in
        mid-sentence is one quotation of several pieces; behind a full stop a new one begins.

    Example:
        >>> from diplotext.text.words import cut
        >>> text = "—Es tarde —dijo Elsa—. Vámonos."
        >>> found = find_dialogue(cut(text), [Span(0, len(text))])
        >>> [span.of(text) for quotation in found for span in quotation.inner]
        ['Es tarde', 'Vámonos.']

    .. versionadded:: 0.1.0
    """
    found: list[Quotation] = []
    for paragraph in paragraphs:
        indexes = words.within(paragraph)
        if len(indexes) > 1 and words.keys[indexes.start] in _DASHES:
            found.extend(_quotations(words, indexes))
    return tuple(found)


def _quotations(words: Words, indexes: range) -> Iterator[Quotation]:
    """Join the pieces of speech that no full stop parts."""
    pieces: list[Span] = []
    for first, stop, goes_on in _speech(words, indexes):
        if pieces and not goes_on:
            yield _quotation(pieces)
            pieces = []
        pieces.append(words.span(first, stop))
    if pieces:
        yield _quotation(pieces)


def _quotation(pieces: list[Span]) -> Quotation:
    return Quotation(tuple(pieces), tuple(pieces), depth=0, closed=True)


def _speech(words: Words, indexes: range) -> Iterator[tuple[int, int, bool]]:
    """Give the ranges of words that are speech, and whether each goes on with the sentence before."""
    first, goes_on = indexes.start + 1, False
    at = first
    while at < indexes.stop:
        if not _opens_aside(words, at, indexes.stop):
            at += 1
            continue
        if at > first:
            yield first, at, goes_on
        at = _behind_aside(words, at + 1, indexes.stop)
        goes_on = at > 0 and words.keys[at - 1] not in _FULL
        first = at
    if first < indexes.stop:
        yield first, indexes.stop, goes_on


def _opens_aside(words: Words, at: int, stop: int) -> bool:
    """Tell whether a dash opens words of the narrator: a blank before it, none behind it."""
    dash = words.keys[at] in _DASHES and not words.is_glued(at)
    return dash and at + 1 < stop and words.is_glued(at + 1)


def _behind_aside(words: Words, at: int, stop: int) -> int:
    """Give the word at which speech goes on: behind the closing dash and the mark that follows it."""
    while at < stop and not (words.keys[at] in _DASHES and words.is_glued(at)):
        at += 1
    at = min(at + 1, stop)
    return at + 1 if at < stop and words.keys[at] in _PAUSES else at
