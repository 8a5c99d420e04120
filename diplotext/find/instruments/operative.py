"""Operative words: what a clause of a resolution does, and the words that say it."""

import attrs

from diplotext.find.instruments.blocks import Block
from diplotext.find.instruments.draft import Draft
from diplotext.lang.terms import Term, TermKind
from diplotext.model.clause import OperativeGrade
from diplotext.model.statement import Act, Cue


@attrs.frozen
class Operative:
    """
    Operative words.

    Attributes:
        cue: The words, adverbs included, with the lemma of the verb.
        grade: How firmly they ask.
        start: Index of the first of them.
        stop: Index behind the last of them.
    """

    cue: Cue
    grade: OperativeGrade
    start: int
    stop: int


def operative_at(draft: Draft, first: int, *kinds: TermKind) -> Operative | None:
    """
    Read operative words of some kinds at a word: "Also requests", "Decides further".

    Args:
        draft: The text.
        first: Index of the first word.
        kinds: What they may be: operative, an infinitive, or as in a recital.
    """
    at = draft.behind_adverbs(first)
    hit = draft.hit(at, *kinds)
    if hit is None:
        return None
    stop, term = _whole(draft, *hit)
    cue = Cue(draft.words.span(first, stop), term.value, Act(term.act))
    return Operative(cue, OperativeGrade[term.grade.upper()], first, stop)


_FARTHEST = 80


def leading_operative(draft: Draft, block: Block) -> Operative | None:
    """
    Read the operative words of a block: at its head, or behind what is set in front of them.

    A numbered clause may begin "In this context, requests" or "Acting under ..., decides".
    """
    words = operative_at(draft, block.first, TermKind.OPERATIVE)
    if words is not None or not block.markers:
        return words
    stop = min(draft.at(block.stop), block.first + _FARTHEST)
    commas = (at for at in range(block.first, stop) if draft.is_mark(at, ","))
    found = (operative_at(draft, at + 1, TermKind.OPERATIVE) for at in commas)
    return next((words for words in found if words is not None), None)


def _whole(draft: Draft, stop: int, term: Term) -> tuple[int, Term]:
    """Take in what follows a verb: adverbs, and a preposition that they set apart."""
    if term.kind is TermKind.RECITAL:
        return stop, term
    end = draft.behind_adverbs(stop)
    if end > stop and end < len(draft.words):
        lemma = f"{term.value} {draft.words.keys[end]}"
        joined = draft.language.instruments.verbs.get(lemma)
        if joined is not None:
            return end + 1, joined
    return (stop if draft.is_mark(end - 1, ",") else end), term
