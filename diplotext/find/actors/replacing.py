"""Actors put in the place of others, in all that refers to them."""

from collections.abc import Callable, Mapping
from typing import cast

import attrs

from diplotext.model import Actor, Analysis, Article, Representation


_evolve = cast("Callable[..., attrs.AttrsInstance]", attrs.evolve)


def replaced(analysis: Analysis, actors: Mapping[Actor, Actor]) -> Analysis:
    """
    Put actors in the place of others wherever an analysis refers to them.

    Where several become one, it is listed once, and stands in for nobody who is itself.

    Args:
        analysis: What was found.
        actors: By an actor, the one that takes its place.
    """
    if not actors:
        return analysis
    replacing = _Replacing(actors)
    standing = (
        one
        for one in analysis.representations
        if not {replacing.of(agent) for agent in one.agents}
        & {replacing.of(one.principal)}
    )
    whole = attrs.evolve(analysis, representations=())
    kept = tuple(cast("Representation", replacing.of(one)) for one in standing)
    made = cast("Analysis", replacing.of(whole))
    return attrs.evolve(made, representations=tuple(dict.fromkeys(kept)))


class _Replacing:
    """Puts actors in the place of others wherever a value refers to them, each value once."""

    def __init__(self, actors: Mapping[Actor, Actor]) -> None:
        self._actors = actors
        self._done: dict[int, attrs.AttrsInstance] = {}

    def of(self, value: object) -> object:
        """Give a value that refers to the actors put in the place of others."""
        if isinstance(value, tuple):
            before = cast("tuple[object, ...]", value)
            after = tuple(map(self.of, before))
            is_cast = any(isinstance(one, Actor) for one in after)
            return tuple(dict.fromkeys(after)) if is_cast else after
        if isinstance(value, Article) or not attrs.has(type(value)):
            return value
        if id(value) not in self._done:
            self._done[id(value)] = self._made(cast("attrs.AttrsInstance", value))
        return self._done[id(value)]

    def _made(self, value: attrs.AttrsInstance) -> attrs.AttrsInstance:
        known = value
        if isinstance(value, Actor):
            known = cast("attrs.AttrsInstance", self._actors.get(value, value))
        changes: dict[str, object] = {}
        for field in attrs.fields(type(known)):
            before = getattr(known, field.name)
            after = self.of(before)
            if after is not before and after != before:
                changes[field.name] = after
        return _evolve(known, **changes) if changes else known
