"""Members that only what they promise tells: those who give their word where a group meets whose members nobody lists."""

from collections.abc import Iterable

from diplotext.find.commitments.commitments import Bound
from diplotext.find.commitments.promise import OWN_ACTS
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import counts_members
from diplotext.find.coreference.member_lists import Alliance, Member
from diplotext.model import ActorKind, MembershipRole


RULE = "promises-at-the-meeting"
_FEWEST, _MOST = 4, 60
_LISTED = 3


def infer_pledging(
    cast: Cast, alliances: tuple[Alliance, ...], bound: Iterable[Bound]
) -> None:
    """
    Let the states of a story that promise a contribution of their own belong to the group that it is about.

    It is the only counted one of which the headline or the first paragraph speaks, and the
    story names hardly any of its members; these are inferred, since no words say so. What is
    promised must be a measure of a kind that is known: who threatens a group comes in its
    story too.
    """
    about = [one for one in alliances if _is_about(cast, one)]
    if len(about) != 1 or cast.reading.article.dateline is None:
        return
    group = about[0]
    full = [m for m in group.members if m.role is MembershipRole.MEMBER]
    if len(full) >= _LISTED:
        return
    elsewhere = {m.key for one in alliances for m in one.members}
    out = {key for one in alliances for key in one.outsiders}
    promising = dict.fromkeys(
        key
        for one in bound
        if one.promise.kind in OWN_ACTS and not one.promise.negative and one.measures
        for key in one.debtors
    )
    for key in promising:
        figure = cast.figures[key]
        if figure.kind is ActorKind.STATE and key not in elsewhere | out:
            first, stop = min(figure.references)
            group.add(Member(key, first, stop, inferred=True, rule=RULE))


def _is_about(cast: Cast, alliance: Alliance) -> bool:
    """Tell whether the headline or the first paragraph of a story speaks of a group of some states, no members of a body."""
    reading = cast.reading
    if not reading.sentences or _is_of_body(cast, alliance):
        return False
    first = reading.sentences[0].first
    opening = reading.span(first, first + 1).start
    spans = [p.span for p in reading.article.paragraphs]
    lead = next(span.end for span in spans if span.end > opening)
    places = cast.figures[alliance.key].references
    told = any(reading.span(*place).end <= lead for place in places)
    return told and any(_FEWEST <= size[0] <= _MOST for size in alliance.sizes)


def _is_of_body(cast: Cast, alliance: Alliance) -> bool:
    """Tell whether a group without a name goes by a word for members of a body ("the 15 members")."""
    named = cast.figures[alliance.key].goes_by_name
    return not named and counts_members(cast, alliance.key)
