"""Measures: the kinds of conduct that words of an act name."""

from decimal import Decimal

from diplotext.find.givings import names_measure, verb_names_measure
from diplotext.find.reading import Reading
from diplotext.find.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.model import (
    Bindingness,
    Comparator,
    Measure,
    MeasureKind,
    Modality,
    Quantity,
)


def find_measures(
    syntax: Syntax, first: int, stop: int, modality: Modality
) -> tuple[Measure, ...]:
    """
    Find the measures that the words of a range name, each kind once.

    The longest phrase that begins at a word counts, and nothing within it. What can be given,
    sent or stationed counts only where it is.
    """
    reading = syntax.reading
    found: dict[MeasureKind, Measure] = {}
    at = first
    while at < stop:
        named, end = _by_verb(syntax, at), at + 1
        hit = reading.hit(at, Tag.MEASURE)
        if hit is not None and hit[0] <= stop and names_measure(syntax, first, at, hit):
            named, end = hit[1].value, hit[0]
        kind = MeasureKind(named) if named else None
        if kind is not None and kind not in found:
            quantity = _quantity(reading, at)
            found[kind] = Measure(
                kind, modality, reading.span(at, end), quantity=quantity
            )
        at = end
    return tuple(found.values())


def _by_verb(syntax: Syntax, at: int) -> str | None:
    group = syntax.group(at)
    if group is None or group.stop - 1 != at:
        return None
    kind = syntax.reading.language.lexicon.measure_verbs.get(group.lemma)
    return kind if kind and verb_names_measure(syntax, group, kind) else None


def _quantity(reading: Reading, at: int) -> Quantity | None:
    """Give the number that stands right before a noun, with at most one word between."""
    for start in range(max(0, at - 6), at):
        number = reading.numbers.get(start)
        if number is not None and number.stop in (at, at - 1):
            return Quantity(
                Decimal(number.value),
                number.unit,
                Comparator(number.comparator),
                reading.span(number.first, number.stop),
            )
    return None


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
