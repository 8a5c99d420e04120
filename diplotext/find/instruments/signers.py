"""Who signs an instrument for its parties, as persons who act for them."""

import attrs

from diplotext.find.instruments.names import identifier
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Instrument,
    Mention,
    MentionForm,
    Representation,
    Signature,
    Span,
)


_RULE = "signature"


def with_signers(analysis: Analysis, instrument: Instrument) -> Analysis:
    """
    Add those who sign by name for a party: each stands in for it.

    A person of the analysis who has the name is the one who signs; what the rules for copy
    have found of a signature already stays as it is.
    """
    told = [(one.principal.id, one.span) for one in analysis.representations]
    people = {a.label.casefold(): a for a in analysis.actors if _is_person(a)}
    ids = {actor.id for actor in analysis.actors}
    added: list[Actor] = []
    standing: list[Representation] = []
    for signature in instrument.signatures:
        party, name = signature.party, signature.name
        if party is None or name is None or not _is_name(name):
            continue
        if any(k == party.id and s.overlaps(signature.span) for k, s in told):
            continue
        person = people.get(name.casefold())
        if person is None:
            person = _person(analysis, signature, party, name, ids)
            people[name.casefold()] = person
            added.append(person)
        standing.append(Representation(party, (person,), signature.span, rule=_RULE))
    representations = (*analysis.representations, *standing)
    return attrs.evolve(
        analysis,
        actors=(*analysis.actors, *added),
        representations=tuple(sorted(representations, key=_begin)),
    )


def _is_name(words: str) -> bool:
    """Tell whether words may name a person: two or more, the first and the last with a capital."""
    parts = words.split()
    return len(parts) > 1 and parts[0][0].isupper() and parts[-1][0].isupper()


def _is_person(actor: Actor) -> bool:
    return actor.kind is ActorKind.PERSON


def _person(
    analysis: Analysis, signature: Signature, party: Actor, name: str, ids: set[str]
) -> Actor:
    """Make a person who signs; no two actors of an analysis have one id."""
    key = identifier(name)
    number = 2
    while key in ids:
        key, number = f"{identifier(name)}-{number}", number + 1
    ids.add(key)
    start = analysis.article.text.find(name, signature.span.start, signature.span.end)
    span = signature.span if start < 0 else Span(start, start + len(name))
    return Actor(
        key,
        ActorKind.PERSON,
        name,
        affiliation=party,
        state=party.state,
        mentions=(Mention(span, MentionForm.NAME, _RULE),),
        rule=_RULE,
    )


def _begin(representation: Representation) -> Span:
    return representation.span
