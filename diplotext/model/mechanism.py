"""Bodies and forces that carry out or watch over what was agreed."""

from enum import StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.model.actor import Actor
from diplotext.model.quantity import Quantity
from diplotext.text.span import Span


class MechanismKind(StrEnum):
    """
    What a mechanism is for.

    Example:
        >>> MechanismKind("monitoring").name
        'MONITORING'

    .. versionadded:: 0.1.0
    """

    MONITORING = "monitoring"
    COORDINATION = "coordination"
    FORCE = "force"
    COMMISSION = "commission"
    REGIME = "regime"


class MechanismStatus(StrEnum):
    """
    How far a mechanism has come, from a proposal to work on the ground.

    Example:
        >>> [status.value for status in MechanismStatus][-2:]
        ['established', 'operational']

    .. versionadded:: 0.1.0
    """

    PROPOSED = "proposed"
    """Somebody wants it."""
    READY = "ready"
    """Somebody is ready to take part."""
    PROMISED = "promised"
    """Somebody promised it, or it is told to come."""
    AGREED = "agreed"
    """All agreed on it."""
    ESTABLISHED = "established"
    """It exists."""
    OPERATIONAL = "operational"
    """It works."""


@attrs.frozen
class Mechanism:
    """
    A body or force that carries out, or watches over, what was agreed.

    Attributes:
        id: Name by which exported data refers to it, unique in an analysis.
        kind: What it is for.
        span: The words that name it.
        status: How far it has come.
        lead: Who leads it.
        contributors: Who takes part.
        mandate: The words that say what it is to do.
        area: How long a line or how large an area it covers.
        asserted_by: Who says so.
        rule: The rule that found it, when one did.

    Raises:
        ModelError: If `id` is blank or `contributors` is no tuple.

    Example:
        >>> text = "une commission de suivi sera créée"
        >>> Mechanism("m1", MechanismKind.COMMISSION, Span(0, 23)).span.of(text)
        'une commission de suivi'

    .. versionadded:: 0.1.0
    """

    id: str = attrs.field(validator=_invariants.filled)
    kind: MechanismKind
    span: Span
    status: MechanismStatus = attrs.field(
        default=MechanismStatus.PROPOSED, kw_only=True
    )
    lead: Actor | None = attrs.field(default=None, kw_only=True)
    contributors: tuple[Actor, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    mandate: Span | None = attrs.field(default=None, kw_only=True)
    area: Quantity | None = attrs.field(default=None, kw_only=True)
    asserted_by: Actor | None = attrs.field(default=None, kw_only=True)
    rule: str | None = attrs.field(default=None, kw_only=True)
