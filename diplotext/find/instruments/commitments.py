"""Commitments and statements of an instrument, made from its bonds."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

import attrs

from diplotext.find.commitments.due import ONE_DAY, is_before
from diplotext.find.commitments.restraint import abstains, restrained
from diplotext.find.instruments.bond import Bond, Place
from diplotext.find.instruments.conditions import condition_of
from diplotext.find.instruments.debtors import Debtors
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.measures import is_named, named_by_verb, paired
from diplotext.find.instruments.obligations import Bound
from diplotext.lang.entry import Tag
from diplotext.lang.terms import TermKind
from diplotext.model.actor import Actor
from diplotext.model.clause import Clause, OperativeGrade
from diplotext.model.commitment import Bindingness, Commitment, CommitmentKind, Force
from diplotext.model.condition import Condition
from diplotext.model.instrument import InstrumentForm
from diplotext.model.measure import Measure, MeasureKind, Modality
from diplotext.model.statement import Cue, Mode, Polarity, Statement
from diplotext.text.dates import TimeExpression, find_dates
from diplotext.text.span import Span
from diplotext.text.words import cut


_TREATIES = frozenset(
    {
        InstrumentForm.TREATY,
        InstrumentForm.AGREEMENT,
        InstrumentForm.PROTOCOL,
        InstrumentForm.EXCHANGE_OF_NOTES,
    }
)
_MODALITIES = {
    CommitmentKind.REQUIREMENT: Modality.REQUIRED,
    CommitmentKind.POSSIBILITY: Modality.POSSIBLE,
}
_LONGEST = 10


@attrs.frozen
class Drafted:
    """
    A commitment before its actors are made.

    Attributes:
        bound: The bond with its clause.
        debtors: Ids of those bound.
        creditors: Ids of those to whom.
    """

    bound: Bound
    debtors: tuple[str, ...]
    creditors: tuple[str, ...]


def draft_commitments(bounds: Sequence[Bound], debtors: Debtors) -> tuple[Drafted, ...]:
    """Tell who is bound by each bond, and to whom."""
    return tuple(
        Drafted(one, debtors.of(one.bond), debtors.creditors(one.bond))
        for one in bounds
    )


@attrs.frozen
class Maker:
    """
    What commitments are made with.

    Attributes:
        draft: The text.
        form: The form of the instrument.
        actors: The actors by id.
        speaker: The organ that adopts the text, if one does.
        source: The words that name it.
    """

    draft: Draft
    form: InstrumentForm
    actors: Mapping[str, Actor]
    speaker: Actor | None = None
    source: Span | None = None

    def statements(self, drafted: Sequence[Drafted]) -> dict[Span, Statement]:
        """Make the statement of each clause that binds, by the place of the clause."""
        made: dict[Span, Statement] = {}
        for one in drafted:
            clause = one.bound.clause
            if clause.span not in made:
                made[clause.span] = self._statement(f"s{len(made) + 1}", clause)
        return made

    def _statement(self, key: str, clause: Clause) -> Statement:
        cue = clause.cue if self.speaker is not None else None
        is_own = cue is not None and clause.span.covers(cue.span)
        start = cue.span.end if cue is not None and is_own else clause.span.start
        rest = self.draft.text[start : clause.span.end]
        start += len(rest) - len(rest.lstrip())
        content = (
            Span(start, clause.span.end) if start < clause.span.end else clause.span
        )
        return Statement(
            key,
            Mode.NARRATION if cue is None else Mode.INDIRECT,
            (content,),
            speaker=self.speaker,
            source=self.source,
            cue=None if cue is None else Cue(cue.span, cue.lemma, cue.act),
            rule="clause",
        )

    def commitments(
        self, drafted: Sequence[Drafted], statements: Mapping[Span, Statement]
    ) -> Iterator[Commitment]:
        """Make the commitments, in order."""
        is_disclaimed = any(
            self.draft.hit(at, TermKind.DISCLAIMER) for at in self.draft.terms
        )
        is_legal = any(self.draft.hit(at, TermKind.LEGAL) for at in self.draft.terms)
        for number, one in enumerate(drafted, 1):
            stated_in = statements[one.bound.clause.span]
            made = self._commitment(f"c{number}", one, stated_in)
            bindingness = self._bindingness(one.bound.bond, is_legal=is_legal)
            if is_disclaimed:
                bindingness = Bindingness.POLITICAL
            yield attrs.evolve(made, bindingness=bindingness)

    def _commitment(self, key: str, one: Drafted, stated_in: Statement) -> Commitment:
        bond, words = one.bound.bond, self.draft.words
        condition = condition_of(self.draft, one.bound.sentence, bond.cue, self.actors)
        return Commitment(
            key,
            bond.kind,
            _before_condition(self.draft, words.span(*bond.act), condition),
            cue=words.span(*bond.cue),
            debtors=tuple(self.actors[debtor] for debtor in one.debtors),
            creditors=tuple(self.actors[creditor] for creditor in one.creditors),
            force=bond.force,
            polarity=Polarity.NEGATIVE if bond.negative else Polarity.POSITIVE,
            condition=condition,
            measures=self._measures(bond),
            due=self._due(bond.act),
            duration=self._duration(bond.act),
            stated_in=stated_in,
            rule=bond.rule,
        )

    def _bindingness(self, bond: Bond, *, is_legal: bool) -> Bindingness:
        """Tell in what way a bond binds, as far as the form and the words give evidence."""
        if self.form in _TREATIES and bond.force >= Force.ANNOUNCE:
            return Bindingness.LEGAL
        grade = bond.grade
        is_binding = grade is not None and grade >= OperativeGrade.DEMAND
        if self.form is InstrumentForm.RESOLUTION and is_binding and is_legal:
            return Bindingness.LEGAL
        return Bindingness.UNSPECIFIED

    def _measures(self, bond: Bond) -> tuple[Measure, ...]:
        modality = _MODALITIES.get(bond.kind, Modality.ASSERTED)
        named = tuple(self._named(bond, modality))
        if not abstains(bond.kind, negative=bond.negative):
            return named
        return restrained(self.draft.words.span(*bond.act), named, modality)

    def _named(self, bond: Bond, modality: Modality) -> Iterator[Measure]:
        pairs = paired(self.draft, bond.act)
        taken = {pair.at for pair in pairs.values()}
        kinds: set[str] = set()
        for at in range(*bond.act):
            stop, kind = at + 1, pairs[at].kind if at in pairs else None
            if kind is None and at not in taken:
                stop, kind = self._alone(bond, at)
            if kind is not None and kind not in kinds:
                kinds.add(kind)
                span = self.draft.words.span(at, stop)
                yield Measure(MeasureKind(kind), modality, span)

    def _alone(self, bond: Bond, at: int) -> tuple[int, str | None]:
        """Give where the words end that name a measure by themselves, and its kind."""
        for stop, entry in self.draft.entries(at):
            named = entry.tag is Tag.MEASURE and entry.value
            if named and is_named(self.draft, bond.act, entry):
                return stop, entry.value
        return at + 1, named_by_verb(self.draft, bond.act, at)

    def _due(self, act: Place) -> dt.date | None:
        """Give the day by which it is to be done: "by 30 June 2031"."""
        for at in range(*act):
            hit = self.draft.hit(at, TermKind.DUE)
            if hit is not None and hit[0] < act[1]:
                day = self._date(hit[0], act[1])
                if day is not None:
                    keys = self.draft.words.keys
                    over = is_before(self.draft.language, keys, hit[0])
                    return day - ONE_DAY if over else day
        return None

    def _date(self, first: int, stop: int) -> dt.date | None:
        day = self._day(first, stop)
        return None if day is None else day.date

    def _day_end(self, first: int, stop: int) -> int | None:
        """Give where the day ends that begins at a word ("bis zum 1. Mai 2032")."""
        day = self._day(first, stop)
        return None if day is None else first + day.stop

    def _day(self, first: int, stop: int) -> TimeExpression | None:
        span = self.draft.words.span(first, min(stop, first + _LONGEST))
        words = cut(span.of(self.draft.text), elided=self.draft.language.elided)
        dates = find_dates(words, self.draft.language.calendar, reference=None)
        return next((one for one in dates if one.first == 0), None)

    def _duration(self, act: Place) -> Span | None:
        """Give the words that say for how long: "for a period of six months"."""
        for at in range(*act):
            hit = self.draft.hit(at, TermKind.DURATION)
            if hit is None or hit[0] >= act[1]:
                continue
            limit = min(act[1], hit[0] + _LONGEST)
            marks = ",;.()"
            ends = (n for n in range(hit[0], limit) if self.draft.is_mark(n, marks))
            end = self._day_end(hit[0], act[1]) or next(ends, limit)
            if end > hit[0]:
                return self.draft.words.span(at, end)
        return None


def _before_condition(draft: Draft, act: Span, condition: Condition | None) -> Span:
    """Give an act without the condition that ends it, which is told apart."""
    found = None if condition is None else condition.span
    if found is None or not act.start < found.start < act.end <= found.end:
        return act
    before = draft.text[act.start : found.start].rstrip()
    if draft.is_bracketed and not before.endswith(","):
        return act  # "leisten einander [auf Ersuchen] Hilfe"
    before = before.rstrip(" ,")
    return Span(act.start, act.start + len(before))
