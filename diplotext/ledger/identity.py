"""
Who is who across analyses: mentions of one actor brought together, with the reasons.

Names are compared in `diplotext.names` alone; here it is decided on which evidence besides the name
two actors of two texts are one.
"""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.ledger.order import name_of
from diplotext.ledger.source import Source
from diplotext.model import Actor, ActorKind, Analysis, Reason
from diplotext.names import exact, is_full, same_name, sound


_LISTED = "org-"
"""How the ids of organizations begin that stand in the lists of the packs."""

_LOCAL = {ActorKind.PERSON_GROUP}
"""Kinds that a name does not tell apart: "the ministers" are others in each story."""


@attrs.frozen
class Identity:
    """
    One actor as the ledger knows it: what all texts call it, and why they mean one.

    Attributes:
        id: Name by which the ledger refers to it: the code of a state, the id of a
            listed organization, else made of its kind and name.
        kind: What sort of actor it is.
        label: What to call it.
        state: ISO 3166-1 alpha-2 code of the state it is, or acts for.
        names: All names it goes by, in the order of the alphabet.
        reasons: Why its mentions are one actor, when there are several.
        sources: The actors of the analyses, each with its first mention.

    Example:
        >>> from diplotext.model import Article
        >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
        >>> analysis = Analysis(Article(""), actors=(estonia,))
        >>> identify((analysis,)).known["EE"].label
        'Estonie'

    .. versionadded:: 0.1.0
    """

    id: str
    kind: ActorKind
    label: str
    state: str | None
    names: tuple[str, ...]
    reasons: tuple[Reason, ...]
    sources: tuple[Source[Actor], ...] = attrs.field(repr=False)

    @property
    def actor(self) -> Actor:
        """The actor of the earliest analysis, to stand for all of them."""
        return self.sources[0].part


def same_actor(one: Actor, other: Actor) -> Reason | None:
    """
    Say why two actors of two texts are one, or give None where they are not.

    States are one by their code and listed organizations by their id. Others are one by kind and name: a person's full name, and not where they act for two states. A
    name spelt after two languages counts where both act for the same state. Whoever has
    no name, or is a group of persons, is nobody else.

    Example:
        >>> estonian = Actor("a1", ActorKind.PERSON, "Jüri Vares", state="EE")
        >>> same_actor(estonian, Actor("a7", ActorKind.PERSON, "Juri Vares"))
        <Reason.SAME_NAME: 'same_name'>
        >>> same_actor(estonian, Actor("a7", ActorKind.PERSON, "Juri Vares", state="PE"))

    .. versionadded:: 0.1.0
    """
    if _id(one) and _id(other):
        return _same_id(one, other)
    if not (_is_named(one) and _is_named(other)) or one.kind is not other.kind:
        return None
    if one.state and other.state and one.state != other.state:
        return None
    reason = same_name(one.name or "", other.name or "", state=one.state)
    if reason is Reason.SAME_SOUND and not (one.state and other.state):
        return None
    return reason


def _same_id(one: Actor, other: Actor) -> Reason | None:
    if _id(one) != _id(other):
        return None
    is_state = one.kind is ActorKind.STATE
    return Reason.SAME_STATE if is_state else Reason.SAME_ID


def _id(actor: Actor) -> str | None:
    """Give the code or id that says who an actor is, where there is one."""
    if actor.kind is ActorKind.STATE:
        return actor.state
    return actor.id if actor.id.startswith(_LISTED) else None


def _is_named(actor: Actor) -> bool:
    if actor.name is None or actor.kind in _LOCAL or not exact(actor.name):
        return False
    return actor.kind is not ActorKind.PERSON or is_full(actor.name)


Bucket = tuple[ActorKind, str, str]
"""Kind, name without case and accents, and state: mentions that are surely one."""


@attrs.frozen
class Identities:
    """
    All actors of some analyses, and who each of them is.

    Attributes:
        known: The identities by their ids.
        by_actor: For each analysis, by its place, the ids by the actors' own ids.
        by_name: The ids that go by a name, as `exact` gives it.
        nameless: The ids of actors that nothing but their analysis identifies.
    """

    known: Mapping[str, Identity]
    by_actor: tuple[Mapping[str, str], ...]
    by_name: Mapping[str, tuple[str, ...]]
    nameless: Mapping[Actor, str]

    def of(self, place: int, actor: Actor) -> Identity:
        """Give who an actor of the analysis at a place is."""
        return self.known[self.by_actor[place][actor.id]]

    def find(self, actor: Actor) -> Identity | None:
        """Give who an actor from anywhere is, None where nobody known is meant."""
        named = _id(actor)
        if named is not None:
            return self.known.get(named)
        if not _is_named(actor):
            key = self.nameless.get(actor)
            return None if key is None else self.known[key]
        for key in self.by_name.get(exact(actor.name or ""), ()):
            known = self.known[key]
            if any(same_actor(s.part, actor) for s in known.sources):
                return known
        return None


