"""What a report says of actors, of what they say, and of those who stand in for them."""

from collections.abc import Iterator
from itertools import groupby

from diplotext.export._report.layout import Entry
from diplotext.export._report.phrases import (
    NOBODY,
    joined,
    labels,
    listed,
    said,
    several,
    where,
    who,
    words,
)
from diplotext.model import (
    Actor,
    ActorKind,
    Article,
    Cue,
    Polarity,
    Representation,
    Role,
    Statement,
)


_GROUPS = {
    ActorKind.STATE: "States",
    ActorKind.PERSON: "Persons",
    ActorKind.PERSON_GROUP: "Groups of persons",
    ActorKind.ORGANIZATION: "Organizations",
    ActorKind.COALITION: "Coalitions",
    ActorKind.ARMED_FORCE: "Armed forces",
    ActorKind.MEDIA: "Media",
    ActorKind.REGION: "Regions",
    ActorKind.DOCUMENT: "Documents",
}
_KINDS = list(ActorKind)


def actors(found: tuple[Actor, ...]) -> Iterator[tuple[Entry, ...]]:
    """Say who the actors are, those of a kind together below its name."""
    ordered = sorted(found, key=lambda actor: _KINDS.index(actor.kind))
    for kind, group in groupby(ordered, key=lambda actor: actor.kind):
        yield (Entry(None, f"{_GROUPS[kind]}:"), *map(_actor, group))


def _actor(actor: Actor) -> Entry:
    places = " ".join(f"[{m.span.start}:{m.span.end}]" for m in actor.mentions)
    is_named = actor.name is not None
    anonymous = "anonymous" if actor.anonymous else ""
    return Entry(
        actor.id,
        listed(actor.label, said("state", actor.state), anonymous),
        several(
            *map(_role, actor.roles),
            who("belongs to", actor.affiliation),
            said("described as", actor.description if is_named else None),
            said("also called", ", ".join(actor.aliases)),
            said("named at", places),
            said("rule", actor.rule),
        ),
    )


def _role(role: Role) -> str:
    return joined("is", role.title, who("of", role.of))


def statement(article: Article, found: Statement) -> Entry:
    """Say who said what, in which words, and where they stand."""
    quoted = () if found.quoted == found.content else found.quoted
    return Entry(
        found.id,
        f"{labels((found.speaker, *found.co_speakers)) or NOBODY}: {_manner(found)}",
        several(
            words(article, *found.content),
            said("quoted", words(article, *quoted)),
            where(article, "source", found.source),
            _cue(article, found.cue),
            said("inserted", words(article, *found.insertions)),
            said("continues", None if found.continues is None else found.continues.id),
            *_circumstances(article, found),
            said("rule", found.rule),
        ),
    )


def _manner(found: Statement) -> str:
    act = "" if found.cue is None else found.cue.act
    return listed(
        found.mode, act, "denied" if found.polarity is Polarity.NEGATIVE else ""
    )


def _cue(article: Article, cue: Cue | None) -> str:
    return "" if cue is None else f"cue {words(article, cue.span)}, {cue.lemma}"


def _circumstances(article: Article, found: Statement) -> tuple[str, ...]:
    return several(
        who("to", found.addressee),
        who("on behalf of", found.on_behalf_of),
        who("through", found.medium),
        who("relayed by", found.relayed_by),
        said("on", found.when),
        where(article, "setting", found.setting),
    )


def representation(article: Article, found: Representation) -> Entry:
    """Say who stands in for whom."""
    return Entry(
        None,
        f"{labels(found.agents)} for {found.principal.label}",
        several(
            words(article, found.span),
            where(article, "occasion", found.occasion),
            who("in absence of", found.in_absence_of),
            where(article, "reason", found.reason),
            said("rule", found.rule),
        ),
    )
