"""Which strategy draws which class."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from hypothesis.strategies import SearchStrategy

from diplotext import model
from diplotext.testing import (
    _analyses,
    _articles,
    _coalitions,
    _commitments,
    _instruments,
    _items,
    _statements,
    _stories,
    _texts,
)


STRATEGIES: Mapping[type, Callable[[], SearchStrategy[Any]]] = MappingProxyType(
    {
        model.Actor: _statements.actors,
        model.Analysis: _analyses.analyses,
        model.Article: _articles.articles,
        model.Change: _stories.changes,
        model.ClassClaim: _coalitions.class_claims,
        model.Clause: _instruments.clauses,
        model.Coalition: _coalitions.coalitions,
        model.Commitment: _commitments.commitments,
        model.Concept: _items.concepts,
        model.Condition: _commitments.conditions,
        model.Credit: _articles.credit_lines,
        model.Cue: _statements.cues,
        model.Dateline: _articles.datelines,
        model.Diagnostic: _articles.diagnostics,
        model.Embargo: _items.embargoes,
        model.EventPattern: _commitments.event_patterns,
        model.Finding: _analyses.findings,
        model.Group: _items.groups,
        model.Identification: _statements.identifications,
        model.Incident: _coalitions.incidents,
        model.Instrument: _instruments.instruments,
        model.Label: _items.labels,
        model.Legalization: _instruments.legalizations,
        model.Link: _items.links,
        model.Measure: _commitments.measures,
        model.Mechanism: _commitments.mechanisms,
        model.Membership: _coalitions.memberships,
        model.Mention: _statements.mentions,
        model.Paragraph: _articles.paragraphs,
        model.Part: _instruments.parts,
        model.Participant: _commitments.participants,
        model.Party: _instruments.parties,
        model.PlannedCoverage: _items.coverages,
        model.Quantity: _commitments.quantities,
        model.Regime: _coalitions.regimes,
        model.Rendition: _items.renditions,
        model.Representation: _coalitions.representations,
        model.Rights: _items.rights,
        model.Role: _statements.roles,
        model.Signature: _instruments.signatures,
        model.SizeClaim: _coalitions.size_claims,
        model.Span: _texts.spans,
        model.Statement: _statements.statements,
        model.Story: _stories.stories,
        model.Subject: _items.subjects,
        model.Take: _stories.takes,
        model.Transmission: _items.transmissions,
        model.UpdateNote: _articles.update_notes,
    }
)
"""For each value class, the function that gives its strategy."""
