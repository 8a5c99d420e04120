"""What is to be done: the measures a commitment consists of."""

from enum import StrEnum

import attrs

from diplotext.model.quantity import Quantity
from diplotext.text.span import Span


class MeasureKind(StrEnum):
    """
    What sort of thing is to be done.

    Example:
        >>> MeasureKind("ceasefire").name
        'CEASEFIRE'

    .. versionadded:: 0.1.0
    """

    SECURITY_GUARANTEE = "security_guarantee"
    MILITARY_CAPABILITY = "military_capability"
    TROOP_DEPLOYMENT = "troop_deployment"
    ARMS_DELIVERY = "arms_delivery"
    TRAINING = "training"
    INTELLIGENCE = "intelligence"
    LOGISTICS = "logistics"
    MONITORING = "monitoring"
    COORDINATION = "coordination"
    SANCTIONS = "sanctions"
    FINANCIAL_AID = "financial_aid"
    HUMANITARIAN_AID = "humanitarian_aid"
    RECONSTRUCTION = "reconstruction"
    CONSULTATION = "consultation"
    DIPLOMACY = "diplomacy"
    CEASEFIRE = "ceasefire"
    WITHDRAWAL = "withdrawal"
    PRISONER_EXCHANGE = "prisoner_exchange"
    SANCTIONS_RELIEF = "sanctions_relief"
    TRADE = "trade"
    ENERGY_SUPPLY = "energy_supply"
    WATER_SHARING = "water_sharing"
    BORDER_DELIMITATION = "border_delimitation"
    FREEDOM_OF_MOVEMENT = "freedom_of_movement"
    MORATORIUM = "moratorium"
    NOTIFICATION = "notification"
    ADJUDICATION = "adjudication"
    RESTRAINT = "restraint"
    OTHER = "other"
    SUSPENSION = "suspension"
    BORDER_OPENING = "border_opening"
    LEGAL = "legal"


class Modality(StrEnum):
    """
    Whether a measure is stated as coming, possible, supposed or demanded.

    Example:
        >>> [modality.value for modality in Modality]
        ['asserted', 'possible', 'hypothetical', 'required']

    .. versionadded:: 0.1.0
    """

    ASSERTED = "asserted"
    """It will be done."""
    POSSIBLE = "possible"
    """It may be done."""
    HYPOTHETICAL = "hypothetical"
    """It would be done."""
    REQUIRED = "required"
    """It must be done."""


@attrs.frozen
class Measure:
    """
    One thing that a commitment says is to be done.

    Attributes:
        kind: What sort of thing.
        modality: How it is stated.
        span: The words.
        quantity: How much of it, when the text says so.

    Example:
        >>> text = "Cela pourrait inclure de la formation."
        >>> Measure(MeasureKind.TRAINING, Modality.POSSIBLE, Span(28, 37)).span.of(text)
        'formation'

    .. versionadded:: 0.1.0
    """

    kind: MeasureKind
    modality: Modality
    span: Span
    quantity: Quantity | None = None
