"""Whom operative words ask and for what, where what belongs to a verb closes its clause."""

from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.terms import TermKind


_NAMING = (TermKind.PARTIES, TermKind.AGENT, TermKind.STATE)


def asked(draft: Draft, rest: Place) -> tuple[Place | None, Place]:
    """
    Part what follows a verb of asking: "den Generalsekretär, | Bericht zu erstatten".

    Args:
        draft: The text.
        rest: The words behind the verb.

    Returns:
        The words for who is asked, none where nobody is, and those for what.
    """
    first, stop = rest
    comma = next((at for at in range(first, stop) if draft.is_mark(at, ",")), stop)
    behind = _behind_asides(draft, comma, stop)
    if behind >= stop:
        return _with_noun(draft, rest)
    complement = draft.hit(behind, TermKind.COMPLEMENTIZER)
    if complement is not None:
        who = leading_name(draft, (complement[0], stop))
        start = complement[0] if who is None else who[1]
        return who, (min(start, stop - 1), stop)
    return _named(draft, (first, comma)), (behind, stop)


def _behind_asides(draft: Draft, comma: int, stop: int) -> int:
    """Step over a comma and what is set off behind it: "die Staaten, die dazu in der Lage sind, ... zu"."""
    at = comma + 1
    end = next((n for n in range(at, stop) if draft.is_mark(n, ",")), stop)
    relative = draft.hit(at, TermKind.RELATIVE) is not None and end < stop
    return end + 1 if relative and _is_finite(draft, end - 1) else at


def _is_finite(draft: Draft, at: int) -> bool:
    """Tell whether a word is a verb of the third person in the present, no "zu" before it."""
    linked = draft.hit(at - 1, TermKind.LINKER) is not None
    return not linked and any(
        entry.tag is Tag.VERB and entry.value == Tense.PRESENT and "3" in entry.features
        for _, entry in draft.entries(at)
    )


def leading_name(draft: Draft, rest: Place) -> Place | None:
    """Give the name or the general word for parties with which a clause begins."""
    first, stop = rest
    at = end = first
    while at < stop:
        hit = draft.hit(at, *_NAMING)
        if hit is not None:
            at = end = hit[0]
        elif draft.hit(at, TermKind.DETERMINER, TermKind.COORDINATOR) is not None:
            at += 1
        else:
            break
    return (first, end) if end > first else None


def _named(draft: Draft, place: Place) -> Place | None:
    """Give the words for who is asked, adverbs, "an" and the particle of the verb left out."""
    first, stop = place
    while first < stop and draft.hit(first, TermKind.ADVERB, TermKind.LINKER):
        hit = draft.hit(first, TermKind.ADVERB, TermKind.LINKER)
        first = first + 1 if hit is None else hit[0]
    hits = (draft.hit(at, *_NAMING) for at in range(first, stop))
    ends = [hit[0] for hit in hits if hit is not None and hit[0] <= stop]
    if ends:
        return first, max(ends)
    while stop > first and not draft.words.is_capitalized(stop - 1):
        stop -= 1
    return (first, stop) if stop > first else None


def _with_noun(draft: Draft, rest: Place) -> tuple[Place | None, Place]:
    """Part "den Generalsekretär | um einen Bericht": what is asked is a noun."""
    stop = rest[1]
    who = leading_name(draft, rest)
    if who is None:
        return None, rest
    hit = draft.hit(who[1], TermKind.LINKER)
    start = who[1] if hit is None else hit[0]
    return who, (min(start, stop - 1), stop)
