"""Who can bind himself: states, bodies, and those who act for them."""

from diplotext.find.commitments.private_people import is_private
from diplotext.find.coreference.cast import Cast
from diplotext.model import ActorKind


BINDABLE = frozenset(
    {
        ActorKind.STATE,
        ActorKind.ORGANIZATION,
        ActorKind.COALITION,
        ActorKind.ARMED_FORCE,
        ActorKind.PERSON_GROUP,
        ActorKind.REGION,
    }
)
"""The kinds of actors that can bind themselves and be bound to."""


def can_bind(cast: Cast, keys: tuple[str, ...], *, measured: bool) -> bool:
    """Tell whether a figure can take on a commitment: a state, a body, or one who acts for them."""
    for key in keys:
        figure = cast.figures[key]
        if is_private(cast, figure):
            continue
        if figure.kind in BINDABLE:
            return True
        known = figure.roles or figure.state or figure.owner or measured
        if figure.kind is ActorKind.PERSON and known:
            return True
    return False
