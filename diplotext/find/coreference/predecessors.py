"""Who held an office before another: "son prédécesseur" for "l'ancien ministre X", "l'ancien ministre" for him."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.former import is_former, places_of_roles
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.role_fits import fits
from diplotext.find.mentions.reference import Reference
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def holder_before(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the person told of as a former holder whom "son prédécesseur" means.

    Somebody else with a name holds an office of the same noun.

    Args:
        cast: The story's figures.
        reference: The noun.
    """
    suffixes = cast.reading.language.lexicon.suffixes
    earlier = reference.head in suffixes.get("holders_before", ())
    owned = cast.reading.has(reference.first - 1, Tag.DETERMINER, "possessive")
    if not (owned and earlier):
        return ()
    named = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON and f.name and f.roles
    ]
    former = [f for f in named if _has_left(cast, f)]
    present = [f for f in named if f not in former]
    meant = [
        one
        for one in former
        for other in present
        if one.heads & other.heads - {""} and fits(one, reference)
    ]
    last = named_last(meant, reference.first)
    return () if last is None else (last.key,)


def called_predecessor(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the person brought in as somebody's predecessor whom a former office means, if nobody else held it ("l'ancien ministre").

    Args:
        cast: The story's figures.
        reference: The noun.
    """
    if not is_former(cast, reference.first, reference.stop):
        return ()
    nouns = set(cast.reading.language.lexicon.suffixes.get("holders_before", ()))
    named = [
        f
        for f in cast.recent(reference.first)
        if f.kind is ActorKind.PERSON and f.name and fits(f, reference)
    ]
    earlier = [f for f in named if f.heads & nouns]
    if any(f.roles and _has_left(cast, f) for f in named if f not in earlier):
        return ()
    last = named_last(earlier, reference.first)
    return () if last is None else (last.key,)


def _has_left(cast: Cast, figure: Figure) -> bool:
    """Tell whether all offices of somebody are former ones."""
    return all(is_former(cast, *place) for place in places_of_roles(figure))
