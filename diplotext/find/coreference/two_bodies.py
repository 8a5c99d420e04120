"""The two bodies that a noun means together: "Les deux institutions" are those named in one breath before."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.joint_parties import is_both
from diplotext.find.coreference.of_two import named_in_one_breath
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


_PAIR = 2


def two_bodies(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the two bodies that a noun for bodies means behind "both" or "the two".

    Args:
        cast: The story's figures.
        reference: The noun.
    """
    if reference.kind is not ActorKind.ORGANIZATION or not reference.plural:
        return ()
    if reference.states or reference.owner:
        return ()
    at = reference.first
    number = cast.reading.numbers.get(at) or cast.reading.numbers.get(at - 1)
    two = number is not None and number.value == _PAIR and reference.definite
    if not two and not is_both(cast, reference):
        return ()
    _, pair = named_in_one_breath(cast, at)
    bodies = all(cast.figures[key].kind is ActorKind.ORGANIZATION for key in pair)
    return pair if bodies else ()
