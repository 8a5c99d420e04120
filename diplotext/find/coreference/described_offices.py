"""What is told of somebody without a name: a function, a command, or an office of a body."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure


def is_in_function(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody is called by what he does there, not by an office that he holds ("the chief mediator")."""
    functions = cast.reading.language.lexicon.suffixes.get("functions", ())
    first, stop = min(figure.references)
    words = (*figure.heads, *cast.reading.words.keys[first:stop])
    return any(word in functions for word in words)


def is_unfamiliar(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody does what is done by persons whom few know by name ("the envoy"), as no head of a state does."""
    suffixes = cast.reading.language.lexicon.suffixes
    unknown = {*suffixes.get("unfamiliar", ()), *suffixes.get("ranks", ())}
    return is_in_function(cast, figure) or bool(figure.heads & unknown)


def is_in_command(cast: Cast, figure: Figure) -> bool:
    """Tell whether somebody is called by a command, which officers hold ("the force commander"), or speaks for those who bear arms ("le porte-parole de la junte")."""
    suffixes = cast.reading.language.lexicon.suffixes
    if figure.heads & set(suffixes.get("commands", ())):
        return True
    first, stop = min(figure.references)
    arms = set(suffixes.get("armed_bodies", ()))
    return bool(arms.intersection(cast.reading.words.keys[first:stop]))


def serves_body(figure: Figure) -> bool:
    """Tell whether somebody holds an office of a body of no one state, so that his own is told with his name ("la jefa de la diplomacia europea ... la estonia X")."""
    return figure.state is None and bool(figure.owner)
