"""The movement that "the rebels" of a story are: they are told of before it is named, and after."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.model import ActorKind, MentionForm


_UNNAMED = frozenset({ActorKind.PERSON_GROUP, ActorKind.ARMED_FORCE})


def join_rebels(cast: Cast) -> None:
    """
    Let a named front be an armed force where a story speaks of rebels, and these be the only movement that is named.

    "The main rebel group signed ... a spokeswoman for the Ennedi Salvation Front ... the rebels"
    are one; where two movements are named, or the rebels are of several states, nothing tells.
    """
    nouns = frozenset(cast.reading.language.lexicon.suffixes.get("insurgents", ()))
    groups = (f for f in cast.figures.values() if f.kind is not ActorKind.PERSON)
    if not any(not nouns.isdisjoint(f.heads) for f in groups):
        return
    rebels = [f for f in cast.figures.values() if _are_rebels(f, nouns)]
    movements = [f for f in cast.figures.values() if _is_movement(cast, f)]
    for movement in movements:
        movement.kind = ActorKind.ARMED_FORCE
    states = {f.state for f in (*rebels, *movements)} - {None}
    if len(movements) != 1 or len(states) > 1:
        return
    for figure in rebels:
        if figure is not movements[0]:
            around = _around_names(figure, movements[0])
            cast.merge(figure.key, movements[0].key)
            for place in around:
                del movements[0].references[place]


def _around_names(figure: Figure, movement: Figure) -> list[tuple[int, int]]:
    """Give the phrases that hold the name of a movement, which is the mention of it ("los rebeldes del [Frente del Sur]")."""
    return [
        (first, stop)
        for first, stop in figure.references
        if movement.last_before(stop) > first
    ]


def _are_rebels(figure: Figure, nouns: frozenset[str]) -> bool:
    """Tell whether a noun for insurgents brought in several who have no name."""
    brought_in = figure.key.rpartition(":")[2]
    named = any(
        form is not MentionForm.NOMINAL for form, _ in figure.references.values()
    )
    return (
        figure.kind in _UNNAMED and brought_in in nouns and not (named or figure.owner)
    )


def _is_movement(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody is an armed group with a name, or a front, and no force of a state or mission."""
    lists = cast.reading.language.lexicon.suffixes
    words = set((figure.name or "").casefold().replace("-", " ").split())
    if figure.state or not words.isdisjoint(lists.get("official_forces", ())):
        return False
    named = figure.key.startswith(("org:", "body:")) or figure.goes_by_name
    if figure.kind is ActorKind.ARMED_FORCE:
        return named
    fronts = lists.get("fronts", ())
    group = figure.kind in (ActorKind.COALITION, ActorKind.ORGANIZATION)
    return group and figure.goes_by_name and not words.isdisjoint(fronts)
