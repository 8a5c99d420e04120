"""What an incident comes to: its stages in order, and who may move it on."""

from collections.abc import Iterable

import attrs

from diplotext.errors import IncidentError
from diplotext.ledger.identity import same_actor
from diplotext.model import Actor, Incident, IncidentStage


def characterize(
    incident: Incident, kind: str, *, attributed_to: Actor | None = None
) -> Incident:
    """
    Say what an incident that was observed looks like; anybody may.

    Args:
        incident: An incident of stage `OBSERVED`.
        kind: What it looks like, as a type of event such as `SHELLING`.
        attributed_to: Who is held to have done it; as before when left out.

    Raises:
        IncidentError: If the incident has another stage.

    Example:
        >>> from diplotext.model import Span
        >>> characterize(Incident("EXPLOSION", Span(0, 4)), "SHELLING").stage.name
        'CHARACTERIZED'

    .. versionadded:: 0.1.0
    """
    _at(incident, IncidentStage.OBSERVED)
    return attrs.evolve(
        incident,
        kind=kind,
        stage=IncidentStage.CHARACTERIZED,
        attributed_to=attributed_to or incident.attributed_to,
    )


def qualify(
    incident: Incident,
    *,
    by: Actor,
    severity: str,
    scale: tuple[str, ...],
    entitled: Iterable[Actor],
) -> Incident:
    """
    Say with authority what an incident was, and how grave.

    Args:
        incident: An incident of stage `CHARACTERIZED`.
        by: Who says so.
        severity: How grave it is.
        scale: The degrees there are, the least grave first.
        entitled: Who may say so: those that the regime names.

    Raises:
        IncidentError: If the incident has another stage, `by` is not entitled, or the
            scale has no such degree.

    Example:
        >>> from diplotext.model import ActorKind, Span
        >>> panel = Actor("org-panel", ActorKind.ORGANIZATION, "Collège de Riga")
        >>> seen = characterize(Incident("EXPLOSION", Span(0, 4)), "SHELLING")
        >>> degrees = ("minor", "grave")
        >>> qualify(
        ...     seen, by=panel, severity="grave", scale=degrees, entitled=(panel,)
        ... ).severity
        'grave'

    .. versionadded:: 0.1.0
    """
    _at(incident, IncidentStage.CHARACTERIZED)
    _entitled(by, entitled)
    if severity not in scale:
        message = f"found severity {severity!r}, expected one of {', '.join(scale)}"
        raise IncidentError(message)
    return attrs.evolve(
        incident, stage=IncidentStage.QUALIFIED, severity=severity, qualified_by=by
    )


def decide(incident: Incident, *, by: Actor, entitled: Iterable[Actor]) -> Incident:
    """
    Note that it was decided what follows from an incident.

    Args:
        incident: An incident of stage `QUALIFIED`.
        by: Who decides.
        entitled: Who may decide: those that the regime names.

    Raises:
        IncidentError: If the incident has another stage, or `by` is not entitled.

    .. versionadded:: 0.1.0
    """
    _at(incident, IncidentStage.QUALIFIED)
    _entitled(by, entitled)
    return attrs.evolve(incident, stage=IncidentStage.DECIDED)


def _at(incident: Incident, stage: IncidentStage) -> None:
    if incident.stage is not stage:
        found = f"found {incident.kind} of stage {incident.stage.name}"
        message = f"{found}, expected stage {stage.name}"
        raise IncidentError(message)


def _entitled(by: Actor, entitled: Iterable[Actor]) -> None:
    named = tuple(entitled)
    if not any(by == actor or same_actor(by, actor) for actor in named):
        may = " or ".join(actor.label for actor in named) or "nobody, as none is named"
        message = f"found {by.label} as the one who decides, expected {may}"
        raise IncidentError(message)
