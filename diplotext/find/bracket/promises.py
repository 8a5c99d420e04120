"""Rules for commitments where verbs stand in a bracket: what binds, to what act, and whom."""

from collections.abc import Iterator

import attrs

from diplotext.find.bracket.acting import is_mandate
from diplotext.find.bracket.acts import (
    behind_clauses,
    behind_source,
    following,
    predicate_act,
    predicate_or_front,
)
from diplotext.find.bracket.agreed_passives import agreed_by_several
from diplotext.find.bracket.bindings import Binding, fits
from diplotext.find.bracket.bound_clauses import (
    clause_bound,
    clause_provided,
    is_linked,
)
from diplotext.find.bracket.carried_acts import carried
from diplotext.find.bracket.cases import bound_by_case
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.closed_clauses import is_closed
from diplotext.find.bracket.clusters import role_of
from diplotext.find.bracket.conditions import behind_condition, tied
from diplotext.find.bracket.contrasts import contrasted
from diplotext.find.bracket.dependent import dependent
from diplotext.find.bracket.duties import duty
from diplotext.find.bracket.factuality import hangs_on_denial, is_demanded
from diplotext.find.bracket.foretold import is_foretold_clause
from diplotext.find.bracket.forms import Forms
from diplotext.find.bracket.futures import future, renounces, weighed
from diplotext.find.bracket.gapped import gapped, split
from diplotext.find.bracket.grading import graded
from diplotext.find.bracket.idle import carries_idle
from diplotext.find.bracket.modal_passives import is_modal_passive, modal_passive
from diplotext.find.bracket.noun_promises import promises_of_nouns
from diplotext.find.bracket.passive_futures import passive_future
from diplotext.find.bracket.passive_nouns import passive_noun
from diplotext.find.bracket.presents import present
from diplotext.find.bracket.promised_clauses import promised_clause
from diplotext.find.bracket.promised_infinitives import promised_infinitive
from diplotext.find.bracket.promised_nouns import promised_noun
from diplotext.find.bracket.provided_nouns import provided_noun
from diplotext.find.bracket.receiving import bound_giver
from diplotext.find.bracket.restated import restated
from diplotext.find.bracket.ruled_out import ruled_out
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.commitments.only_speech import only_wants_to_say
from diplotext.find.commitments.promise import OWN_ACTS, Promise, disowned
from diplotext.find.commitments.sharing import shared
from diplotext.find.commitments.unbinding import OWN_FORCES
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag


def bracket_promises(
    syntax: Syntax, clauses: Clauses, *, provisions: bool = False
) -> tuple[Promise, ...]:
    """
    Find the commitments of a text, in order; none inside what another one promises.

    Args:
        syntax: The text.
        clauses: Its clauses.
        provisions: Whether all its clauses are provisions, whose present tense binds.
    """
    reading = syntax.reading
    found: list[Promise] = []
    behind = 0
    for number, clause in enumerate(clauses.all):
        if (
            clause.verb is None
            or clause.verb.first < behind
            or is_closed(reading, clause)
        ):
            continue
        read = _read(syntax, clauses, number, clause.verb, provisions=provisions)
        promise = next(read, None)
        if promise is None or is_foretold_clause(syntax, clauses, number):
            continue
        promise = _settled(syntax, clauses, number, promise)
        if not (found and found[-1].act == promise.act):
            found.extend(split(clauses, promise))
            found.extend(gapped(syntax, clauses, found[-1]))
            behind = found[-1].act[1]
            left_out = contrasted(reading, clauses, number, promise)
            found.extend(() if left_out is None else (left_out,))
    found += promises_of_nouns(syntax, clauses, found)
    return tuple(sorted(found, key=lambda promise: promise.act))


def _settled(
    syntax: Syntax, clauses: Clauses, number: int, promise: Promise
) -> Promise:
    """Give a promise with who is bound by it, and to which words, by all that its clause and those beside it say."""
    reading = syntax.reading
    promise = carried(syntax, clauses, number, promise)
    promise = bound_by_case(syntax, clauses, number, promise)
    promise = bound_giver(reading, clauses.all[number], promise)
    bond = tied(reading, clauses, promise)
    if bond is not None and promise.act[0] < bond[0] < promise.act[1]:
        promise = attrs.evolve(promise, act=(promise.act[0], bond[0]))
    act = behind_clauses(clauses, promise.act)
    act = behind_condition(reading, behind_source(reading, act))
    promise = attrs.evolve(promise, act=act)
    denied = hangs_on_denial(clauses, number) or _is_nobody(reading, promise)
    own = promise.kind in OWN_ACTS and not promise.negative
    return shared(syntax, disowned(promise) if denied and own else promise)


def _is_nobody(reading: Reading, promise: Promise) -> bool:
    """Tell whether nobody of some is to act ("[keines der Länder] werde Truppen schicken")."""
    if promise.debtor is None:
        return False
    return reading.has(promise.debtor.segments[0][0], Tag.DETERMINER, "negative")


