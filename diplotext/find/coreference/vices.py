"""Deputies, who are not those for whom they stand: "the vice president" is no "president"."""

from itertools import islice

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.former import places_of_roles
from diplotext.find.mentions.reference import Reference


_SHORTEST = 4


def is_of_other_rank(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """
    Tell whether somebody is but the deputy of the one whose office a noun phrase names, or the other way round.

    Args:
        cast: The story's figures.
        figure: Somebody with a role, or whom a noun for one introduces.
        reference: The noun phrase.
    """
    noun = reference.head.partition("/")[0].rpartition(" ")[2]
    deputy = _is_deputy(cast, reference.first, reference.stop)
    keys = cast.reading.words.keys
    held = [
        (first, stop)
        for first, stop in places_of_roles(figure) or islice(figure.references, 1)
        if any(_is_same_noun(key, noun) for key in keys[first:stop])
    ]
    return bool(held) and all(_is_deputy(cast, *at) is not deputy for at in held)


def makes_deputy(cast: Cast, word: str) -> bool:
    """Tell whether a word before an office makes another one of it, where such words stand there ("[Shadow] Foreign Secretary")."""
    lexicon = cast.reading.language.lexicon
    return "analytic" in lexicon.traits and word in lexicon.suffixes.get("deputy", ())


def _is_same_noun(key: str, noun: str) -> bool:
    """Tell whether one noun is the other one, or ends in it ("vizepräsident", "präsident")."""
    short = min(len(key), len(noun)) < _SHORTEST
    return key == noun or (not short and (key.endswith(noun) or noun.endswith(key)))


def _is_deputy(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether a word of a role, or how one begins, says that it is a deputy's."""
    known = cast.reading.language.lexicon.suffixes
    words, prefixes = known.get("deputy", ()), known.get("deputy_prefixes", ("\0",))
    keys = cast.reading.words.keys[first:stop]
    return any(key in words or key.startswith(prefixes) for key in keys)
