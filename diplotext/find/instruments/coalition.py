"""The parties to an instrument as a group: those who sign it, or whose it says it is."""

import attrs

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.jointly import goes_by_parties
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Coalition,
    Instrument,
    Membership,
    PartyRole,
    Span,
)


_FEWEST = 3
_LONGEST = 100
_MEMBERS = frozenset({ActorKind.STATE, ActorKind.ORGANIZATION})
_BOUND = frozenset({PartyRole.PARTY, PartyRole.SIGNATORY})


def with_parties(analysis: Analysis, instrument: Instrument, draft: Draft) -> Analysis:
    """
    Add the parties of the instrument as members of the group they are.

    It is the group of as many that the text counts, the only one it counts, or one of
    its own, which goes by the words for the parties or by the title. Two parties are no
    group, and nothing is added where one with the same members was found already.
    """
    members = _members(instrument)
    names = {one.member.id for one in members}
    known = [
        names & {one.member.id for one in found.memberships}
        for found in analysis.coalitions
    ]
    if len(members) < _FEWEST or any(len(shared) > 1 for shared in known):
        return analysis
    group = _group(analysis, len(members))
    if group is None:
        made = _made(analysis, instrument, members, draft)
        return attrs.evolve(analysis, coalitions=(*analysis.coalitions, made))
    filled = attrs.evolve(group, memberships=members)
    coalitions = (filled if one is group else one for one in analysis.coalitions)
    return attrs.evolve(analysis, coalitions=tuple(coalitions))


def _members(instrument: Instrument) -> tuple[Membership, ...]:
    """Give those who sign, or where too few are told of, those whose it says it is."""
    bound = {p.actor.id for p in instrument.parties if p.role is not PartyRole.WITNESS}
    signed = [
        (one.party, one.span)
        for one in instrument.signatures
        if one.party is not None and one.party.id in bound
    ]
    named = [(p.actor, p.span) for p in instrument.parties if p.role in _BOUND]
    found: dict[str, tuple[Actor, Span]] = {}
    for actor, span in signed if len(signed) >= _FEWEST else named:
        if actor.kind in _MEMBERS:
            found.setdefault(actor.id, (actor, span))
    return tuple(
        Membership(actor, span=span, rule="parties-of-instrument")
        for actor, span in found.values()
    )


def _group(analysis: Analysis, size: int) -> Coalition | None:
    """Give the group without members that is counted at this size, or the only one."""
    empty = [one for one in analysis.coalitions if not one.memberships]
    for one in empty:
        if any(claim.value == size for claim in one.size_claims):
            return one
    return empty[0] if len(empty) == 1 == len(analysis.coalitions) else None


def _made(
    analysis: Analysis,
    instrument: Instrument,
    members: tuple[Membership, ...],
    draft: Draft,
) -> Coalition:
    """Make a group of the parties, by the words the text has for them."""
    plural = [
        actor
        for actor in analysis.actors
        if actor.kind is ActorKind.COALITION and actor.mentions
    ]
    parties = (actor for actor in plural if goes_by_parties(actor, draft))
    actor = next(parties, next(iter(plural), None))
    form = instrument.form.value.replace("_", " ")
    title = "" if instrument.title is None else analysis.article[instrument.title]
    heading = " ".join(title.split())
    is_name = 0 < len(heading) <= _LONGEST
    name = actor.label if actor is not None else heading if is_name else form
    number = len(analysis.coalitions) + 1
    return Coalition(
        f"k{number}",
        (name,),
        actor=actor,
        memberships=members,
        rule="parties-of-instrument",
    )
