"""The words of a clause that bind: set words, a verb of an article, a future of the authors."""

import attrs

from diplotext.find.instruments.authored import authored_cue
from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.tenses import verb_cue
from diplotext.find.instruments.verb_or_noun import is_verb
from diplotext.lang.terms import Term, TermKind


@attrs.frozen
class Cue:
    """
    Binding words at a place.

    Attributes:
        place: The words.
        term: What the pack says of them.
        rule: The rule that found them.
    """

    place: Place
    term: Term
    rule: str


def cue_at(draft: Draft, at: int, within: Place) -> Cue | None:
    """
    Read words that bind at a word, if there are any.

    Args:
        draft: The text.
        at: The word.
        within: The words of the clause.
    """
    hit = draft.hit(at, TermKind.BINDING)
    is_free = hit is not None and is_verb(draft, at, hit[1], within[0])
    is_lead = draft.hit(at, TermKind.ENACTMENT) is not None
    if hit is not None and is_free and not is_lead and hit[0] <= within[1]:
        return _weakened(draft, at, hit)
    place = verb_cue(draft, at, within)
    if place is not None:
        return Cue(place, _TENSE, ARTICLE)
    place = authored_cue(draft, at, within[0])
    return None if place is None else Cue(place, _FUTURE, AUTHORED)


def _weakened(draft: Draft, at: int, hit: tuple[int, Term]) -> Cue:
    """Read a modal with the verb of intent that it leads to behind an adverb ("will [also seek to]") as one cue."""
    stop, term = hit
    if term.modal and draft.hit(stop, TermKind.ADVERB) is not None:
        behind = draft.hit(behind_negation(draft, stop), TermKind.BINDING)
        if behind is not None and behind[1].commits == term.commits == "announcement":
            stop, term = behind
    return Cue((at, stop), term, "binding-words")


ARTICLE = "verb-of-article"
AUTHORED = "future-of-authors"
TENSED = (ARTICLE, AUTHORED)
_TENSE = Term(TermKind.BINDING, "oblige", modal=True)
_FUTURE = Term(TermKind.BINDING, "announce", commits="announcement", modal=True)


def behind_negation(draft: Draft, at: int) -> int:
    """Give the index behind negations, adverbs and clitics that follow a cue."""
    while True:
        hit = draft.hit(at, TermKind.NEGATION, TermKind.ADVERB)
        if hit is None:
            return at
        at = hit[0]
