"""Organs of bodies, which their ministers and leaders together are: "EU foreign ministers", "die Botschafter der Nato"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.model import ActorKind


_DECIDING = frozenset({ActorKind.ORGANIZATION, ActorKind.COALITION})


def decides_for(cast: Cast, figure: Figure) -> str | None:
    """
    Give the body for which several in office decide together, of which alone their words tell.

    Args:
        cast: The story's figures.
        figure: Those who bind themselves.
    """
    deciding = cast.reading.language.lexicon.suffixes.get("deciding", ("\0",))
    owners = (key for key in figure.owner if key in cast.figures)
    bodies = [key for key in owners if cast.figures[key].kind in _DECIDING]
    several = figure.kind is ActorKind.PERSON_GROUP and figure.plural
    if not several or len(bodies) != 1 or figure.state is not None:
        return None
    return bodies[0] if any(noun.endswith(deciding) for noun in figure.nouns) else None
