"""
Who is who across analyses: mentions of one actor brought together, with the reasons.

Names are compared in `diplotext.names` alone; here it is decided on which evidence besides the name
two actors of two texts are one.
"""

from collections.abc import Mapping
from functools import cached_property

import attrs

from diplotext.ledger.buckets import bucket_of, code_of, is_named, roots_of
from diplotext.ledger.identifiers import Shared, join, shared_by
from diplotext.ledger.order import name_of
from diplotext.ledger.source import Source
from diplotext.model import Actor, ActorKind, Analysis, Reason
from diplotext.names import exact, same_name


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
        identifiers: Codes and URIs by which others know it, in the order of the alphabet.
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
    identifiers: tuple[str, ...]
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

    States are one by their code, listed organizations by their id, and whoever has an
    identifier of an authority in common by that. Others are one by kind and name: a
    person's full name, and not where they act for two states. A name spelt after two
    languages counts where both act for the same state. Whoever has no name, or is a group
    of persons, is nobody else.

    Example:
        >>> estonian = Actor("a1", ActorKind.PERSON, "Jüri Vares", state="EE")
        >>> same_actor(estonian, Actor("a7", ActorKind.PERSON, "Juri Vares"))
        <Reason.SAME_NAME: 'same_name'>
        >>> same_actor(estonian, Actor("a7", ActorKind.PERSON, "Juri Vares", state="PE"))

    .. versionadded:: 0.1.0
    """
    if code_of(one) and code_of(other):
        return _same_id(one, other)
    if one.kind is other.kind and set(one.identifiers) & set(other.identifiers):
        return Reason.SAME_IDENTIFIER
    if not (is_named(one) and is_named(other)) or one.kind is not other.kind:
        return None
    if one.state and other.state and one.state != other.state:
        return None
    reason = same_name(one.name or "", other.name or "", state=one.state)
    if reason is Reason.SAME_SOUND and not (one.state and other.state):
        return None
    return reason


def _same_id(one: Actor, other: Actor) -> Reason | None:
    if code_of(one) != code_of(other):
        return None
    is_state = one.kind is ActorKind.STATE
    return Reason.SAME_STATE if is_state else Reason.SAME_ID


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

    @cached_property
    def _by_identifier(self) -> Mapping[Shared, str]:
        """The ids of those who have an identifier, by their kind and it."""
        return {
            one: key
            for key, identity in sorted(self.known.items(), reverse=True)
            for source in identity.sources
            for one in shared_by(source.part)
        }

    def of(self, place: int, actor: Actor) -> Identity:
        """Give who an actor of the analysis at a place is."""
        return self.known[self.by_actor[place][actor.id]]

    def find(self, actor: Actor) -> Identity | None:
        """Give who an actor from anywhere is, None where nobody known is meant."""
        named = code_of(actor)
        if named is not None:
            return self.known.get(named)
        shared = (self._by_identifier.get(one) for one in shared_by(actor))
        key = next((key for key in shared if key is not None), None)
        if key is not None:
            return self.known[key]
        if not is_named(actor):
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
    keyed = _keyed(analyses)
    every = [pair for pairs in keyed for pair in pairs]
    joined = join(every, frozenset(key for key, actor in every if code_of(actor)))
    by_actor: list[dict[str, str]] = []
    sources: dict[str, list[Source[Actor]]] = {}
    for analysis, pairs in zip(analyses, keyed, strict=True):
        by_actor.append({actor.id: joined.get(key, key) for key, actor in pairs})
        for key, actor in pairs:
            span = actor.mentions[0].span if actor.mentions else None
            source = Source(analysis, actor, span)
            sources.setdefault(joined.get(key, key), []).append(source)
    known = {key: _identity(key, tuple(found)) for key, found in sources.items()}
    return Identities(known, tuple(by_actor), _by_name(known), _nameless(known))


def _keyed(analyses: tuple[Analysis, ...]) -> list[list[tuple[str, Actor]]]:
    """Give the actors of each analysis with the key that their code, id or name gives them."""
    roots = roots_of(analyses)
    found: list[list[tuple[str, Actor]]] = []
    for analysis in analyses:
        home = name_of(analysis.article)
        pairs: list[tuple[str, Actor]] = []
        for actor in analysis.actors:
            bucket = None if code_of(actor) else bucket_of(actor)
            own = code_of(actor) or f"{home}:{actor.id}"
            pairs.append((own if bucket is None else roots[bucket], actor))
        found.append(pairs)
    return found


def _nameless(known: Mapping[str, Identity]) -> dict[Actor, str]:
    """Give the keys of the actors that neither a code nor a name identifies."""
    return {
        source.part: key
        for key, identity in known.items()
        for source in reversed(identity.sources)
        if not code_of(source.part) and not is_named(source.part)
    }


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
        identifiers=tuple(sorted({i for a in actors for i in a.identifiers})),
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
