"""What can be asked of a ledger: who owes what, what is open, what somebody did."""

import datetime as dt
from bisect import bisect_left
from collections.abc import Collection, Iterable

import attrs

from diplotext.find.commitments.legalization import legalization
from diplotext.ledger.entry import Entry
from diplotext.ledger.holdings import Holdings, Who
from diplotext.ledger.identity import Identity
from diplotext.ledger.open_questions import Question
from diplotext.ledger.source import Source
from diplotext.ledger.timeline import Moment
from diplotext.model import CommitmentKind, Condition, Legalization, MeasureKind


@attrs.frozen
class Questions(Holdings):
    """What can be asked of many analyses together."""

    def owed_by(self, who: Who, *, with_coalitions: bool = False) -> tuple[Entry, ...]:
        """
        Give what binds somebody; possibilities and demands count, refusals do not.

        Args:
            who: The debtor.
            with_coalitions: Whether what binds a coalition counts for those who are, or
                ever were, named as its members.
        """
        ids = self.book.who(who)
        if with_coalitions:
            ids |= self.book.coalitions_of(ids)
        return self._of(self.book.by_debtor.get(key, ()) for key in ids)

    def owed_to(self, who: Who) -> tuple[Entry, ...]:
        """Give what somebody may call in."""
        return self._of(
            self.book.by_creditor.get(key, ()) for key in self.book.who(who)
        )

    def between(self, one: Who, other: Who) -> tuple[Entry, ...]:
        """Give what one of two owes to the other, either way."""
        return self._of((self._from(one, other), self._from(other, one)))

    def only_possible(self) -> tuple[Entry, ...]:
        """Give what is no more than possible."""
        return self.book.by_kind.get(CommitmentKind.POSSIBILITY, ())

    def reservations(self) -> tuple[tuple[Entry, Source[Condition]], ...]:
        """Give what debtors keep above what they owe; it is listed, never evaluated."""
        return self.book.reservations

    def by_measure(self, kind: MeasureKind) -> tuple[Entry, ...]:
        """Give the entries that a measure of a kind is part of."""
        return self.book.by_measure.get(kind, ())

    def due(self, before: dt.date) -> tuple[Entry, ...]:
        """Give what is to be done before a day, the earliest first."""
        dues = self.book.by_due
        count = bisect_left(dues, before, key=lambda pair: pair[0])
        return tuple(entry for _, entry in dues[:count])

    def members(
        self, coalition: str, *, at: dt.date | None = None
    ) -> tuple[Identity, ...]:
        """Give the members of a coalition, on a day or ever; see `CoalitionRecord.members`."""
        return self.coalition(coalition).members(at=at)

    @staticmethod
    def legalization(entry: Entry) -> tuple[Legalization, ...]:
        """Grade how far an entry is law, in each of its sources; see `diplotext.find`."""
        return tuple(legalization(s.analysis, s.part) for s in entry.sources)

    def open_questions(self) -> tuple[Question, ...]:
        """Give what the texts leave open or contradict each other in."""
        return self.book.open_questions

    def timeline(self, who: Who) -> tuple[Moment, ...]:
        """Give what somebody said, owes, is owed, joined and so on, in the order of time."""
        timelines = self.book.timelines
        moments = [
            m for key in sorted(self.book.who(who)) for m in timelines.get(key, ())
        ]
        return tuple(sorted(moments, key=lambda moment: moment.when or dt.date.min))

    def _of(self, groups: Iterable[Collection[Entry]]) -> tuple[Entry, ...]:
        """Give the entries of some groups, each once, in the order of the ledger."""
        filled = [group for group in groups if group]
        if len(filled) == 1:
            return tuple(filled[0])
        return self.book.in_order(entry.id for group in filled for entry in group)

    def _from(self, debtor: Who, creditor: Who) -> tuple[Entry, ...]:
        ids = self.book.who(creditor)
        return tuple(
            entry
            for entry in self.owed_by(debtor)
            if any(identity.id in ids for identity in entry.creditors)
        )
