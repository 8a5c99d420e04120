"""Where the words of an act end: before a condition set off, another verb that binds, or the end."""

from diplotext.find.instruments.authored import authored_cue
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.verb_or_noun import is_verb
from diplotext.lang.terms import TermKind


NEAR = 8
"""So near words stand that belong together."""


def act_end(draft: Draft, first: int, stop: int) -> int:
    """Give the index behind the words of an act: up to a condition set off, or the end."""
    for at in range(first + 1, stop):
        if draft.is_mark(at, ";"):
            return at
        is_apart = draft.is_mark(at - 1, ",")
        if is_apart and draft.hit(at, TermKind.CONDITION) is not None:
            return max(first + 1, at - 1)
        is_joint = at > first + 1 and draft.hit(at, TermKind.COORDINATOR) is not None
        reach = at + 1 + (NEAR if is_apart else 1)
        if is_joint and (
            _has_modal(draft, at + 1, reach) or _has_verb(draft, at + 1, stop)
        ):
            return at - 1 if is_apart else at
    return stop - 1 if stop > first + 1 and draft.is_mark(stop - 1, ".:;,") else stop


def _has_modal(draft: Draft, first: int, stop: int) -> bool:
    """Tell whether a modal stands between two words, so that a bond of its own begins there."""
    hits = (draft.hit(at, TermKind.BINDING) for at in range(first, stop))
    return any(hit is not None and hit[1].modal for hit in hits)


def _has_verb(draft: Draft, at: int, stop: int) -> bool:
    """Tell whether a verb that binds begins at a word, whose ending shows that it is no infinitive ("y [deciden] reunirse")."""
    inflects = bool(draft.language.instruments.endings.get("futures"))
    hit = draft.hit(at, TermKind.BINDING) if inflects else None
    if hit is not None and is_verb(draft, at, hit[1], at):
        return True
    near = range(at, min(at + _CLITICS + 1, stop))
    cues = (authored_cue(draft, verb, at) for verb in near)
    return any(cue is not None and cue[0] == at for cue in cues)


_CLITICS = 2
