"""Pairing the findings of two texts: what is the same thing, however it is put."""

from collections.abc import Callable, Hashable, Sequence
from typing import TypeVar

import attrs

from diplotext.ledger.identity import Identities
from diplotext.model import Actor, Analysis, Span
from diplotext.names import exact


T = TypeVar("T")
K = TypeVar("K", bound=Hashable)

_STEM = 5
"""Letters by which words are compared, so that endings do not count."""

_SHORTEST = 3
"""Fewest letters of a word that counts."""


@attrs.frozen
class Both:
    """
    Two analyses, and who is who in them.

    Attributes:
        before: The first.
        after: The second.
        identities: Who is who, the first at place 0 and the second at place 1.
    """

    before: Analysis
    after: Analysis
    identities: Identities

    def key(self, place: int, actor: Actor) -> str:
        """
        Give what tells an actor of one of the two apart.

        Within a story and its version, whoever has no name is known by what describes him.
        """
        if actor in self.identities.nameless:
            return f"{actor.kind} {exact(actor.label)}"
        return self.identities.by_actor[place][actor.id]

    def ids(self, place: int, actors: Sequence[Actor]) -> dict[str, str]:
        """Give the labels of actors of one of the two by what tells them apart."""
        return {self.key(place, actor): actor.label for actor in actors}

    def words(self, place: int, *spans: Span) -> frozenset[str]:
        """Give the beginnings of the words that tell something apart in one of the two."""
        article = (self.before, self.after)[place].article
        text = " ".join(span.of(article.text) for span in spans)
        return frozenset(
            word[:_STEM]
            for word in exact(text).split()
            if len(word) >= _SHORTEST or word.isdecimal()
        )


def likeness(one: frozenset[K], other: frozenset[K]) -> float:
    """
    Give how much two sets have in common, from 0 to 1: the coefficient of Jaccard.

    Example:
        >>> likeness(frozenset("ab"), frozenset("bc"))
        0.3333333333333333
    """
    return len(one & other) / len(one | other) if one or other else 1.0


def paired(
    before: Sequence[T],
    after: Sequence[T],
    score: Callable[[int, int], float],
    *,
    least: float,
) -> tuple[list[tuple[T, T | None]], list[T]]:
    """
    Pair each thing with the one most like it, the most alike first.

    Args:
        before: Things of the first text.
        after: Things of the second.
        score: Gives how alike those at two places are.
        least: What it takes to be the same thing.

    Returns:
        The things of the first text, each with the one it is paired with or None, and
        what the second text has alone.

    Example:
        >>> paired("ab", "xb", lambda i, j: "ab"[i] == "xb"[j], least=1)
        ([('a', None), ('b', 'b')], ['x'])
    """
    scored = sorted(
        (-value, i, j)
        for i in range(len(before))
        for j in range(len(after))
        if (value := score(i, j)) >= least
    )
    chosen: dict[int, int] = {}
    taken: set[int] = set()
    for _, i, j in scored:
        if i not in chosen and j not in taken:
            chosen[i] = j
            taken.add(j)
    pairs = [
        (thing, after[chosen[i]] if i in chosen else None)
        for i, thing in enumerate(before)
    ]
    return pairs, [thing for j, thing in enumerate(after) if j not in taken]
