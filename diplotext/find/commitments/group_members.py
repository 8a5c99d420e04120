"""The group whose members are bound together: "les signataires", "chaque membre", "les Etats membres"."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.named_last import named_last
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_MANY = frozenset({ActorKind.COALITION, ActorKind.PERSON_GROUP})


def group_of_members(cast: Cast, figure: Figure, promise: Promise) -> tuple[str, ...]:
    """
    Give the coalition with a name whose members a subject means, that named last.

    Args:
        cast: The story's figures.
        figure: What the subject stands for.
        promise: What its verb promises.
    """
    nouns = cast.reading.language.lexicon.suffixes.get("group_members", ())
    each = _is_each(cast, promise)
    if figure.goes_by_name or not (each or figure.kind in _MANY):
        return ()
    if figure.nouns.isdisjoint(nouns) or _are_some(cast, figure, promise):
        return ()
    body = _body_named(cast, promise)
    if body:
        return body
    named = [
        f
        for f in cast.recent(promise.act[0])
        if f.kind is ActorKind.COALITION and f.goes_by_name and f is not figure
    ]
    last = named_last(named, promise.act[0])
    return () if last is None else (last.key,)


def _body_named(cast: Cast, promise: Promise) -> tuple[str, ...]:
    """Give the body whose name, or the last word of it, stands before a noun for its members ("Council members")."""
    by_order = "analytic" in cast.reading.language.lexicon.traits
    if promise.debtor is None or not by_order:
        return ()
    first, stop = promise.debtor.segments[0]
    first += cast.reading.has(first, Tag.DETERMINER)
    if not cast.reading.words.is_capitalized(first) or stop - first <= 1:
        return ()
    hit = cast.reading.hit(first, Tag.ORGANIZATION)
    named = f"org:{hit[1].value}" if hit is not None and hit[0] < stop else ""
    word = cast.reading.words.keys[first]
    called = [
        f.key
        for f in cast.recent(first)
        if f.name is not None and f.name.casefold().split()[-1:] == [word]
    ]
    known = [k for k in (named, *called) if k in cast.figures]
    return tuple(k for k in known if cast.figures[k].kind in _BODIES)[:1]


_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.COALITION})


def _is_each(cast: Cast, promise: Promise) -> bool:
    """Tell whether a subject speaks of each member ("chaque membre")."""
    words = cast.reading.language.lexicon.suffixes.get("each", ())
    subject = promise.debtor
    return (
        subject is not None and cast.reading.words.keys[subject.segments[0][0]] in words
    )


def _are_some(cast: Cast, figure: Figure, promise: Promise) -> bool:
    """Tell whether only some of the members are meant ("trois membres", "plusieurs signataires")."""
    if promise.debtor is None:
        return False
    first = promise.debtor.segments[0][0]
    some = cast.reading.has(first, Tag.DETERMINER, "indefinite") and figure.plural
    return some or first in cast.reading.numbers
