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
    if hit[1].kind is TermKind.OPERATIVE and _is_sentence(draft, at):
        return None
    stop, term = _whole(draft, *_meant(draft, at, hit, kinds))
    cue = Cue(draft.words.span(first, stop), term.value, Act(term.act))
    return Operative(cue, OperativeGrade[term.grade.upper()], first, stop)


def _is_sentence(draft: Draft, at: int) -> bool:
    """Tell whether a capital makes a verb the first of a sentence, where operative ones are small."""
    words = draft.words
    small = "small-openers" in draft.language.instruments.traits
    return small and words.is_capitalized(at) and not words.form(at).isupper()


def _meant(
    draft: Draft, at: int, hit: tuple[int, Term], kinds: tuple[TermKind, ...]
) -> tuple[int, Term]:
    """Tell verbs of one form apart by the words that close their clause ("fordert ... auf")."""
    stop = hit[0]
    alike = [t for s, t in draft.terms[at] if s == stop and t.kind in kinds]
    if len(alike) == 1 and not alike[0].particle:
        return hit
    keys, end = draft.words.keys, _clause_end(draft, stop)
    found = [
        (len(phrase), term)
        for term in alike
        for phrase in term.particle
        if any(keys[n : n + len(phrase)] == phrase for n in range(stop, end))
    ]
    if found:
        return stop, max(found, key=lambda pair: pair[0])[1]
    return stop, next((t for t in alike if not t.particle), alike[0])


def _clause_end(draft: Draft, first: int) -> int:
    """Give where the main clause of operative words ends: at a comma, or with its sentence."""
    stop = min(first + _FARTHEST, len(draft.words))
    return next((at for at in range(first, stop) if draft.is_mark(at, ",;:.")), stop)


_FARTHEST = 80


def leading_operative(draft: Draft, block: Block) -> Operative | None:
    """
    Read the operative words of a block: at its head, or behind what is set in front of them.

    A numbered clause may begin "In this context, requests" or "Acting under ..., decides", that
    of a statement with the organ that makes it.
    """
    words = operative_at(draft, block.first, TermKind.OPERATIVE)
    words = words or operative_of_organ(draft, block)
    if words is not None or not block.markers or _has_subject(draft, block.first):
        return words
    stop = min(draft.at(block.stop), block.first + _FARTHEST)
    commas = (at for at in range(block.first, stop) if draft.is_mark(at, ","))
    found = (operative_at(draft, at + 1, TermKind.OPERATIVE) for at in commas)
    return next((words for words in found if words is not None), None)


def _has_subject(draft: Draft, first: int) -> bool:
    """Tell whether an article opens a clause, whose verb behind a comma then has a subject ("[La situation], en Afrique, appelle")."""
    article = draft.hit(first, TermKind.DETERMINER) is not None
    return article and draft.hit(first, TermKind.RECIPIENT, TermKind.ORGAN) is None


def organ_at(draft: Draft, block: Block) -> tuple[int, int] | None:
    """Give the words for an organ with which a block begins, behind a quotation mark or a number."""
    first = block.first
    while draft.is_mark(first, _QUOTES):
        first += 1
    hit = draft.hit(first, TermKind.ORGAN)
    return None if hit is None else (first, hit[0])


def operative_of_organ(draft: Draft, block: Block) -> Operative | None:
    """Read the operative words behind the organ whose statement it is: "The Council further demands"."""
    organ = organ_at(draft, block)
    return None if organ is None else operative_at(draft, organ[1], TermKind.OPERATIVE)


_QUOTES = "\"“”«»„‟'‘"


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
    if draft.is_bracketed:
        while end > stop and draft.is_mark(end - 1, ","):
            end -= 1
    return (stop if draft.is_mark(end - 1, ",") else end), term
