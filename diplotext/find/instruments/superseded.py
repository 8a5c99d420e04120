"""What copy finds in an instrument and its clauses say better: whom they ask, and what their points are."""

from collections.abc import Collection, Iterator, Mapping

import attrs

from diplotext.find.instruments.instrument import Read
from diplotext.find.instruments.subjects import is_allowed
from diplotext.model import (
    Actor,
    Analysis,
    Commitment,
    CommitmentKind,
    Polarity,
    Span,
)


def without_superseded(analysis: Analysis, read: Read) -> Analysis:
    """
    Leave out what copy finds bound on nobody where a clause says whom it asks, and lead-ins of points.

    Args:
        analysis: What was found by the rules for copy.
        read: The article read as an instrument.
    """
    asked = [
        one.act
        for one in read.commitments
        if one.debtors and one.kind is CommitmentKind.REQUIREMENT
    ]
    leads = set(_leads(read))
    kept = tuple(
        one
        for one in analysis.commitments
        if not _is_lead(one, leads, analysis.article.text)
        and (one.debtors or not any(one.act.overlaps(act) for act in asked))
    )
    return attrs.evolve(analysis, commitments=kept)


def without_allowed(analysis: Analysis, read: Read) -> Analysis:
    """Leave out what copy takes for asked, and the parties only may ask ("may invite third States to")."""
    draft = read.draft
    kept = tuple(
        one
        for one in analysis.commitments
        if one.kind is not CommitmentKind.REQUIREMENT
        or one.cue is None
        or not is_allowed(draft, draft.at(one.cue.start))
    )
    return attrs.evolve(analysis, commitments=kept)


def denied_as(
    one: Commitment,
    twin: Commitment,
    both: Collection[str],
    actors: Mapping[str, Actor],
) -> Commitment:
    """
    Take from the clause with the same cue that it binds not to act, and that it binds both parties.

    Copy takes "will not" for a refusal and knows no "Neither Party"; in a clause both bind.

    Args:
        one: What copy found.
        twin: The same by its clause.
        both: Ids of the parties, where they are two.
        actors: What the actors of the clauses are in the analysis.
    """
    if twin.polarity is Polarity.NEGATIVE and twin.kind in _OWN:
        refused = one.kind is CommitmentKind.NON_COMMITMENT
        one = attrs.evolve(
            one,
            polarity=Polarity.NEGATIVE,
            kind=twin.kind if refused else one.kind,
            force=twin.force if refused else one.force,
        )
    if both and {debtor.id for debtor in twin.debtors} == set(both):
        one = attrs.evolve(one, debtors=tuple(actors[key] for key in both))
    return one


_OWN = (CommitmentKind.UNDERTAKING, CommitmentKind.ANNOUNCEMENT)


def own_words(one: Commitment) -> Span:
    """Give the words of a commitment: of a point below a lead-in, whose cue stands above it, the act alone."""
    return one.act if _is_point(one) else one.span


def _is_point(one: Commitment) -> bool:
    """Tell whether the cue of a commitment stands outside the clause that makes it."""
    cue, stated_in = one.cue, one.stated_in
    if cue is None or stated_in is None:
        return False
    return cue.end < min(span.start for span in stated_in.content)


def _leads(read: Read) -> Iterator[int]:
    """Give where the cues of lead-ins begin that hand them on to points."""
    for one in read.commitments:
        if _is_point(one) and one.cue is not None:
            yield one.cue.start


def _is_lead(one: Commitment, leads: set[int], text: str) -> bool:
    """Tell whether a commitment of copy is a lead-in, which ends with a colon."""
    cue = one.cue
    opens = cue is not None and any(cue.start <= at < cue.end for at in leads)
    behind = text[one.act.end - 1 : one.act.end + 1]
    return opens and ":" in behind
