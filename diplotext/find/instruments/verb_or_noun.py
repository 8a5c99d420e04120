"""Whether words that may bind are a verb, and no noun, name or set phrase."""

from diplotext.find.instruments.draft import Draft
from diplotext.lang.terms import Term, TermKind


def is_verb(draft: Draft, at: int, term: Term, first: int) -> bool:
    """Tell whether binding words are a verb: no noun ("the will of"), no name ("its Plan to"), no infinitive."""
    if _takes_leave(draft, at) or _is_in_condition(draft, at):
        return False
    if term.modal:
        return not _is_noun(draft, at)
    opens = at == first or draft.is_mark(at - 1, "-–—•*_.:;")
    is_name = (
        not opens and draft.words.is_capitalized(at) and not _is_shouted(draft, at)
    )
    return not is_name and not _is_led(draft, at)


def _is_noun(draft: Draft, at: int) -> bool:
    """Tell whether an article within a phrase makes a noun of a modal ("an expression of the will of")."""
    words, before = draft.words, at - 2
    is_inside = before >= 0 and words.is_word(before)
    if not is_inside or draft.hit(at - 1, TermKind.DETERMINER) is None:
        return False
    is_joined = draft.hit(before, TermKind.COORDINATOR) is not None
    return not is_joined and not words.is_capitalized(before)


def _is_shouted(draft: Draft, at: int) -> bool:
    return draft.words.form(at).isupper()


def _takes_leave(draft: Draft, at: int) -> bool:
    """Tell whether a word stands in a set phrase of letters ("je vous prie d'agréer")."""
    near = range(max(0, at - _POLITE), at + 1)
    hits = (draft.hit(first, TermKind.LETTER) for first in near)
    return any(hit is not None and hit[0] > at for hit in hits)


_POLITE = 3


def _is_in_condition(draft: Draft, at: int) -> bool:
    """Tell whether a word is the last of those that open a condition ("upon request")."""
    near = range(max(0, at - 2), at)
    hits = (draft.hit(first, TermKind.CONDITION) for first in near)
    return any(hit is not None and hit[0] > at for hit in hits)


def _is_led(draft: Draft, at: int) -> bool:
    """Tell whether words are an infinitive or a noun: "to waive", "la demande"."""
    return draft.hit(at - 1, TermKind.LINKER, TermKind.DETERMINER) is not None
