"""What the rules for copy find in an instrument, put right by its clauses: who is bound, to whom, how firmly."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.find.instruments.authored import is_silent
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.instrument import Read
from diplotext.find.instruments.superseded import denied_as
from diplotext.lang.terms import TermKind
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Bindingness,
    Commitment,
    CommitmentKind,
    MentionForm,
)


def put_right(
    analysis: Analysis, read: Read, actors: Mapping[str, Actor]
) -> Iterator[Commitment]:
    """
    Give the commitments of the rules for copy, put right by the clauses they stand in.

    Copy takes "they" for whoever was named last; in a clause it stands for those bound last.
    How firm "will" is depends on the kind of instrument, and what a text that disclaims all
    legal effect says of itself is political.

    Args:
        analysis: What was found in the article by the rules for copy.
        read: The article read as an instrument.
        actors: What the actors of the clauses are in the analysis.
    """
    clauses = {one.act.start: one for one in read.commitments if one.debtors}
    twins = {one.cue.start: one for one in read.commitments if one.cue is not None}
    disclaimed = any(c.bindingness is Bindingness.POLITICAL for c in read.commitments)
    for found in analysis.commitments:
        if found.rule == _FUTURE and _is_of_text(found, read):
            continue
        twin = None if found.cue is None else twins.get(found.cue.start)
        clause = clauses.get(found.act.start)
        if clause is None and twin is not None and _by_silence(found, read.draft):
            clause = twin
        own = disclaimed and found.stated_in is None
        one = attrs.evolve(found, bindingness=_POLITICAL) if own else found
        told = clause is not None and (
            one.rule == _FUTURE or _is_told(one, clause, read.draft)
        )
        if clause is not None and told:
            one = _corrected(one, clause, read.draft, actors)
        yield one if twin is None else denied_as(one, twin, read.both, actors)


def _is_of_text(one: Commitment, read: Read) -> bool:
    """Tell whether an act says what an instrument is or does ("will come into effect")."""
    at = read.draft.at(one.act.start)
    return read.draft.hit(at, TermKind.CONSTITUTIVE) is not None


_FUTURE = "future"
_POLITICAL = Bindingness.POLITICAL


def _corrected(
    one: Commitment, clause: Commitment, draft: Draft, actors: Mapping[str, Actor]
) -> Commitment:
    """Take from a clause how firmly a future binds, whom a pronoun stands for, and to whom it is owed."""
    if one.rule == _FUTURE:
        one = attrs.evolve(
            one,
            kind=clause.kind,
            force=clause.force,
            bindingness=clause.bindingness,
        )
    if _is_told(one, clause, draft):
        debtors = tuple(actors[actor.id] for actor in clause.debtors)
        one = attrs.evolve(one, debtors=debtors)
    owed = (actors[actor.id] for actor in clause.creditors)
    creditors = tuple(actor for actor in owed if actor not in one.debtors)
    return attrs.evolve(one, creditors=creditors or one.creditors)


def _is_told(one: Commitment, clause: Commitment, draft: Draft) -> bool:
    """Tell whether a clause knows better than the rules for copy who is bound."""
    if _by_pronoun(one) or _by_group(one, clause):
        return True
    return bool(clause.debtors) and (_by_silence(one, draft) or _by_authors(one, draft))


def _by_authors(one: Commitment, draft: Draft) -> bool:
    """Tell whether the authors, who speak as "we", stand right before a verb that binds."""
    if one.cue is None or one.kind is CommitmentKind.REQUIREMENT:
        return False
    return draft.follows(draft.at(one.cue.start), TermKind.AUTHORS)


def _by_silence(one: Commitment, draft: Draft) -> bool:
    """Tell whether a verb says nothing of its subject, for which copy took somebody named before."""
    if one.cue is None or one.kind is CommitmentKind.REQUIREMENT:
        return False
    return is_silent(draft, (draft.at(one.cue.start), draft.at(one.cue.end)))


def _by_group(one: Commitment, clause: Commitment) -> bool:
    """Tell whether a clause binds the parties as a group, where the rules for copy took a part of them."""
    grouped = all(actor.kind is ActorKind.COALITION for actor in clause.debtors)
    states = all(actor.kind is ActorKind.STATE for actor in one.debtors)
    return grouped and states and bool(clause.debtors) and len(one.debtors) > 1


def _by_pronoun(commitment: Commitment) -> bool:
    """Tell whether a pronoun right before the cue names who is bound."""
    return commitment.cue is not None and any(
        mention.form is MentionForm.PRONOUN
        and 0 <= commitment.cue.start - mention.span.end <= 1
        for actor in commitment.debtors
        for mention in actor.mentions
    )
