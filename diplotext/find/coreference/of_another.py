"""Whether a noun with the body it serves is of somebody else than who is known to serve a state."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.offices import is_of_other_body
from diplotext.find.mentions.reference import Reference


def is_of_another(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether a noun that nobody bore is that of a body, and who is known acts for a state or for another one ("der UN-Vermittler", of a minister)."""
    traits = cast.reading.language.lexicon.traits
    if "capital-nouns" not in traits or not reference.owner:
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
