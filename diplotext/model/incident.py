"""What happened on the ground, and how far it has been established."""

import datetime as dt
from enum import IntEnum

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model.actor import Actor
from diplotext.text.span import Span


class IncidentStage(IntEnum):
    """
    How far an incident has been established; below `QUALIFIED` it triggers nothing.

    Example:
        >>> IncidentStage.OBSERVED < IncidentStage.QUALIFIED
        True

    .. versionadded:: 0.1.0
    """

    OBSERVED = 0
    """Somebody saw it."""
    CHARACTERIZED = 1
    """Somebody said what it looks like."""
    QUALIFIED = 2
    """Somebody entitled said what it was."""
    DECIDED = 3
    """It was decided what follows from it."""


def _qualified_by(incident: "Incident", field: Field, judge: Actor | None) -> None:
    if incident.stage >= IncidentStage.QUALIFIED and judge is None:
        expected = f"who qualified an incident of stage {incident.stage.name}"
        _invariants.refuse(incident, field.name, judge, expected)


@attrs.frozen
class Incident:
    """
    Something that happened, or is said to have happened, on the ground.

    Attributes:
        kind: What happened, named like the type of an `EventPattern`.
        span: The words.
        place: Where, as written.
        when: On which day.
        observed_by: Who saw it.
        stage: How far it has been established.
        severity: How grave it is held to be, as written.
        qualified_by: Who decided what it was; needed from `QUALIFIED` on.
        attributed_to: Who is held to have done it.

    Raises:
        ModelError: If the kind is blank, or nobody qualified an incident of stage
            `QUALIFIED` or later.

    Example:
        >>> Incident("CEASEFIRE_BREACH", Span(3, 9)).stage.name
        'OBSERVED'

    .. versionadded:: 0.1.0
    """

    kind: str = attrs.field(validator=_invariants.filled)
    span: Span
    place: str | None = attrs.field(default=None, kw_only=True)
    when: dt.date | None = attrs.field(default=None, kw_only=True)
    observed_by: Actor | None = attrs.field(default=None, kw_only=True)
    stage: IncidentStage = attrs.field(default=IncidentStage.OBSERVED, kw_only=True)
    severity: str | None = attrs.field(default=None, kw_only=True)
    qualified_by: Actor | None = attrs.field(
        default=None, kw_only=True, validator=_qualified_by
    )
    attributed_to: Actor | None = attrs.field(default=None, kw_only=True)
