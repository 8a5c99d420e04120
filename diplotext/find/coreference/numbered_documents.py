"""Documents of one noun that a number or an ordinal tells apart ("la résolution 2650", "le deuxième rapport")."""

from decimal import Decimal

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.mentions.reference import Reference
from diplotext.find.reading.reading import Reading
from diplotext.model import Comparator


def of_its_number(
    cast: Cast, reference: Reference, documents: list[Figure]
) -> list[Figure]:
    """
    Leave out the documents that have another number than a noun phrase, if it has one.

    A document without a number may be any ("la résolution ... la résolution 2650").

    Args:
        cast: The story's figures.
        reference: The noun phrase.
        documents: Those that it may mean.
    """
    number = _number(cast.reading, reference.first, reference.stop)
    if number is None:
        return documents
    return [f for f in documents if _first_number(cast, f) in (None, number)]


def _first_number(cast: Cast, figure: Figure) -> Decimal | str | None:
    """Give the number by which a document was brought in, or first told from others."""
    numbers = (_number(cast.reading, *place) for place in sorted(figure.references))
    return next((number for number in numbers if number is not None), None)


def _number(reading: Reading, first: int, stop: int) -> Decimal | str | None:
    """Give the number right behind a noun, or the ordinal before or behind it."""
    number = reading.numbers.get(first + 1)
    if number is not None and number.comparator is Comparator.EXACT:
        return number.value
    suffixes = reading.language.lexicon.suffixes
    ordinals = (*suffixes.get("ordinals", ()), *suffixes.get("last_parts", ()))
    beside = (first - 1, *range(first, stop))
    return next((reading.key(at) for at in beside if reading.key(at) in ordinals), None)
