"""One thing that is not the same in two texts."""

from enum import StrEnum

import attrs

from diplotext.model import Span


class DifferenceKind(StrEnum):
    """
    What became of something from one text to the other.

    Example:
        >>> DifferenceKind("weakened").name
        'WEAKENED'

    .. versionadded:: 0.1.0
    """

    ADDED = "added"
    """The second text has it, the first has not."""
    REMOVED = "removed"
    """The first text has it, the second has not."""
    STRENGTHENED = "strengthened"
    """The second text binds more: by force, quantity, day, status or modality."""
    WEAKENED = "weakened"
    """The second text binds less."""
    CHANGED = "changed"
    """It is another, neither more nor less."""


class Aspect(StrEnum):
    """
    What it is that is not the same.

    Example:
        >>> Aspect("reservation").name
        'RESERVATION'

    .. versionadded:: 0.1.0
    """

    STATEMENT = "statement"
    SPEAKER = "speaker"
    QUOTATION = "quotation"
    """Words left out within a quotation without a mark."""
    COMMITMENT = "commitment"
    FORCE = "force"
    POLARITY = "polarity"
    BINDINGNESS = "bindingness"
    """Of the commitment, or of what is promised."""
    ACT = "act"
    DEBTOR = "debtor"
    CREDITOR = "creditor"
    MEASURE = "measure"
    QUANTITY = "quantity"
    CONDITION = "condition"
    """What activates it, or comes first."""
    RESERVATION = "reservation"
    DUE = "due"
    MECHANISM = "mechanism"
    STATUS = "status"
    LEAD = "lead"
    CONTRIBUTOR = "contributor"
    MEMBER = "member"
    SIZE = "size"


@attrs.frozen
class Difference:
    """
    One thing that is not the same in two texts, with its words in both.

    Attributes:
        kind: What became of it.
        aspect: What it is.
        before: Its words in the first text; none where it is not there.
        after: Its words in the second text; none where it is not there.
        note: What it was and is, in codes and names: `promise -> possible`.

    Example:
        >>> Difference(
        ...     DifferenceKind.REMOVED, Aspect.MEASURE, Span(3, 9), None, "training"
        ... ).after is None
        True

    .. versionadded:: 0.1.0
    """

    kind: DifferenceKind
    aspect: Aspect
    before: Span | None
    after: Span | None
    note: str


def graded(
    aspect: Aspect,
    spans: tuple[Span, Span],
    ranks: tuple[float, float],
    names: tuple[str, str],
) -> Difference | None:
    """Give the difference of something that has degrees, None where there is none."""
    if ranks[0] == ranks[1]:
        return None
    rises = ranks[0] < ranks[1]
    kind = DifferenceKind.STRENGTHENED if rises else DifferenceKind.WEAKENED
    return Difference(kind, aspect, *spans, f"{names[0]} -> {names[1]}")
