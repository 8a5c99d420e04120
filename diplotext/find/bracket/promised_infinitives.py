"""Infinitives that an expression binds to: behind its clause, before it, or within it."""

import attrs

from diplotext.find.bracket.acts import following, infinitive_act
from diplotext.find.bracket.addressees import addressed
from diplotext.find.bracket.beside_objects import stands_beside
from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import in_middle, skip_light
from diplotext.find.bracket.grading import graded
from diplotext.find.commitments.no_duties import is_of_nothing
from diplotext.find.commitments.promise import Promise
from diplotext.find.commitments.put_to import asked_behind, asked_in
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading


def promised_infinitive(
    syntax: Syntax, clauses: Clauses, binding: Binding, linkers: set[str]
) -> Promise | None:
    """
    Read "DEBTOR EXPRESSION, ... zu INFINITIVE", "... zu INFINITIVE, EXPRESSION DEBTOR" and "DEBTOR gedenkt ... zu INFINITIVE".

    Args:
        syntax: The text.
        clauses: Its clauses.
        binding: The clause and what the pack says of its verb.
        linkers: What leads to what is promised.
    """
    links = set(syntax.reading.language.lexicon.suffixes.get("link", ()))
    if not links & linkers:
        return None
    opened = _purpose(clauses, binding, linkers) or following(clauses, binding.number)
    if opened is not None and opened.kind is ClauseKind.INFINITIVE:
        if _goes_beside(syntax.reading, binding, opened):
            return None
        return _behind(syntax, clauses, binding, opened)
    before = _before(clauses, binding)
    if before is not None:
        act = infinitive_act(syntax, clauses, before)
        return _own(syntax, clauses, binding, act)
    within = _within(clauses, binding)
    if within is None:
        return None
    if within == binding.clause.front:  # "Die Grenze zu öffnen lehnte X ab"
        behind = in_middle(syntax.reading, binding.clause.middle)
        binding = attrs.evolve(binding, subject=behind)
    return _own(syntax, clauses, binding, within)


def _purpose(clauses: Clauses, binding: Binding, linkers: set[str]) -> Clause | None:
    """Give the infinitive that tells what for, where an expression leads to such ("setzte X eine Frist, [um zu zahlen]")."""
    behind = clauses.all[binding.number + 1 : binding.number + 2]
    keys = clauses.forms.reading.words.keys
    for clause in behind:
        if clause.kind is ClauseKind.CIRCUMSTANCE and keys[clause.first] in linkers:
            return attrs.evolve(
                clause, kind=ClauseKind.INFINITIVE, first=clause.first + 1
            )
    return None


def _goes_beside(reading: Reading, binding: Binding, opened: Clause) -> bool:
    """Tell whether an infinitive only tells how something else is promised ("sagte Hilfe zu, ohne zu zögern")."""
    clause, subject = binding.clause, binding.subject
    return not binding.record.order and stands_beside(reading, clause, subject, opened)


def _own(
    syntax: Syntax, clauses: Clauses, binding: Binding, act: tuple[int, int]
) -> Promise | None:
    """Grade what the subject itself is to do; whom an order is put to does not stand here."""
    if binding.record.order:
        return None
    return graded(syntax, clauses, binding, act, rule="linked-infinitive")


def _before(clauses: Clauses, binding: Binding) -> Clause | None:
    """Give the infinitive clause right before one whose verb stands first ("Die Grenze zu öffnen, lehnte X ab")."""
    clause = binding.clause
    if not clause.is_aside or not binding.number:
        return None
    before = clauses.all[binding.number - 1]
    opens = clauses.forms.reading.sentence(before.first).first == before.first
    fits = before.kind is ClauseKind.INFINITIVE and before.level == clause.level
    return before if fits and opens else None


def _within(clauses: Clauses, binding: Binding) -> tuple[int, int] | None:
    """Give the infinitive that ends one of the fields of a clause ("gedenkt [die Charta zu ratifizieren]")."""
    clause, forms = binding.clause, clauses.forms
    first, stop = clause.front
    if clause.is_fronted and forms.is_linked(stop - 1):
        return first, stop
    subject, (first, stop) = binding.subject, clause.middle
    if subject is None or stop != clause.stop or not forms.is_linked(stop - 1):
        return None
    taken = subject.segments[0]
    at = taken[1] if first <= taken[0] < stop else first
    return _behind_light(forms.reading, at, stop), stop


def _behind_light(reading: Reading, at: int, stop: int) -> int:
    """Step over adverbs, of which at least the infinitive is left."""
    return min(skip_light(reading, at, stop), stop - 1)


def _behind(
    syntax: Syntax, clauses: Clauses, binding: Binding, opened: Clause
) -> Promise | None:
    """Read "DEBTOR EXPRESSION, ... zu INFINITIVE", with whom it is put to in the clause before."""
    reading, debtor = syntax.reading, binding.subject
    if binding.record.order and not binding.verb.passive:
        nothing = is_of_nothing(syntax, binding.verb)  # "Nichts verpflichtet [Peru]"
        subject = None if nothing else binding.subject
        place = addressed(reading, binding.clause, subject)
        debtor = (
            asked_in(reading, binding.clause.middle, subject)
            if place is None
            else asked_behind(reading, place)
        )
    act = infinitive_act(syntax, clauses, opened)
    binding = attrs.evolve(binding, subject=debtor)
    promise = graded(syntax, clauses, binding, act, rule="linked-infinitive")
    if opened.verb is not None and opened.verb.negated:
        return attrs.evolve(promise, negative=True)
    return promise
