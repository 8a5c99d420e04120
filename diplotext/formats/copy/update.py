"""What the desk says it changed: notes in brackets, lead lines, headline tags."""

from collections.abc import Iterator, Sequence

from diplotext.formats.copy.passage import Passage, one_line
from diplotext.lang.copy import CopyStyle
from diplotext.model.article import PubStatus
from diplotext.model.update import UpdateKind, UpdateNote


_PARTING = frozenset(",;")
_SHORTEST_LAST = 4
"""Letters of a word that a full stop does not abbreviate."""
_STATUS = {
    UpdateKind.KILL: PubStatus.CANCELED,
    UpdateKind.WITHDRAWAL: PubStatus.CANCELED,
    UpdateKind.EMBARGO: PubStatus.WITHHELD,
}


def status_of(notes: Sequence[UpdateNote]) -> PubStatus:
    """
    Tell whether a story with these notes may be published.

    Example:
        >>> from diplotext.text.span import Span
        >>> note = UpdateNote(UpdateKind.KILL, "KILL KILL KILL", (), Span(0, 14))
        >>> status_of([note]).value
        'canceled'
    """
    found = {_STATUS.get(note.kind) for note in notes}
    for status in (PubStatus.CANCELED, PubStatus.WITHHELD):
        if status in found:
            return status
    return PubStatus.USABLE


def read_note(passage: Passage, style: CopyStyle) -> UpdateNote | None:
    """
    Read the words of a note, without its brackets.

    The first word that says what was changed gives the kind; a mere call for attention
    says less than any word behind it.

    Returns:
        The note; None when no word says that anything was changed.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style = load("en").copy
        >>> words = "Recasts, adds quotes and background"
        >>> note = read_note(cut_passage(words, Span(0, len(words)), style), style)
        >>> note.kind.value, note.additions
        ('recast', ('quotes', 'background'))
    """
    hits = style.notes.find(passage.keys)
    if not hits:
        return None
    kinds = [UpdateKind(hit.values[0]) for hit in hits]
    kind = next(filter(_is_told, kinds), kinds[0])
    additions = tuple(_additions(passage, style))
    whole = passage.span(0, len(passage))
    return UpdateNote(kind, one_line(passage.text), additions, whole)


def read_lead_line(passage: Passage, style: CopyStyle) -> UpdateNote | None:
    """
    Read a line which says nothing but that this is an update, such as `2ND LEAD`.

    What keeps the story from publication goes before all else that the line says.

    Returns:
        The note; None when the line has any other words.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style = load("en").copy
        >>> read_lead_line(cut_passage("2ND LEAD", Span(0, 8), style), style).kind.value
        'lead'
    """
    keys = plain_keys(passage, style)
    hits = style.notes.find(keys)
    if not hits or sum(hit.stop - hit.first for hit in hits) < len(keys):
        return None
    kinds = [UpdateKind(hit.values[0]) for hit in hits]
    grave = (each for each in kinds if each in _STATUS)
    kind = next(grave, next(filter(_is_told, kinds), kinds[0]))
    text = one_line(passage.text.strip(" ="))
    return UpdateNote(kind, text, (), passage.span(0, len(passage)))


def _is_told(kind: UpdateKind) -> bool:
    """Tell whether a kind says more than that the desks should listen."""
    return kind is not UpdateKind.ADVISORY


def plain_keys(passage: Passage, style: CopyStyle) -> tuple[str, ...]:
    """
    Give the folded words without numbers, their endings, and marks.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.text.span import Span
        >>> style = CopyStyle(ordinals=frozenset({"nd"}))
        >>> plain_keys(cut_passage("2ND LEAD =", Span(0, 10), style), style)
        ('lead',)
    """
    words = passage.words
    kept: list[str] = []
    for index, key in enumerate(passage.keys):
        is_ending = key in style.ordinals and words.is_glued(index)
        if words.is_word(index) and not (is_ending and words.is_number(index - 1)):
            kept.append(key)
    return tuple(kept)


def _additions(passage: Passage, style: CopyStyle) -> Iterator[str]:
    """Give what is listed behind words such as "avec" and "adds", piece by piece."""
    hits = style.additions.find(passage.keys)
    if not hits:
        return
    for first, stop in _pieces(passage, hits[0].stop, style):
        keys = passage.keys[first:stop]
        opening = style.additions.opening(keys)
        if opening is None and _tells_other(keys, style):
            continue
        begin = first if opening is None else first + opening.stop
        begin += passage.keys[begin : begin + 1] == (":",)
        end = _before_reference(passage, begin, stop, style)
        if any(passage.words.is_word(index) for index in range(begin, end)):
            yield one_line(passage.words.span(begin, end).of(passage.text))


def _tells_other(keys: Sequence[str], style: CopyStyle) -> bool:
    """Tell whether a piece of a note says that something else was done than adding."""
    hit = style.notes.opening(keys)
    return hit is not None and hit.values[0] != UpdateKind.UPDATE


def _pieces(
    passage: Passage, start: int, style: CopyStyle
) -> Iterator[tuple[int, int]]:
    first = start
    for index in range(start, len(passage)):
        is_parting = passage.keys[index] in style.joiners | _PARTING
        if is_parting or _ends_sentence(passage, index):
            yield first, index
            first = index + 1
    yield first, len(passage)


def _ends_sentence(passage: Passage, index: int) -> bool:
    """Tell whether a full stop ends a sentence, before another one and behind no short word."""
    is_stop = passage.keys[index] == "." and index > 0
    is_parted = passage.words.is_word(index + 1) and not passage.words.is_glued(
        index + 1
    )
    return is_stop and is_parted and len(passage.keys[index - 1]) >= _SHORTEST_LAST


def _before_reference(passage: Passage, first: int, stop: int, style: CopyStyle) -> int:
    """Leave out where in the story the new matter stands, and a final full stop."""
    references = style.references.find(passage.keys[first:stop])
    if references:
        return first + references[0].first
    return stop - 1 if first < stop and passage.keys[stop - 1] == "." else stop
