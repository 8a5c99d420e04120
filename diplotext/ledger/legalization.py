"""How far a commitment is law: obligation, precision and delegation, each apart."""

from enum import IntEnum

import attrs

from diplotext.ledger.entry import Entry, leaves
from diplotext.ledger.vocabulary import UNKNOWN
from diplotext.model import (
    Bindingness,
    Commitment,
    ConditionKind,
    Force,
    MeasureKind,
    MechanismKind,
)


class Degree(IntEnum):
    """
    How much of something there is.

    Example:
        >>> Degree.LOW < Degree.HIGH
        True

    .. versionadded:: 0.1.0
    """

    LOW = 0
    MODERATE = 1
    HIGH = 2


@attrs.frozen
class Legalization:
    """
    How far a commitment is law, on three scales that do not depend on each other.

    Attributes:
        obligation: High where it is agreed or more and said to bind in law; moderate from
            a promise on, or where it is said to bind in law; else low.
        precision: By how many of a quantity, a day, a duration, a typed condition and a body
            are named: high from three on, moderate from one on.
        delegation: High where others judge, moderate where others watch or carry out.

    .. versionadded:: 0.1.0
    """

    obligation: Degree
    precision: Degree
    delegation: Degree


def legalization(entry: Entry) -> Legalization:
    """
    Grade an entry by the three scales of legalization, each by the text that gives most.

    Source:
        Abbott, Keohane, Moravcsik, Slaughter and Snidal, "The Concept of Legalization",
        International Organization 54 (2000), which gives the scales; what counts for which
        degree is decided here.

    Example:
        >>> import diplotext
        >>> copy = "La Norvège s'engage à former 200 policiers si l'accord est signé."
        >>> ledger = diplotext.Ledger.of([diplotext.analyze(diplotext.read(copy, language="fr"))])
        >>> legalization(ledger.entries[0]).obligation.name
        'MODERATE'

    .. versionadded:: 0.1.0
    """
    stated = [source.part for source in entry.sources]
    return Legalization(
        obligation=max(map(_obligation, stated)),
        precision=max(map(_precision, stated)),
        delegation=max(map(_delegation, stated)),
    )


def _obligation(commitment: Commitment) -> Degree:
    is_law = Bindingness.LEGAL in commitment.bindingness
    if is_law and commitment.force >= Force.AGREED:
        return Degree.HIGH
    return (
        Degree.MODERATE if is_law or commitment.force >= Force.PROMISE else Degree.LOW
    )


_PRECISE = 3


def _precision(commitment: Commitment) -> Degree:
    named = (
        any(measure.quantity is not None for measure in commitment.measures),
        commitment.due is not None,
        commitment.duration is not None,
        commitment.mechanism is not None,
        any(
            leaf.kind is not ConditionKind.RESERVATION
            and leaf.event is not None
            and leaf.event.type != UNKNOWN
            for leaf in leaves(commitment)
        ),
    )
    count = sum(named)
    if count >= _PRECISE:
        return Degree.HIGH
    return Degree.MODERATE if count else Degree.LOW


def _delegation(commitment: Commitment) -> Degree:
    kinds = {measure.kind for measure in commitment.measures}
    body = commitment.mechanism
    if MeasureKind.ADJUDICATION in kinds:
        return Degree.HIGH
    if body is not None and body.kind is not MechanismKind.REGIME:
        return Degree.MODERATE
    return Degree.MODERATE if MeasureKind.MONITORING in kinds else Degree.LOW
