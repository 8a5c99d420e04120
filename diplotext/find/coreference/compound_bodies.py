"""Bodies told apart by the first part of a compound: the "Hafenaufsicht" is no "Luftaufsicht"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.model import ActorKind


def is_compound(reading: Reading, reference: Reference) -> bool:
    """Tell whether a noun is a compound of which the pack knows the last part alone."""
    return bool(_compound(reading, reference.first, reference.stop, reference.head))


def is_other_compound(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """
    Tell whether a noun and those that a body was called by share their last part alone.

    The last part by itself may take up any of them ("Die Hafenbehörde ... Die Behörde").
    """
    reading, head = cast.reading, reference.head
    own = _compound(reading, reference.first, reference.stop, head)
    if not own:
        return False
    earlier = (_compound(reading, *place, head) for place in figure.references)
    named = [compound for compound in earlier if compound]
    return bool(named) and not any(_are_one(own, compound) for compound in named)


def is_other_paper(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """Tell whether a compound that no list knows is the name of a paper that nobody was called by ("Hoy ... die [Ärztezeitung]")."""
    medium = reference.kind is ActorKind.MEDIA and not reference.plural
    own = medium and _compound(
        cast.reading, reference.first, reference.stop, reference.head
    )
    if not own:
        return False
    places = (range(first, stop) for first, stop in figure.references)
    words = {cast.reading.key(at) for place in places for at in place}
    return own not in words


def _are_one(one: str, other: str) -> bool:
    """Tell whether two compounds are forms of one word ("Hafenbehörde", "Hafenbehörden")."""
    short, long = sorted((one, other), key=len)
    return long.startswith(short[:-_ENDING])


_ENDING = 2


def _compound(reading: Reading, first: int, stop: int, head: str) -> str:
    """Give the compound among some words that a noun ends; empty where the noun stands by itself."""
    if "compounds" not in reading.language.lexicon.traits or not head:
        return ""
    return next(
        (
            reading.key(at)
            for at in range(first, stop)
            if not reading.key(at).startswith(head[:-1])
            and any(e.lemma.casefold() == head for _, e in reading.tags[at])
        ),
        "",
    )
