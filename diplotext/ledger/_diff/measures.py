"""What two commitments consist of, and how much of it."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from diplotext.ledger._diff.difference import (
    Aspect,
    Difference,
    DifferenceKind,
    graded,
)
from diplotext.model import Measure, MeasureKind, Modality, Span


_RANKS: Mapping[Modality, int] = MappingProxyType(
    {
        Modality.HYPOTHETICAL: 0,
        Modality.POSSIBLE: 1,
        Modality.ASSERTED: 2,
        Modality.REQUIRED: 2,
    }
)
"""How much a measure is worth: what is demanded is as sure to be meant as what will be."""


def compare_measures(
    before: tuple[Measure, ...],
    after: tuple[Measure, ...],
    acts: tuple[Span, Span],
) -> Iterator[Difference]:
    """
    Compare what two commitments consist of, by kinds.

    Args:
        before: The measures of the first.
        after: Those of the second.
        acts: Where each commitment says what is to be done.
    """
    had, has = _by_kind(before), _by_kind(after)
    for kind, measure in had.items():
        if kind in has:
            yield from _compare(measure, has[kind])
        else:
            yield Difference(
                DifferenceKind.REMOVED, Aspect.MEASURE, measure.span, acts[1], kind
            )
    for kind, measure in has.items():
        if kind not in had:
            yield Difference(
                DifferenceKind.ADDED, Aspect.MEASURE, acts[0], measure.span, kind
            )


def _by_kind(measures: tuple[Measure, ...]) -> dict[MeasureKind, Measure]:
    found: dict[MeasureKind, Measure] = {}
    for measure in measures:
        found.setdefault(measure.kind, measure)
    return found


def _compare(first: Measure, second: Measure) -> Iterator[Difference]:
    spans = (first.span, second.span)
    modality = graded(
        Aspect.MEASURE,
        spans,
        (_RANKS[first.modality], _RANKS[second.modality]),
        (f"{first.kind} {first.modality}", f"{second.kind} {second.modality}"),
    )
    if modality is not None:
        yield modality
    one, two = first.quantity, second.quantity
    if one is None or two is None:
        return
    names = (
        f"{one.value} {one.unit or ''}".strip(),
        f"{two.value} {two.unit or ''}".strip(),
    )
    if one.unit == two.unit:
        size = graded(
            Aspect.QUANTITY,
            (one.span, two.span),
            (float(one.value), float(two.value)),
            names,
        )
        if size is not None:
            yield size
    else:
        note = f"{names[0]} -> {names[1]}"
        yield Difference(
            DifferenceKind.CHANGED, Aspect.QUANTITY, one.span, two.span, note
        )
