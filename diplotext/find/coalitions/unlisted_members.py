"""Members that only what they promise or lead tells: those who give their word where a group meets whose members nobody lists."""

from collections.abc import Iterable

from diplotext.find.commitments.commitments import Bound
from diplotext.find.commitments.promise import OWN_ACTS
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import counts_members
from diplotext.find.coreference.member_lists import Alliance, Member
from diplotext.find.mechanisms.machines import Machine
from diplotext.model import ActorKind, MeasureKind, MembershipRole


PROMISES = "promises-at-the-meeting"
LEADS = "leads-what-the-group-sets-up"
_FEWEST, _MOST = 4, 60
_LISTED = 3
_TALKS = frozenset({MeasureKind.DIPLOMACY, MeasureKind.CONSULTATION})


def infer_unlisted(
    cast: Cast,
    alliances: tuple[Alliance, ...],
    bound: Iterable[Bound],
    machines: Iterable[Machine],
) -> None:
    """
    Infer the members that no words list: those who promise something where a group meets, and who lead what it sets up.

    The group is the only counted one of which the headline or the first paragraph speaks, and
    the story names hardly any of its members.
    """
    group = _open_group(cast, alliances)
    if group is not None:
        take_in(cast, alliances, group, _promising(bound), PROMISES)
        take_in(cast, alliances, group, _leading(cast, group, machines), LEADS)


def _promising(bound: Iterable[Bound]) -> Iterable[str]:
    """
    Give those who promise a contribution of their own.

    What is promised must be a measure of a kind that is known: who threatens a group comes in
    its story too. Talks are no contribution; who is outside offers them as well.
    """
    return dict.fromkeys(
        key
        for one in bound
        if one.promise.kind in OWN_ACTS and not one.promise.negative
        if any(measure.kind not in _TALKS for measure in one.measures)
        for key in one.debtors
    )


def _leading(cast: Cast, group: Alliance, machines: Iterable[Machine]) -> Iterable[str]:
    """Give those who lead a mechanism that a group makes up with others, or that is told of where the group is named."""
    reading = cast.reading
    sentences = {
        reading.sentence_of[first] for first, _ in cast.figures[group.key].references
    }
    return dict.fromkeys(
        machine.lead
        for machine in machines
        if machine.lead is not None
        and (
            group.key in machine.members
            or reading.sentence_of[machine.first] in sentences
        )
    )


def _open_group(cast: Cast, alliances: tuple[Alliance, ...]) -> Alliance | None:
    """Give the group that copy is about, if hardly any of its members are named."""
    about = [one for one in alliances if _is_about(cast, one)]
    if len(about) != 1 or cast.reading.article.dateline is None:
        return None
    told = (m for m in about[0].members if not m.inferred)
    full = [m for m in told if m.role is MembershipRole.MEMBER]
    return about[0] if len(full) < _LISTED else None


def only_counted(cast: Cast, alliances: tuple[Alliance, ...]) -> Alliance | None:
    """Give the only group of a story of which it is told that it has several members, that is not of the members of a body."""
    counted = [a for a in alliances if _is_counted(a) and not _is_of_body(cast, a)]
    return counted[0] if len(counted) == 1 else None


def _is_counted(alliance: Alliance) -> bool:
    return any(_FEWEST <= size[0] <= _MOST for size in alliance.sizes)


def take_in(
    cast: Cast,
    alliances: tuple[Alliance, ...],
    group: Alliance,
    keys: Iterable[str],
    rule: str,
) -> None:
    """Take in states of which no group is told that they are in it, or outside."""
    elsewhere = {m.key for one in alliances for m in one.members}
    out = {key for one in alliances for key in one.outsiders}
    for key in keys:
        figure = cast.figures[key]
        named = figure.kind is ActorKind.STATE and figure.references
        if named and key not in elsewhere | out:
            first, stop = min(figure.references)
            group.add(Member(key, first, stop, inferred=True, rule=rule))


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
    return told and _is_counted(alliance)


def _is_of_body(cast: Cast, alliance: Alliance) -> bool:
    """Tell whether a group without a name goes by a word for members of a body ("the 15 members")."""
    named = cast.figures[alliance.key].goes_by_name
    return not named and counts_members(cast, alliance.key)
