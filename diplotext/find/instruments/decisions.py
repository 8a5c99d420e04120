"""Bonds in the wording of resolutions: "Decides that all States shall", "Requests ... to"."""

from collections.abc import Iterator

from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.operative import Operative, operative_at
from diplotext.find.instruments.subjects import addressed, is_passive, subject_of
from diplotext.lang.terms import TermKind
from diplotext.model.clause import OperativeGrade
from diplotext.model.commitment import CommitmentKind, Force
from diplotext.model.statement import Act


_ASKING = OperativeGrade.INVITE
_MODALS = (TermKind.BINDING, TermKind.PERMISSION)
_PREPOSITIONS = 1


def decide(draft: Draft, operative: Operative, stop: int) -> Iterator[Bond]:
    """
    Give the bonds that the operative words of a clause make, and those it joins on.

    Args:
        draft: The text.
        operative: The operative words.
        stop: Index behind the last word of the clause.
    """
    found = [operative, *_joined(draft, operative.stop, stop)]
    ends = [*(one.start for one in found[1:]), stop]
    for one, end in zip(found, ends, strict=True):
        bond = _bond(draft, one, _trimmed(draft, one.stop, end))
        if bond is not None:
            yield bond


def _trimmed(draft: Draft, first: int, end: int) -> int:
    """Give the end of a clause without the marks and the coordinator in front of the next."""
    while end > first and (
        draft.is_mark(end - 1, ".;,:") or draft.hit(end - 1, TermKind.COORDINATOR)
    ):
        end -= 1
    return end


def _joined(draft: Draft, first: int, stop: int) -> Iterator[Operative]:
    """Give the operative words that "and" joins on: "..., and calls upon all States"."""
    for at in range(first, stop):
        if draft.hit(at, TermKind.COORDINATOR) is not None:
            words = operative_at(draft, at + 1, TermKind.OPERATIVE)
            if words is not None and words.grade >= _ASKING:
                yield words


def _bond(draft: Draft, operative: Operative, stop: int) -> Bond | None:
    first = operative.stop
    if stop <= first or operative.grade is OperativeGrade.NONE:
        return None
    cue = (operative.start, operative.stop)
    if operative.grade is OperativeGrade.AUTHORIZE:
        who, act = addressed(draft, (first, stop))
        return Bond(
            CommitmentKind.POSSIBILITY, Force.POSSIBLE, cue, act, who,
            grade=operative.grade, rule="operative-authorize",
        )  # fmt: skip
    if operative.cue.act is Act.DIRECTIVE:
        who, act = _asked(draft, (first, stop))
        return Bond(
            CommitmentKind.REQUIREMENT, Force.NONE, cue, act, who,
            negative=False, grade=operative.grade, rule="operative-asks",
        )  # fmt: skip
    return _decision(draft, operative, (first, stop))


def _asked(draft: Draft, rest: Place) -> tuple[Place | None, Place]:
    """Part what follows a verb of asking; "appeals to" and the like lead to who is asked."""
    first, stop = rest
    hit = draft.hit(first, TermKind.LINKER)
    if hit is not None and hit[0] < stop:
        first = hit[0]
    if draft.hit(first, TermKind.COMPLEMENTIZER) is not None:
        bound = _modal(draft, (first + 1, stop))
        if bound is not None:
            return subject_of(draft, (first + 1, bound[0])), (bound[1], stop)
        return _head(draft, (first + 1, stop)), (first + 1, stop)
    who, act = addressed(draft, (first, stop))
    return who, act


def _head(draft: Draft, rest: Place) -> Place | None:
    """Give the name or the general word for parties with which a clause begins."""
    first, stop = rest
    kinds = (TermKind.PARTIES, TermKind.AGENT, TermKind.STATE)
    at = first
    end = first
    while at < stop:
        hit = draft.hit(at, *kinds)
        if hit is not None:
            at = end = hit[0]
        elif draft.hit(at, TermKind.DETERMINER, TermKind.COORDINATOR) is not None:
            at += 1
        else:
            break
    return (first, end) if end > first else None


def _modal(draft: Draft, rest: Place) -> Place | None:
    """Give the first "shall" or "should" of a clause, when nothing but its subject is before."""
    for at in range(rest[0], min(rest[1], rest[0] + _FARTHEST)):
        hit = draft.hit(at, *_MODALS)
        if hit is not None and (hit[1].kind is TermKind.PERMISSION or hit[1].modal):
            return at, hit[0]
    return None


_FARTHEST = 40


def _decision(draft: Draft, operative: Operative, rest: Place) -> Bond:
    """Give the bond of "decides": of those who shall do it, or of the organ itself."""
    first, stop = rest
    cue = (operative.start, operative.stop)
    if draft.hit(first, TermKind.COMPLEMENTIZER) is not None:
        modal = _modal(draft, (first + 1, stop))
        who = None if modal is None else subject_of(draft, (first + 1, modal[0]))
        is_done = modal is not None and is_passive(draft, modal, modal[1])
        if (
            who is not None
            and modal is not None
            and not is_done
            and can_be_bound(draft, who)
        ):
            return Bond(
                CommitmentKind.REQUIREMENT, Force.NONE, cue, (modal[1], stop), who,
                grade=operative.grade, rule="operative-decides-that",
            )  # fmt: skip
        first += 1
    hit = draft.hit(first, TermKind.LINKER)
    act = (first if hit is None else hit[0], stop)
    return Bond(
        CommitmentKind.UNDERTAKING, Force.UNDERTAKE, cue, act, by_organ=True,
        grade=operative.grade, rule="operative-decides",
    )  # fmt: skip


def can_be_bound(draft: Draft, who: Place) -> bool:
    """Tell whether the words name somebody who can act: a state, a party, an organ."""
    kinds = (TermKind.PARTIES, TermKind.AGENT, TermKind.STATE)
    return any(draft.hit(at, *kinds) is not None for at in range(who[0], who[1]))
