"""Points below words that name somebody and no more: "Each Party: (a) shall appoint ...; (b) bears ..."."""

from collections.abc import Iterator

import attrs

from diplotext.find.instruments.act_ends import act_end
from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.bonds import find_bonds, renounces
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.subjects import is_done
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.terms import TermKind
from diplotext.model.commitment import CommitmentKind, Force


@attrs.frozen
class BareLead:
    """
    Words that name who is bound by the points below them.

    Attributes:
        subject: The words.
        path: The number of their clause.
    """

    subject: Place
    path: tuple[str, ...]


def bare_subject(draft: Draft, place: Place) -> Place | None:
    """Give the words of a clause that is a name, or a general word for parties, and nothing else."""
    first, stop = place
    while stop > first and draft.is_mark(stop - 1, ":,—–-"):
        stop -= 1
    if not first < stop <= first + _LONGEST or not _is_named(draft, first, stop):
        return None
    small = (TermKind.DETERMINER, TermKind.COORDINATOR, TermKind.BETWEEN)
    at = first
    while at < stop:
        hit = draft.hit(at, *_NAMING, *small)
        if hit is None and not draft.words.is_capitalized(at):
            return None
        at = at + 1 if hit is None else hit[0]
    return (first, stop) if at == stop else None


def _is_named(draft: Draft, first: int, stop: int) -> bool:
    """Tell whether the last of some words name a party, or a body that can be bound."""
    hits = (draft.hit(at, *_NAMING) for at in range(first, stop))
    return any(hit is not None and hit[0] == stop for hit in hits)


def led_bonds(draft: Draft, sentence: Place) -> Iterator[Bond]:
    """Give the bonds of a sentence that opens with a party or a body and its verb ("Die Gemischte Kommission tritt zusammen")."""
    first, stop = sentence
    hit = draft.hit(first, TermKind.PARTIES, TermKind.AGENT)
    if hit is None or _tells(draft, hit[0], stop):
        return
    if _opens_with_verb(draft, hit[0]):
        yield from below_subject(draft, (first, hit[0]), (hit[0], stop))


def _tells(draft: Draft, first: int, stop: int) -> bool:
    """Tell whether a clause of what is said follows a verb ("führt aus, dass ...")."""
    commas = (at for at in range(first, stop) if draft.is_mark(at, ","))
    kinds = (draft.hit(at + 1, TermKind.COMPLEMENTIZER) for at in commas)
    return any(hit is not None for hit in kinds)


def below_subject(draft: Draft, subject: Place, point: Place) -> Iterator[Bond]:
    """
    Give the bonds of a point that goes on from who is bound: by binding words, or by its first verb.

    Args:
        draft: The text.
        subject: The words for who is bound.
        point: The words of the point.
    """
    found = tuple(find_bonds(draft, point, subject))
    if found:
        yield from (_with_negation(draft, bond) for bond in found)
    elif _opens_with_verb(draft, point[0]):
        stop = act_end(draft, point[0], point[1])
        while draft.hit(stop - 1, TermKind.COORDINATOR) is not None:
            stop -= 1
        act = (point[0], stop)
        cue = (point[0], point[0] + 1)
        bond = Bond(
            CommitmentKind.UNDERTAKING, Force.OBLIGE, cue, act, subject,
            negative=renounces(draft, cue), rule="verb-of-article",
        )  # fmt: skip
        yield _with_negation(draft, bond)


def _with_negation(draft: Draft, bond: Bond) -> Bond:
    """Let a negation stand behind the verb that binds, where what belongs to it closes the clause."""
    denied = draft.is_bracketed and draft.holds(bond.act, TermKind.NEGATION)
    return attrs.evolve(bond, negative=bond.negative or denied)


_LONGEST = 14
_NAMING = (TermKind.PARTIES, TermKind.AGENT, TermKind.STATE, TermKind.GOVERNMENT)
_FREE = (TermKind.CONSTITUTIVE, TermKind.PERMISSION)


def _opens_with_verb(draft: Draft, first: int) -> bool:
    """Tell whether a finite verb of the third person that may bind begins at a word."""
    if draft.hit(first, *_FREE) is not None or first >= len(draft.words):
        return False
    if is_done(draft, first):  # "ist befugt": what somebody is binds him to nothing
        return False
    entries = draft.language.lexicon.table.find(draft.words.keys[first : first + 1])
    return any(
        entry.tag is Tag.VERB and entry.value in _BINDING and _THIRD in entry.features
        for hit in entries
        for entry in hit.values
    )


_BINDING = (Tense.PRESENT, Tense.FUTURE)
_THIRD = "3"
