"""Points that say in the infinitive what was agreed above them: "have agreed as follows: 1. To open the bridge"."""

from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.draft import Draft
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.terms import TermKind
from diplotext.model.commitment import CommitmentKind, Force


def enacting_words(draft: Draft) -> Place | None:
    """Give the words that lead to what was agreed, if there are any."""
    for at in sorted(draft.terms):
        hit = draft.hit(at, TermKind.ENACTMENT)
        if hit is not None:
            return at, hit[0]
    return None


def agreed_point(draft: Draft, place: Place, lead: Place) -> Bond | None:
    """
    Give the bond of a clause that begins with an infinitive: the authors agreed to do it.

    Args:
        draft: The text.
        place: The words of the clause.
        lead: The words above it that lead to what was agreed.
    """
    first, stop = place
    verb, negative = _behind_small_words(draft, first)
    if verb >= stop or lead[1] > first or not _is_infinitive(draft, verb):
        return None
    while stop > verb + 1 and draft.is_mark(stop - 1, ".;,:"):
        stop -= 1
    return Bond(
        CommitmentKind.UNDERTAKING, Force.AGREED, lead, (verb, stop),
        by_authors=True, negative=negative, rule="agreed-point",
    )  # fmt: skip


def _behind_small_words(draft: Draft, at: int) -> tuple[int, bool]:
    """Step over "to", negations and clitics, and tell whether a negation was among them ("De ne pas", "Not to")."""
    negative = False
    kinds = (TermKind.LINKER, TermKind.NEGATION, TermKind.CLITIC)
    while (hit := draft.hit(at, *kinds)) is not None:
        negative |= draft.hit(at, TermKind.NEGATION) is not None
        at = hit[0]
    return at, negative


def _is_infinitive(draft: Draft, at: int) -> bool:
    """Tell whether a word is an infinitive, in a language where its form alone shows it behind the word for "to"."""
    return any(
        entry.tag is Tag.VERB and entry.value == Tense.INFINITIVE
        for _, entry in draft.entries(at)
    )
