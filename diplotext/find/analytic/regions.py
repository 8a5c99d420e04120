"""Where the words before a verb begin that may hold its subject."""

import attrs

from diplotext.find.analytic.kinds import OPENERS, Kind
from diplotext.find.analytic.speech_asides import before_aside
from diplotext.find.analytic.speech_verbs import is_of_speech, senses_here
from diplotext.find.analytic.suppositions import is_conditional
from diplotext.find.analytic.unsaid import leaves_unsaid
from diplotext.find.grammar.sentence_starts import sentence_start
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause, opening_dash
from diplotext.find.reading.marks import opening_mark
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_JOINED = frozenset({Kind.ADVERB, Kind.NAME, Kind.NOMINAL, Kind.DETERMINER})
_MAX_CLAUSE = 16


@attrs.frozen
class Region:
    """
    The words between the start of a clause and its verb; indexes count words.

    Attributes:
        first: Its first word.
        stop: Behind its last word.
        behind_verb: Whether another verb stands right before it.
        reported: Whether that is a verb of speech, so that its clause begins here.
    """

    first: int
    stop: int
    behind_verb: bool = False
    reported: bool = False


@once
def region_before(syntax: Syntax, stop: int) -> Region:
    """
    Walk left from a word to where its clause begins.

    Clauses set into the subject are stepped over; the start of the sentence or of the
    quotation, a main verb, a conjunction, a semicolon or an open bracket end the walk.
    """
    reading = syntax.reading
    limit = sentence_start(syntax.reading, stop)
    inside = reading.quote_of[stop - 1] if stop else NOWHERE
    dash = opening_dash(reading, stop - 1, limit)
    at = stop - 1 if dash is None else dash - 1
    while at >= limit:
        if reading.is_mark(at, ")]"):
            at = _over_bracket(syntax, at, limit) - 1
            continue
        if _opens_aside(syntax, at, stop):
            at -= 2
            continue
        deeper = reading.quote_of[at] not in (inside, NOWHERE)
        bound = reading.is_mark(at, ";:([{") or syntax.kinds[at] in OPENERS
        if _ends_speech(syntax, at, inside) or (bound and not deeper):
            return Region(_behind_fronted(syntax, at, stop, limit), stop)
        group = syntax.group(at)
        joined = _behind_quoted(syntax, at, stop) if deeper else None
        if joined is not None:
            return Region(joined, stop)
        if deeper or group is None:
            at -= 1
            continue
        before = _over(syntax, group, stop, limit)
        if isinstance(before, Region):
            return before
        at = before
    return Region(limit, stop)


def _behind_quoted(syntax: Syntax, at: int, stop: int) -> int | None:
    """
    Give where a clause begins that a coordinator joins to one whose verb opens a quotation.

    "Members “undertake to pay” and [Mali] “shall pay”": the verb stands at a word.
    """
    group = syntax.group(at)
    if group is None or not group.is_finite or group.start != at:
        return None
    if syntax.kinds[at - 1] is not Kind.QUOTE or syntax.kinds[at - 2] not in _NOUNS:
        return None
    outside = syntax.reading.quote_of[stop - 1]
    joined = (i for i in range(at, stop) if syntax.kinds[i] is Kind.COORDINATOR)
    further = (i + 1 for i in joined if syntax.reading.quote_of[i] == outside)
    return next((i for i in further if i < stop), None)


_NOUNS = frozenset({Kind.NAME, Kind.NOMINAL, Kind.PRONOUN})


def _first_of_opener(syntax: Syntax, opener: int, limit: int) -> int:
    """Give the first of the words that open a clause together ("As soon [as]", "Only [if]")."""
    while opener > limit and syntax.kinds[opener - 1] in (
        Kind.SUBORDINATOR,
        Kind.ADVERB,
    ):
        opener -= 1
    return opener


