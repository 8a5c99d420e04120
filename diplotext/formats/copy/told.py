"""What notes to editors that came in fields of their own say of an update."""

from collections.abc import Iterable

import attrs

from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.embargo import ordered_by
from diplotext.formats.copy.orders import read_called, read_message
from diplotext.formats.copy.passage import cut_passage, one_line
from diplotext.formats.copy.recognize import editors_message, inner_note
from diplotext.formats.copy.update import read_lead_line, status_of
from diplotext.model.article import Article, PubStatus
from diplotext.model.update import UpdateKind, UpdateNote
from diplotext.text.span import Span


_LONGEST = 2000
_GRAVEST = (
    UpdateKind.KILL,
    UpdateKind.WITHDRAWAL,
    UpdateKind.CORRECTION,
)
"""What must not be missed, the gravest first."""


def note_in(words: str, language: str | None) -> UpdateNote | None:
    """
    Read a note to editors, with or without the words that open it and brackets around it.

    Returns:
        What it says was changed, without a place in any text; None when it opens with
        anything else and names no piece of copy that was mended.

    Example:
        >>> note = note_in("Eds: UPDATES: with Norwegian reaction.", "en")
        >>> note.kind.value, note.additions, note.span
        ('update', ('Norwegian reaction',), None)
    """
    line = one_line(words)[:_LONGEST]
    style = customs_for(language).style
    whole = Span(0, len(line))
    within = inner_note(line, whole) if line else None
    passage = cut_passage(line, within or whole, style)
    if not len(passage):
        return None
    message = editors_message(passage, style)
    told = passage if message is None else message
    if not len(told):
        return None
    note = (
        read_message(told, style)
        or read_called(told, style)
        or read_lead_line(told, style)
    )
    return None if note is None else attrs.evolve(note, span=None)


def with_told(article: Article, notes: Iterable[str]) -> Article:
    """
    Put onto an article what notes to editors say of an update; what keeps it back takes effect.

    An embargo whose end the format tells stands as it is.

    Example:
        >>> article = with_told(Article("Riga signs.", language="en"), ["KILL: an error"])
        >>> article.update_note.kind.value, article.status.value
        ('kill', 'canceled')
    """
    told = [note for words in notes if (note := note_in(words, article.language))]
    if article.embargo is not None and article.embargo.until is not None:
        told = [note for note in told if note.kind is not UpdateKind.EMBARGO]
    if not told:
        return article
    is_usable = article.status is PubStatus.USABLE
    changed = attrs.evolve(
        article,
        status=status_of(told) if is_usable else article.status,
        update_note=gravest((article.update_note, *told)),
    )
    orders = (note.text for note in told if note.kind is UpdateKind.EMBARGO)
    order = next(orders, None)
    return changed if order is None else ordered_by(changed, order)


def gravest(notes: Iterable[UpdateNote | None]) -> UpdateNote | None:
    """
    Give the note that matters most: of a kill, a withdrawal or a correction, else the first.

    Of notes of its kind it is the one that lists what was added, where one does.

    Example:
        >>> update = UpdateNote(UpdateKind.UPDATE, "Adds quotes", ())
        >>> kill = UpdateNote(UpdateKind.KILL, "kill", ())
        >>> gravest((None, update, kill)).kind.value
        'kill'
    """
    known = [note for note in notes if note is not None]
    if not known:
        return None
    kinds = {note.kind for note in known}
    kind = next((each for each in _GRAVEST if each in kinds), known[0].kind)
    of_kind = [note for note in known if note.kind is kind]
    return next((note for note in of_kind if note.additions), of_kind[0])
