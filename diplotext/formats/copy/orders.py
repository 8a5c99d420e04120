"""Lines without brackets that tell the desks what was changed in a story, or not to use it."""

from diplotext.formats.copy.customs import Customs
from diplotext.formats.copy.embargo import opens_order
from diplotext.formats.copy.passage import Passage
from diplotext.formats.copy.update import read_note
from diplotext.lang.copy import CopyStyle
from diplotext.model.update import UpdateKind, UpdateNote
from diplotext.text.phrases import Hit


_TAKEN_BACK = frozenset({UpdateKind.KILL, UpdateKind.WITHDRAWAL})
_CHANGED = frozenset(UpdateKind) - {
    UpdateKind.ADVISORY,
    UpdateKind.LEAD,
    UpdateKind.ADD,
}
_MENDED = frozenset({UpdateKind.CORRECTION, UpdateKind.RECAST})
_MOST_OPENING_WORDS = 12
_MOST_WORDS_TO_COPY = 2
CLOSING = "///"
"""What ends a line to the desks at AFP: "ATTENTION - ACTUALISE ///"."""
_MARKS = frozenset(":.-/!\u2013\u2014")
_STARS = frozenset("*#+=")
_CLOSING_MARKS = frozenset("*#+=/")
"""What may frame an order: "*** EMBARGO 12.00 GMT ***"."""
_LONGEST = 140
_FEWEST_ORDER_WORDS = 2
_MOST_WORDS_BETWEEN = 5


def read_order(passage: Passage, customs: Customs) -> UpdateNote | None:
    """
    Read a line which calls the desks and says what was changed, or orders what to do with a story.

    A headline may open with the same words, so that an order is heard only where it says
    until when, stands alone, or names a piece of copy.

    Args:
        passage: The line.
        customs: The conventions of the language.

    Returns:
        What it says; None for any other line.

    Example:
        >>> from diplotext.formats.copy.customs import customs_for
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.text.span import Span
        >>> customs = customs_for("en")
        >>> for line in ("Attention: adds quotes", "Please kill this story", "Kill Bill wins prize"):
        ...     note = read_order(cut_passage(line, Span(0, len(line)), customs.style), customs)
        ...     print(None if note is None else note.kind.value)
        update
        kill
        None
    """
    if len(passage.text) > _LONGEST:
        return None
    style = customs.style
    told, _ = _told(passage, style)
    hit = style.notes.opening(told.keys) if len(told) else None
    if hit is None:
        return None
    if opens_order(told, customs) or _is_order(told, hit, style):
        return read_note(told, style)
    return read_called(passage, style)


def read_called(passage: Passage, style: CopyStyle) -> UpdateNote | None:
    """
    Read a line which calls the desks and says what was changed, or which ends as AFP ends such lines.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style, line = load("fr").copy, "ATTENTION - AJOUTE r\u00e9actions ///"
        >>> read_called(cut_passage(line, Span(0, len(line)), style), style).additions
        ('r\u00e9actions',)
    """
    closed = _is_closed(passage)
    told, is_called = _told(passage, style)
    hit = style.notes.opening(told.keys) if len(told) else None
    if hit is None:
        return None
    is_change = is_called and UpdateKind(hit.values[0]) in _CHANGED
    return read_note(told, style) if is_change or closed else None


def _told(passage: Passage, style: CopyStyle) -> tuple[Passage, bool]:
    """Give a line without what frames it and calls the desks, and whether anything calls them."""
    passage = _unframed(_behind(passage, 0, style, _STARS), style)
    called = style.callings.opening(passage.keys)
    if called is None:
        return passage, False
    return _behind(passage, called.stop, style), True


def read_message(message: Passage, style: CopyStyle) -> UpdateNote | None:
    """
    Read what a message to the desks says of an update.

    It opens with a word of updates, or says soon that a piece of copy is corrected.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style = load("en").copy
        >>> line = "This story replaces the one of noon, correcting the date"
        >>> read_message(cut_passage(line, Span(0, len(line)), style), style).kind.value
        'correction'
    """
    opening = style.notes.opening(message.keys)
    is_told = opening is not None or _is_of_copy(message, style)
    return read_note(message, style) if is_told else None


def read_correction(passage: Passage, style: CopyStyle) -> UpdateNote | None:
    """
    Read a line at the foot that says what this version of a story corrects, in brackets or behind a label.

    Example:
        >>> from diplotext.formats.copy.passage import cut_passage
        >>> from diplotext.lang.pack import load
        >>> from diplotext.text.span import Span
        >>> style, line = load("en").copy, "(This version corrects the number of ships)"
        >>> read_correction(cut_passage(line, Span(0, len(line)), style), style).kind.value
        'correction'
    """
    is_inner = passage.keys[:1] == ("(",) and passage.keys[-1:] == (")",)
    told = passage.part(1, len(passage) - 1, style) if is_inner else passage
    opening = style.notes.opening(told.keys)
    is_labelled = opening is not None and told.keys[opening.stop :][:1] == (":",)
    if opening is not None and is_labelled and opening.values[0] in _MENDED:
        return read_note(told, style)
    if opening is not None and is_inner and opening.values[0] == UpdateKind.CORRECTION:
        return read_note(told, style)
    head = told.keys[:_MOST_WORDS_TO_COPY]
    if style.dispatches.isdisjoint(head) or not _is_of_copy(told, style):
        return None
    note = read_note(told, style)
    return note if note is not None and note.kind in _MENDED else None


def _is_of_copy(message: Passage, style: CopyStyle) -> bool:
    """Tell whether the first words name a piece of copy and say that it was changed or taken back."""
    head = message.keys[:_MOST_OPENING_WORDS]
    if style.dispatches.isdisjoint(head):
        return False
    return any(
        UpdateKind(hit.values[0]) in _MENDED or hit.stop - hit.first > 1
        for hit in style.notes.find(head)
    )


def _behind(
    passage: Passage, stop: int, style: CopyStyle, marks: frozenset[str] = _MARKS
) -> Passage:
    """Give what stands behind the words that call the desks, and the marks behind them."""
    while stop < len(passage) and passage.keys[stop] in marks:
        stop += 1
    return passage.part(stop, len(passage), style) if stop else passage


def _unframed(passage: Passage, style: CopyStyle) -> Passage:
    """Give a line without the marks that close it."""
    stop = len(passage)
    while stop and passage.keys[stop - 1] in _CLOSING_MARKS:
        stop -= 1
    return passage.part(0, stop, style) if stop < len(passage) else passage


def _is_closed(passage: Passage) -> bool:
    return passage.text.endswith(CLOSING)


def _is_order(told: Passage, hit: Hit[str], style: CopyStyle) -> bool:
    """Tell whether words that take a story back stand alone or say what they take back."""
    kind = UpdateKind(hit.values[0])
    behind = told.keys[hit.stop :]
    is_named = not style.dispatches.isdisjoint(behind[:_MOST_WORDS_BETWEEN])
    if hit.stop >= _FEWEST_ORDER_WORDS and kind in _TAKEN_BACK:
        is_tied = told.words.is_glued(hit.stop) and told.words.is_glued(hit.stop + 1)
        is_tag = is_tied and behind[:1] == ("-",)
        return not is_tag and (is_named or not behind or behind[0] in _MARKS)
    is_loud = told.words.span(0, hit.stop).of(told.text).isupper()
    return is_named and is_loud and kind in {*_TAKEN_BACK, UpdateKind.CORRECTION}
