"""The two bodies that a noun means together: "Les deux institutions" are those named in one breath before."""

from diplotext.find.coreference.both import means_two
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.of_two import named_in_one_breath
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


_TWO = 2


def two_bodies(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the two bodies that a noun for bodies means behind "both" or "the two".

    Args:
        cast: The story's figures.
        reference: The noun.
    """
    body = reference.kind is ActorKind.ORGANIZATION
    if not body or not means_two(cast, reference):
        return ()
    _, pair = named_in_one_breath(cast, reference.first)
    bodies = all(cast.figures[key].kind is ActorKind.ORGANIZATION for key in pair)
    return pair if bodies and len(pair) == _TWO else ()
