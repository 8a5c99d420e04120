"""Whom a role noun cannot mean: who acts on the one it names, his deputy, and who held the office before."""

from diplotext.find.coreference.acted_on import acts_on
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.former import is_former, was_in_office
from diplotext.find.coreference.vices import is_of_other_rank
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


def without_others(
    cast: Cast, keys: tuple[str, ...], reference: Reference
) -> tuple[str, ...]:
    """
    Leave out those whom a role noun cannot mean.

    Args:
        cast: The story's figures.
        keys: Whom it may mean, by their keys.
        reference: The noun phrase; of anything but a person it leaves all.
    """
    if reference.kind is not ActorKind.PERSON:
        return keys
    return tuple(key for key in keys if not _is_another(cast, key, reference))


def _is_another(cast: Cast, key: str, reference: Reference) -> bool:
    figure = cast.figures[key]
    left = was_in_office(cast, figure, reference.head) and not is_former(
        cast, reference.first, reference.stop
    )
    return (
        (left and reference.head in figure.heads)
        or acts_on(cast, figure, reference)
        or is_of_other_rank(cast, figure, reference)
    )
