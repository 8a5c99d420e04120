"""Verb groups where auxiliaries do the work of endings: "has not yet been signed", "did he say"."""

import attrs

from diplotext.find.analytic.forms import form_of
from diplotext.find.analytic.inverted_modals import (
    awaited_infinitive,
    denies,
    inverting_word,
)
from diplotext.find.analytic.kinds import SUBJECTS, Kind, kinds_of
from diplotext.find.analytic.lookahead import is_before_agent
from diplotext.find.analytic.scan import Scan
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Entry, Tag
from diplotext.lang.inflect import Tense


_BETWEEN = frozenset({Kind.ADVERB, Kind.NEGATION, Kind.TIME})
_INVERTED = frozenset({Kind.PRONOUN})
_MAX_BETWEEN = 6
_BEYOND = (Kind.MARK,) * 8


@attrs.frozen
class Parts:
    """The words of a text by kind, with a few marks behind the last one, and its verb groups."""

    kinds: tuple[Kind, ...]
    groups: tuple[VerbGroup, ...]


def read_parts(reading: Reading) -> Parts:
    """Tell the verbs of a text from its other words, from the first word to the last."""
    kinds = kinds_of(reading)
    builder = _Builder(reading, kinds)
    index = 0
    while index < len(kinds):
        index = builder.read(index)
    return Parts((*kinds, *_BEYOND), tuple(builder.found))


_OBJECT = 2


