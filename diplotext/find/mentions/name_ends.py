"""Ends of the names of bodies that look like names of persons: "la Autoridad de [Licencias Ambientales]"."""

from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_BODIES = frozenset({ActorKind.ORGANIZATION, ActorKind.COALITION})


def without_parts(
    reading: Reading, people: tuple[Reference, ...], nominals: tuple[Reference, ...]
) -> tuple[Reference, ...]:
    """
    Leave out what is the end of a body's name behind "of", or begins with its nationality.

    Args:
        reading: The article.
        people: Words taken for persons.
        nominals: The noun phrases of the text.
    """
    within = {
        at
        for body in nominals
        if body.proper and body.kind in _BODIES
        for at in range(body.first + 1, body.stop)
    }
    return tuple(
        person
        for person in people
        if not (person.first in within and person.stop - 1 in within)
        or not _is_part(reading, person)
    )


def _is_part(reading: Reading, person: Reference) -> bool:
    """Tell whether "of" leads to words, or they begin with a nationality."""
    if "analytic" in reading.language.lexicon.traits:
        return False
    led = reading.has(person.first - 1, Tag.PREPOSITION, "of")
    return led or reading.has(person.first, Tag.DEMONYM)
