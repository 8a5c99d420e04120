"""
Hypothesis strategies for every value class of the model.

Where diplotext is installed, Hypothesis finds them by itself, and
`hypothesis.strategies.from_type` draws any value class. The functions here also
take the text that spans are to lie in and the actors that are to be referred to.

Example:
    >>> from hypothesis import given, settings
    >>> from diplotext import testing
    >>> @settings(max_examples=5)
    ... @given(testing.analyses())
    ... def spans_of_statements_lie_in_the_text(analysis):
    ...     for statement in analysis.statements:
    ...         assert analysis.article[statement.content[0]]
    >>> spans_of_statements_lie_in_the_text()
"""

from diplotext.testing._registration import register, value_classes


# Hypothesis, once imported below, asks for `register`: it must be there by then.
# isort: split
from diplotext.testing._analyses import analyses, findings
from diplotext.testing._articles import (
    articles,
    credit_lines,
    datelines,
    diagnostics,
    paragraphs,
    update_notes,
)
from diplotext.testing._coalitions import (
    class_claims,
    coalitions,
    incidents,
    memberships,
    regimes,
    representations,
    size_claims,
)
from diplotext.testing._commitments import (
    commitments,
    conditions,
    event_patterns,
    measures,
    mechanisms,
    participants,
    quantities,
)
from diplotext.testing._instruments import (
    clauses,
    instruments,
    legalizations,
    parties,
    parts,
    signatures,
)
from diplotext.testing._items import (
    concepts,
    coverages,
    embargoes,
    groups,
    labels,
    links,
    renditions,
    rights,
    subjects,
    transmissions,
)
from diplotext.testing._ledgers import events, ledgers
from diplotext.testing._statements import (
    actors,
    casts,
    conversations,
    cues,
    identifications,
    mentions,
    roles,
    statements,
)
from diplotext.testing._stories import changes, stories, takes
from diplotext.testing._texts import ordered_spans, spans, texts
from diplotext.testing._wire_copy import (
    KnownCommitment,
    KnownStatement,
    WireCopy,
    wire_copy,
)


__all__ = [
    "KnownCommitment",
    "KnownStatement",
    "WireCopy",
    "actors",
    "analyses",
    "articles",
    "casts",
    "changes",
    "class_claims",
    "clauses",
    "coalitions",
    "commitments",
    "concepts",
    "conditions",
    "conversations",
    "coverages",
    "credit_lines",
    "cues",
    "datelines",
    "diagnostics",
    "embargoes",
    "event_patterns",
    "events",
    "findings",
    "groups",
    "identifications",
    "incidents",
    "instruments",
    "labels",
    "ledgers",
    "legalizations",
    "links",
    "measures",
    "mechanisms",
    "memberships",
    "mentions",
    "ordered_spans",
    "paragraphs",
    "participants",
    "parties",
    "parts",
    "quantities",
    "regimes",
    "register",
    "renditions",
    "representations",
    "rights",
    "roles",
    "signatures",
    "size_claims",
    "spans",
    "statements",
    "stories",
    "subjects",
    "takes",
    "texts",
    "transmissions",
    "update_notes",
    "value_classes",
    "wire_copy",
]
