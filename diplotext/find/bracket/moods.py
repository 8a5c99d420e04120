"""Sentences in the mood of reported speech, which carry on what was said without a verb of saying."""

from collections.abc import Sequence

import attrs

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.forms import is_reported
from diplotext.find.bracket.introductions import Introduction, introducing
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.marks import quoted_within
from diplotext.find.reading.reading import NOWHERE, Reading, paragraph_of
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.sentences import Sentence
from diplotext.text.span import Span


def carried_on(
    syntax: Syntax, clauses: Clauses, found: Sequence[Attribution]
) -> list[Attribution]:
    """
    Find the runs of sentences in the mood of reported speech that nobody is named for.

    A run stands in one paragraph, behind an attribution there or in the paragraph before.
    Forms that are also those of a wish or a possibility go on with a run, or begin one right
    behind an attribution.

    Args:
        syntax: The article.
        clauses: Its clauses.
        found: The attributions with a source.
    """
    reading = syntax.reading
    spoken = sorted(
        span
        for attribution in found
        if not _is_within_speech(clauses, attribution)
        for span in attribution.content
    )
    ends = sorted(_reach(reading, attribution) for attribution in found)
    told = _told(reading, found)
    covered = _Covered(spoken)
    runs = _Runs(reading, ends)
    for number, sentence in enumerate(reading.sentences):
        runs.reach(sentence)
        mood = _mood(clauses, sentence)
        stop = sentence_end(reading, sentence.first)
        if mood is None or stop <= sentence.first or _asks(reading, clauses, sentence):
            continue
        if covered.touches(reading.span(sentence.first, stop)):
            continue
        led = number - 1 not in told
        introduction = introducing(syntax, clauses, number) if led else None
        if introduction and mood is Tense.CONDITIONAL and not introduction.speaks:
            introduction = None
        runs.take((sentence.first, stop), mood, introduction)
    return runs.attributions()


def _asks(reading: Reading, clauses: Clauses, sentence: Sentence) -> bool:
    """Tell whether a sentence is a question that is put to who speaks ("Ob das reiche?")."""
    if not reading.is_mark(sentence.stop - 1, "?"):
        return False
    first = next(iter(clauses.within(sentence.first, sentence.stop)), None)
    return (
        first is not None
        and first.kind is ClauseKind.QUESTION
        and first.level == NOWHERE
    )


def _is_within_speech(clauses: Clauses, attribution: Attribution) -> bool:
    """Tell whether the verb of saying is itself in the mood of reported speech ("Sein Land biete an, ...")."""
    if attribution.cue is None or not attribution.rule.startswith("cue-"):
        return False
    number = clauses.of_word(attribution.cue[0])
    clause = None if number is None else clauses.all[number]
    if clause is None or clause.kind is not ClauseKind.MAIN or clause.level != NOWHERE:
        return False
    return clause.verb is not None and is_reported(clauses.forms.at[clause.verb.first])


def _told(reading: Reading, found: Sequence[Attribution]) -> frozenset[int]:
    """Give the sentences that hold an attribution."""
    words = reading.words
    told = {reading.sentence_of[a.cue[0]] for a in found if a.cue is not None}
    for attribution in found:
        for span in attribution.content:
            told.add(reading.sentence_of[words.within(span).start])
    return frozenset(told)


@attrs.define
class _Runs:
    """The runs of reported speech, while the sentences are read in order."""

    reading: Reading
    ends: Sequence[int]
    number: int = 0
    last: int | None = None
    runs: list[tuple[int, int]] = attrs.Factory(list[tuple[int, int]])
    led: dict[int, Introduction] = attrs.Factory(dict[int, Introduction])

    def reach(self, sentence: Sentence) -> None:
        """Note where the last attribution before a sentence ends."""
        start = self.reading.words.starts[sentence.first]
        while self.number < len(self.ends) and self.ends[self.number] <= start:
            self.last = self.ends[self.number]
            self.number += 1

    def take(
        self, place: tuple[int, int], mood: Tense, introduction: Introduction | None
    ) -> None:
        """Take in a sentence in the mood of reported speech, if it carries on what was said."""
        span = self.reading.span(*place)
        follows = bool(self.runs) and self.runs[-1][1] + 1 >= place[0]
        if introduction is not None and not follows:
            self.led[place[0]] = introduction
        elif (
            self.last is None
            or not _is_near(self.reading, self.last, span)
            or (
                mood is Tense.CONDITIONAL
                and not (follows or _is_next(self.reading, self.last, span))
            )
        ):
            return
        self.runs = _with(self.runs, place, self.reading)
        self.last = span.end

    def attributions(self) -> list[Attribution]:
        """Give the runs as attributions."""
        return [
            _run(self.reading, first, stop, self.led.get(first))
            for first, stop in self.runs
        ]


