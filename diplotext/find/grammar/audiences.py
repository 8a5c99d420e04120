"""Whom something is put to: nouns for several persons, for one that is new, or for the press."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag
from diplotext.model import ActorKind


_HEARERS = frozenset({ActorKind.PERSON_GROUP, ActorKind.MEDIA})


def is_audience(reading: Reading, at: int) -> bool:
    """Tell whether a noun for several persons, for one that is new, or for the press begins at a word, behind its article or not."""
    one = reading.has(at, Tag.DETERMINER, "indefinite")
    at += reading.has(at, Tag.DETERMINER)
    suffixes = reading.language.lexicon.suffixes
    media = (*suffixes.get("media_nouns", ()), *suffixes.get("press", ()))
    return reading.key(at) in media or any(
        (entry.tag is Tag.ROLE and (one or "plural" in entry.features))
        or (entry.tag is Tag.GROUP and entry.value in _HEARERS)
        for _, entry in reading.tags[at]
    )


def behind_audience(reading: Reading, first: int, stop: int) -> tuple[int, int] | None:
    """
    Give who is named right behind those whom a verb before him tells something ("a dit à l'AFP X, qui").

    A noun for these ends where a name or an article begins.
    """
    for at in range(first, stop):
        hit = reading.hit(at, Tag.PREPOSITION)
        if hit is None or "addressee" not in hit[1].features:
            continue
        behind = _behind_hearers(reading, reading.over(hit[0], BEFORE_NOUN))
        named = reading.words.is_capitalized(behind) or (
            reading.has(behind, Tag.DETERMINER)
            and not reading.has(behind, Tag.PREPOSITION)
        )
        if at < behind < stop and named:
            return behind, stop
    return None


def _behind_hearers(reading: Reading, head: int) -> int:
    """Give where a name of a body, or a noun for several persons, ends that begins at a word."""
    return max(
        (
            end
            for end, entry in reading.tags[head]
            if entry.tag in (Tag.ORGANIZATION, Tag.GROUP)
            or (entry.tag is Tag.ROLE and "plural" in entry.features)
        ),
        default=0,
    )
