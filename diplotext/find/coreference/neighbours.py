"""The state that one word means beside another: "forderte den Nachbarn auf"."""

from bisect import bisect_left

from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


_LIST = 16
_PAIR = 2
_STATE = "state:"


def neighbour(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the state that "the neighbour" means, in a language whose pack has nouns for it.

    It is the one that was named in one breath with the state whose sentence it is, else the
    last one that its paragraph names beside that state.

    Args:
        cast: The story's figures.
        reference: The noun phrase.
    """
    reading = cast.reading
    suffixes = reading.language.lexicon.suffixes
    before = reading.words.keys[reference.first - 1] if reference.first else ""
    alone = reference.stop - reference.first == 1 and not reference.states
    if reference.head not in suffixes.get("neighbours", ()) or not alone:
        return ()
    several = reference.plural and "analytic" in reading.language.lexicon.traits
    if several or before not in suffixes.get("one_neighbour", ()):
        return ()  # "the allies": the article does not tell that it is one
    here = _whose(cast, reference)
    return _paired(cast, reference.first, here) or _in_paragraph(cast, reference, here)


def _whose(cast: Cast, reference: Reference) -> frozenset[str]:
    """Give the states of those whom a sentence names before a word."""
    first = cast.reading.sentence(reference.first).first
    met = (keys for _, keys in cast.within(first, reference.first))
    figures = [cast.figures[key] for keys in met for key in keys]
    return frozenset(f"{_STATE}{f.state}" for f in figures if f.state is not None)


def _paired(cast: Cast, index: int, here: frozenset[str]) -> tuple[str, ...]:
    """Give the other one of two states last named together, one of which is given."""
    for at in reversed(cast.order[: bisect_left(cast.order, index)]):
        if not cast.at[at][0].key.startswith(_STATE):
            continue
        keys = cast.joint(at, min(at + _LIST, index))
        if len(keys) == _PAIR and here & set(keys):
            return tuple(key for key in keys if key not in here)
    return ()


def _in_paragraph(
    cast: Cast, reference: Reference, here: frozenset[str]
) -> tuple[str, ...]:
    reading = cast.reading
    paragraph = reading.paragraph(reference.first)
    for at in reversed(cast.order[: bisect_left(cast.order, reference.first)]):
        if reading.paragraph(at) != paragraph:
            return ()
        keys = cast.at[at][1]
        state = cast.figures[keys[0]].kind is ActorKind.STATE
        if len(keys) == 1 and state and keys[0] not in here:
            return keys
    return ()
