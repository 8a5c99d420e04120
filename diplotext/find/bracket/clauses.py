"""The clauses of a text, in order, with their fields."""

from bisect import bisect_left, bisect_right

import attrs

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.line import Line
from diplotext.find.bracket.segments import Bounds, bounds, cut_segments
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading


_FAR = 60


@attrs.frozen(eq=False)
class Clauses:
    """
    The clauses of a reading.

    Attributes:
        all: The clauses, in order.
        forms: The verb forms of the text.
        marks: The marks of the quotations that are clauses.
        at: Index of the clause by the first word of its verb, and of the infinitive it carries.
        starts: First words of the clauses.
    """

    all: tuple[Clause, ...]
    forms: Forms
    marks: Bounds
    at: dict[int, int]
    starts: tuple[int, ...]

    @classmethod
    def of(cls, reading: Reading) -> "Clauses":
        """Read the clauses of a text, sentence by sentence."""
        forms = Forms.of(reading)
        marks = bounds(reading, forms)
        found: list[Clause] = []
        for sentence in reading.sentences:
            levels: dict[int, Line] = {}
            for segment in cut_segments(reading, sentence, marks):
                line = levels.setdefault(segment.level, Line(forms))
                line.take(segment)
            for line in levels.values():
                found.extend(line.clauses)
        ordered = tuple(sorted(found, key=lambda c: (c.first, c.stop)))
        at = {c.act.first: n for n, c in enumerate(ordered) if c.act is not None}
        at |= {c.verb.first: n for n, c in enumerate(ordered) if c.verb is not None}
        return cls(ordered, forms, marks, at, tuple(c.first for c in ordered))

    def of_verb(self, group: VerbGroup) -> Clause | None:
        """Give the clause of a verb."""
        number = self.at.get(group.first)
        return self.all[number] if number is not None else None

    def around(self, index: int) -> Clause | None:
        """Give the clause that holds a word, the innermost one."""
        number = bisect_right(self.starts, index) - 1
        clause = self.all[number] if number >= 0 else None
        return clause if clause is not None and index < clause.stop else None

    def of_word(self, index: int) -> int | None:
        """Give the index of the innermost clause with a verb that a word lies in, of those that begin near it."""
        low = bisect_left(self.starts, max(0, index - _FAR))
        high = bisect_left(self.starts, index + 1)
        inner = (
            n
            for n in range(high - 1, low - 1, -1)
            if index < self.all[n].stop and self.all[n].verb is not None
        )
        return next(inner, None)

    def within(self, first: int, stop: int) -> tuple[Clause, ...]:
        """Give the clauses that begin in a range of words."""
        numbers = self.numbers_within(first, stop)
        return self.all[numbers.start : numbers.stop]

    def numbers_within(self, first: int, stop: int) -> range:
        """Give the indexes of the clauses that begin in a range of words."""
        return range(bisect_left(self.starts, first), bisect_left(self.starts, stop))

    def groups(self) -> tuple[VerbGroup, ...]:
        """Give all verb groups, infinitives that modal verbs carry too, in order."""
        found = [c.verb for c in self.all if c.verb is not None]
        found += [c.act for c in self.all if c.act is not None]
        return tuple(sorted(found, key=lambda group: group.first))
