"""Who is bound to what: a commitment, its force, its condition and its measures."""

import datetime as dt
from enum import Flag, IntEnum, StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.model._explanation import explain
from diplotext.model._invariants import Field
from diplotext.model.actor import Actor
from diplotext.model.condition import Condition
from diplotext.model.measure import Measure
from diplotext.model.mechanism import Mechanism
from diplotext.model.statement import Polarity, Statement
from diplotext.text.span import Span


class CommitmentKind(StrEnum):
    """
    What sort of commitment the words make, or do not make.

    Example:
        >>> CommitmentKind("non_commitment").name
        'NON_COMMITMENT'

    .. versionadded:: 0.1.0
    """

    UNDERTAKING = "undertaking"
    """The debtor binds itself."""
    ANNOUNCEMENT = "announcement"
    """The debtor says what it will do."""
    POSSIBILITY = "possibility"
    """The debtor says what it may do."""
    REQUIREMENT = "requirement"
    """Somebody else says what the debtor must do."""
    REFERENCE = "reference"
    """An older commitment is recalled or reaffirmed."""
    NON_COMMITMENT = "non_commitment"
    """The debtor says that it does not bind itself."""


class Force(IntEnum):
    """
    How firmly a debtor binds itself, in a total order.

    It grades the first of the three scales of Abbott, Keohane, Moravcsik, Slaughter
    and Snidal, "The Concept of Legalization", International Organization 54 (2000):
    obligation. A requirement that is put on others has force `NONE`, since nobody
    binds himself by it. Exported data gives the name in lower case.

    Example:
        >>> Force.READY < Force.PROMISE, max(Force.HOPE, Force.INTEND).name.lower()
        (True, 'intend')

    .. versionadded:: 0.1.0
    """

    NONE = 0
    HOPE = 1
    POSSIBLE = 2
    OUTLINED = 3
    INTEND = 4
    READY = 5
    ANNOUNCE = 6
    PROMISE = 7
    AGREED = 8
    UNDERTAKE = 9
    OBLIGE = 10


class Bindingness(Flag):
    """
    In what way something binds, as far as the text says so.

    Example:
        >>> Bindingness.LEGAL in Bindingness.POLITICAL | Bindingness.LEGAL
        True

    .. versionadded:: 0.1.0
    """

    UNSPECIFIED = 0
    """The text does not say."""
    POLITICAL = 1
    """By word given."""
    LEGAL = 2
    """By law or treaty."""


_REASONS = {
    CommitmentKind.UNDERTAKING: "The cue binds its debtor as firmly as that.",
    CommitmentKind.ANNOUNCEMENT: "The debtor says what it will do, and gives no word.",
    CommitmentKind.POSSIBILITY: "The words leave the act open, so that it is possible at most.",
    CommitmentKind.REQUIREMENT: "Others require it, so that the debtor binds itself to nothing.",
    CommitmentKind.REFERENCE: "It recalls what was undertaken before.",
    CommitmentKind.NON_COMMITMENT: "The words refuse it or deny the cue.",
}
_FORCES = {
    CommitmentKind.UNDERTAKING: (Force.READY, Force.OBLIGE),
    CommitmentKind.POSSIBILITY: (Force.NONE, Force.POSSIBLE),
    CommitmentKind.REQUIREMENT: (Force.NONE, Force.NONE),
}


def _debtors(
    commitment: "Commitment", field: Field, debtors: tuple[Actor, ...]
) -> None:
    _invariants.unique_ids(commitment, field, debtors)


def _force(commitment: "Commitment", field: Field, force: Force) -> None:
    least, most = _FORCES.get(commitment.kind, (Force.NONE, Force.OBLIGE))
    if not least <= force <= most:
        expected = f"{least.name} to {most.name} for kind {commitment.kind}"
        _invariants.refuse(commitment, field.name, force.name, expected)


def _polarity(commitment: "Commitment", field: Field, polarity: Polarity) -> None:
    is_none = commitment.kind is CommitmentKind.NON_COMMITMENT
    if is_none and polarity is not Polarity.NEGATIVE:
        expected = "negative for kind non_commitment"
        _invariants.refuse(commitment, field.name, polarity, expected)


