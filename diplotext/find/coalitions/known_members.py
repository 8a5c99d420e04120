"""Members of a body that everybody knows: "the 27 member states" of a story on the European Union."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.coalition_names import counts_members
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.member_lists import Alliance, Member
from diplotext.lang.memberships import Term, memberships
from diplotext.model import ActorKind


RULE = "member-of-organization"


def infer_members(cast: Cast, found: dict[str, Alliance]) -> None:
    """
    Let the states of a story that belong to a body be members of the group of its members.

    It is done where the copy counts all member states, names none of them as such, and names
    the body; they are inferred, since no words say so. Who is named as a member of another
    counted group of the story is told of as one of those.
    """
    counted = [alliance for alliance in found.values() if alliance.sizes]
    elsewhere = {m.key for alliance in counted for m in alliance.members}
    for alliance in found.values():
        is_open = alliance.sizes and not alliance.members
        if is_open and counts_members(cast, alliance.key):
            for member in _known(cast, alliance):
                if member.key not in elsewhere:
                    alliance.add(member)


def _known(cast: Cast, alliance: Alliance) -> Iterator[Member]:
    terms = _terms(cast, alliance)
    day = cast.reading.article.date
    for figure in tuple(cast.figures.values()):
        is_state = figure.kind is ActorKind.STATE and figure.references
        term = terms.get(figure.state or "") if is_state else None
        if term is not None and term.holds(day):
            first, stop = min(figure.references)
            yield Member(figure.key, first, stop, inferred=True, rule=RULE)


def _terms(cast: Cast, alliance: Alliance) -> dict[str, Term]:
    """Give who belongs to the body that a group is of: the nearest one of the story that fits, of mere members one named by then."""
    at = min(first for first, _ in cast.figures[alliance.key].references)
    stop = len(cast.reading.words)
    if _are_members_alone(cast, alliance):  # of a council named before, perhaps
        stop = cast.reading.sentence(at).stop
    bodies = [
        (_distance(figure, at), figure.key)
        for figure in cast.figures.values()
        if figure.key.removeprefix("org:") in memberships()
        and any(first < stop for first, _ in figure.references)
    ]
    day = cast.reading.article.date
    for _, key in sorted(bodies):
        terms = memberships()[key.removeprefix("org:")]
        number = sum(term.holds(day) for term in terms.values())
        if all(value == number for value, _, _, _ in alliance.sizes):
            return dict(terms)
    return {}


def _are_members_alone(cast: Cast, alliance: Alliance) -> bool:
    """Tell whether a count is of members, and does not say that they are states ("ante los [15 miembros]")."""
    members = cast.reading.language.lexicon.verbs.get("a_member", frozenset())
    return all(
        cast.reading.words.keys[stop - 1] in members
        for _, stop in cast.figures[alliance.key].references
    )


def _distance(figure: Figure, at: int) -> int:
    return min(abs(first - at) for first, _ in figure.references)
