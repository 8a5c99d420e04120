"""Whom something is put to: nouns for several persons, for one that is new, or for the press."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
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