def _read(
    syntax: Syntax,
    clauses: Clauses,
    number: int,
    verb: VerbGroup,
    *,
    provisions: bool,
) -> Iterator[Promise]:
    reading, clause = syntax.reading, clauses.all[number]
    subject = clause_subject(reading, clauses, number)
    if is_modal_passive(clauses.forms, verb):
        yield from modal_passive(syntax, clauses, number, subject)
        return
    for record, meant in _senses(clauses, verb):
        binding = Binding(number, clause, meant, record, subject)
        binding = agreed_by_several(clauses, binding)
        if not fits(reading, binding):
            continue
        promise = _by_record(syntax, clauses, binding)
        if promise is not None:
            past = clause.kind is ClauseKind.ADVERBIAL
            yield promise if past else restated(reading, promise, clause)
    owed = duty(syntax, clauses, number, subject)
    if owed is not None:
        yield owed
    provision = clause_provided(syntax, clauses, number)
    if provision is not None:
        yield provision
    told = (
        promised_clause(syntax, clauses, number, subject)
        or future(syntax, clauses, number, subject)
        or present(syntax, clauses, number, subject, provisions=provisions)
        or passive_future(syntax, clauses, number, subject)
        or passive_noun(syntax, clauses, number, subject)
        or dependent(syntax, clauses, number, subject)
    )
    if told is not None:
        yield told


def _senses(
    clauses: Clauses, verb: VerbGroup
) -> Iterator[tuple[Commissive, VerbGroup]]:
    """
    Give what the pack says of a verb.

    A participle behind "sein" may be an adjective that an expression of "sein" needs ("sind
    gehalten, zu ...").
    """
    known = clauses.forms.reading.language.lexicon.commissives
    for record in known.get(verb.lemma, ()):
        yield record, verb
    if not verb.passive:
        return
    for lemma in {e.lemma for e in clauses.forms.finite(verb.first)} - {verb.lemma}:
        for record in known.get(lemma, ()):
            if record.tail:
                yield record, attrs.evolve(verb, lemma=lemma, passive=False)


def _by_record(syntax: Syntax, clauses: Clauses, binding: Binding) -> Promise | None:
    record, clause = binding.record, binding.clause
    if record.impersonal:
        return ruled_out(syntax, clauses, binding)
    if () in record.linkers:
        return _modal(syntax, clauses, binding)
    if clause.act is not None and not record.tail:
        return None
    return _complement(syntax, clauses, binding)


def _complement(syntax: Syntax, clauses: Clauses, binding: Binding) -> Promise | None:
    """Read the infinitive, the clause or the noun that an expression binds to."""
    record = binding.record
    opened = following(clauses, binding.number)
    linkers = {" ".join(phrase) for phrase in record.linkers}
    linked = promised_infinitive(syntax, clauses, binding, linkers)
    if linked is not None:
        return linked
    if (
        opened is not None
        and opened.verb is not None
        and is_linked(syntax.reading, opened, linkers)
    ):
        return clause_bound(syntax, clauses, binding, opened)
    provided = provided_noun(syntax, clauses, binding)
    return provided or promised_noun(syntax, clauses, binding)


def _modal(syntax: Syntax, clauses: Clauses, binding: Binding) -> Promise | None:
    """DEBTOR MODAL ... INFINITIVE: "will Beobachter schicken"."""
    clause = binding.clause
    if clause.act is None or binding.subject is None:
        return None
    idle = carries_idle(syntax.reading, clause, clause.act.lemma)
    if binding.record.force in OWN_FORCES:
        idle = idle or only_wants_to_say(syntax.reading, clause.act, binding.subject)
    if (
        idle
        or clause.act.passive
        or _looks_back(clauses.forms, clause.act, clause.stop)
    ):
        return None
    if is_mandate(syntax.reading, binding.subject) or _asks_anybody(syntax, binding):
        return None
    open_one = weighed(syntax.reading, clause.act)
    if open_one is not None and binding.record.kind in OWN_ACTS:
        return _weighed(syntax, clauses, attrs.evolve(binding, record=open_one))
    act = predicate_or_front(syntax.reading, clause, binding.subject)
    promise = graded(syntax, clauses, binding, act, rule="modal")
    if promise.kind in OWN_ACTS and renounces(syntax.reading, clause.act):
        promise = disowned(promise)
    asked = promise.force == "outlined" and is_demanded(clauses, binding.number)
    if asked:  # "X solle zahlen, forderte Y"
        return attrs.evolve(promise, kind="requirement", force="none")
    return promise


def _asks_anybody(syntax: Syntax, binding: Binding) -> bool:
    """Tell whether somebody says what others are to do, whom he does not name ("man solle die Akten lesen")."""
    subject, verb = binding.subject, binding.clause.verb
    asking = syntax.reading.language.lexicon.suffixes.get("asking_modals", ())
    if subject is None or verb is None or verb.lemma not in asking:
        return False
    first = subject.segments[0][0]
    return syntax.reading.has(first, Tag.SUBJECT_PRONOUN, "generic")


def _looks_back(forms: Forms, act: VerbGroup, stop: int) -> bool:
    """Tell whether an infinitive is a participle that "to have" carries ("sollen ihre Häuser verlassen haben")."""
    for last in range(act.stop - 1, min(act.stop + 1, stop)):
        carries = any(
            role_of(forms, entry.lemma) in ("have", "be")
            for entry in forms.finite(last)
        )
        infinitive = forms.infinitive(last) is not None
        if carries and infinitive and forms.participle(last - 1) is not None:
            return True
    return False


def _weighed(syntax: Syntax, clauses: Clauses, binding: Binding) -> Promise | None:
    """Read what a verb below a modal one leaves open ("will prüfen, ob X zahlt"), else that it is to be weighed."""
    bound = _complement(syntax, clauses, binding)
    if bound is not None or binding.subject is None:
        return bound
    act = predicate_act(syntax.reading, binding.clause, binding.subject)
    return graded(syntax, clauses, binding, act, rule="modal")
