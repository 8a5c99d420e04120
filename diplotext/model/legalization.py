"""How far a commitment is legalized: obligation, precision and delegation, each on its own scale."""

from enum import IntEnum

import attrs

from diplotext.model import _invariants
from diplotext.text.span import Span


class Obligation(IntEnum):
    """
    How far the debtor is bound, from the least to the most.

    The levels are the indicators of obligation of Abbott, Keohane, Moravcsik, Slaughter
    and Snidal, "The Concept of Legalization", International Organization 54 (2000).

    Example:
        >>> Obligation.HORTATORY < Obligation.UNCONDITIONAL
        True

    .. versionadded:: 0.1.0
    """

    DENIED = 0
    """The text says that nobody is legally bound, or the debtor that it is not bound."""
    RECOMMENDED = 1
    """A recommendation or guideline, of those who cannot make law."""
    HORTATORY = 2
    """The debtor is to try, or means to."""
    CONTINGENT = 3
    """It hangs on an event, or there is a way out."""
    RESERVED = 4
    """The debtor keeps its own law above it."""
    IMPLICIT = 5
    """A political promise, on conditions that go without saying."""
    UNCONDITIONAL = 6
    """It binds in law, on no condition."""


class Precision(IntEnum):
    """
    How far it can be told what conduct complies, from the least to the most.

    Example:
        >>> Precision.STANDARD < Precision.DETERMINATE
        True

    .. versionadded:: 0.1.0
    """

    INDETERMINATE = 0
    """It cannot be told whether conduct complies."""
    STANDARD = 1
    """It has a meaning only in a given situation."""
    BROAD = 2
    """It leaves broad areas of discretion."""
    SUBSTANTIAL = 3
    """Some questions of interpretation are left."""
    DETERMINATE = 4
    """Only narrow questions of interpretation are left."""


class DisputeDelegation(IntEnum):
    """
    Who settles disputes over it, from the parties themselves to a court.

    Example:
        >>> DisputeDelegation.CONCILIATION < DisputeDelegation.COURT
        True

    .. versionadded:: 0.1.0
    """

    POLITICAL_BARGAINING = 0
    """The parties, as they see fit; so too where the text says nothing."""
    INSTITUTIONALIZED_BARGAINING = 1
    """The parties, in consultations that the text provides for."""
    CONCILIATION = 2
    NONBINDING_ARBITRATION = 3
    BINDING_ARBITRATION = 4
    COURT = 5


class RuleDelegation(IntEnum):
    """
    Who makes its rules more precise and sees to it that they are kept.

    Example:
        >>> RuleDelegation.FORUM < RuleDelegation.MONITORING
        True

    .. versionadded:: 0.1.0
    """

    NONE = 0
    """Nobody but the parties."""
    FORUM = 1
    """A meeting at which they negotiate."""
    ADMINISTRATION = 2
    """A body that advises, coordinates or administers."""
    MONITORING = 3
    """A body that watches and makes public what it sees."""
    BINDING_RULES = 4
    """A body whose rules bind."""


@attrs.frozen
class Legalization:
    """
    How far a commitment is legalized, with the words that justify each grade.

    Attributes:
        obligation: How far the debtor is bound.
        precision: How far it can be told what complies.
        disputes: Who settles disputes.
        rules: Who makes and watches over the rules.
        obligation_words: The words behind the grade of obligation.
        precision_words: The words behind the grade of precision; none where the grade
            rests on there being none.
        delegation_words: The words behind the two grades of delegation, in the same way.

    Example:
        >>> soft = Legalization(Obligation.HORTATORY, Precision.BROAD)
        >>> soft.disputes.name, soft.rules.name
        ('POLITICAL_BARGAINING', 'NONE')

    .. versionadded:: 0.1.0
    """

    obligation: Obligation
    precision: Precision
    disputes: DisputeDelegation = DisputeDelegation.POLITICAL_BARGAINING
    rules: RuleDelegation = RuleDelegation.NONE
    obligation_words: tuple[Span, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    precision_words: tuple[Span, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    delegation_words: tuple[Span, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
