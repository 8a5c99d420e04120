"""What stands together under one name, over many texts."""

from collections.abc import Iterable

import attrs

from diplotext.ledger.coalitions import CoalitionRecord, joined, key_of
from diplotext.ledger.entry import Entry
from diplotext.ledger.identity import Identities, Identity
from diplotext.ledger.lifecycle import State
from diplotext.ledger.replay import Replay
from diplotext.ledger.source import Source
from diplotext.model import Analysis, Commitment, Mechanism, Regime


@attrs.frozen
class RegimeRecord:
    """
    One regime as all texts have it: its parts, and where they stand.

    Attributes:
        id: Name by which the ledger refers to it.
        names: What the texts call it, in the order of the alphabet.
        coalitions: Who stands behind it.
        entries: What was committed, in the order of the ledger.
        mechanisms: The bodies that serve it, as each text has them.
        qualifiers: Who may say what an incident was.
        sources: The regimes of the analyses.

    .. versionadded:: 0.1.0
    """

    id: str
    names: tuple[str, ...]
    coalitions: tuple[CoalitionRecord, ...] = attrs.field(repr=False)
    entries: tuple[Entry, ...] = attrs.field(repr=False)
    mechanisms: tuple[Source[Mechanism], ...] = attrs.field(repr=False)
    qualifiers: tuple[Identity, ...] = attrs.field(repr=False)
    sources: tuple[Source[Regime], ...] = attrs.field(repr=False)

    def states(self, replay: Replay) -> tuple[tuple[Entry, State | None], ...]:
        """Give each entry with its state after a replay, none for one without a life."""
        return tuple(
            (entry, replay.status(entry) if entry.id in replay.beginnings else None)
            for entry in self.entries
        )


def make_regimes(
    analyses: tuple[Analysis, ...],
    identities: Identities,
    entries: Iterable[Entry],
    coalitions: Iterable[CoalitionRecord],
) -> tuple[RegimeRecord, ...]:
    """Bring the regimes together that have one name."""
    found = [
        Source(analysis, regime, regime.span)
        for analysis in analyses
        for regime in analysis.regimes
    ]
    groups: dict[str, list[Source[Regime]]] = {}
    roots = joined([(source.part.name,) for source in found])
    for source in found:
        groups.setdefault(roots[key_of(source.part.name)], []).append(source)
    known = tuple(entries) if groups else ()
    by_source = {
        (id(s.analysis), s.part): entry for entry in known for s in entry.sources
    }
    places = {id(analysis): place for place, analysis in enumerate(analyses)}
    return tuple(
        RegimeRecord(
            id=key,
            names=tuple(sorted({source.part.name for source in group})),
            coalitions=_coalitions(group, coalitions),
            entries=_entries(group, by_source),
            mechanisms=tuple(
                Source(s.analysis, m, m.span) for s in group for m in s.part.mechanisms
            ),
            qualifiers=tuple(
                dict.fromkeys(
                    identities.of(places[id(s.analysis)], actor)
                    for s in group
                    for actor in s.part.qualifiers
                )
            ),
            sources=tuple(group),
        )
        for key, group in groups.items()
    )


def _entries(
    group: list[Source[Regime]], by_source: dict[tuple[int, Commitment], Entry]
) -> tuple[Entry, ...]:
    """Give the entries of what a regime lists; what its analysis does not list has none."""
    found = (
        by_source.get((id(s.analysis), commitment))
        for s in group
        for commitment in s.part.commitments
    )
    return tuple({e.id: e for e in found if e is not None}.values())


def _coalitions(
    group: list[Source[Regime]], coalitions: Iterable[CoalitionRecord]
) -> tuple[CoalitionRecord, ...]:
    names = {
        key_of(name)
        for source in group
        if source.part.coalition is not None
        for name in source.part.coalition.names
    }
    return tuple(c for c in coalitions if names & set(map(key_of, c.names)))
