"""Strategies for ledgers, and for events that happen to them."""

import datetime as dt

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from diplotext.ledger import CORE, Event, Ledger
from diplotext.model import Actor, EventPattern, Participant
from diplotext.testing._analyses import analyses
from diplotext.testing._statements import actors
from diplotext.testing._texts import DAYS, FLAGS, few


_TYPES = st.sampled_from([type_.code for type_ in CORE])
_ROLES = st.sampled_from(("by", "against", "party"))
_MOST = 3


def ledgers(*, most: int = _MOST) -> SearchStrategy[Ledger]:
    """
    Draw a ledger of some analyses.

    Args:
        most: The most analyses it may have.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=3)
        ... @given(ledgers(most=1))
        ... def check(ledger):
        ...     assert len(ledger.analyses) <= 1
        >>> check()

    .. versionadded:: 0.1.0
    """
    return st.lists(analyses(), max_size=most).map(Ledger.of)


@st.composite
def events(
    draw: DrawFn,
    ledger: Ledger | None = None,
    *,
    days: SearchStrategy[dt.date] | None = None,
) -> Event:
    """
    Draw an event: one that something in a ledger waits for, one about an entry, or any.

    Args:
        draw: Given by Hypothesis.
        ledger: The ledger that it is to happen to; none in particular when left out.
        days: Draws the day; any when left out.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=3)
        ... @given(events())
        ... def check(event):
        ...     assert event.type == event.type.upper()
        >>> check()

    .. versionadded:: 0.1.0
    """
    day = draw(DAYS if days is None else days)
    awaited = _awaited(ledger)
    is_awaited = draw(FLAGS)
    if awaited and is_awaited:
        pattern = draw(st.sampled_from(awaited))
        return Event(pattern.type, day, pattern.roles)
    known = [] if ledger is None else [e.id for e in ledger.entries]
    about = draw(st.none() | st.sampled_from(known)) if known else None
    return Event(draw(_TYPES), day, few(draw, _participants(ledger)), about=about)


def _awaited(ledger: Ledger | None) -> list[EventPattern]:
    if ledger is None:
        return []
    return [
        leaf.event
        for analysis in ledger.analyses
        for commitment in analysis.commitments
        if commitment.condition is not None
        for leaf in commitment.condition.leaves
        if leaf.event is not None
    ]


def _participants(ledger: Ledger | None) -> SearchStrategy[Participant]:
    known: list[Actor] = []
    if ledger is not None:
        known = [identity.actor for identity in ledger.actors]
    who = st.sampled_from(known) if known else actors()
    return st.builds(Participant, _ROLES, who)
