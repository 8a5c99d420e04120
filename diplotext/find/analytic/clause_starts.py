"""Where the clause begins that a cue reports: behind a conjunction, a question word, or neither."""

from diplotext.find.analytic.asked import asked, leads_on
from diplotext.find.analytic.clause_cuts import is_cut
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.late_clauses import (
    behind_that,
    late_clause,
    over_doing,
    tells_when,
)
from diplotext.find.analytic.regions import region_before
from diplotext.find.analytic.relative_ends import relative_stop
from diplotext.find.analytic.speakers import speaker_of
from diplotext.find.analytic.steps import (
    closes_date,
    is_unsaid,
    over_addressee,
    over_light,
    over_phrase,
    over_settings,
)
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.told_by_nouns import noun_told
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_REACH = 30
_ADDRESSEE = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.OBJECT}
)
_SUBJECT = frozenset(
    {
        Kind.DETERMINER,
        Kind.PRONOUN,
        Kind.NAME,
        Kind.NOMINAL,
        Kind.NUMBER,
        Kind.QUOTE,
        Kind.PREPOSITION,
        Kind.SUBORDINATOR,
        Kind.QUESTION,
    }
)


def clause_start(syntax: Syntax, cue: CueMatch) -> tuple[int, str] | None:
    """Find the first word of the clause behind a cue, and the rule that finds it."""
    end = sentence_end(syntax.reading, cue.first)
    at = over_light(syntax, cue.stop, end)
    first = True
    while not is_unsaid(syntax, at):
        at = _over_aside(syntax, at, end)
        if at >= end:
            return None
        late = late_clause(syntax, cue, at, end)
        if late is not None:
            return late, "cue-that-clause"
        found = _opening(syntax, cue, at, end, first=first)
        if found is not None:
            return found
        after = _over_circumstance(syntax, cue, at, end, first=first)
        if after == at:
            return None
        at, first = after, False
    return None


def _opening(
    syntax: Syntax, cue: CueMatch, at: int, end: int, *, first: bool
) -> tuple[int, str] | None:
    """Give the first word of a clause that opens at a word, and the rule that finds it."""
    frames = cue.record.frames
    kind = syntax.kinds[at]
    if kind is Kind.QUOTE and at + 1 < end:
        opens = syntax.kinds[at + 1] in (Kind.THAT, Kind.SUBORDINATOR)
        kind = syntax.kinds[at + 1] if opens else kind
    if _is_question(syntax, cue, at) and "whether" in frames:
        return asked(syntax, cue, at, end)
    if "that" not in frames:
        return None
    if kind is Kind.THAT:
        return behind_that(syntax, at, end, first=first)
    if first and _is_embedded(syntax, cue, at):
        return at, "cue-embedded"
    addressee = first and _has_addressee(syntax, cue, at, end)
    later = not first or syntax.kinds[at] is Kind.QUOTE or tells_when(syntax, at)
    behind = kind is Kind.SUBORDINATOR and later
    behind = behind or (kind is Kind.QUESTION and not first)
    reason = behind and not leads_on(syntax, at, end)
    bare = not (addressee or reason or cue.record.explicit)
    if bare and _is_bare_clause(syntax, cue, at, end):
        return at, "cue-bare-clause"
    return None


