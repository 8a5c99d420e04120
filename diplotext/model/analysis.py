"""The reading of one article: everything found in it, and what can be asked of it."""

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model._walk import walk
from diplotext.model.actor import Actor
from diplotext.model.article import Article
from diplotext.model.coalition import Coalition
from diplotext.model.commitment import Commitment, CommitmentKind
from diplotext.model.condition import Condition, ConditionKind
from diplotext.model.finding import Finding
from diplotext.model.incident import Incident
from diplotext.model.instrument import Instrument
from diplotext.model.mechanism import Mechanism
from diplotext.model.regime import Regime
from diplotext.model.representation import Representation
from diplotext.model.statement import Polarity, Statement
from diplotext.text.span import Span


def _known(
    analysis: "Analysis", field: str, part: Actor | Statement, listed: object
) -> None:
    if part is not listed and part != listed:
        found = f"no {part.id!r} equal to the one referred to"
        _invariants.refuse(analysis, field, found, "all that is referred to")


def _closed(analysis: "Analysis", field: Field, findings: object) -> None:
    """Check that all spans lie in the text, and that all reference stays inside."""
    _invariants.a_tuple(analysis, field, findings)
    length = len(analysis.article.text)
    actors = {actor.id: actor for actor in analysis.actors}
    statements = {statement.id: statement for statement in analysis.statements}
    for part in walk(analysis):
        match part:
            case Span():
                if part.end > length:
                    _invariants.within(analysis, "article", part, length)
            case Actor():
                _known(analysis, "actors", part, actors.get(part.id))
            case Statement():
                _known(analysis, "statements", part, statements.get(part.id))
            case _:
                pass


@attrs.frozen
class Analysis:
    """
    The reading of one article: everything found in it, and what can be asked of it.

    Every span lies in the text of the article, and every actor or statement that
    anything refers to is among the actors and statements listed. Results are in the
    order of the text.

    Attributes:
        article: The article read.
        actors: Who acts, speaks or is spoken of.
        statements: Who said what.
        commitments: Who is bound to what.
        coalitions: The groups named.
        mechanisms: The bodies and forces named.
        representations: Who stands in for whom.
        regimes: What stands together under one name.
        incidents: What happened on the ground.
        instrument: The parts, clauses and parties of the text, where it is a declaration,
            agreement or resolution.
        findings: What a careful editor would query.

    Raises:
        ModelError: If a span ends behind the text, two objects of a kind have one id,
            an actor or statement referred to is not listed, or a list stands for a tuple.

    Example:
        >>> from diplotext.model import ActorKind, Force
        >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
        >>> promise = Commitment(
        ...     "c1",
        ...     CommitmentKind.UNDERTAKING,
        ...     Span(15, 36),
        ...     debtors=(estonia,),
        ...     force=Force.PROMISE,
        ... )
        >>> analysis = Analysis(
        ...     Article("Tallinn promet d'envoyer 200 soldats"),
        ...     actors=(estonia,),
        ...     commitments=(promise,),
        ... )
        >>> [analysis.article[c.act] for c in analysis.owed_by(estonia)]
        ["d'envoyer 200 soldats"]

    .. versionadded:: 0.1.0
    """

    article: Article
    actors: tuple[Actor, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )
    statements: tuple[Statement, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )
    commitments: tuple[Commitment, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )
    coalitions: tuple[Coalition, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )
    mechanisms: tuple[Mechanism, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )
    representations: tuple[Representation, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    regimes: tuple[Regime, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.unique_ids
    )
    incidents: tuple[Incident, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    instrument: Instrument | None = attrs.field(default=None, kw_only=True)
    findings: tuple[Finding, ...] = attrs.field(
        default=(), kw_only=True, validator=_closed
    )

    def actor(self, id: str) -> Actor:  # noqa: A002
        """
        Give the actor of that id.

        Raises:
            LookupError: If no actor has it.

        Example:
            >>> from diplotext.model import ActorKind
            >>> latvia = Actor("lv", ActorKind.STATE, "Lettonie", state="LV")
            >>> Analysis(Article(""), actors=(latvia,)).actor("lv").label
            'Lettonie'
        """
        for actor in self.actors:
            if actor.id == id:
                return actor
        message = f"found no actor {id!r}, expected the id of one of Analysis.actors"
        raise LookupError(message)

    def said_by(self, actor: Actor) -> tuple[Statement, ...]:
        """Give the statements an actor made."""
        return tuple(s for s in self.statements if s.speaker == actor)

    def owed_to(self, actor: Actor) -> tuple[Commitment, ...]:
        """Give the commitments that an actor may call in; a non-commitment is owed to nobody."""
        return tuple(c for c in self._owed() if actor in c.creditors)

    def owed_by(self, actor: Actor) -> tuple[Commitment, ...]:
        """Give the commitments that bind an actor; a non-commitment is owed by nobody."""
        return tuple(c for c in self._owed() if actor in c.debtors)

    def undertaken_by(self, actor: Actor) -> tuple[Commitment, ...]:
        """Give the undertakings of an actor."""
        undertaking = CommitmentKind.UNDERTAKING
        return tuple(c for c in self.owed_by(actor) if c.kind is undertaking)

    def only_possible(self) -> tuple[Commitment, ...]:
        """Give the commitments that are no more than possibilities."""
        possibility = CommitmentKind.POSSIBILITY
        return tuple(c for c in self.commitments if c.kind is possibility)

    def unconditional(self) -> tuple[Commitment, ...]:
        """
        Give the undertakings and announcements, not denied, that hang on no event.

        A reservation is no event: a state that acts in accordance with its own
        constitution has still bound itself.
        """
        own = {CommitmentKind.UNDERTAKING, CommitmentKind.ANNOUNCEMENT}
        return tuple(
            c
            for c in self.commitments
            if c.kind in own
            and c.polarity is Polarity.POSITIVE
            and all(_is_reservation(leaf) for leaf in _leaves(c))
        )

    def reservations(self) -> tuple[Condition, ...]:
        """Give the reservations made, in the order of the commitments."""
        return tuple(
            leaf
            for commitment in self.commitments
            for leaf in _leaves(commitment)
            if _is_reservation(leaf)
        )

    def _owed(self) -> tuple[Commitment, ...]:
        nothing = CommitmentKind.NON_COMMITMENT
        return tuple(c for c in self.commitments if c.kind is not nothing)


def _leaves(commitment: Commitment) -> tuple[Condition, ...]:
    return () if commitment.condition is None else commitment.condition.leaves


def _is_reservation(leaf: Condition) -> bool:
    return leaf.kind is ConditionKind.RESERVATION
