"""Measures: the kinds of conduct that words of an act name."""

from collections.abc import Iterator
from decimal import Decimal

from diplotext.find.commitments.givings import (
    kind_of,
    names_measure,
    verb_names_measure,
)
from diplotext.find.commitments.pairs import match
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.model import (
    Bindingness,
    Comparator,
    Measure,
    MeasureKind,
    Modality,
    Quantity,
)
from diplotext.text.numbers import Number


def find_measures(
    syntax: Syntax, first: int, stop: int, modality: Modality
) -> tuple[Measure, ...]:
    """
    Find the measures that the words of a range name, each kind once.

    The longest phrase that begins at a word counts, and nothing within it. What can be given,
    sent or stationed counts only where it is. A noun that names a measure together with a verb
    names none of its own.
    """
    reading = syntax.reading
    found: dict[MeasureKind, Measure] = {}
    for at, end, named in _named(syntax, (first, stop)):
        kind = MeasureKind(named)
        if kind not in found:
            much = _quantity(reading, at) or _sum(reading, kind, (end, stop))
            found[kind] = Measure(kind, modality, reading.span(at, end), quantity=much)
    return tuple(found.values())


def _named(syntax: Syntax, place: tuple[int, int]) -> Iterator[tuple[int, int, str]]:
    """Give where a measure is named, and its kind, in the order of the text."""
    paired = {at: pair for at in range(*place) if (pair := match(syntax, place, at))}
    taken = {at for pair in paired.values() for at in _phrase(syntax.reading, pair.at)}
    at = place[0]
    while at < place[1]:
        end = at + 1
        if at in paired:
            yield at, end, paired[at].kind
        elif at not in taken:
            named, end = _at(syntax, place[0], at, place[1])
            if named:
                yield at, end, named
        at = end


def _phrase(reading: Reading, at: int) -> range:
    """Give the words of the longest phrase of a measure that begins at a noun, or the noun alone."""
    hit = reading.hit(at, Tag.MEASURE)
    return range(at, hit[0] if hit is not None else at + 1)


def _at(syntax: Syntax, first: int, at: int, limit: int) -> tuple[str | None, int]:
    """Give the kind that a word names, and where the words that name it end."""
    by_verb = _by_verb(syntax, at)
    if by_verb is not None:
        return by_verb, at + 1
    reading = syntax.reading
    hit = reading.hit(at, Tag.MEASURE)
    if hit is not None and hit[0] <= limit and names_measure(syntax, first, at, hit):
        return hit[1].value, hit[0]
    number = reading.numbers.get(at)
    if number is not None and number.unit is not None:
        return reading.language.lexicon.pairs.units.get(number.unit), at + 1
    return None, at + 1


def _by_verb(syntax: Syntax, at: int) -> str | None:
    group = syntax.group(at)
    if group is None or group.stop - 1 != at:
        return None
    kind = kind_of(syntax, group)
    return kind if kind and verb_names_measure(syntax, group, kind) else None


def _quantity(reading: Reading, at: int) -> Quantity | None:
    """Give the number that stands right before a noun, with at most one word between, or the sum that begins at a word."""
    for start in range(at, max(0, at - 6) - 1, -1):
        number = reading.numbers.get(start)
        near = number is not None and (start == at or number.stop in (at, at - 1))
        if number is not None and near and start not in reading.dates:
            return _counted(reading, number)
    return None


def _sum(
    reading: Reading, kind: MeasureKind, place: tuple[int, int]
) -> Quantity | None:
    """Give the sum of money behind a verb of paying ("versera [20 millions d'euros]"), whose unit is a code of ISO 4217."""
    for start in range(place[0], min(place[0] + _NEAR, place[1])):
        number = reading.numbers.get(start)
        if number is not None and number.unit is not None:
            paid = kind in _PAID and number.unit.isupper()
            return _counted(reading, number) if paid else None
    return None


_PAID = frozenset(
    {
        MeasureKind.FINANCIAL_AID,
        MeasureKind.HUMANITARIAN_AID,
        MeasureKind.RECONSTRUCTION,
    }
)
_NEAR = 8


def _counted(reading: Reading, number: Number) -> Quantity:
    return Quantity(
        Decimal(number.value),
        number.unit,
        Comparator(number.comparator),
        reading.span(number.first, number.stop),
    )


def find_bindingness(reading: Reading, first: int, stop: int) -> Bindingness:
    """Tell how binding the words of a range call what they speak of."""
    found = Bindingness.UNSPECIFIED
    for at in reading.among(Tag.BINDING.bit, first, stop):
        hit = reading.hit(at, Tag.BINDING)
        features = hit[1].features if hit is not None else ()
        if "legal" in features:
            found |= Bindingness.LEGAL
        if "political" in features:
            found |= Bindingness.POLITICAL
    return found
