"""Regions that a story names only to say where something is."""

from diplotext.find.coreference.cast import Cast, Figure
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def is_only_a_place(cast: Cast, figure: Figure) -> bool:
    """Tell whether a region is never named but as where something is ("en la Amazonía")."""
    reading = cast.reading
    words = reading.language.lexicon.suffixes.get("region_places", ())
    if figure.kind is not ActorKind.REGION:
        return False
    return all(
        reading.key(first - 1 - reading.has(first - 1, Tag.DETERMINER)) in words
        for first, _ in figure.references
    )
