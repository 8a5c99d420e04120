"""Regions that a story names only to say where something is, or within the name of a body."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind, MentionForm


_LONGEST_NAME = 10


def is_only_a_place(cast: Cast, figure: Figure) -> bool:
    """Tell whether a region is never named but as where something is ("en la Amazonía"), or in a name ("el Banco de América Latina")."""
    if figure.kind is not ActorKind.REGION:
        return False
    return all(
        _is_where(cast.reading, first) or _is_within_name(cast, first, stop)
        for first, stop in figure.references
    )


def _is_where(reading: Reading, first: int) -> bool:
    """Tell whether a preposition of place stands before a word and its article."""
    words = reading.language.lexicon.suffixes.get("region_places", ())
    return reading.key(first - 1 - reading.has(first - 1, Tag.DETERMINER)) in words


def _is_within_name(cast: Cast, first: int, stop: int) -> bool:
    """Tell whether words lie within the name of somebody else."""
    for at in range(max(0, first - _LONGEST_NAME), first):
        known = cast.at.get(at)
        if known is not None and known[0].stop >= stop:
            return known[0].proper or known[0].form is MentionForm.NAME
    return False
