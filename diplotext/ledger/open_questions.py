"""What the texts of a ledger leave open, or contradict each other in."""

from collections.abc import Iterable, Iterator

import attrs

from diplotext.ledger.coalitions import CoalitionRecord
from diplotext.ledger.entry import Entry, leaves
from diplotext.ledger.regimes import RegimeRecord
from diplotext.ledger.source import Source
from diplotext.ledger.vocabulary import UNKNOWN
from diplotext.model import (
    Analysis,
    CommitmentKind,
    ConditionKind,
    IncidentStage,
    MechanismStatus,
)


@attrs.frozen
class Question:
    """
    One thing that somebody should ask.

    Attributes:
        code: What sort of question: `event-unknown` where no type is known for what a
            commitment hangs on, so that nothing fires it; `debtor-unknown`; `due-differs`
            where texts give several days; `size-gap` where more members are claimed than
            named; `size-same-day`, `size-shrunk` and `size-more-named` for claims that do
            not go together; `incident-open` below `QUALIFIED`; `lead-unknown` of a body
            that exists; `qualifier-unknown` of a regime.
        about: Id of the entry, or the name of the coalition, regime, incident or body.
        source: Where it comes up.

    .. versionadded:: 0.1.0
    """

    code: str
    about: str
    source: Source[object]


def find_questions(
    analyses: tuple[Analysis, ...],
    entries: Iterable[Entry],
    coalitions: Iterable[CoalitionRecord],
    regimes: Iterable[RegimeRecord],
) -> Iterator[Question]:
    """Give all that is open: of entries, coalitions, regimes, incidents and bodies."""
    for entry in entries:
        if entry.kind is not CommitmentKind.NON_COMMITMENT:
            yield from _of_entry(entry)
    for coalition in coalitions:
        yield from _of_coalition(coalition)
    for regime in regimes:
        if not regime.qualifiers:
            yield Question("qualifier-unknown", regime.names[0], regime.sources[0])
    for analysis in analyses:
        yield from _of_analysis(analysis)


def _of_entry(entry: Entry) -> Iterator[Question]:
    first = entry.sources[0]
    if not entry.debtors:
        yield Question("debtor-unknown", entry.id, first)
    if entry.conditioned is not None:
        source = entry.conditioned
        for leaf in leaves(source.part):
            is_kept = leaf.kind is ConditionKind.RESERVATION
            if leaf.event is not None and leaf.event.type == UNKNOWN and not is_kept:
                where = Source(source.analysis, leaf, leaf.span)
                yield Question("event-unknown", entry.id, where)
    days = {s.part.due: s for s in entry.sources if s.part.due is not None}
    if len(days) > 1:
        yield Question("due-differs", entry.id, days[max(days)])


def _of_coalition(coalition: CoalitionRecord) -> Iterator[Question]:
    name = coalition.names[0]
    gap = coalition.size_gap()
    if gap is not None and gap > 0:
        yield Question("size-gap", name, coalition.sizes[-1])
    for conflict in coalition.conflicts():
        where = conflict.second or conflict.first
        yield Question(f"size-{conflict.code}", name, where)


def _of_analysis(analysis: Analysis) -> Iterator[Question]:
    for incident in analysis.incidents:
        if incident.stage < IncidentStage.QUALIFIED:
            source = Source(analysis, incident, incident.span)
            yield Question("incident-open", incident.kind, source)
    exists = {MechanismStatus.ESTABLISHED, MechanismStatus.OPERATIONAL}
    for mechanism in analysis.mechanisms:
        if mechanism.lead is None and mechanism.status in exists:
            where = Source(analysis, mechanism, mechanism.span)
            yield Question("lead-unknown", mechanism.kind, where)
