"""Rules for commitments: a commissive expression, what it binds to, and whom it binds."""

from collections.abc import Iterator
from itertools import chain

import attrs

from diplotext.find.analytic.gapped import parted
from diplotext.find.analytic.gifts import is_thing
from diplotext.find.analytic.settled import settled
from diplotext.find.analytic.unsaid import denied_if_unsaid
from diplotext.find.analytic.verb_lists import list_head
from diplotext.find.bracket.promises import bracket_promises
from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.beside_subjects import beside_subjects
from diplotext.find.commitments.burdens import borne
from diplotext.find.commitments.cleft_duties import asked_around
from diplotext.find.commitments.deadlines import deadline
from diplotext.find.commitments.dependent import dependent
from diplotext.find.commitments.earlier_steps import before_step
from diplotext.find.commitments.expressions import (
    Expression,
    leads_clause,
    senses,
)
from diplotext.find.commitments.foretold import is_foretold
from diplotext.find.commitments.fronted_conditions import reported_verb
from diplotext.find.commitments.further_acts import further_act
from diplotext.find.commitments.futures import future_promise
from diplotext.find.commitments.gapped import gapped
from diplotext.find.commitments.grading import for_nobody, graded
from diplotext.find.commitments.idle_expressions import is_idle
from diplotext.find.commitments.impersonal import of_those_who_met
from diplotext.find.commitments.infinitives import (
    bare,
    infinitive_of,
    linked,
)
from diplotext.find.commitments.no_duties import lays_duty, lays_no_duty
from diplotext.find.commitments.noun_objects import noun_object
from diplotext.find.commitments.noun_promises import noun_promises
from diplotext.find.commitments.only_speech import only_speaks, only_wants_to_say
from diplotext.find.commitments.orders import (
    addressed,
    asked_of,
    asks_anybody,
    asks_nobody,
    asks_of_one,
    before_clause,
    calls_for_thing,
    concerned,
    is_put_to,
    is_unasked,
    is_withheld,
    lets_others,
    only_foretells,
    told_stop,
)
from diplotext.find.commitments.outlined import by_hearsay
from diplotext.find.commitments.promise import OWN_ACTS, Promise, disowned
from diplotext.find.commitments.provisions import provided_noun
from diplotext.find.commitments.sharing import shared
from diplotext.find.commitments.taken_up_acts import taken_up_act
from diplotext.find.commitments.turns import turns
from diplotext.find.commitments.unbinding import (
    OWN_FORCES,
    abstains,
    concedes,
    expects,
    gives_up,
    is_asserted,
    is_awaited,
    is_of_share,
    is_past_promise,
    is_scheduled,
    is_task,
    is_undone,
    tells_what_was,
    urges_itself,
)
from diplotext.find.grammar.clause_stops import clause_of
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.light_words import skip_light
from diplotext.find.grammar.modals import is_modal
from diplotext.find.grammar.moods import is_denied, is_doubted, is_supposed
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.statements.complementizers import over_aside
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def find_promises(syntax: Syntax) -> tuple[Promise, ...]:
    """Find the commitments of a text, in order; none inside what another one promises."""
    if syntax.clauses is not None:
        return bracket_promises(syntax, syntax.clauses)
    found: list[Promise] = []
    behind = 0
    for group in syntax.groups:
        if group.first < behind:
            continue
        said = denied_if_unsaid(syntax, group)
        promise = next(_read(syntax, said), None)
        if promise is None or (said is not group and promise.kind != "possibility"):
            continue  # "left without agreeing to pay"
        behind = promise.act[1]
        promise = shared(syntax, before_step(syntax, promise))
        if not (is_foretold(syntax, group) or is_of_share(syntax, promise)):
            found.extend((parted if syntax.kinds else gapped)(syntax, promise))
            behind = max(behind, found[-1].act[1])
            further = further_act(syntax, promise)
            found.extend(() if further is None else (further,))
    found.extend(beside_subjects(syntax, [promise.act for promise in found]))
    found.sort(key=lambda promise: promise.act)
    found.extend(noun_promises(syntax, [promise.act for promise in found]))
    found.sort(key=lambda promise: promise.act)
    found.extend(turns(syntax, [promise.act for promise in found]))
    return tuple(sorted(settled(syntax, found), key=lambda promise: promise.act))


