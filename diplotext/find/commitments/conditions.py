"""Conditions: on what an act depends, as expressions over events."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import begins_clause
from diplotext.find.bracket.conditions import condition_ranges
from diplotext.find.bracket.conditions import tied as tied_in_bracket
from diplotext.find.commitments.earlier_steps import step_places
from diplotext.find.commitments.events import alternatives, find_event
from diplotext.find.commitments.fronted_conditions import opening_conditions
from diplotext.find.commitments.infinitive_conditions import infinitival
from diplotext.find.commitments.other_conditions import is_of_another
from diplotext.find.commitments.promise import DEPENDENT, Promise
from diplotext.find.commitments.ties import ties
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.clause_stops import is_quote_mark
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.joined_acts import opens_behind_aside
from diplotext.find.grammar.otherwise import is_otherwise
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import opening_mark
from diplotext.find.reading.reading import NOWHERE
from diplotext.lang.entry import Tag
from diplotext.model import (
    Actor,
    Condition,
    ConditionKind,
    all_of,
    any_of,
    negate,
    when,
)


def find_condition(
    syntax: Syntax, cast: Cast, promise: Promise, actors: dict[str, Actor]
) -> Condition | None:
    """
    Find what a commitment depends on in its sentence.

    Conditions inside what is promised and behind it count, and one that opens the
    sentence when no other verb stands between.
    """
    usual = _usual_kind(syntax, promise)
    leaves = [
        _leaf(syntax, cast, place, actors, usual)
        for place in condition_places(syntax, promise)
    ]
    if not leaves:
        return None
    return leaves[0] if len(leaves) == 1 else all_of(*leaves)


def _usual_kind(syntax: Syntax, promise: Promise) -> ConditionKind:
    """Give the kind of a condition without words for one: what is tied to it needs it."""
    reading = syntax.reading
    tied = ties(reading, promise.group)
    if syntax.clauses is not None:
        tied = tied_in_bracket(reading, syntax.clauses, promise) is not None
    needs = tied or promise.rule == DEPENDENT
    return ConditionKind.PRECONDITION if needs else ConditionKind.TRIGGER


_NONE = [(0, 0)]


def condition_places(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """Give the words of each condition of a promise, none within another."""
    if syntax.clauses is not None:
        return condition_ranges(syntax, syntax.clauses, promise)
    reading = syntax.reading
    stop = _own_stop(syntax, promise)
    if promise.rule == DEPENDENT:
        return _from(syntax, promise.cue[1], promise.clause[1])
    if promise.rule == "noun" and ties(reading, promise.group):
        return _from(syntax, promise.act[1], stop)
    found = [*_set_against(syntax, promise), *_set_in(syntax, promise)]
    found = [*dict.fromkeys(found)] or opening_conditions(syntax, promise)
    found += infinitival(syntax, promise)
    steps = step_places(syntax, promise)
    found += [place for place in steps if place[0] < promise.act[0]]
    at = max(_opening(syntax, promise), (found or _NONE)[-1][1])
    while at < stop:
        told = promise.cue[0] <= at < promise.cue[1]  # "took it upon itself to"
        begins = is_condition(reading, at) and not is_otherwise(reading, at)
        if not told and begins and at >= (found or _NONE)[-1][1]:
            place = (at, _stop(syntax, at, _limit(promise, at, stop)))
            if not is_of_another(syntax, promise, place):
                found.append(place)
        at += 1
    found += [place for place in steps if place[0] >= (found or _NONE)[-1][1]]
    return found + _behind_quotation(syntax, promise, stop)


def _from(syntax: Syntax, first: int, limit: int) -> list[tuple[int, int]]:
    """Give the condition that begins at a word, if any stands before the limit."""
    return [(first, _stop(syntax, first, limit))] if first < limit else []


def _limit(promise: Promise, at: int, stop: int) -> int:
    """Give where a condition at a word ends at the latest: before who is bound, and the verb that binds him, behind it."""
    subject = promise.debtor
    before = [promise.cue[0]]
    if subject is not None and subject.is_expressed:
        before.append(subject.segments[0][0])
    return min((i for i in before if i > at), default=stop)


def _set_against(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """Give the words that set the clause of a promise against what goes before, no verb between them but one of speech."""
    reading, start = syntax.reading, promise.group.start
    opening = reading.sentence(promise.group.first).first
    for at in reversed(reading.among(Tag.CONDITION.bit, opening, start)):
        hit = reading.hit(at, Tag.CONDITION)
        if hit is not None and is_otherwise(reading, at):
            verbs = {syntax.group(i) for i in range(hit[0], start)}
            lemmas = {v.lemma for v in verbs if v is not None and v.is_finite}
            told = lemmas <= reading.language.lexicon.reporting.keys()
            return [(at, hit[0])] if told else []
    return []


def _set_in(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """Give the condition between the two commas before a promise ("Peru, should talks fail, will send ships", "Perú, si se lo piden, pagará")."""
    reading = syntax.reading
    closing = promise.cue[0] - 1
    if not reading.is_mark(closing, ","):
        return []
    low = reading.sentence(promise.group.first).first
    commas = (at for at in range(closing - 1, low, -1) if reading.is_mark(at, ","))
    opening = next(commas, closing)
    own = opening + 1 < closing and is_condition(reading, opening + 1)
    return [(opening + 1, closing)] if own else []


def _behind_quotation(
    syntax: Syntax, promise: Promise, stop: int
) -> list[tuple[int, int]]:
    """Give the condition that the narrator tells right behind words that he quotes ("« partira » si X signe")."""
    reading = syntax.reading
    inside = reading.quote_of[promise.act[0]]
    end = sentence_end(reading, promise.group.first)
    at = stop
    while at < end and (is_quote_mark(reading, at) or reading.is_mark(at, ",")):
        at += 1
    apart = at < end and reading.quote_of[at] == NOWHERE != inside
    if not (apart and is_condition(reading, at)):
        return []
    return [(at, _stop(syntax, at, end))]


def _own_stop(syntax: Syntax, promise: Promise) -> int:
    """Give where a promise ends in its clause: before a further predicate with a condition of its own."""
    if not syntax.kinds:
        own = opens_behind_aside(syntax, promise.act[1])
        return promise.act[1] if own else promise.clause[1]
    at = promise.act[1]
    at += syntax.reading.is_mark(at, ",")
    group = syntax.group(at + 1)
    joined = at < promise.clause[1] and syntax.kinds[at] is Kind.COORDINATOR
    if joined and group is not None and group.is_finite and group.start == at + 1:
        return at
    return next(
        (i for i in range(at, promise.clause[1]) if _opens_second(syntax, i, at)),
        promise.clause[1],
    )


def _opens_second(syntax: Syntax, at: int, first: int) -> bool:
    """Tell whether "and" or "but" opens a further clause with a subject of its own, "that" before it or not, behind a comma or right behind an act."""
    joined = syntax.kinds[at] is Kind.COORDINATOR
    apart = at == first or syntax.reading.is_mark(at - 1, ",")
    clause = syntax.kinds[at + 1] is Kind.THAT or begins_clause(syntax, at + 1)
    return joined and apart and clause


def _opening(syntax: Syntax, promise: Promise) -> int:
    """Give the word from which conditions count: the sentence's first when it opens with one."""
    reading = syntax.reading
    start = reading.sentence(promise.group.first).first
    inside = reading.quote_of[promise.group.first]
    if _is_half_quoted(syntax, promise):
        inside = NOWHERE
    while start < promise.group.first and reading.quote_of[start] != inside:
        start += 1
    coordinated = reading.hit(start, Tag.COORDINATOR)
    opening = coordinated[0] if coordinated else start
    fronted = opening < promise.clause[0] and is_condition(reading, opening)
    if fronted and not _is_second_clause(syntax, opening, promise.clause[0]):
        return opening
    return promise.clause[0]


