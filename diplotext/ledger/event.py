"""What happens: typed, dated events with those who take part in them."""

import datetime as dt

import attrs

from diplotext.errors import ModelError
from diplotext.model import Actor, Incident, IncidentStage, Participant


BY = "by"
"""The role of whoever does it."""

AGAINST = "against"
"""The role of whoever it is done to."""

PARTY = "party"
"""The role of whoever has part in it, the text does not say which."""


def _filled(event: "Event", field: "attrs.Attribute[str]", value: str) -> None:
    if not value.strip():
        message = (
            f"found {value!r} in {type(event).__name__}.{field.name}, expected a word"
        )
        raise ModelError(message)


@attrs.frozen
class Event:
    """
    Something that happened on a day.

    Attributes:
        type: What happened, as a code: one of `CORE`, or any other.
        when: The day.
        roles: Who took which part: `by`, `against`, `party` or any other.
        about: Id of the entry that it fulfils, cancels and so on, for types that need it.
        stage: How far an incident has been established; none where it is no incident.
        evidence: Where it is known from, for people.

    Raises:
        ModelError: If the type is blank.

    Example:
        >>> attack = Event("ARMED_ATTACK", dt.date(2031, 3, 3), evidence="ATB, 3 March")
        >>> attack.roles, attack.is_established
        ((), True)

    .. versionadded:: 0.1.0
    """

    type: str = attrs.field(validator=_filled)
    when: dt.date
    roles: tuple[Participant, ...] = ()
    about: str | None = attrs.field(default=None, kw_only=True)
    stage: IncidentStage | None = attrs.field(default=None, kw_only=True)
    evidence: str | None = attrs.field(default=None, kw_only=True)

    @property
    def is_established(self) -> bool:
        """Whether it may fire anything: an incident below `QUALIFIED` may not."""
        return self.stage is None or self.stage >= IncidentStage.QUALIFIED


def happening(
    type: str,  # noqa: A002 - the name of the field
    when: dt.date,
    *,
    by: Actor | None = None,
    against: Actor | None = None,
    evidence: str | None = None,
) -> Event:
    """
    Give an event of one who does something to another.

    Example:
        >>> from diplotext.model import ActorKind
        >>> russia = Actor("RU", ActorKind.STATE, "Russie", state="RU")
        >>> happening("ARMED_ATTACK", dt.date(2031, 3, 3), by=russia).roles[0].role
        'by'

    .. versionadded:: 0.1.0
    """
    found = ((BY, by), (AGAINST, against))
    roles = tuple(
        Participant(role, actor) for role, actor in found if actor is not None
    )
    return Event(type, when, roles, evidence=evidence)


def events_of(incident: Incident, *, when: dt.date | None = None) -> tuple[Event, ...]:
    """
    Give the events that an incident amounts to.

    They are one of its kind, by those it is attributed to, and, once it is qualified,
    one of type `INCIDENT_QUALIFIED`.

    Args:
        incident: The incident, at any stage.
        when: The day, for an incident that has none.

    Raises:
        ModelError: If neither gives a day.

    Example:
        >>> from diplotext.model import Span
        >>> seen = Incident("SHELLING", Span(0, 4), when=dt.date(2031, 3, 3))
        >>> [(event.type, event.is_established) for event in events_of(seen)]
        [('SHELLING', False)]

    .. versionadded:: 0.1.0
    """
    day = incident.when or when
    if day is None:
        message = f"found no day of {incident.kind}, expected Incident.when or when"
        raise ModelError(message)
    doer, judge = incident.attributed_to, incident.qualified_by
    happened = attrs.evolve(
        happening(incident.kind, day, by=doer), stage=incident.stage
    )
    if not happened.is_established:
        return (happened,)
    qualified = happening("INCIDENT_QUALIFIED", day, by=judge)
    return happened, attrs.evolve(qualified, stage=incident.stage)