def _read(syntax: Syntax, group: VerbGroup) -> Iterator[Promise]:
    commissives = syntax.reading.language.lexicon.commissives
    binds = group.passive or group.lemma in commissives
    supposed = binds and (is_supposed(syntax, group) or is_task(syntax, group))
    yield from _led(syntax, group)
    for record, stop in () if supposed else senses(syntax.reading, group):
        promise = _by_record(syntax, Expression(group, record, stop))
        if promise is not None and not is_unasked(syntax, promise):
            yield by_hearsay(syntax, promise)
    for read in (deadline, future_promise, provided_noun, dependent):
        promise = read(syntax, group)
        if promise is not None:
            yield promise


def _led(syntax: Syntax, group: VerbGroup) -> Iterator[Promise]:
    """Read an expression that leaves open or refuses behind a future or a modal ("would not rule out sending")."""
    if not is_modal(syntax.reading, group.lemma):
        return
    acted = infinitive_of(syntax, group)
    if acted is None or acted.compound:
        return
    ahead = attrs.evolve(acted, tense=Tense.FUTURE)
    for record, stop in chain(*(senses(syntax.reading, g) for g in (acted, ahead))):
        must = record.kind == "requirement" and not (syntax.kinds or record.order)
        must = must or lays_duty(syntax.reading, record, acted)  # "shall oblige X to"
        if record.kind not in _UNFIRM and not (record.negative or must):
            continue  # "va devoir payer"
        promise = _by_record(syntax, Expression(acted, record, stop))
        if promise is not None:
            yield attrs.evolve(promise, cue=(group.first, promise.cue[1]))


_UNFIRM = frozenset({"possibility", "non_commitment"})


def _by_record(syntax: Syntax, expression: Expression) -> Promise | None:
    if expression.record.bearer:
        return borne(syntax, expression)
    return (
        _infinitive(syntax, expression)
        or _clause(syntax, expression)
        or noun_object(syntax, expression)
        or taken_up_act(syntax, expression)
    )


def _infinitive(syntax: Syntax, expression: Expression) -> Promise | None:
    """DEBTOR EXPRESSION (à, de) INFINITIVE, with an addressee between them or not."""
    reading, group, record = syntax.reading, expression.group, expression.record
    closed = expression.stop + reading.is_mark(expression.stop, "»”")
    at = over_aside(reading, skip_light(reading, closed))
    if () in record.linkers:
        acted, between = bare(syntax, expression, at)
    else:
        acted, between = linked(syntax, expression, at)
    thing = record.gives and between is not None and is_thing(syntax, between)
    if acted is None or acted.compound or thing:
        return None  # "pourrait avoir commis" looks back, "pledged 10 million to help" gives
    refuses = record.negative or group.negated
    asks = bool(syntax.kinds) and reading.has(acted.start - 2, Tag.QUESTION_WORD)
    asks = asks and record.kind != "possibility"  # "is weighing whether to send"
    if asks or is_awaited(reading, expression) or urges_itself(syntax, expression):
        return None  # "decided whether to send"
    idle = (
        is_idle(syntax, expression, acted)
        or is_undone(reading, expression, at)
        or calls_for_thing(syntax, expression, between)
        or only_foretells(syntax, expression, between, acted)
        or asks_nobody(reading, expression, between)
    )
    if record.force in OWN_FORCES and not idle:
        idle = only_wants_to_say(reading, acted, subject_of(syntax, group))
    if idle or (refuses and only_speaks(reading, acted)):
        return None
    if expects(syntax, expression, between) or gives_up(syntax, expression):
        return None
    debtor = _debtor(syntax, expression, between)
    if debtor is None and record.order and not asks_anybody(reading, group):
        return None
    rule = "bare-infinitive" if () in record.linkers else "linked-infinitive"
    return _bound(syntax, expression, acted, debtor, rule)


