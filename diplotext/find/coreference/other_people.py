"""Persons and bodies of one noun that serve other people: "le porte-parole des rebelles" and "celui de l'armée"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag, tag_bits


_PEOPLE = tag_bits(Tag.GROUP, Tag.ROLE)
_VAGUE = ("generic_groups", "generic_bodies")
_BY_OTHER_MEANS = frozenset({"analytic", "drops-subject", "capital-nouns"})


def is_of_others(cast: Cast, figure: Figure, reference: Reference) -> bool:
    """
    Tell whether what "of" leads to behind a noun is other people than those of all the words for somebody.

    A noun for any group ("le mouvement") may mean those named otherwise before.

    Args:
        cast: The story's figures.
        figure: Whom the same noun meant before.
        reference: The noun phrase.
    """
    if cast.reading.language.lexicon.traits & _BY_OTHER_MEANS:
        return False
    own = _people(cast, reference.first, reference.stop)
    if own is None:
        return False
    told = (_people(cast, first, stop) for first, stop in figure.references)
    known = {word for word in told if word is not None}
    return bool(known) and own not in known


def _people(cast: Cast, first: int, stop: int) -> str | None:
    """Give the noun for people that the first "of" of a phrase leads to, if it tells who they are."""
    reading = cast.reading
    of = (at for at in range(first, stop) if reading.has(at, Tag.PREPOSITION, "of"))
    led = next(of, stop)
    at = reading.over(led + 1, Tag.DETERMINER.bit, stop)
    if at >= stop or not reading.begins(at, _PEOPLE):
        return None
    suffixes = reading.language.lexicon.suffixes
    word = reading.key(at)
    vague = any(word in suffixes.get(name, ()) for name in _VAGUE)
    return None if vague else word
