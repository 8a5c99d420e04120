"""Who is named right before a word: "[Liberia], speaking for", "[Oman], mandated by", "[X], whose country"."""

from collections.abc import Set as AbstractSet

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.mentions.reference import Reference
from diplotext.model import ActorKind


def name_before(
    cast: Cast, first: int, stop: int
) -> tuple[Reference, tuple[str, ...]] | None:
    """Give the words for somebody that end where a range of words does, and whom they mean."""
    named = cast.within(first, stop)
    return named[-1] if named and named[-1][0].stop == stop else None


def actor_before(
    cast: Cast, first: int, stop: int, kinds: AbstractSet[ActorKind]
) -> tuple[str, int, int] | None:
    """Give the actor of some kinds named right before a word, where his words end and where they begin."""
    named = name_before(cast, first, stop)
    if named is None:
        return None
    reference, (key, *_) = named
    able = cast.figures[key].kind in kinds
    return (key, reference.stop, reference.first) if able else None


def named_beside(
    cast: Cast, verb: VerbGroup, kinds: AbstractSet[ActorKind]
) -> tuple[str, int, int] | None:
    """Give the actor of some kinds named right before the comma that leads to a participle ("Liberia, speaking for ...")."""
    end = verb.opening - 1
    if verb.is_finite or not cast.reading.is_mark(end, ","):
        return None
    return actor_before(cast, cast.reading.sentence(end).first, end, kinds)


def list_stop(cast: Cast, first: int, stop: int) -> int:
    """Give the word behind the last of a list of names that begins at a word ("Tonga and Samoa")."""
    keys = set(cast.joint(first, stop))
    ends = [
        r.stop for r, means in cast.within(first, stop) if not keys.isdisjoint(means)
    ]
    return ends[: len(keys)][-1] if ends else first