@attrs.frozen(cache_hash=True)
class Commitment:
    """
    Who is bound to whom, to do what, under which condition, and how firmly.

    The shape is the social commitment C(debtor, creditor, antecedent, consequent) of
    Munindar Singh, "An ontology for commitments in multiagent systems", Artificial
    Intelligence and Law 7 (1999); how firmly it binds is graded after Abbott et al.,
    "The Concept of Legalization" (2000). A commitment never takes over the
    bindingness of the thing promised: who is ready to set up legally binding
    guarantees is only ready, so the two are kept apart.

    Attributes:
        id: Name by which exported data refers to it, unique in an analysis.
        kind: What sort of commitment it is.
        act: The words that say what is to be done.
        debtors: Who is bound, each once.
        creditors: To whom.
        force: How firmly the debtors bind themselves.
        polarity: Negative when the text says that the debtors do not bind themselves.
        cue: The words that bind, such as a verb of promising.
        condition: What it hangs on.
        measures: What it consists of.
        bindingness: In what way the commitment itself binds.
        object_bindingness: In what way the thing promised will bind.
        mechanism: The body that carries it out or watches over it.
        purpose: The words that say what for.
        due: The day by which it is to be done.
        duration: The words that say for how long.
        stated_in: The statement that makes it.
        rule: The rule that found it, when one did.

    Raises:
        ModelError: If `id` is blank, an undertaking has a force below `READY`, a
            possibility one above `POSSIBLE`, a requirement any but `NONE`, a
            non-commitment is not negative, a debtor is named twice, or a list stands
            for a tuple.

    Example:
        >>> from diplotext.model import ActorKind
        >>> text = "Tallinn promet d'envoyer 200 soldats"
        >>> promise = Commitment(
        ...     "c1",
        ...     CommitmentKind.UNDERTAKING,
        ...     Span(15, 36),
        ...     cue=Span(8, 14),
        ...     debtors=(Actor("ee", ActorKind.STATE, "Estonie", state="EE"),),
        ...     force=Force.PROMISE,
        ... )
        >>> promise.span.of(text)
        "promet d'envoyer 200 soldats"

    .. versionadded:: 0.1.0
    """

    id: str = attrs.field(validator=_invariants.filled)
    kind: CommitmentKind
    act: Span
    debtors: tuple[Actor, ...] = attrs.field(
        default=(), kw_only=True, validator=_debtors
    )
    creditors: tuple[Actor, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    force: Force = attrs.field(default=Force.NONE, kw_only=True, validator=_force)
    polarity: Polarity = attrs.field(
        default=Polarity.POSITIVE, kw_only=True, validator=_polarity
    )
    cue: Span | None = attrs.field(default=None, kw_only=True)
    condition: Condition | None = attrs.field(default=None, kw_only=True)
    measures: tuple[Measure, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    bindingness: Bindingness = attrs.field(
        default=Bindingness.UNSPECIFIED, kw_only=True
    )
    object_bindingness: Bindingness = attrs.field(
        default=Bindingness.UNSPECIFIED, kw_only=True
    )
    mechanism: Mechanism | None = attrs.field(default=None, kw_only=True)
    purpose: Span | None = attrs.field(default=None, kw_only=True)
    due: dt.date | None = attrs.field(default=None, kw_only=True)
    duration: Span | None = attrs.field(default=None, kw_only=True)
    stated_in: Statement | None = attrs.field(default=None, kw_only=True)
    rule: str | None = attrs.field(default=None, kw_only=True)

    @property
    def span(self) -> Span:
        """The shortest span that covers the cue and the act."""
        return self.act if self.cue is None else self.act.to(self.cue)

    def explain(self) -> str:
        """
        Say which rule found the commitment, by which words, and why its force is what it is.

        The words of a debtor are those that name it last before the cue or, where none
        stands before it, first of all.

        Example:
            >>> Commitment("c1", CommitmentKind.REFERENCE, Span(3, 9)).explain()
            'reference c1 of nobody named with force NONE, given without a rule: act at 3 to 9. It recalls what was undertaken before.'
        """
        leaves = () if self.condition is None else self.condition.leaves
        parts = {
            "cue": self.cue,
            "debtor": tuple(
                span
                for debtor in self.debtors
                if (span := self._naming(debtor)) is not None
            ),
            "act": self.act,
            "condition": tuple(leaf.span for leaf in leaves if leaf.span is not None),
            "measures": tuple(measure.span for measure in self.measures),
            "purpose": self.purpose,
            "duration": self.duration,
        }
        who = ", ".join(actor.label for actor in self.debtors) or "nobody named"
        what = f"{self.kind} {self.id} of {who} with force {self.force.name}"
        return f"{explain(what, self.rule, parts)} {self._reason()}"

    def _naming(self, debtor: Actor) -> Span | None:
        """Give the words that name a debtor last before the cue, else first of all."""
        spans = [mention.span for mention in debtor.mentions]
        end = self.span.end if self.cue is None else self.cue.end
        before = [span for span in spans if span.start < end]
        return next(iter(before[-1:] or spans[:1]), None)

    def _reason(self) -> str:
        """Say why the force is what it is."""
        reason = _REASONS[self.kind]
        if self.kind is CommitmentKind.ANNOUNCEMENT and self.due is not None:
            reason = f"It is told for a day, {self.due.isoformat()}, and so announced."
        return (
            reason if self.condition is None else f"{reason} It hangs on a condition."
        )
