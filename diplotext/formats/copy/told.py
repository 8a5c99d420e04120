"""What a note to editors that came in a field of its own says of an update."""

import attrs

from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.passage import cut_passage, one_line
from diplotext.formats.copy.recognize import editors_message
from diplotext.formats.copy.update import read_note
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span


_LONGEST = 2000


def note_in(words: str, language: str | None) -> UpdateNote | None:
    """
    Read a note to editors, with or without the words that open it.

    Returns:
        What it says was changed, without a place in any text; None when it opens with
        anything else.

    Example:
        >>> note = note_in("Eds: UPDATES: with Norwegian reaction.", "en")
        >>> note.kind.value, note.additions, note.span
        ('update', ('Norwegian reaction',), None)
    """
    line = one_line(words)[:_LONGEST]
    style = customs_for(language).style
    passage = cut_passage(line, Span(0, len(line)), style)
    if not len(passage):
        return None
    message = editors_message(passage, style)
    told = passage if message is None else message
    if not len(told) or style.notes.opening(told.keys) is None:
        return None
    note = read_note(told, style)
    return None if note is None else attrs.evolve(note, span=None)
