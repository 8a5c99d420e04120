"""Role nouns beside which nothing tells their bearer from others, but his state."""

import attrs

from diplotext.find.bracket.genitive_marks import closes_genitive
from diplotext.find.coreference.cast import Cast
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def behind_state(reading: Reading, reference: Reference) -> Reference:
    """Give a noun phrase without the name of the state that stands before the noun ("[Togos] Regierungschef")."""
    hit = reading.hit(reference.first, Tag.STATE)
    if hit is None or hit[0] >= reference.stop:
        return reference
    return attrs.evolve(reference, first=hit[0] + closes_genitive(reading, hit[0]))


def is_bare_noun(cast: Cast, reference: Reference) -> bool:
    """Tell whether a noun tells nothing more than "former" or the parts that a hyphen joins to it."""
    reading, first = cast.reading, reference.first
    if is_possessed(cast, reference):
        return False
    while first < reference.stop and reading.has(first, Tag.QUALIFIER):
        first += 1
    inner = range(first + len(reference.head.split()), reference.stop)
    return all(reading.words.is_glued(at) for at in inner)


def is_possessed(cast: Cast, reference: Reference) -> bool:
    """Tell whether a possessive stands before a noun, where nouns have a capital ("seine Sprecherin")."""
    nouns = "capital-nouns" in cast.reading.language.lexicon.traits
    owned = cast.reading.has(reference.first - 1, Tag.DETERMINER, "possessive")
    return nouns and owned