def identify(analyses: tuple[Analysis, ...]) -> Identities:
    """
    Find out which actors of some analyses are one.

    Args:
        analyses: In the order of the ledger, so that the outcome does not depend on
            the order in which they came.
    """
    roots = _roots(_buckets(analyses), _listed(analyses))
    by_actor: list[dict[str, str]] = []
    nameless: dict[Actor, str] = {}
    sources: dict[str, list[Source[Actor]]] = {}
    for analysis in analyses:
        ids: dict[str, str] = {}
        home = name_of(analysis.article)
        for actor in analysis.actors:
            key = _id(actor)
            bucket = None if key else _bucket(actor)
            if bucket is not None:
                key = roots[bucket]
            elif key is None:
                key = f"{home}:{actor.id}"
                nameless.setdefault(actor, key)
            ids[actor.id] = key
            span = actor.mentions[0].span if actor.mentions else None
            sources.setdefault(key, []).append(Source(analysis, actor, span))
        by_actor.append(ids)
    known = {key: _identity(key, tuple(found)) for key, found in sources.items()}
    return Identities(known, tuple(by_actor), _by_name(known), nameless)


def _bucket(actor: Actor) -> Bucket | None:
    if not _is_named(actor):
        return None
    return actor.kind, exact(actor.name or ""), actor.state or ""


def _buckets(analyses: tuple[Analysis, ...]) -> frozenset[Bucket]:
    """Give the buckets of all actors that no code or id identifies."""
    found = (
        _bucket(actor)
        for analysis in analyses
        for actor in analysis.actors
        if _id(actor) is None
    )
    return frozenset(bucket for bucket in found if bucket is not None)


def _listed(analyses: tuple[Analysis, ...]) -> Mapping[tuple[ActorKind, str], str]:
    """Give the id of a listed organization by kind and name, where the name has one bearer."""
    found: dict[tuple[ActorKind, str], set[str]] = {}
    for analysis in analyses:
        for actor in analysis.actors:
            key = _id(actor)
            if key is not None and _is_named(actor):
                name = exact(actor.name or "")
                found.setdefault((actor.kind, name), set()).add(key)
    return {name: min(keys) for name, keys in found.items() if len(keys) == 1}


def _roots(
    buckets: frozenset[Bucket], listed: Mapping[tuple[ActorKind, str], str]
) -> dict[Bucket, str]:
    """
    Join buckets, and give each the id of what it belongs to.

    Who acts for no state that is named is joined to his namesake only where there is
    one: with namesakes of two states nobody can tell which of them is meant.
    """
    roots: dict[Bucket, str] = {}
    heard: dict[tuple[ActorKind, str, str], str] = {}
    for (kind, name), states in _states(buckets):
        of_one = len(states - {""}) <= 1
        for state in sorted(states):
            key = f"{kind}:{name}" if of_one or not state else f"{kind}:{name}:{state}"
            own = next((s for s in sorted(states) if s), "") if of_one else state
            if (kind, name) in listed and kind is not ActorKind.STATE:
                key = listed[kind, name]
            elif own:
                key = heard.setdefault((kind, sound(name, state=own), own), key)
            roots[kind, name, state] = key
    return roots


def _states(
    buckets: frozenset[Bucket],
) -> Iterator[tuple[tuple[ActorKind, str], set[str]]]:
    """Give each kind and name with the states its bearers act for, in order."""
    found: dict[tuple[ActorKind, str], set[str]] = {}
    for kind, name, state in sorted(buckets):
        found.setdefault((kind, name), set()).add(state)
    yield from found.items()


def _identity(key: str, sources: tuple[Source[Actor], ...]) -> Identity:
    actors = tuple(source.part for source in sources)
    names = sorted(
        {n for actor in actors for n in (actor.name, *actor.aliases) if n is not None}
    )
    pairs = {actor: same_actor(actors[0], actor) for actor in actors[1:]}
    reasons = {reason or Reason.SAME_SOUND for reason in pairs.values()}
    return Identity(
        id=key,
        kind=actors[0].kind,
        label=next((a.name for a in actors if a.name), actors[0].label),
        state=next((a.state for a in actors if a.state), None),
        names=tuple(names),
        reasons=tuple(sorted(reasons)),
        sources=sources,
    )


def _by_name(known: Mapping[str, Identity]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for key, identity in sorted(known.items()):
        for name in dict.fromkeys(map(exact, identity.names)):
            found.setdefault(name, []).append(key)
    return {name: tuple(keys) for name, keys in found.items()}