def _is_half_quoted(syntax: Syntax, promise: Promise) -> bool:
    """
    Tell whether a sentence goes on with a quotation: who is bound stands outside it, or a comma before it.

    "If talks fail, Peru “will close its ports”", "Si la trêve tient, a dit X, « nous rouvrirons le port »".
    """
    reading, debtor = syntax.reading, promise.debtor
    inside = reading.quote_of[promise.group.first]
    if inside == NOWHERE:
        return False
    opening = opening_mark(reading, inside)
    if reading.is_mark(opening - 1, ",") and not syntax.kinds:
        return True
    if debtor is None:
        return False
    first = debtor.segments[0][0]
    before = reading.sentence(promise.group.first).first <= first < promise.group.first
    return before and reading.quote_of[first] == NOWHERE


def _is_second_clause(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether a main clause with its own subject stands between an opening condition and a further one."""
    return bool(syntax.kinds) and any(
        syntax.kinds[at] is Kind.COORDINATOR
        and syntax.reading.is_mark(at - 1, ",")
        and begins_clause(syntax, at + 1)
        for at in range(first + 1, stop)
    )


def _stop(syntax: Syntax, first: int, limit: int) -> int:
    """Find where a condition ends: at a comma outside quotations, a mark of quotation, its clause."""
    reading = syntax.reading
    inside = reading.quote_of[first]
    if inside != NOWHERE:
        spoken = reading.quotations[inside].inner
        limit = min(limit, reading.words.within(spoken[0].to(spoken[-1])).stop)
    hit = reading.hit(first, Tag.CONDITION)
    for at in range(first + 1 if hit is None else hit[0], limit):
        if reading.quote_of[at] != inside:
            continue
        joined = reading.has(at, Tag.COORDINATOR) and is_condition(reading, at + 1)
        if joined or reading.is_mark(at, ",;:"):
            return at
    return limit


def _leaf(
    syntax: Syntax,
    cast: Cast,
    place: tuple[int, int],
    actors: dict[str, Actor],
    usual: ConditionKind,
) -> Condition:
    """Make the condition of one event, of the usual kind where no words tell another; it is denied behind "unless"."""
    reading = syntax.reading
    hit = reading.hit(place[0], Tag.CONDITION)
    kind = ConditionKind((hit[1].value if hit else None) or usual)
    event = find_event(syntax, cast, place, actors)
    leaves = [
        when(one, kind=kind, span=reading.span(*place))
        for one in alternatives(reading, event, place)
    ]
    leaf = leaves[0] if len(leaves) == 1 else any_of(*leaves)
    is_denied = hit is not None and "unless" in hit[1].features
    return negate(leaf) if is_denied else leaf
