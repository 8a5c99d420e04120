"""Codes of event data for commitments: PLOVER types and CAMEO codes."""

import tomllib
from functools import cache
from pathlib import Path
from typing import cast

import attrs

from diplotext.model import Commitment, CommitmentKind, MeasureKind


__all__ = ["EventCode", "event_codes"]


@attrs.frozen
class EventCode:
    """
    What coders of event data would call a commitment.

    Attributes:
        measure: What it is about, when that is known.
        plover: The PLOVER type of giving or asking for it; none for what PLOVER does not
            code, such as a restatement.
        plover_act: The PLOVER type of the act itself, once it is done.
        cameo: The CAMEO code; none where there is none.

    Example:
        >>> EventCode(MeasureKind.TRAINING, "AGREE", "COOPERATE", "0312").cameo
        '0312'

    .. versionadded:: 0.1.0
    """

    measure: MeasureKind | None
    plover: str | None = None
    plover_act: str | None = None
    cameo: str | None = None


def event_codes(commitment: Commitment) -> tuple[EventCode, ...]:
    """
    Give the event codes of a commitment, one for each of its measures.

    An undertaking is an intent to cooperate, and so is a possibility that is owed to
    somebody; one that is owed to nobody only considers an option. What is hostile, such as
    sanctions, is a threat unless somebody is owed it as help. A requirement is a demand or,
    where it binds nobody, an appeal, and a refusal a rejection. CAMEO is the codebook 1.1b3 of March
    2012; PLOVER has the sixteen types of 2023.

    Args:
        commitment: Any commitment.

    Returns:
        The codes in the order of the measures; one without a measure when it has none.

    Example:
        >>> from diplotext.model import Force, Measure, Modality, Span
        >>> promise = Commitment(
        ...     "c1",
        ...     CommitmentKind.UNDERTAKING,
        ...     Span(0, 9),
        ...     force=Force.PROMISE,
        ...     measures=(Measure(MeasureKind.TRAINING, Modality.ASSERTED, Span(0, 9)),),
        ... )
        >>> [(code.plover, code.plover_act, code.cameo) for code in event_codes(promise)]
        [('AGREE', 'COOPERATE', '0312')]

    .. versionadded:: 0.1.0
    """
    kinds = tuple(dict.fromkeys(measure.kind for measure in commitment.measures))
    return tuple(_code(commitment, kind) for kind in kinds or (None,))


@cache
def _measures() -> dict[str, dict[str, str]]:
    """Read the codes, once."""
    path = Path(__file__).with_name("codes.toml")
    data = tomllib.loads(path.read_text("utf-8"))
    return cast("dict[str, dict[str, str]]", data["measures"])


_APPEAL, _INTENT, _DEMAND = "02", "03", "10"
_OWN = frozenset({CommitmentKind.UNDERTAKING, CommitmentKind.ANNOUNCEMENT})
_PLOVER = {
    CommitmentKind.REQUIREMENT: "REQUEST",
    CommitmentKind.NON_COMMITMENT: "REJECT",
}
_GENERAL = {"cameo": "0", "refused": "120"}
_CONSIDER, _STATE = "014", "010"
_AGREE, _HOSTILE = "AGREE", "THREATEN"


def _code(commitment: Commitment, measure: MeasureKind | None) -> EventCode:
    row = _GENERAL if measure is None else _measures().get(measure.value, _GENERAL)
    if _is_threat(commitment, row):
        return EventCode(measure, _HOSTILE, row.get("plover"), row["intent"])
    plover = _AGREE if _is_willing(commitment) else _PLOVER.get(commitment.kind)
    return EventCode(measure, plover, row.get("plover"), _cameo(commitment, row))


def _is_willing(commitment: Commitment) -> bool:
    """Tell whether a debtor says he will, or to whom it would be owed that he may, do something."""
    may = commitment.kind is CommitmentKind.POSSIBILITY and bool(commitment.creditors)
    return commitment.kind in _OWN or may


def _is_threat(commitment: Commitment, row: dict[str, str]) -> bool:
    """Tell whether something hostile is announced that nobody is owed: sanctions promised to a third party are help."""
    owed = bool(commitment.creditors)
    return commitment.kind in _OWN and "intent" in row and not owed


def _cameo(commitment: Commitment, row: dict[str, str]) -> str:
    match commitment.kind:
        case CommitmentKind.NON_COMMITMENT:
            return row["refused"]
        case CommitmentKind.REQUIREMENT:
            is_binding = bool(commitment.bindingness)
            return (_DEMAND if is_binding else _APPEAL) + row["cameo"]
        case CommitmentKind.POSSIBILITY if not commitment.creditors:
            return _CONSIDER
        case CommitmentKind.REFERENCE:
            return _STATE
        case _:
            return _INTENT + row["cameo"]
