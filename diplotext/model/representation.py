"""Who stands in for whom."""

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model.actor import Actor
from diplotext.text.span import Span


def _agents(
    representation: "Representation", field: Field, agents: tuple[Actor, ...]
) -> None:
    _invariants.some(representation, field, agents)
    if representation.principal in agents:
        found = f"the principal {representation.principal.label}"
        _invariants.refuse(
            representation, field.name, found, "others than the principal"
        )


@attrs.frozen
class Representation:
    """
    Agents who stand in for a principal.

    The principal is never one of the agents. Who is absent may be somebody else than
    the principal: an envoy may act for a state because its minister is ill.

    Attributes:
        principal: For whom they act.
        agents: Who acts, at least one.
        span: The words.
        occasion: The words that say on what occasion.
        in_absence_of: Whose absence makes it needed.
        reason: The words that say why.
        rule: The rule that found it, when one did.

    Raises:
        ModelError: If there are no agents or the principal is among them.

    Example:
        >>> from diplotext.model import ActorKind
        >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
        >>> envoy = Actor("a2", ActorKind.PERSON, "Liisa Orlin", affiliation=estonia)
        >>> Representation(estonia, (envoy,), Span(0, 30)).agents[0].label
        'Liisa Orlin'

    .. versionadded:: 0.1.0
    """

    principal: Actor
    agents: tuple[Actor, ...] = attrs.field(validator=_agents)
    span: Span
    occasion: Span | None = attrs.field(default=None, kw_only=True)
    in_absence_of: Actor | None = attrs.field(default=None, kw_only=True)
    reason: Span | None = attrs.field(default=None, kw_only=True)
    rule: str | None = attrs.field(default=None, kw_only=True)
