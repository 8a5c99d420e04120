"""
Keys of actors by their names: which names of many texts are those of one actor.

Who has the code of a state or the id of a list is known by that, and not by a name.
"""

from collections.abc import Iterator, Mapping

from diplotext.model import Actor, ActorKind, Analysis
from diplotext.names import exact, is_full, sound


_LISTED = "org-"
"""How the ids of organizations begin that stand in the lists of the packs."""

_LOCAL = {ActorKind.PERSON_GROUP}
"""Kinds that a name does not tell apart: "the ministers" are others in each story."""


def code_of(actor: Actor) -> str | None:
    """Give the code or id that says who an actor is, where there is one."""
    if actor.kind is ActorKind.STATE:
        return actor.state
    return actor.id if actor.id.startswith(_LISTED) else None


def is_named(actor: Actor) -> bool:
    """Tell whether a name tells an actor from others, in other texts too."""
    if actor.name is None or actor.kind in _LOCAL or not exact(actor.name):
        return False
    return actor.kind is not ActorKind.PERSON or is_full(actor.name)


Bucket = tuple[ActorKind, str, str]
"""Kind, name without case and accents, and state: mentions that are surely one."""


def bucket_of(actor: Actor) -> Bucket | None:
    """Give the bucket of an actor whom a name tells from others."""
    if not is_named(actor):
        return None
    return actor.kind, exact(actor.name or ""), actor.state or ""


def _buckets(analyses: tuple[Analysis, ...]) -> frozenset[Bucket]:
    """Give the buckets of all actors that no code or id identifies."""
    found = (
        bucket_of(actor)
        for analysis in analyses
        for actor in analysis.actors
        if code_of(actor) is None
    )
    return frozenset(bucket for bucket in found if bucket is not None)


def _listed(analyses: tuple[Analysis, ...]) -> Mapping[tuple[ActorKind, str], str]:
    """Give the id of a listed organization by kind and name, where the name has one bearer."""
    found: dict[tuple[ActorKind, str], set[str]] = {}
    for analysis in analyses:
        for actor in analysis.actors:
            key = code_of(actor)
            if key is not None and is_named(actor):
                name = exact(actor.name or "")
                found.setdefault((actor.kind, name), set()).add(key)
    return {name: min(keys) for name, keys in found.items() if len(keys) == 1}


def roots_of(analyses: tuple[Analysis, ...]) -> dict[Bucket, str]:
    """
    Join the buckets of all actors, and give each the id of what it belongs to.

    Who acts for no state that is named is joined to his namesake only where there is
    one: with namesakes of two states nobody can tell which of them is meant.
    """
    buckets, listed = _buckets(analyses), _listed(analyses)
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
