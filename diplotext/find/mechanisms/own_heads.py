"""Who heads a mechanism by a noun of its own: "Leur chef est déjà désigné : le général X", "Its commander, Gen. X, said"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind


_HEADS = tag_bits(Tag.MECHANISM, Tag.MECHANISM_HEAD)
_BETWEEN = tag_bits(Tag.VERB, Tag.ADVERB, Tag.DETERMINER, Tag.ADJECTIVE, Tag.ROLE)
_REACH = 6


def own_head(cast: Cast, stop: int) -> str | None:
    """
    Give the person whom a possessive and a noun for who heads a mission introduce, before another mechanism is named.

    Args:
        cast: The story's figures.
        stop: Behind the mechanism; its sentence and the next one are read.
    """
    reading = cast.reading
    number = min(reading.sentence_of[stop - 1] + 1, len(reading.sentences) - 1)
    last = reading.sentences[number].stop
    last = next(iter(reading.among(_HEADS, stop, last)), last)
    nouns = reading.language.lexicon.suffixes.get("mission_heads", ())
    for at in range(stop + 1, last):
        if _is_own(reading, at) and (found := _named(cast, at, nouns)) is not None:
            return found
    return None


def _is_own(reading: Reading, at: int) -> bool:
    """Tell whether a possessive of the third person stands before a word."""
    owned = reading.has(at - 1, Tag.DETERMINER, "possessive")
    return owned and not reading.has(at - 1, Tag.DETERMINER, "first")


def _named(cast: Cast, at: int, nouns: tuple[str, ...]) -> str | None:
    """Give whom a noun for a head names, or the name that a comma, "is" or a colon joins to it."""
    reading = cast.reading
    hit = reading.hit(at, Tag.ROLE)
    if hit is None or hit[1].lemma.casefold() not in nouns:
        return None
    known = cast.at.get(at)
    if known is not None and (key := _person(cast, known[1][0])) is not None:
        return key
    stop = min(hit[0] + _REACH, reading.sentence(at).stop)
    for behind in range(hit[0], stop):
        found = cast.at.get(behind)
        if found is not None:
            return _person(cast, found[1][0])
        word = reading.words.is_word(behind)
        if word and not reading.is_one_of(behind, _BETWEEN):
            return None
    return None


def _person(cast: Cast, key: str) -> str | None:
    """Give a person, if he has a name."""
    figure = cast.figures[key]
    return key if figure.kind is ActorKind.PERSON and figure.name else None
