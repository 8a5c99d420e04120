"""Passives in the present, by which articles say who is to do something: "sont effectuées par la Commission"."""

from collections.abc import Iterator

from diplotext.find.instruments.act_ends import act_end
from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.subjects import agent
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.terms import TermKind
from diplotext.model.commitment import CommitmentKind, Force


def passive_bonds(draft: Draft, sentence: Place) -> Iterator[Bond]:
    """
    Give the bond of a sentence whose first verb is a passive that names by whom it is to be done.

    Args:
        draft: The text.
        sentence: The words of the sentence.
    """
    first, stop = sentence
    at = next((n for n in range(first + 1, stop) if _is_auxiliary(draft, n)), None)
    if at is None or _is_subordinate(draft, first, at):
        return
    end = act_end(draft, at, stop)
    subject = agent(draft, (at + 1, end))
    subject = None if subject is None else _named(draft, subject)
    if subject is None or not _is_done(draft, at, end):
        return
    yield Bond(
        CommitmentKind.UNDERTAKING, Force.OBLIGE, (at, at + 1), (at, end), subject,
        negative=draft.holds((first, end), TermKind.NEGATION), rule="verb-of-article",
    )  # fmt: skip


def _is_auxiliary(draft: Draft, at: int) -> bool:
    """Tell whether a word is the auxiliary of a passive in the present, as the language has articles in it."""
    hit = draft.hit(at, TermKind.PASSIVE)
    if draft.is_tagged(at - 1, Tag.REFLEXIVE):
        return False  # "se sont réunis", which is past
    return hit is not None and any(
        entry.tag is Tag.VERB and entry.value == Tense.PRESENT
        for _, entry in draft.entries(at)
    )


def _is_subordinate(draft: Draft, first: int, at: int) -> bool:
    """Tell whether a relative or a conjunction leads to a verb."""
    kinds = (TermKind.SUBORDINATOR, TermKind.COMPLEMENTIZER)
    opened = draft.hit(at - 1, TermKind.RELATIVE) is not None
    return opened or any(
        draft.hit(n, *kinds) is not None and not _closes(draft, n, at)
        for n in range(first, at)
    )


def _closes(draft: Draft, opened: int, at: int) -> bool:
    """Tell whether a comma ends a clause before a verb."""
    return any(draft.is_mark(n, ",") for n in range(opened, at))


def _named(draft: Draft, subject: Place) -> Place | None:
    """Give the words of an agent up to the last that names it, where it can act at all."""
    kinds = (TermKind.PARTIES, TermKind.AGENT, TermKind.STATE)
    hits = {at: draft.hit(at, *kinds) for at in range(*subject)}
    ends = [hit[0] for hit in hits.values() if hit is not None]
    near = range(subject[0], min(subject[0] + 2, subject[1]))
    return (subject[0], max(ends)) if any(hits[at] for at in near) else None


def _is_done(draft: Draft, at: int, stop: int) -> bool:
    """Tell whether a participle that is to be done follows its auxiliary, or closes its clause."""
    places = (stop - 1,) if draft.is_bracketed else range(at + 1, min(at + _NEAR, stop))
    endings = draft.language.instruments.endings["participle_endings"]
    return any(
        draft.words.keys[n].endswith(endings)
        and draft.words.is_word(n)
        and draft.hit(n, TermKind.CONSTITUTIVE) is None
        for n in places
    )


_NEAR = 4