def _behind_fronted(syntax: Syntax, opener: int, stop: int, limit: int) -> int:
    """Give where the clause begins behind words that open its sentence and have no verb ("In case of an attack, Peru ...")."""
    if (
        not _subordinates(syntax, opener)
        or _first_of_opener(syntax, opener, limit) > limit
    ):
        return opener + 1
    pause = _comma_between(syntax, opener + 1, stop)
    led = pause is not None and syntax.finite_within(opener + 1, pause) is None
    return pause + 1 if pause is not None and led else opener + 1


def _subordinates(syntax: Syntax, at: int) -> bool:
    """Tell whether a conjunction stands at a word, be it one that asks elsewhere ("if")."""
    asks = syntax.kinds[at] is Kind.QUESTION
    return syntax.kinds[at] is Kind.SUBORDINATOR or (
        asks and syntax.reading.has(at, Tag.SUBORDINATOR)
    )


def _opens_aside(syntax: Syntax, at: int, stop: int) -> bool:
    """Tell whether a conjunction opens words without a verb between two commas (", while no party to it,", ", if asked,")."""
    reading = syntax.reading
    named = syntax.kinds[at + 1] is Kind.NAME  # ", while Mali, which left, stayed"
    if named or not (_subordinates(syntax, at) and is_pause(reading, at - 1)):
        return False
    pause = _comma_between(syntax, at + 1, stop)
    verb = syntax.group(at + 1)
    reduced = verb is not None and not verb.is_finite
    return pause is not None and (
        reduced or syntax.finite_within(at + 1, pause) is None
    )


def _ends_speech(syntax: Syntax, at: int, inside: int) -> bool:
    """Tell whether a mark closes quoted words that end like a clause, so that they are no part of a phrase."""
    reading = syntax.reading
    if syntax.kinds[at] is not Kind.QUOTE or at == 0:
        return False
    last = at - 1
    while last > 0 and syntax.kinds[last] is Kind.QUOTE:
        last -= 1
    within = reading.quote_of[at - 1] not in (inside, NOWHERE)
    return within and (
        reading.is_mark(last, ",.!?…") or _opens_sentence_as_clause(syntax, at)
    )


def _opens_sentence_as_clause(syntax: Syntax, at: int) -> bool:
    """Tell whether a mark before a comma closes a quoted clause with which its sentence opens ("'It is safe', Ana Lund, the envoy, said")."""
    reading = syntax.reading
    first = reading.sentence(at).first
    opening = opening_mark(reading, reading.quote_of[at - 1])
    if opening != first or not is_pause(reading, at + 1):
        return False
    named = syntax.kinds[at + 2] is Kind.NAME  # "'No', Ana Lund, the envoy, said"
    return named or syntax.finite_within(opening, at) is not None


def _over(syntax: Syntax, group: VerbGroup, stop: int, limit: int) -> int | Region:
    """Step over a verb that belongs to the subject, or give the region it ends."""
    if not group.is_finite:
        tells = _tells_on(syntax, group, stop)
        told = Region(group.stop, stop, behind_verb=True, reported=True)
        return told if tells else group.start - 1
    aside = before_aside(syntax, group, limit)
    if aside is not None:
        return aside
    opener = opener_of(syntax, group, limit)
    if opener is None:
        reported = is_of_speech(syntax.reading, group)
        return Region(group.stop, stop, behind_verb=True, reported=reported)
    paused = _comma_between(syntax, group.stop, stop)
    first = _first_of_opener(syntax, opener, limit)
    fronted = first <= limit or syntax.kinds[first - 1] is Kind.COORDINATOR
    if syntax.kinds[opener] is not Kind.RELATIVE and fronted and paused is not None:
        return Region(paused + 1, stop)
    if syntax.kinds[opener] is Kind.THAT and paused is None:
        return Region(group.stop, stop, behind_verb=True)
    led = syntax.kinds[opener] is Kind.THAT  # "provided that it is asked, X said"
    before = _before_partitive(syntax, first if led else opener, limit)
    return before - 1 if is_pause(syntax.reading, before) else before


