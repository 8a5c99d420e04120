"""Whether a noun with the body it serves is of somebody else than who is known to serve a state."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.offices import is_of_other_body
from diplotext.find.coreference.titles import same_office
from diplotext.find.mentions.reference import Reference


def is_of_another(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether a noun that nobody bore is that of a body, and who is known acts for a state or for another one ("der UN-Vermittler", of a minister)."""
    if not reference.owner:
        return False
    if _is_for_body(cast, figure, reference):
        return True
    if "capital-nouns" not in cast.reading.language.lexicon.traits:
        return False
    served = {*figure.owner, *figure.offices.values()}
    if reference.head in figure.heads or served & set(reference.owner):
        return False
    near = cast.reading.language.lexicon.suffixes.get("near_offices", ("\0",))
    keys = cast.reading.words.keys
    held = (keys[at] for _, first, stop in figure.roles for at in range(first, stop))
    state = figure.state is not None or any(key.endswith(near) for key in held)
    other = state and not any(key.startswith("state:") for key in reference.owner)
    return is_of_other_body(figure, reference) or other


def _is_for_body(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether an office is one of a body, and who is known holds the like for a state ("la jefa de la diplomacia europea")."""
    served = {*figure.owner, *figure.offices.values()}
    bodies = [key for key in reference.owner if key not in served]
    if figure.state is None or reference.states or len(bodies) < len(reference.owner):
        return False
    known = (cast.figures.get(key) for key in bodies)
    if any(body is None or body.state == figure.state for body in known):
        return False
    alike = reference.head in figure.heads
    return alike or figure in same_office(cast, reference)