@attrs.define
class _Covered:
    """Spans in order, asked about in order."""

    spans: list[Span]
    at: int = 0

    def touches(self, span: Span) -> bool:
        """Tell whether one of the spans overlaps the one given."""
        while self.at < len(self.spans) and self.spans[self.at].end <= span.start:
            self.at += 1
        return self.at < len(self.spans) and self.spans[self.at].overlaps(span)


def _reach(reading: Reading, attribution: Attribution) -> int:
    """Give where an attribution ends, its cue and source included."""
    ends = [span.end for span in attribution.content]
    if attribution.cue is not None:
        ends.append(reading.words.ends[attribution.cue[1] - 1])
    return max(ends)


def _mood(clauses: Clauses, sentence: Sentence) -> Tense | None:
    """Give the mood of a sentence's first main clause, if it is one of reported speech."""
    main = [
        clause
        for clause in clauses.within(sentence.first, sentence.stop)
        if clause.kind is ClauseKind.MAIN and clause.level == NOWHERE
    ]
    if len(main) > 1 and main[0].opens_condition:
        main = main[1:]
    if main:
        inner = len(main) > 1 and _is_of_noun(clauses, main[0], sentence)
        return _of_clause(clauses, main[inner])
    told = (
        is_reported(clauses.forms.at[clause.verb.first])
        for clause in clauses.within(sentence.first, sentence.stop)
        if clause.level == NOWHERE and clause.verb is not None
    )
    return Tense.SUBJUNCTIVE if any(told) else None


def _is_of_noun(clauses: Clauses, clause: Clause, sentence: Sentence) -> bool:
    """Tell whether a clause only says what a noun before it speaks of ("Auf den Einwand, es regne, lacht sie")."""
    before = next(iter(clauses.within(sentence.first, clause.first)), None)
    if before is None or before.kind is not ClauseKind.FRAGMENT or clause.lead != ",":
        return False
    return clauses.forms.reading.begins(before.first, Tag.PREPOSITION.bit)


def _of_clause(clauses: Clauses, clause: Clause) -> Tense | None:
    verb = clause.verb
    if verb is not None and is_reported(clauses.forms.at[verb.first]):
        return Tense.SUBJUNCTIVE
    wishes = verb is not None and verb.tense is Tense.CONDITIONAL
    return Tense.CONDITIONAL if wishes or _is_hearsay(clauses, verb) else None


def _is_hearsay(clauses: Clauses, verb: VerbGroup | None) -> bool:
    """Tell whether a verb says that others tell it of the past ("Drei Firmen sollen beteiligt gewesen sein")."""
    if verb is None or not verb.compound:
        return False
    tells = clauses.forms.reading.language.lexicon.suffixes.get("hearsay", ())
    return any(entry.lemma in tells for entry in clauses.forms.finite(verb.first))


def _is_near(reading: Reading, last: int, span: Span) -> bool:
    """Tell whether somebody spoke in this paragraph or the one before."""
    here = paragraph_of(reading.body, span.start)
    there = paragraph_of(reading.body, last - 1)
    return here - there <= 1


def _is_next(reading: Reading, last: int, span: Span) -> bool:
    """Tell whether somebody spoke in the sentence right before."""
    words = reading.words
    index = words.within(span).start
    before = words.within(Span(0, last)).stop - 1
    return reading.sentence_of[index] - reading.sentence_of[max(before, 0)] <= 1


def _with(
    runs: list[tuple[int, int]], place: tuple[int, int], reading: Reading
) -> list[tuple[int, int]]:
    """Join a sentence to the run before it when nothing stands between them."""
    if runs and place[0] - runs[-1][1] <= 1:
        here = paragraph_of(reading.body, reading.words.starts[place[0]])
        there = paragraph_of(reading.body, reading.words.starts[runs[-1][0]])
        if here == there:
            return [*runs[:-1], (runs[-1][0], place[1])]
    runs.append(place)
    return runs


def _run(
    reading: Reading, first: int, stop: int, led: Introduction | None
) -> Attribution:
    span = reading.span(first, stop)
    quoted = quoted_within(reading, span)
    if led is None:
        return Attribution((span,), quoted, "reported-mood")
    return Attribution(
        (span,),
        quoted,
        "reported-mood-introduced",
        led.cue,
        led.lemma,
        led.act,
        led.source,
        negative=led.negative,
    )
