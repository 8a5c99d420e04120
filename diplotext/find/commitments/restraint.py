"""What is promised by who promises not to act: restraint, whatever he will not do."""

from diplotext.model import CommitmentKind, Measure, MeasureKind, Modality
from diplotext.text.span import Span


_KEPT = frozenset(
    {
        MeasureKind.RESTRAINT,
        MeasureKind.MORATORIUM,
        MeasureKind.CEASEFIRE,
        MeasureKind.SUSPENSION,
    }
)
_BINDING = frozenset({CommitmentKind.UNDERTAKING, CommitmentKind.REFERENCE})


def abstains(kind: str, *, negative: bool) -> bool:
    """Tell whether a kind of commitment, where it is negative, binds somebody not to act, and does not only refuse."""
    return negative and kind in _BINDING


def restrained(
    act: Span, measures: tuple[Measure, ...], modality: Modality
) -> tuple[Measure, ...]:
    """
    Give the measures of a promise not to act: those that are restraint themselves, else restraint.

    Args:
        act: The words for what is not to be done.
        measures: What these words name.
        modality: Whether it is asserted, possible or asked for.
    """
    kept = tuple(measure for measure in measures if measure.kind in _KEPT)
    return kept or (Measure(MeasureKind.RESTRAINT, modality, act),)
