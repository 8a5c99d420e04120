"""The life of a commitment: its states, and the changes that events bring about."""

import datetime as dt
from enum import StrEnum

import attrs

from diplotext.ledger.event import Event


class State(StrEnum):
    """
    Where a commitment stands.

    The states are those of Munindar Singh's social commitments, C(debtor, creditor,
    antecedent, consequent): "An ontology for commitments in multiagent systems",
    Artificial Intelligence and Law 7 (1999), with the life cycle of Pankaj Telang and
    Munindar Singh, "Specifying and Verifying Cross-Organizational Business Models", IEEE
    Transactions on Services Computing 5 (2012). What they call terminated is here either
    cancelled by the debtors or released by the creditors.

    Example:
        >>> State.SATISFIED.is_final, State.DETACHED.is_final
        (True, False)

    .. versionadded:: 0.1.0
    """

    CONDITIONAL = "conditional"
    """Made, and what it hangs on has not happened."""
    DETACHED = "detached"
    """Due: what it hangs on has happened, or it hangs on nothing."""
    SATISFIED = "satisfied"
    """Done."""
    VIOLATED = "violated"
    """Due and not done: the day is over, or somebody established the failure."""
    CANCELLED = "cancelled"
    """Taken back by all its debtors."""
    RELEASED = "released"
    """Given up by all its creditors."""
    EXPIRED = "expired"
    """Not due any more: what it hangs on can no longer hold, or its day passed first."""

    @property
    def is_final(self) -> bool:
        """Whether nothing changes it any more."""
        return self not in {State.CONDITIONAL, State.DETACHED}


class Cause(StrEnum):
    """
    Why a commitment changes its state.

    Example:
        >>> Cause("due_passed").name
        'DUE_PASSED'

    .. versionadded:: 0.1.0
    """

    CONDITION_HOLDS = "condition_holds"
    """With the event, what it hangs on holds."""
    CONDITION_FAILS = "condition_fails"
    """With the event, what it hangs on can no longer hold, or holds no longer."""
    CONDITION_JUDGED = "condition_judged"
    """A reader holds that what it hangs on has happened."""
    DUE_PASSED = "due_passed"
    """The day by which it was to be done is over."""
    FULFILLED = "fulfilled"
    """It was done."""
    FAILED = "failed"
    """It was established that it was not done."""
    TAKEN_BACK = "taken_back"
    """The last of its debtors took it back."""
    GIVEN_UP = "given_up"
    """The last of its creditors gave it up."""


class Silence(StrEnum):
    """
    Why an event changes nothing.

    Example:
        >>> Silence("not_established").name
        'NOT_ESTABLISHED'

    .. versionadded:: 0.1.0
    """

    NOT_ESTABLISHED = "not_established"
    """It is an incident below `QUALIFIED`."""
    NOT_AWAITED = "not_awaited"
    """No entry hangs on an event of its type and roles, or none that is still open."""
    NO_ENTRY = "no_entry"
    """It speaks of an entry, and names none that the ledger has a life of."""
    NOT_ENTITLED = "not_entitled"
    """Whoever does it is no debtor, who cancels, or no creditor, who releases."""
    OTHERS_REMAIN = "others_remain"
    """Other debtors have not cancelled, or other creditors have not released."""
    TOO_LATE = "too_late"
    """The entry has come to its end before, or on that day by an event of more weight."""
    TOO_EARLY = "too_early"
    """The entry was stated later only."""
    NOT_DUE = "not_due"
    """A failure is established of what is not due."""


@attrs.frozen
class Change:
    """
    One change of one entry, and why.

    Attributes:
        when: The day.
        entry: Id of the entry.
        before: Its state up to then.
        after: Its state from then on.
        cause: Why.
        event: The event that brought it about; none where the day alone did.

    Example:
        >>> change = Change(
        ...     dt.date(2031, 3, 4), "EE-1", State.DETACHED, State.VIOLATED, Cause.DUE_PASSED
        ... )
        >>> change.explain()
        '2031-03-04: EE-1 detached -> violated, due passed'

    .. versionadded:: 0.1.0
    """

    when: dt.date
    entry: str
    before: State
    after: State
    cause: Cause
    event: Event | None = None

    def explain(self) -> str:
        """Say in one line what changed and why."""
        why = self.cause.value.replace("_", " ")
        by = "" if self.event is None else f" by {described(self.event)}"
        return f"{self.when}: {self.entry} {self.before} -> {self.after}, {why}{by}"


def described(event: Event) -> str:
    """
    Give an event in a few words.

    Example:
        >>> described(Event("SIGNATURE", dt.date(2031, 3, 3), evidence="ATB"))
        'SIGNATURE of 2031-03-03 (ATB)'
    """
    roles = "".join(f" {p.role} {p.actor.label}" for p in event.roles)
    source = "" if event.evidence is None else f" ({event.evidence})"
    return f"{event.type}{roles} of {event.when}{source}"
