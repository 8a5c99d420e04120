"""What was found in an article, before an editor looks at it."""

import attrs

from diplotext.model import (
    Actor,
    Analysis,
    Article,
    Coalition,
    Commitment,
    Finding,
    Incident,
    Mechanism,
    Regime,
    Representation,
    Statement,
)
from diplotext.text.span import Span


@attrs.frozen
class Draft:
    """
    All that was found in an article but the queries of the desk, which read it.

    An `Analysis` checks everything it holds, which is done once, when it is complete.

    Attributes:
        article: What was read.
        actors: Who acts, speaks or is spoken of.
        statements: Who said what.
        commitments: Who is bound to what.
        coalitions: The groups.
        mechanisms: The bodies.
        representations: Who stands in for whom.
        regimes: What stands together.
        incidents: What happened on the ground.
        unsaid: Quotations that stand alone and that nobody is known to have said.
    """

    article: Article
    actors: tuple[Actor, ...]
    statements: tuple[Statement, ...]
    commitments: tuple[Commitment, ...]
    coalitions: tuple[Coalition, ...]
    mechanisms: tuple[Mechanism, ...]
    representations: tuple[Representation, ...]
    regimes: tuple[Regime, ...]
    incidents: tuple[Incident, ...]
    unsaid: tuple[Span, ...]

    def queried(self, findings: tuple[Finding, ...]) -> Analysis:
        """Make the analysis, with what the desk queries."""
        return Analysis(
            self.article,
            actors=self.actors,
            statements=self.statements,
            commitments=self.commitments,
            coalitions=self.coalitions,
            mechanisms=self.mechanisms,
            representations=self.representations,
            regimes=self.regimes,
            incidents=self.incidents,
            findings=findings,
        )
