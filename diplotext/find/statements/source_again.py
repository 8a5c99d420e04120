"""Whom a set phrase for the source before means: who spoke last, or who was brought in by its noun ("según esa fuente")."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.named_last import named_last
from diplotext.find.coreference.spoken_here import spoke_before
from diplotext.lang.entry import Tag


def heard_last(cast: Cast, first: int) -> tuple[str, ...]:
    """Give who spoke last, in the same paragraph or the one before, where a word for all that names nobody else ("demnach"), or the source it names."""
    hit = cast.reading.hit(first, Tag.REPORTING_PREPOSITION)
    if hit is None or "none" not in hit[1].features:
        return ()
    named = _source_again(cast, first, hit[0])
    if named:
        return named
    at, keys = spoke_before(cast, first)
    near = cast.reading.paragraph(first) - cast.reading.paragraph(max(at, 0)) <= 1
    return keys if near else ()


def _source_again(cast: Cast, first: int, stop: int) -> tuple[str, ...]:
    """
    Give the source without a name that goes by the noun of a set phrase for the one before, unless another such source spoke last.

    Args:
        cast: The story's figures.
        first: First word of the phrase.
        stop: Behind its last word.
    """
    reading = cast.reading
    nouns = set(reading.language.lexicon.suffixes.get("any_source", ()))
    said = nouns.intersection(reading.words.keys[first:stop])
    _, last = spoke_before(cast, first)
    if not said or any(cast.figures[key].anonymous for key in last):
        return ()
    known = [
        f
        for f in cast.recent(first)
        if f.anonymous and not f.plural and said.intersection(f.heads)
    ]
    source = named_last(known, first)
    return () if source is None else (source.key,)
