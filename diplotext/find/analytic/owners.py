"""Speakers behind their owner, and those who open the sentence in which "it" speaks."""

from diplotext.find.cast import Cast
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_OPENERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})


def owned(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """Give the body or person that a phrase ends with, behind its owner ("Iran's state-run Fars agency")."""
    head = cast.head(first, stop)
    if head is None or "analytic" not in cast.reading.language.lexicon.traits:
        return ()
    behind = head[0].stop
    if not cast.reading.is_mark(behind, "'’") or behind >= stop:
        return ()
    for reference, keys in cast.within(behind, stop):
        if any(
            cast.reading.has(at, Tag.PREPOSITION)
            for at in range(behind, reference.first)
        ):
            return ()
        named = reference.form in (MentionForm.NAME, MentionForm.ACRONYM)
        if named and reference.stop == stop and len(keys) == 1:
            return keys
    return ()


def is_opened_by_state(cast: Cast, index: int) -> bool:
    """Tell whether a state or body opens the sentence in which "it" speaks ("Finland ...; it stated")."""
    if "analytic" not in cast.reading.language.lexicon.traits:
        return False
    head = cast.head(cast.reading.sentence(index).first, index)
    return head is not None and cast.figures[head[1][0]].kind in _OPENERS
