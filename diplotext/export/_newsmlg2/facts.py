"""Actors, statements and commitments as assertions: what sort they are, and what is said of them."""

import datetime as dt
from collections.abc import Iterable, Iterator
from enum import Enum

from diplotext.formats.writing.g2.assertions import ALIAS, Assertion, Fact
from diplotext.model.actor import Actor, ActorKind
from diplotext.model.commitment import Bindingness, Commitment
from diplotext.model.condition import Condition
from diplotext.model.mechanism import Mechanism
from diplotext.model.reason import Reason
from diplotext.model.statement import Statement


_NATURES = {
    ActorKind.STATE: "geoArea",
    ActorKind.REGION: "geoArea",
    ActorKind.PERSON: "person",
    ActorKind.DOCUMENT: "object",
}
"""The nature of an actor in the IPTC vocabulary `cpnature`; others are organisations."""


_REASONS = {
    Reason.SAME_STATE: "sameState",
    Reason.SAME_ID: "sameId",
    Reason.SAME_IDENTIFIER: "sameIdentifier",
    Reason.SAME_NAME: "sameName",
    Reason.SAME_SOUND: "sameSound",
}
"""Why an identifier is an actor's, as a relation."""


def nature(actor: Actor) -> str:
    """
    Give the nature of an actor as a QCode of the IPTC.

    Example:
        >>> nature(Actor("ee", ActorKind.STATE, "Estonie", state="EE"))
        'cpnat:geoArea'
    """
    return f"cpnat:{_NATURES.get(actor.kind, 'organisation')}"


def state_code(state: str) -> str:
    """Give the QCode of a state."""
    return f"iso3166-1a2:{state}"


def actor_assertion(actor: Actor) -> Assertion:
    """
    Give an actor as an assertion.

    Example:
        >>> fact = actor_assertion(Actor("ee", ActorKind.STATE, "Estonie", state="EE")).facts[1]
        >>> fact.relation, fact.concept
        ('state', 'iso3166-1a2:EE')
    """
    state = actor.state
    return Assertion(
        actor.id,
        nature(actor),
        (actor.label, *actor.aliases),
        (
            *_values("kind", actor.kind),
            *(() if state is None else [Fact("state", concept=state_code(state))]),
            *_values("description", actor.description),
            *_values("anonymous", actor.anonymous or None),
            *(Fact("role", role.title) for role in actor.roles),
            *_related("affiliation", actor.affiliation),
            *(
                Fact(_REASONS[known.reason], concept=known.identifier)
                for known in actor.identifications
            ),
        ),
    )


def statement_assertion(statement: Statement) -> Assertion:
    """Give a statement as an assertion: who says it, to whom, how, and by which words."""
    cue = statement.cue
    return Assertion(
        statement.id,
        f"{ALIAS}:statement",
        (),
        (
            *_related("speaker", statement.speaker, *statement.co_speakers),
            *_related("addressee", statement.addressee),
            *_related("onBehalfOf", statement.on_behalf_of),
            *_related("relayedBy", statement.relayed_by),
            *_related("medium", statement.medium),
            *_related("continues", statement.continues),
            *_values("mode", statement.mode),
            *_values("polarity", statement.polarity),
            *([] if cue is None else [Fact("cue", cue.lemma), Fact("act", cue.act)]),
            *_values("when", statement.when),
            *_values("rule", statement.rule),
        ),
    )


def commitment_assertion(commitment: Commitment) -> Assertion:
    """Give a commitment as an assertion: who owes what to whom, how firmly, on what condition."""
    return Assertion(
        commitment.id,
        f"{ALIAS}:commitment",
        (),
        (
            *_related("debtor", *commitment.debtors),
            *_related("creditor", *commitment.creditors),
            *_related("statedIn", commitment.stated_in),
            *_values("kind", commitment.kind),
            *_values("force", commitment.force.name),
            *_values("polarity", commitment.polarity),
            *_values("bindingness", _flags(commitment.bindingness)),
            *_values("objectBindingness", _flags(commitment.object_bindingness)),
            *(Fact("measure", measure.kind) for measure in commitment.measures),
            *_conditions(commitment.condition),
            *_values("due", commitment.due),
            *_mechanism(commitment.mechanism),
            *_values("rule", commitment.rule),
        ),
    )


def _conditions(condition: Condition | None) -> Iterator[Fact]:
    """Give the kinds of the events that a commitment hangs on."""
    leaves = () if condition is None else condition.leaves
    for leaf in leaves:
        yield from _values("condition", leaf.kind)


def _mechanism(mechanism: Mechanism | None) -> Iterator[Fact]:
    yield from () if mechanism is None else [Fact("mechanism", mechanism.kind)]


def _flags(bindingness: Bindingness) -> str | None:
    """Give the names of the flags that are set."""
    return " ".join(_names(bindingness)) or None


def _names(bindingness: Bindingness) -> Iterable[str]:
    return (flag.name.lower() for flag in bindingness if flag.name is not None)


def _related(relation: str, *others: Actor | Statement | None) -> Iterator[Fact]:
    for other in others:
        if other is not None:
            yield Fact(relation, finding=other.id)


def _values(relation: str, value: Enum | dt.date | str | bool | None) -> Iterator[Fact]:  # noqa: FBT001 - a value like any other
    if value is None:
        return
    if isinstance(value, bool):
        yield Fact(relation, "true" if value else "false")
    elif isinstance(value, dt.date):
        yield Fact(relation, value.isoformat())
    else:
        yield Fact(relation, str(value))
