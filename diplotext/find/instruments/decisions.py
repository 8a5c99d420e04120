"""Bonds in the wording of resolutions: "Decides that all States shall", "Requests ... to"."""

from collections.abc import Iterator

from diplotext.find.instruments.asked import asked, leading_name
from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.operative import Operative, operative_at
from diplotext.find.instruments.subjects import addressed, is_passive, subject_of
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.lang.terms import TermKind
from diplotext.model.clause import OperativeGrade
from diplotext.model.commitment import CommitmentKind, Force
from diplotext.model.statement import Act


_ASKING = OperativeGrade.INVITE
_MODALS = (TermKind.BINDING, TermKind.PERMISSION)


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
        marks = (at for at in range(one.stop, end) if draft.is_mark(at, ";"))
        bond = _bond(draft, one, _trimmed(draft, one.stop, next(marks, end)))
        if bond is not None:
            yield bond


def decide_below(draft: Draft, operative: Operative, point: Place) -> Iterator[Bond]:
    """
    Give the bond of a point below operative words with nothing else in their line ("Decides:").

    Args:
        draft: The text.
        operative: The operative words.
        point: The words of the point.
    """
    if draft.is_mark(operative.stop, ":"):
        bond = _bond(draft, operative, _trimmed(draft, *point), point[0])
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
    """
    Give the operative words that "and" joins on: "..., and calls upon all States".

    Those that ask for nothing ("und dankt Japan") close the clause before them behind a comma.
    """
    for at in range(first, stop):
        if draft.hit(at, TermKind.COORDINATOR) is not None:
            words = operative_at(draft, at + 1, TermKind.OPERATIVE)
            asks = words is not None and words.grade >= _ASKING
            if words is not None and (asks or draft.is_mark(at - 1, ",")):
                yield words


def _bond(
    draft: Draft, operative: Operative, stop: int, start: int | None = None
) -> Bond | None:
    first = operative.stop if start is None else start
    if stop <= first or operative.grade is OperativeGrade.NONE:
        return None
    cue = (operative.start, operative.stop)
    if operative.grade is OperativeGrade.AUTHORIZE:
        who, act = _part(draft, (first, stop), allowed=True)
        return Bond(
            CommitmentKind.POSSIBILITY, Force.POSSIBLE, cue, act, who,
            grade=operative.grade, rule="operative-authorize",
        )  # fmt: skip
    if operative.cue.act is Act.DIRECTIVE:
        who, act = _part(draft, (first, stop))
        return Bond(
            CommitmentKind.REQUIREMENT, Force.NONE, cue, act, who,
            negative=False, grade=operative.grade, rule="operative-asks",
        )  # fmt: skip
    return _decision(draft, operative, (first, stop))


def _part(
    draft: Draft, rest: Place, *, allowed: bool = False
) -> tuple[Place | None, Place]:
    """Part what follows a verb of asking or allowing into who and what."""
    if draft.is_bracketed:
        return asked(draft, rest)
    return addressed(draft, rest) if allowed else _asked(draft, rest)


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
        return _demanded(draft, (first + 1, stop))
    who, act = addressed(draft, (first, stop))
    return who, act


def _demanded(draft: Draft, clause: Place) -> tuple[Place | None, Place]:
    """Part a clause without a modal into who is asked and what: "the armed groups | leave the town"."""
    first, stop = clause
    who = leading_name(draft, clause)
    start = first + 1 if who is None else who[1]
    near = range(start, min(stop, start + _SUBJECT))
    verb = next((at for at in near if _is_demanded(draft, at)), None)
    if verb is None:
        return who, clause
    return who or subject_of(draft, (first, verb)), (verb, stop)


def _is_demanded(draft: Draft, at: int) -> bool:
    """Tell whether a word is a verb of what is demanded: a subjunctive, or its plain form where the language has none."""
    analytic = "analytic" in draft.language.lexicon.traits
    mood = Tense.INFINITIVE if analytic else Tense.SUBJUNCTIVE
    verb = any(e.tag is Tag.VERB and e.value == mood for _, e in draft.entries(at))
    noun = draft.hit(at - 1, TermKind.DETERMINER) is not None
    led = noun or draft.is_tagged(at - 1, Tag.PREPOSITION)
    return verb and not led and not draft.words.is_capitalized(at)


_SUBJECT = 8


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
    if draft.is_bracketed:
        return _decided(draft, operative, rest)
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


def _decided(draft: Draft, operative: Operative, rest: Place) -> Bond:
    """Give the bond of "beschließt": of those whom its clause names first, or of the organ."""
    cue = (operative.start, operative.stop)
    who, act = asked(draft, rest)
    last = draft.hit(act[1] - 1, TermKind.PASSIVE)
    clause = draft.hit(rest[0] + 1, TermKind.COMPLEMENTIZER)
    active = last is None or not is_done(draft, act[1] - 2)
    if who is not None and clause is not None and active and can_be_bound(draft, who):
        return Bond(
            CommitmentKind.REQUIREMENT, Force.NONE, cue, act, who,
            grade=operative.grade, rule="operative-decides-that",
        )  # fmt: skip
    first = clause[0] if clause is not None else act[0] if who is None else rest[0]
    return Bond(
        CommitmentKind.UNDERTAKING, Force.UNDERTAKE, cue, (first, act[1]), by_organ=True,
        grade=operative.grade, rule="operative-decides",
    )  # fmt: skip


def is_done(draft: Draft, at: int) -> bool:
    """Tell whether a word has the ending of a participle, and of no infinitive."""
    endings = draft.language.instruments.endings["participle_endings"]
    key = draft.words.keys[at]
    return (key.endswith(endings) and "ge" in key[:_PREFIXED]) or key.endswith(
        endings[:1]
    )


_PREFIXED = 6


def can_be_bound(draft: Draft, who: Place) -> bool:
    """Tell whether the words name somebody who can act: a state, a party, an organ."""
    kinds = (TermKind.PARTIES, TermKind.AGENT, TermKind.STATE)
    return draft.holds(who, *kinds)
