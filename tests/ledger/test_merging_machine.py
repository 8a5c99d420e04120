"""Merging step by step: ledgers grow in any order, and come to the same as all at once."""

import datetime as dt
import random
from collections import Counter
from itertools import groupby

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from diplotext.ledger import Ledger
from diplotext.model import CommitmentKind


BEGIN = dt.date(2031, 3, 1)
KINDS = (
    CommitmentKind.UNDERTAKING,
    CommitmentKind.REFERENCE,
    CommitmentKind.POSSIBILITY,
)


def described(source):
    """Give what a commitment says, with none for what it leaves out."""
    promise = source.part
    sort = "possible" if promise.kind is CommitmentKind.POSSIBILITY else "own"
    deed = (sort, source.analysis.article[promise.act], promise.debtors[0].id)
    creditor = promise.creditors[0].id if promise.creditors else None
    event = promise.condition.event.type if promise.condition else None
    return deed, creditor, event


def expected(sources):
    """Group commitments as the rules say, by no other means than the rules."""
    groups = []
    by_deed = sorted(map(described, sources), key=repr)
    for deed, same in groupby(by_deed, key=lambda said: said[0]):
        group = list(same)
        creditors = {creditor for _, creditor, _ in group if creditor}
        own = (
            [None] if len(creditors) <= 1 else sorted({c for _, c, _ in group}, key=str)
        )
        for creditor in own:
            part = [s for s in group if len(creditors) <= 1 or s[1] == creditor]
            events = {event for _, _, event in part if event}
            ends = (
                [None] if len(events) <= 1 else sorted({e for _, _, e in part}, key=str)
            )
            groups += [
                (deed, sum(len(events) <= 1 or s[2] == end for s in part))
                for end in ends
            ]
    return Counter(groups)


class Merging(RuleBasedStateMachine):
    """Ledgers are made of stories, added to each other, and asked in between."""

    scribe = None
    ledgers = Bundle("ledgers")

    def __init__(self):
        super().__init__()
        self.made = 0

    @rule(
        target=ledgers,
        promises=st.lists(
            st.tuples(
                st.sampled_from(["NO", "SE"]),
                st.sampled_from(["send troops", "mend bridges"]),
                st.sampled_from(KINDS),
                st.sampled_from([(), ("MD",), ("AM",)]),
                st.sampled_from([None, "SIGNATURE", "REQUEST"]),
            ),
            min_size=1,
            max_size=3,
        ),
        day=st.none() | st.integers(0, 3),
    )
    def write(self, promises, day):
        """A story states some promises."""
        self.made += 1
        date = None if day is None else BEGIN + dt.timedelta(day)
        story = self.scribe(date, guid=str(self.made))
        for debtor, act, kind, to, event in promises:
            condition = None if event is None else story.when(event)
            story.promise(debtor, act, to=to, kind=kind, condition=condition)
        return Ledger.of([story.analysis()])

    @rule(target=ledgers, one=ledgers, other=ledgers)
    def merge(self, one, other):
        """Two ledgers are made one, in whatever order."""
        both = one.merge(other)

        assert both == other.merge(one) == both.merge(one) == both.add(*other.analyses)
        assert both.entries == other.merge(one).entries
        return both

    @rule(ledger=ledgers)
    def group(self, ledger):
        """What is one entry and what is not is as the rules say, and nothing is lost."""
        sources = [source for entry in ledger.entries for source in entry.sources]
        found = Counter(
            (described(entry.sources[0])[0], len(entry.sources))
            for entry in ledger.entries
        )

        assert found == expected(sources)
        assert len(sources) == sum(len(a.commitments) for a in ledger.analyses)
        assert len({entry.id for entry in ledger.entries}) == len(ledger.entries)

    @rule(ledger=ledgers, seed=st.integers(0, 9))
    def shuffle(self, ledger, seed):
        """The order in which the analyses came does not matter."""
        analyses = list(ledger.analyses)
        random.Random(seed).shuffle(analyses)  # noqa: S311 - an order, no secret
        again = Ledger.of(analyses)

        assert again == ledger
        assert again.entries == ledger.entries

    @invariant()
    def nothing_is_nothing(self):
        """The empty ledger stays what it is."""
        assert Ledger().entries == ()


@pytest.mark.usefixtures("untraced")
def test_ledgers_merge_as_the_rules_say(scribe) -> None:
    """However ledgers are made of others, they hold the same as made at once."""
    run_state_machine_as_test(
        type("Machine", (Merging,), {"scribe": scribe}),
        settings=settings(max_examples=40, stateful_step_count=15, deadline=None),
    )