def _is_embedded(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """
    Tell whether a predicate follows whose subject stands before the cue's own.

    "A pledge that Japan says has been broken", "a man officers said was armed".
    """
    group = syntax.group(at)
    subject = speaker_of(syntax, cue)
    if cue.record.weak or group is None or not group.is_finite or subject is None:
        return False
    before = subject.segments[0][0] - 1
    while before > 0 and syntax.kinds[before] in _LIGHT:
        before -= 1
    kinds = (Kind.NOMINAL, Kind.NAME, Kind.RELATIVE, Kind.THAT)
    adjacent = syntax.kinds[before] in kinds and group.start == at
    return (
        adjacent and cue.group.stop == cue.stop and not is_pause(syntax.reading, at - 1)
    )


_LIGHT = frozenset({Kind.DETERMINER, Kind.ADVERB})


def _is_question(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether a word opens a question; "who" and "which" do right behind the cue."""
    if syntax.kinds[at] is Kind.QUESTION:
        return True
    both = syntax.reading.has(at, Tag.QUESTION_WORD)
    near = over_light(syntax, cue.stop, at) == at
    return both and near and syntax.kinds[at] is Kind.RELATIVE


def _has_addressee(syntax: Syntax, cue: CueMatch, at: int, end: int) -> bool:
    """Tell whether the phrase behind a cue is whom it is said to: no verb follows it, and no pronoun is it."""
    if not cue.record.addressed or syntax.kinds[at] not in _ADDRESSEE:
        return False
    phrase, after = over_phrase(syntax, at, end), over_addressee(syntax, at, end)
    group = syntax.group(after)
    if group is not None and _is_main(syntax, cue, group):
        return True
    return after < end and (after < phrase or group is None or not group.is_finite)


def _is_main(syntax: Syntax, cue: CueMatch, group: VerbGroup) -> bool:
    """Tell whether a verb is that of the noun to which the relative clause of a cue belongs ("The lawyers who advise Mali [warned] that")."""
    before = cue.group.start - 1
    relative = syntax.kinds[before] is Kind.RELATIVE
    if not relative or is_pause(syntax.reading, before - 1):
        return False
    first = region_before(syntax, group.start).first
    return first <= before and not group.negated


def _over_aside(syntax: Syntax, at: int, end: int) -> int:
    """Step over words between two commas right behind a cue."""
    reading = syntax.reading
    clause = syntax.kinds[at + 1 : at + 3] == (Kind.SUBORDINATOR, Kind.NAME)
    if clause or not reading.is_mark(at, ",("):  # ", while Mali, the host, stayed"
        return at
    if closes_date(syntax, at):
        return over_light(syntax, at + 1, end)
    closing = ")" if reading.is_mark(at, "(") else ","
    depth = reading.quote_of[at]
    for stop in range(at + 1, min(at + _REACH, end)):
        if syntax.kinds[stop] is Kind.TIME:
            continue  # "Dec. 2, 2026"
        if reading.is_mark(stop, closing) and reading.quote_of[stop] == depth:
            return over_light(syntax, stop + 1, end)
        group = syntax.group(stop)
        speaks = group is not None and group.is_finite and closing == ","
        relative = syntax.kinds[at + 1] in (Kind.RELATIVE, Kind.SUBORDINATOR)
        if reading.is_mark(stop, ".;:") or (speaks and not relative):
            break
    return at


def _over_circumstance(
    syntax: Syntax, cue: CueMatch, at: int, end: int, *, first: bool
) -> int:
    """Step over whom the words are put to, or where and when they were said."""
    if first and cue.record.addressed:
        after = over_addressee(syntax, at, end)
        group = syntax.group(after)
        if after > at and group is not None and group.tense is Tense.PARTICIPLE:
            return over_settings(syntax, group.stop, end)
        if after > at:
            return over_light(syntax, after, end)
    group = syntax.group(at)
    if not first and group is not None and group.tense is Tense.PARTICIPLE:
        return over_settings(syntax, group.stop, end)  # "in a letter [sent to X]"
    if syntax.kinds[at] in (Kind.PREPOSITION, Kind.TO):
        return over_settings(syntax, at, end)
    return over_doing(syntax, at, end)


def _is_bare_clause(syntax: Syntax, cue: CueMatch, at: int, end: int) -> bool:
    """Tell whether a clause with a subject of its own begins at a word: a phrase, then its verb."""
    if not _may_be_subject(syntax, at, end) or _is_before_main(syntax, at):
        return False
    index, main, last = at, at, min(at + _REACH, end)
    while index < last:
        group = syntax.group(index)
        if group is not None and group.is_finite:
            return index > at and not _is_of_relative(syntax, main, index)
        if index > at and (_adds(syntax, index) or _tells_of_noun(syntax, index)):
            paused = is_pause(syntax.reading, index - 1)
            return not paused and has_second_verb(syntax, index, end)
        if index > at and _opens_relative(syntax, index):
            after = _over_aside(syntax, index, end)
            if after > index:
                index = main = after
                continue
        if is_cut(syntax, cue, index, end, first=index == at):
            return False
        index += 1
    return False


def _tells_of_noun(syntax: Syntax, at: int) -> bool:
    """Tell whether "that" leads from a noun of saying to what it says ("denied reports [that] two had died")."""
    if syntax.kinds[at] is not Kind.THAT:
        return False
    said = syntax.reading.ends(at - 1, Tag.REPORTING_NOUN)
    return said or noun_told(syntax, at + 1) is not None


def _is_before_main(syntax: Syntax, at: int) -> bool:
    """Tell whether the next verb is that of the cue's antecedent ("an envoy who sought anonymity said")."""
    stop = relative_stop(syntax, at)
    return stop is not None and syntax.group(stop) is not None


def _opens_relative(syntax: Syntax, at: int) -> bool:
    """Tell whether a comma opens words about the noun before it ("the pact, which lapses in May, buys time")."""
    if not syntax.reading.is_mark(at, ","):
        return False
    group = syntax.group(at + 1)
    passive = group is not None and group.tense is Tense.PARTICIPLE
    return passive or syntax.kinds[at + 1] is Kind.RELATIVE


def _adds(syntax: Syntax, at: int) -> bool:
    """Tell whether a gerund of speech stands at a word ("said in a statement, adding that ...")."""
    group = syntax.group(at)
    reporting = syntax.reading.language.lexicon.reporting
    return (
        group is not None and group.tense is Tense.GERUND and group.lemma in reporting
    )


def has_second_verb(syntax: Syntax, at: int, end: int) -> bool:
    """
    Tell whether a further verb follows that of a clause, which is then no clause of its own.

    It is that of a gerund or a question ("the letter saying he left was false", "Why they fired is a mystery").
    """
    own = syntax.finite_within(at, end)
    return own is not None and syntax.finite_within(own.stop, end) is not None


def _may_be_subject(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a word may open a clause: a phrase, a gerund, or what leads up to its subject."""
    kind = syntax.kinds[at]
    if kind is Kind.PREPOSITION:
        return _leads_clause(syntax, at, end)
    if kind is Kind.QUOTE:
        return not syntax.reading.is_mark(at - 1, ",:")
    group = syntax.group(at)
    gerund = group is not None and group.tense is Tense.GERUND and group.first == at
    return kind in _SUBJECT or gerund


def _is_of_relative(syntax: Syntax, first: int, verb: int) -> bool:
    """Tell whether a relative pronoun stands between, and no further verb behind it."""
    relative = any(syntax.kinds[i] is Kind.RELATIVE for i in range(first, verb))
    relative = relative or (
        verb > first + 2
        and syntax.kinds[verb - 1] is Kind.PRONOUN
        and syntax.kinds[verb - 2] is Kind.NOMINAL
    )
    if not relative:
        return False
    end = sentence_end(syntax.reading, verb)
    group = syntax.group(verb)
    behind = group.stop if group is not None else verb + 1
    return syntax.finite_within(behind, end) is None


def _leads_clause(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a phrase with a preposition opens a clause: a comma closes it, and a subject follows."""
    after = over_settings(syntax, at, end)
    if after >= end or not syntax.reading.is_mark(after, ","):
        return False
    return syntax.kinds[after + 1] not in _NO_SUBJECT


_NO_SUBJECT = frozenset({Kind.RELATIVE, Kind.COORDINATOR, Kind.SUBORDINATOR, Kind.VERB})