def _clause(syntax: Syntax, expression: Expression) -> Promise | None:
    """SPEAKER EXPRESSION que DEBTOR ACT."""
    reading, record = syntax.reading, expression.record
    clausal = tuple(p for p in record.linkers if p and leads_clause(reading, p))
    at = before_clause(syntax, expression.stop, clausal)
    put = record.order and clausal and reading.first_of(at, clausal) is None
    behind = told_stop(syntax, at) if put else at
    alone = behind == at and asks_of_one(reading, expression.group)
    after = None if alone else reading.first_of(behind, clausal)
    if after is None:
        return None
    after, verb = reported_verb(syntax, after)
    bare = behind > at or drops_subject(reading)
    if verb is None or verb.first < after or (verb.start <= after and not bare):
        return None
    debtor = Subject(((at + 1, behind),)) if behind > at else subject_of(syntax, verb)
    if reading.has(at, Tag.QUESTION_WORD):
        return _asked(syntax, expression, verb, debtor)
    own = subject_of(syntax, expression.group)
    told = list_head(syntax, verb) is not None and verb.start > after
    if (
        told
        or is_asserted(reading, expression, verb)
        or tells_what_was(expression, verb)
        or concedes(reading, expression.group, own)
    ):
        return None  # "demanded that it be returned, and left"
    if lets_others(reading, record, after):
        debtor = own or debtor
    if record.order:
        debtor = asked_of(syntax, expression, verb, debtor)
    return _bound(syntax, expression, verb, debtor, "clause")


def _asked(
    syntax: Syntax, expression: Expression, verb: VerbGroup, own: Subject | None
) -> Promise:
    """DEBTOR EXPRESSION si ACT: who weighs whether to act is bound, unless another is named."""
    if own is None or not own.is_expressed:
        own = subject_of(syntax, expression.group)
    found = _bound(syntax, expression, verb, own, "clause")
    return attrs.evolve(found, clause=(verb.start, found.clause[1]))


def _debtor(
    syntax: Syntax, expression: Expression, between: tuple[int, int] | None
) -> Subject | None:
    """Give who is to act: the subject, or behind a verb of ordering the one addressed."""
    record, group = expression.record, expression.group
    several = of_those_who_met(syntax, group, record)
    if several is not None or record.impersonal:
        return several or (between and concerned(syntax.reading, between))
    if record.order and not (group.passive or is_withheld(record, group)):
        put = between is not None and is_put_to(syntax.reading, between[0])
        if between and put:
            return addressed(syntax.reading, between)
        return asked_around(syntax, group, expression.stop)
    return subject_of(syntax, group)


def _bound(
    syntax: Syntax,
    expression: Expression,
    acted: VerbGroup,
    debtor: Subject | None,
    rule: str,
) -> Promise:
    first = acted.opening
    act = (first, act_stop(syntax, first))
    clause = clause_of(syntax, expression.group, first)
    promise = graded(expression, act, clause, debtor, rule)
    abstaining = acted.negated or abstains(syntax.reading, acted)
    if abstaining and promise.kind != "non_commitment":
        refuses = promise.kind == "announcement" and promise.force != "outlined"
        promise = attrs.evolve(promise, negative=True)
        promise = disowned(promise) if refuses else promise
    if lays_no_duty(syntax, expression.record, expression.group):
        return disowned(promise)
    promise = for_nobody(syntax.reading, promise)
    if promise.kind == "requirement" and is_scheduled(syntax, acted, act):
        return attrs.evolve(promise, kind="announcement", force="announce")
    if promise.kind in OWN_ACTS and is_past_promise(syntax, expression.group):
        promise = attrs.evolve(promise, kind="reference")
    if promise.kind in OWN_ACTS and is_denied(syntax, expression.group):
        return disowned(promise)
    refused = attrs.evolve(promise, kind="non_commitment", negative=True)
    return refused if is_doubted(syntax, expression.group) else promise
