"""On what a bond hangs: reservations, triggers, preconditions, sequences."""

from collections.abc import Iterator, Mapping

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.events import event_of
from diplotext.lang.terms import TermKind
from diplotext.model.actor import Actor
from diplotext.model.condition import (
    Condition,
    ConditionKind,
    EventPattern,
    all_of,
    when,
)


_MOST = 6
_EVENT = "EVENT"


def condition_of(
    draft: Draft, sentence: Place, cue: Place, actors: Mapping[str, Actor]
) -> Condition | None:
    """
    Give what the bond of a sentence hangs on, or None.

    Args:
        draft: The text.
        sentence: The words of the sentence.
        cue: The words that bind.
        actors: The actors of the text by id.
    """
    leaves = tuple(_leaves(draft, sentence, cue, actors))[:_MOST]
    if not leaves:
        return None
    return leaves[0] if len(leaves) == 1 else all_of(*leaves)


def _leaves(
    draft: Draft, sentence: Place, cue: Place, actors: Mapping[str, Actor]
) -> Iterator[Condition]:
    first, stop = sentence
    at = first
    while at < stop:
        hit = draft.hit(at, TermKind.CONDITION)
        is_apart = hit is None or hit[0] >= stop or cue[0] <= at < cue[1]
        if hit is None or is_apart or _is_other(draft, first, at, hit[1].value):
            at += 1
            continue
        end = _end(draft, hit[0], stop, cue)
        if end > hit[0]:
            span = draft.words.span(at, end)
            kind = ConditionKind(hit[1].value)
            is_reservation = kind is ConditionKind.RESERVATION
            event = (
                EventPattern(_EVENT)
                if is_reservation
                else event_of(draft, (at, end), actors)
            )
            yield when(event, kind=kind, span=span)
        at = max(end, at + 1)


def _is_other(draft: Draft, first: int, at: int, kind: str) -> bool:
    """Tell whether words are part of others ("ci-après"), a modal ("should"), or say for how long."""
    if draft.words.is_glued(at) and draft.is_mark(at - 1, "-"):
        return True
    is_inside = at > first and not draft.is_mark(at - 1, ",;")
    if is_inside and draft.hit(at, TermKind.PERMISSION) is not None:
        return True
    lasting = draft.hit(at, TermKind.DURATION)
    if lasting is None:
        return False
    is_number = lasting[0] < len(draft.words) and draft.words.is_number(lasting[0])
    days = draft.language.calendar.day_words
    is_dated = is_number or days.find(draft.words.keys[lasting[0] : lasting[0] + 1])
    return bool(is_dated) or kind == ConditionKind.SEQUENCE


def _end(draft: Draft, first: int, stop: int, cue: Place) -> int:
    """Give the index behind a condition: its comma, the verb that binds, or the end."""
    limit = cue[0] if first <= cue[0] else stop
    for at in range(first, limit):
        if draft.is_mark(at, ",;:") or draft.is_mark(at, "."):
            return at
        is_next = at > first and draft.hit(at, TermKind.CONDITION) is not None
        if is_next and draft.hit(at - 1, TermKind.COORDINATOR) is None:
            return at
    return limit
