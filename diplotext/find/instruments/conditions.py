"""On what a bond hangs: reservations, triggers, preconditions, sequences."""

from collections.abc import Iterator, Mapping

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.events import event_of
from diplotext.lang.entry import Tag
from diplotext.lang.terms import TermKind
from diplotext.model.actor import Actor
from diplotext.model.condition import (
    Condition,
    ConditionKind,
    EventPattern,
    all_of,
    when,
)
from diplotext.text.period_words import Unit


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
        is_bare = hit[1].value == ConditionKind.PRECONDITION
        behind = hit[0] + (is_bare and draft.is_mark(hit[0], ","))
        end = _end(draft, behind, stop, cue)
        if end > behind:
            last = _without_verb(draft, at, behind, end) if behind == hit[0] else end
            span = draft.words.span(at, last)
            kind = ConditionKind(hit[1].value)
            is_reservation = kind is ConditionKind.RESERVATION
            event = (
                EventPattern(_EVENT)
                if is_reservation
                else event_of(draft, (at, end), actors)
            )
            yield when(event, kind=kind, span=span)
        at = max(end, at + 1)


def _without_verb(draft: Draft, first: int, behind: int, end: int) -> int:
    """Give the end of a phrase without what belongs to its verb ("vor Ablauf des Mandats [Truppen abziehen]")."""
    if not draft.is_bracketed or draft.hit(first, TermKind.SUBORDINATOR) is not None:
        return end
    at = behind
    while at < end:
        hit = draft.hit(at, TermKind.STATE)
        is_noun = draft.words.is_capitalized(at)
        at = at + 1 if hit is None else hit[0]
        goes_on = draft.hit(at, TermKind.DETERMINER, TermKind.COORDINATOR)
        if is_noun and goes_on is None:
            return at
    return end


def _is_other(draft: Draft, first: int, at: int, kind: str) -> bool:
    """Tell whether words are part of others ("ci-après"), a modal ("should"), or say for how long, how often or by when."""
    if draft.words.is_glued(at) and draft.is_mark(at - 1, "-"):
        return True
    is_inside = at > first and not draft.is_mark(at - 1, ",;")
    if is_inside and draft.hit(at, TermKind.PERMISSION) is not None:
        return True
    if _is_often(draft, at):
        return True
    lasting = draft.hit(at, TermKind.DURATION)
    due = draft.hit(at, TermKind.DUE)
    if lasting is None:
        return due is not None and _is_dated(draft, due[0])
    return _is_dated(draft, lasting[0]) or kind == ConditionKind.SEQUENCE


def _is_dated(draft: Draft, at: int) -> bool:
    """Tell whether a number or a word of the calendar stands at a word."""
    days, units = draft.language.calendar.day_words, draft.language.numbers.units
    keys = draft.words.keys
    for near in range(at, min(at + _FAR, len(keys))):
        if draft.words.is_number(near) or days.find(keys[near : near + 1]):
            return True
        unit = units.at(keys, near)
        if unit is not None and unit.values[0] in _LENGTHS:
            return True
        if len(keys[near]) > _SMALL or draft.is_mark(near, ",.;:"):
            return False
    return False


_FAR = 5
_SMALL = 6
"""So long are the words between "before" and a time: "the end of [2032]"."""
_LENGTHS = frozenset(Unit)


def _is_often(draft: Draft, first: int) -> bool:
    """Tell whether words say how often, a length of time and no clause behind them ("once [a year]", "una vez [al mes]")."""
    units, keys = draft.language.numbers.units, draft.words.keys
    counts = draft.language.instruments.endings["times"]
    if keys[first] not in counts:
        return False
    for at in range(first + 2, min(first + _NEAR, len(keys))):
        hit = units.at(keys, at)
        if hit is not None:
            return not any(
                entry.tag is Tag.VERB for _, entry in draft.entries(hit.stop)
            )
    return False


_NEAR = 5


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
