"""Who is one by the identifiers of authorities, whatever the names."""

from collections.abc import Iterable, Mapping

from diplotext.model import Actor, ActorKind


Shared = tuple[ActorKind, str]
"""A sort of actor and an identifier: what two actors have in common who are one."""


def shared_by(actor: Actor) -> list[Shared]:
    """Give by what an actor is one with others."""
    return [(actor.kind, identifier) for identifier in actor.identifiers]


def join(
    keyed: Iterable[tuple[str, Actor]], fixed: frozenset[str]
) -> Mapping[str, str]:
    """
    Join keys whose actors have an identifier in common, directly or over a third.

    Args:
        keyed: The actors, each with the key by which it is known so far.
        fixed: Keys that are codes or ids of lists. Where identifiers would make one of two of
            these, they contradict the lists, and nothing is joined.

    Returns:
        The key that stands for each key that is joined to others: the fixed one, else the
        first of the alphabet.
    """
    above: dict[str, str] = {}
    bearers: dict[Shared, str] = {}

    def root(key: str) -> str:
        while above.setdefault(key, key) != key:
            above[key] = above[above[key]]
            key = above[key]
        return key

    for key, actor in keyed:
        for one in shared_by(actor):
            above[root(key)] = root(bearers.setdefault(one, key))
    groups: dict[str, list[str]] = {}
    for key in sorted(above):
        groups.setdefault(root(key), []).append(key)
    return {key: name for keys in groups.values() for key, name in _named(keys, fixed)}


def _named(keys: list[str], fixed: frozenset[str]) -> Iterable[tuple[str, str]]:
    """Give each of some keys that are one with the key that stands for all."""
    known = [key for key in keys if key in fixed]
    if len(known) > 1:
        return ((key, key) for key in keys)
    return ((key, (known or keys)[0]) for key in keys)
