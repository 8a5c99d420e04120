"""A group that a text gives a short name of its own: "los seis Estados (en adelante, «las Partes»)"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_NEAR = 6
_LED = 4


def defined_names(cast: Cast) -> Iterator[tuple[tuple[int, int], None]]:
    """Find '(hereinafter "the Cluster States")': a name for several, its article left out, given to no group told of."""
    reading = cast.reading
    defining = set(reading.language.lexicon.suffixes.get("defining", ()))
    for piece in reading.pieces if defining else ():
        outer, inner = (reading.words.within(s) for s in (piece.outer, piece.inner))
        near = reading.words.keys[max(0, outer.start - _LED) : outer.start]
        first = inner.start + reading.has(inner.start, Tag.DETERMINER)
        plural = first < inner.stop and _is_plural(reading, inner.stop - 1)
        if plural and defining & set(near):
            yield (first, inner.stop), None


def _is_plural(reading: Reading, at: int) -> bool:
    """Tell whether a noun for several parties or states closes a name."""
    key = reading.words.keys[at]
    return any(
        "plural" in entry.features
        or (entry.tag is Tag.MEMBER_UNIT and entry.lemma.casefold() != key)
        for _, entry in reading.tags[at]
    )


def join_defined(cast: Cast) -> None:
    """Let a short name between quotation marks, in brackets behind a group, mean that group wherever it stands."""
    reading = cast.reading
    if "analytic" in reading.language.lexicon.traits:
        return
    defining = set(reading.language.lexicon.suffixes.get("defining", ()))
    for piece in reading.pieces if defining else ():
        outer, inner = (reading.words.within(s) for s in (piece.outer, piece.inner))
        first = inner.start + reading.has(inner.start, Tag.DETERMINER)
        opening = _opening(cast, outer.start)
        if opening is None or not defining & set(
            reading.words.keys[opening : outer.start]
        ):
            continue
        group, short = _ending(cast, opening), cast.at.get(first)
        if group is None or short is None or len(short[1]) != 1:
            continue
        name = short[1][0]
        figure = cast.figures.get(name)
        if figure is None or figure.kind is not ActorKind.COALITION or name == group:
            continue
        cast.merge(name, group)


def _opening(cast: Cast, at: int) -> int | None:
    """Give the bracket not far before a word."""
    near = range(at - 1, max(0, at - _NEAR), -1)
    return next((i for i in near if cast.reading.is_mark(i, "(")), None)


def _ending(cast: Cast, stop: int) -> str | None:
    """Give the group whose words end right before a word."""
    for reference, keys in reversed(cast.all_within(max(0, stop - 2 * _NEAR), stop)):
        if reference.stop == stop and len(keys) == 1:
            figure = cast.figures.get(keys[0])
            grouped = figure is not None and figure.kind is ActorKind.COALITION
            return keys[0] if grouped else None
    return None