class _Builder:
    """Reads word by word, and puts auxiliaries and what follows them together."""

    def __init__(self, reading: Reading, kinds: list[Kind]) -> None:
        self.reading = reading
        self.kinds = kinds
        self.scan = Scan(reading, kinds)
        self.found: list[VerbGroup] = []
        self._number = NOWHERE
        self._awaited = NOWHERE
        self._denied = False  # what is awaited

    def read(self, index: int) -> int:
        """Read one word, or the group that begins with it, and give the index behind."""
        number = self.reading.sentence_of[index]
        if number != self._number:
            self._number = number
            self.scan.begin(index)
        if number == NOWHERE or self.kinds[index] is not Kind.CANDIDATE:
            self.scan.meet(index)
            return index + 1
        awaited = index == self._awaited
        tense = Tense.INFINITIVE if awaited else form_of(self.scan, index)
        if tense not in self.scan.tenses(index):
            self.kinds[index] = Kind.NOMINAL
            self.scan.meet(index)
            return index + 1
        group = self._group(index, tense or Tense.PRESENT)
        if awaited and self._denied:  # "nor would it exclude" excludes nothing
            group = attrs.evolve(group, negated=True)
        self.found.append(group)
        if group.is_finite:
            self._tell_relative(index)
        self._keep(group)
        self.scan.took(index, group.stop, group.lemma, group.tense)
        stop = self._over_object(group)
        for inside in range(group.stop, stop):
            self.kinds[inside] = Kind.NOMINAL
        return stop

    def _over_object(self, group: VerbGroup) -> int:
        """Step over "it" and an adjective that make a verb one of speech ("made [it clear] that")."""
        records = self.reading.language.lexicon.reporting.get(group.lemma, ())
        tails = (tail for record in records for tail in record.tail)
        led = (
            tail for tail in tails if len(tail) == _OBJECT and self._is_it(group.stop)
        )
        stops = (self.reading.first_of(group.stop, (tail,)) for tail in led)
        return next((stop for stop in stops if stop is not None), group.stop)

    def _keep(self, group: VerbGroup) -> None:
        """Make verbs of the words of a group, but for its adverbs and the subject between its auxiliary and its verb."""
        for at in range(group.start, group.stop):
            subject = group.start < at < group.first and self.kinds[at] in SUBJECTS
            if self.kinds[at] not in _BETWEEN and not subject:
                self.kinds[at] = Kind.VERB

    def _is_it(self, at: int) -> bool:
        """Tell whether a pronoun of a thing stands at a word."""
        return self.reading.has(at, Tag.SUBJECT_PRONOUN, "neuter")

    def _tell_relative(self, verb: int) -> None:
        """Take "that" between a noun and a verb for a relative pronoun ("states that signed"), if no clause may begin there."""
        at = self.scan.before(verb)
        if at is None or self.kinds[at] is not Kind.THAT:
            return
        if self.scan.is_relative(at):
            self.kinds[at] = Kind.RELATIVE

    def _entry(self, index: int, tense: Tense) -> tuple[int, Entry]:
        """Give the entry of a form, one of a verb of speech when there are several."""
        known = self.reading.language.lexicon.reporting
        fitting = [(s, e) for s, e in self.scan.entries(index) if e.value == tense]
        return min(fitting, key=lambda hit: hit[1].lemma not in known)

    def _group(self, index: int, tense: Tense) -> VerbGroup:
        stop, entry = self._entry(index, tense)
        base = VerbGroup(
            start=index,
            first=index,
            stop=stop,
            lemma=entry.lemma,
            tense=tense,
            negated="negated" in entry.features or self._is_negated_before(index),
        )
        role = self.reading.language.lexicon.auxiliaries.get(entry.lemma)
        if role in ("have", "be"):
            return self._compound(base, role)
        if role == "do":
            return self._emphatic(base)
        if role in ("go", "modal"):
            return self._modal(base)
        return base

    def _modal(self, base: VerbGroup) -> VerbGroup:
        """Read a modal verb alone, and find its infinitive where its subject stands between them ("Nor would it pay")."""
        negated = base.negated or self._negation(base.stop)
        lead = inverting_word(self.reading, self.kinds, base.first)
        if lead is not None and base.is_finite:
            found = awaited_infinitive(self.reading, self.kinds, base.stop)
            self._awaited = NOWHERE if found is None else found
            self._denied = found is not None and denies(self.reading, lead)
            negated = negated or self._denied
        return attrs.evolve(base, negated=negated)

    def _is_negated_before(self, index: int) -> bool:
        """Tell whether "not" or "never" stands before a form, over "to" and the mark of a quotation ('not to "hitch ..."')."""
        at = self._over_marks_before(index)
        if at > 0 and self.kinds[at] is Kind.TO:
            at = self._over_marks_before(at)
        return at >= 0 and self.kinds[at] is Kind.NEGATION

    def _over_marks_before(self, index: int) -> int:
        """Give the word before one, over a mark of quotation."""
        at = index - 1
        return at - (at > 0 and self.kinds[at] is Kind.QUOTE)

    def _negation(self, stop: int) -> bool:
        """Tell whether a negation stands among the adverbs behind a word."""
        at = stop
        while at < len(self.kinds) and self.kinds[at] in _BETWEEN:
            if self.kinds[at] is Kind.NEGATION:
                return True
            at += 1
        return False

    def _over(self, at: int, *, inverted: bool) -> int:
        """Step over adverbs, negation and, in a question, the pronoun behind an auxiliary."""
        limit = min(at + _MAX_BETWEEN, len(self.kinds))
        while at < limit and (
            self.kinds[at] in _BETWEEN or (inverted and self.kinds[at] in _INVERTED)
        ):
            at += 1
        return at

    def _compound(self, base: VerbGroup, role: str) -> VerbGroup:
        """Read on from "have" or "be" to the participle or the gerund that goes with it."""
        at = self._over(base.stop, inverted=base.is_finite)
        same = at < len(self.kinds) and (
            self.reading.sentence_of[at] == self.reading.sentence_of[base.first]
        )
        if not same or self.kinds[at] is not Kind.CANDIDATE:
            return attrs.evolve(base, negated=base.negated or self._negation(base.stop))
        tenses = self.scan.tenses(at)
        negated = base.negated or self._has_negation(base.stop, at)
        if Tense.PARTICIPLE in tenses and (at == base.stop or not self._is_object(at)):
            return self._participle(attrs.evolve(base, negated=negated), role, at)
        if role == "be" and Tense.GERUND in tenses:
            stop, entry = self._entry(at, Tense.GERUND)
            return attrs.evolve(base, stop=stop, lemma=entry.lemma, negated=negated)
        return attrs.evolve(base, negated=negated or self._negation(base.stop))

    def _is_object(self, at: int) -> bool:
        """Tell whether a pronoun stands right before a word."""
        return self.kinds[at - 1] is Kind.OBJECT

    def _has_negation(self, first: int, stop: int) -> bool:
        return any(self.kinds[i] is Kind.NEGATION for i in range(first, stop))

    def _participle(self, base: VerbGroup, role: str, at: int) -> VerbGroup:
        stop, entry = self._entry(at, Tense.PARTICIPLE)
        reported = entry.lemma in self.reading.language.lexicon.reporting
        short = base.stop - base.first > 1 and role == "be"
        had = short and reported and not is_before_agent(self.scan, at)
        group = attrs.evolve(
            base,
            stop=stop,
            lemma=entry.lemma,
            compound=role == "have" or had,
            passive=role == "be" and not had,
        )
        if self.reading.language.lexicon.auxiliaries.get(entry.lemma) == "be":
            return self._perfect(group)
        return group

    def _perfect(self, group: VerbGroup) -> VerbGroup:
        """Read on from "have been" to a participle or a gerund."""
        at = self._over(group.stop, inverted=False)
        if at >= len(self.kinds) or self.kinds[at] is not Kind.CANDIDATE:
            return group
        tenses = self.scan.tenses(at)
        for tense, passive in ((Tense.PARTICIPLE, True), (Tense.GERUND, False)):
            if tense in tenses:
                stop, entry = self._entry(at, tense)
                return attrs.evolve(
                    group, stop=stop, lemma=entry.lemma, passive=passive, compound=True
                )
        return group

    def _emphatic(self, base: VerbGroup) -> VerbGroup:
        """Read "did (not) say" as one group whose verb is the infinitive."""
        at = self._over(base.stop, inverted=True)
        lead = inverting_word(self.reading, self.kinds, base.first)
        if lead is not None and base.is_finite:
            awaited = awaited_infinitive(self.reading, self.kinds, base.stop)
            at = at if awaited is None else awaited
        denied = lead is not None and denies(self.reading, lead)
        negated = base.negated or denied or self._negation(base.stop)
        group = attrs.evolve(base, negated=negated)
        if not base.is_finite or at >= len(self.kinds):
            return group
        if self.kinds[at] is Kind.CANDIDATE and Tense.INFINITIVE in self.scan.tenses(
            at
        ):
            stop, entry = self._entry(at, Tense.INFINITIVE)
            return attrs.evolve(group, first=at, stop=stop, lemma=entry.lemma)
        return group
