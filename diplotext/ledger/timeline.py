"""What somebody said, owes, joined and did, in the order of time."""

import datetime as dt
from collections.abc import Iterator, Mapping
from enum import StrEnum

import attrs

from diplotext.ledger.entry import stated
from diplotext.ledger.identity import Identities
from diplotext.ledger.source import Source
from diplotext.model import (
    Actor,
    Analysis,
    Coalition,
    Commitment,
    Incident,
    Representation,
    Statement,
)


class MomentKind(StrEnum):
    """
    What somebody has to do with something.

    Example:
        >>> MomentKind("joined").name
        'JOINED'

    .. versionadded:: 0.1.0
    """

    SAID = "said"
    OWES = "owes"
    OWED = "owed"
    JOINED = "joined"
    LEFT = "left"
    EXCLUDED = "excluded"
    """Is said not to belong."""
    REPRESENTED = "represented"
    """Others acted for it."""
    REPRESENTS = "represents"
    OBSERVED = "observed"
    ACCUSED = "accused"
    """An incident is attributed to it."""
    QUALIFIED = "qualified"


@attrs.frozen
class Moment:
    """
    One thing in the life of an actor.

    Attributes:
        when: The day; none where neither the text nor the story has one.
        kind: What the actor has to do with it.
        source: The statement, commitment, coalition, representation or incident.

    .. versionadded:: 0.1.0
    """

    when: dt.date | None
    kind: MomentKind
    source: Source[object]


Lived = tuple[Actor, Moment]


def make_timelines(
    analyses: tuple[Analysis, ...], identities: Identities
) -> Mapping[str, tuple[Moment, ...]]:
    """Give for each actor, by its id, its moments in the order of the ledger."""
    found: dict[str, dict[Moment, None]] = {}
    for place, analysis in enumerate(analyses):
        ids = identities.by_actor[place]
        for actor, moment in _lived(analysis):
            found.setdefault(ids[actor.id], {})[moment] = None
    return {key: tuple(moments) for key, moments in found.items()}


def _lived(analysis: Analysis) -> Iterator[Lived]:
    for statement in analysis.statements:
        yield from _said(analysis, statement)
    for commitment in analysis.commitments:
        yield from _bound(analysis, commitment)
    for coalition in analysis.coalitions:
        yield from _joined(analysis, coalition)
    for representation in analysis.representations:
        yield from _stood_in(analysis, representation)
    for incident in analysis.incidents:
        yield from _happened(analysis, incident)


def _said(analysis: Analysis, statement: Statement) -> Iterator[Lived]:
    source = Source(analysis, statement, statement.content[0])
    day = statement.when or source.date
    for speaker in (statement.speaker, *statement.co_speakers):
        if speaker is not None:
            yield speaker, Moment(day, MomentKind.SAID, source)


def _bound(analysis: Analysis, commitment: Commitment) -> Iterator[Lived]:
    source = Source(analysis, commitment, commitment.span)
    day = stated(source)
    for debtor in commitment.debtors:
        yield debtor, Moment(day, MomentKind.OWES, source)
    for creditor in commitment.creditors:
        yield creditor, Moment(day, MomentKind.OWED, source)


def _joined(analysis: Analysis, coalition: Coalition) -> Iterator[Lived]:
    for place in coalition.memberships:
        source = Source(analysis, coalition, place.span)
        yield (
            place.member,
            Moment(place.since or source.date, MomentKind.JOINED, source),
        )
        if place.until is not None:
            yield place.member, Moment(place.until, MomentKind.LEFT, source)
    source = Source(analysis, coalition)
    for outsider in coalition.outsiders:
        yield outsider, Moment(source.date, MomentKind.EXCLUDED, source)


def _stood_in(analysis: Analysis, standing: Representation) -> Iterator[Lived]:
    source = Source(analysis, standing, standing.span)
    yield standing.principal, Moment(source.date, MomentKind.REPRESENTED, source)
    for agent in standing.agents:
        yield agent, Moment(source.date, MomentKind.REPRESENTS, source)


def _happened(analysis: Analysis, incident: Incident) -> Iterator[Lived]:
    source = Source(analysis, incident, incident.span)
    day = incident.when or source.date
    parts = (
        (incident.observed_by, MomentKind.OBSERVED),
        (incident.attributed_to, MomentKind.ACCUSED),
        (incident.qualified_by, MomentKind.QUALIFIED),
    )
    for actor, kind in parts:
        if actor is not None:
            yield actor, Moment(day, kind, source)