def _tells_on(syntax: Syntax, group: VerbGroup, stop: int) -> bool:
    """Tell whether a gerund of speech behind a comma or a preposition tells the clause up to a verb (", saying [Oslo] would pay", "by saying [it] would")."""
    senses = senses_here(syntax.reading, group)
    tells = group.tense is Tense.GERUND and any("that" in s.frames for s in senses)
    before = group.start - 1
    led = is_pause(syntax.reading, before) or syntax.kinds[before] in _LEADS
    said = tells and led and not leaves_unsaid(syntax, group)
    return said and _comma_between(syntax, group.stop, stop) is None


_LEADS = frozenset({Kind.PREPOSITION, Kind.SUBORDINATOR})


def _before_partitive(syntax: Syntax, opener: int, limit: int) -> int:
    """Give the word before a relative clause, over the noun it opens with (", a copy of which Reuters has seen,")."""
    at = opener - 1
    led = syntax.kinds[opener] is Kind.RELATIVE and at - 1 > limit
    if led and syntax.kinds[at] is Kind.RELATIVE:
        at -= 1
        while at > limit and syntax.kinds[at] in (Kind.NOMINAL, Kind.DETERMINER):
            at -= 1
    return at if is_pause(syntax.reading, at) else opener - 1


def opener_of(syntax: Syntax, group: VerbGroup, limit: int) -> int | None:
    """Give the word that opens the clause of a verb, if it hangs on a noun or a conjunction."""
    at = group.start - 1
    while at >= limit and at > group.start - _MAX_CLAUSE:
        kind = syntax.kinds[at]
        if kind in OPENERS:
            return at
        earlier = syntax.group(at)
        if earlier is not None and _opens_by_itself(syntax, earlier):
            return earlier.start
        if (
            earlier is not None
            and earlier.is_finite
            and not _goes_on(syntax, earlier, group)
        ):
            return None
        if syntax.reading.is_mark(at, ";:"):
            return None
        if kind is Kind.PRONOUN and _hides_relative(syntax, at, limit):
            return at
        at -= 1
    return None


def _opens_by_itself(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a verb behind a comma opens an aside (", suggesting the vote may be void,", ", should talks fail,")."""
    reporting = syntax.reading.language.lexicon.reporting
    speaks = group.tense is Tense.GERUND and group.lemma in reporting
    opens = speaks or is_conditional(syntax, group.start)
    return opens and is_pause(syntax.reading, group.start - 1)


def _goes_on(syntax: Syntax, earlier: VerbGroup, group: VerbGroup) -> bool:
    """Tell whether a verb goes on from the one before: joined to it, or its clause reported by it."""
    reports = syntax.reading.language.lexicon.reporting.get(earlier.lemma, ())
    near = any("that" in r.frames and not r.tail for r in reports)
    return _joins(syntax, group) or near


def _joins(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a coordinator stands before a verb, or its subject, so that it goes on from the one before."""
    at = group.start - 1
    while at > 0 and syntax.kinds[at] in _JOINED:
        at -= 1
    return syntax.kinds[at] is Kind.COORDINATOR


def _hides_relative(syntax: Syntax, at: int, limit: int) -> bool:
    """Tell whether a pronoun right behind a noun opens a relative clause ("the deal they signed")."""
    if at - 1 < limit or syntax.kinds[at - 1] not in (Kind.NOMINAL, Kind.NAME):
        return False
    reporting = syntax.reading.language.lexicon.reporting
    before = at - 2
    while before >= limit and syntax.kinds[before] not in (Kind.VERB, Kind.MARK):
        before -= 1
    group = syntax.group(before)
    return group is None or not any(r.addressed for r in reporting.get(group.lemma, ()))


def _comma_between(syntax: Syntax, first: int, stop: int) -> int | None:
    return next((i for i in range(first, stop) if is_pause(syntax.reading, i)), None)


def _over_bracket(syntax: Syntax, at: int, limit: int) -> int:
    while at > limit and not syntax.reading.is_mark(at, "(["):
        at -= 1
    return at
