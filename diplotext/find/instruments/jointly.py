"""The parties to an instrument bound as the group they are: "we shall" of "the signatories"."""

from collections.abc import Iterator

import attrs

from diplotext.find.instruments.draft import Draft
from diplotext.lang.terms import TermKind
from diplotext.model import Actor, ActorKind, Analysis, Commitment, CommitmentKind


_FEWEST = 3
_MISSED = 1


def jointly(analysis: Analysis, draft: Draft) -> Analysis:
    """
    Bind the group of the parties where the text has a word for it and all of them are bound.

    Whoever asks what a party owes is answered all the same, since it is a member of the group.

    Args:
        analysis: An instrument, with the group of its parties.
        draft: Its words.
    """
    groups = tuple(_groups(analysis, draft))
    if not groups:
        return analysis
    bound = (_bound(one, groups) for one in analysis.commitments)
    return attrs.evolve(analysis, commitments=tuple(bound))


def _groups(analysis: Analysis, draft: Draft) -> Iterator[tuple[Actor, frozenset[str]]]:
    """Give the groups of three and more that go by words for the parties, with their members."""
    for group in analysis.coalitions:
        actor = group.actor
        members = frozenset(one.member.id for one in group.memberships)
        if actor is None or len(members) < _FEWEST or _is_asked(analysis, actor):
            continue
        if goes_by_parties(actor, draft):
            yield actor, members


def _is_asked(analysis: Analysis, actor: Actor) -> bool:
    """Tell whether a text only asks something of an actor, so that others ask it ("calls on all parties to")."""
    kinds = {
        one.kind
        for one in analysis.commitments
        for debtor in one.debtors
        if debtor.id == actor.id
    }
    return kinds == {CommitmentKind.REQUIREMENT}


def goes_by_parties(actor: Actor, draft: Draft) -> bool:
    """Tell whether words for the parties to an instrument, and no more, name an actor."""
    if actor.kind is not ActorKind.COALITION:
        return False
    for mention in actor.mentions:
        first, stop = draft.at(mention.span.start), draft.at(mention.span.end)
        for at in range(max(0, first - 1), first + 1):  # with their determiner
            hit = draft.hit(at, TermKind.PARTIES)
            if hit is not None and hit[0] == stop:
                return True
    return False


def _bound(
    one: Commitment, groups: tuple[tuple[Actor, frozenset[str]], ...]
) -> Commitment:
    ids = {debtor.id for debtor in one.debtors}
    for actor, members in groups:
        all_of_them = len(ids) >= max(_FEWEST, len(members) - _MISSED)
        if all_of_them and ids <= members:
            return attrs.evolve(one, debtors=(actor,))
    return one
