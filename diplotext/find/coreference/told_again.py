"""Of whom more is told by a general noun: "a dit la ministre X. La diplomate chevronnée", "X. L'élu de Valence"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.described import acts
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.offices import is_author, is_told_apart
from diplotext.find.coreference.role_fits import fits
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


def told_again(cast: Cast, reference: Reference) -> tuple[str, ...]:
    """
    Give the only person of the paragraph, or of the one before, of whom a general noun tells what nobody knew.

    The article says that somebody known is meant, and nobody has borne the noun. It names no
    office that another one may hold: it tells of a kind of people, its adjectives of him.

    Args:
        cast: The story's figures.
        reference: The noun phrase.
    """
    reading = cast.reading
    general = reading.language.lexicon.suffixes.get("sorts_of_people", ())
    alone = reference.definite and not (reference.plural or reference.owner)
    if (
        reference.head not in general
        or not alone
        or _is_of_something(reading, reference)
    ):
        return ()
    if not acts(reading, reference) or is_told_apart(reading, reference.stop):
        return ()
    figure = _only_person(cast, reference.first)
    if figure is None or not fits(figure, reference) or is_author(cast, figure):
        return ()
    elsewhere = reference.states and figure.state is None and figure.roles
    return () if elsewhere else (figure.key,)


def _is_of_something(reading: Reading, reference: Reference) -> bool:
    """Tell whether a complement with an article says whose man somebody is ("le responsable [de la mission]"), and not where from ("de Valence")."""
    led = reading.has(reference.first - 1, Tag.DETERMINER, "possessive")
    words = range(reference.first, reference.stop)
    return led or any(
        reading.has(at, Tag.PREPOSITION)
        and (
            reading.has(at, Tag.DETERMINER, "contracted")
            or reading.has(at + 1, Tag.DETERMINER)
        )
        for at in words
    )


def _only_person(cast: Cast, index: int) -> Figure | None:
    """Give the one person told of before a word in its paragraph, or where there is none in the one before, if he has a name."""
    reading = cast.reading
    if reading.sentence_of[index] == NOWHERE:
        return None
    first = reading.paragraph_start(index)
    met = _people(cast, first, index)
    if not met and first > 0 and first + _OPENING >= index:
        met = _people(cast, reading.paragraph_start(first - 1), first)
    figure = cast.figures[next(iter(met))] if len(met) == 1 else None
    return figure if figure and figure.name and not figure.plural else None


_OPENING = 2


def _people(cast: Cast, first: int, stop: int) -> set[str]:
    """Give the persons told of within some words."""
    return {
        key
        for _, keys in cast.all_within(first, stop)
        for key in keys
        if cast.figures[key].kind is ActorKind.PERSON
    }
