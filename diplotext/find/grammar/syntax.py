"""The verb groups of an article, and the words by which a subject is named."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

import attrs

from diplotext.find.analytic.groups import read_parts
from diplotext.find.analytic.kinds import Kind
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.grammar.verbs import VerbGroup, find_verbs
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE, Reading


@attrs.frozen
class Subject:
    """
    The words of a subject, as segments between commas; indexes count words.

    Attributes:
        segments: The noun phrases, appositions after what they stand beside.
        pronoun: Whether the only segment is a pronoun, or a verb whose ending stands for one.
        person: Person of that ending; 0 where the subject has words of its own.
        plural: Whether the verb says that it is plural, where it does.
        asked: Whether it is the object pronoun of a verb that orders, and so nobody who orders.
    """

    segments: tuple[tuple[int, int], ...]
    pronoun: bool = False
    person: int = 0
    plural: bool | None = None
    asked: bool = False

    @property
    def is_expressed(self) -> bool:
        """Whether words name the subject, and not the ending of its verb alone."""
        return not self.person


@attrs.frozen(eq=False)
class Syntax:
    """
    The verb groups of a reading, and for each word the group it belongs to.

    Attributes:
        reading: The article.
        groups: Its verb groups, in order.
        group_of: For each word the index of its group, or `NOWHERE`.
        kinds: For each word what it is in its clause, in an analytic language; empty in others.
        clauses: The clauses, in languages whose verbs stand in a bracket.
        memory: By the rule, what it gave for each place that it was asked for; see `once`.
    """

    reading: Reading
    groups: tuple[VerbGroup, ...]
    group_of: tuple[int, ...]
    kinds: tuple[Kind, ...] = ()
    clauses: Clauses | None = None
    memory: dict[object, dict[object, object]] = attrs.field(
        factory=dict[object, dict[object, object]], repr=False, kw_only=True
    )

    @classmethod
    def read(cls, reading: Reading) -> "Syntax":
        """Find the verb groups of a reading, by the rules for its language."""
        traits = reading.language.lexicon.traits
        if "verb-second" in traits:
            clauses = Clauses.of(reading)
            return cls.of(reading, clauses.groups(), clauses=clauses)
        if "analytic" in traits:
            parts = read_parts(reading)
            return cls.of(reading, parts.groups, parts.kinds)
        return cls.of(reading, find_verbs(reading))

    @classmethod
    def of(
        cls,
        reading: Reading,
        groups: tuple[VerbGroup, ...],
        kinds: tuple[Kind, ...] = (),
        clauses: Clauses | None = None,
    ) -> "Syntax":
        """Index verb groups by their words."""
        group_of = [NOWHERE] * (len(reading.words) + 1)
        for number, group in enumerate(groups):
            for index in range(group.start, group.stop):
                group_of[index] = number
            for index in range(*(group.closing or (0, 0))):
                group_of[index] = number
        return cls(reading, groups, tuple(group_of), kinds, clauses)

    def group(self, index: int) -> VerbGroup | None:
        """Give the verb group a word belongs to."""
        try:
            number = self.group_of[index] if index >= 0 else NOWHERE
        except IndexError:
            return None
        return None if number == NOWHERE else self.groups[number]

    def groups_of(self, lemmas: Collection[str]) -> list[VerbGroup]:
        """Give the groups, in order, of some verbs, looked up by the verb since few of a text are of any list."""
        places = self._by_lemma()
        told = places.keys() & lemmas
        return [self.groups[at] for at in sorted(at for v in told for at in places[v])]

    @once
    def auxiliaries(self, role: str) -> frozenset[str]:
        """Give the auxiliaries of a role: "be", "have"."""
        known = self.reading.language.lexicon.auxiliaries
        return frozenset(lemma for lemma, its in known.items() if its == role)

    @once
    def _by_lemma(self) -> Mapping[str, list[int]]:
        """Give by the verb the indexes of its groups."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, group in enumerate(self.groups):
            found[group.lemma].append(number)
        return found

    def clause_of(self, group: VerbGroup) -> Clause | None:
        """Give the clause of a verb, in languages whose verbs stand in a bracket."""
        return None if self.clauses is None else self.clauses.of_verb(group)

    def verbs_within(self, first: int, stop: int) -> Iterator[VerbGroup]:
        """Give the verb groups with words in a range, each once for every such word."""
        groups = (self.group(index) for index in range(first, stop))
        return (group for group in groups if group is not None)

    def finite_within(self, first: int, stop: int) -> VerbGroup | None:
        """Give the first finite verb group with a word in a range."""
        for index in range(first, stop):
            group = self.group(index)
            if group is not None and group.is_finite:
                return group
        return None

    def last_finite(self, first: int, stop: int) -> VerbGroup | None:
        """Give the last finite verb group with a word in a range."""
        for index in range(stop - 1, first - 1, -1):
            group = self.group(index)
            if group is not None and group.is_finite:
                return group
        return None
