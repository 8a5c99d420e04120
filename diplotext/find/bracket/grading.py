"""How firmly a clause binds by its expression, where verbs stand in a bracket."""

from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.suppositions import reach
from diplotext.find.commitments.grading import turned
from diplotext.find.commitments.no_duties import lays_no_duty
from diplotext.find.commitments.promise import Promise, disowned
from diplotext.find.grammar.syntax import Syntax


def graded(
    syntax: Syntax,
    clauses: Clauses,
    binding: Binding,
    act: tuple[int, int],
    *,
    rule: str,
) -> Promise:
    """Grade a commitment: what its expression says, turned round where it is negated."""
    record, verb = binding.record, binding.verb
    force, kind, negative = turned(record, "none", negated=verb.negated)
    first = syntax.reading.sentence(verb.first).first
    start = max(first, min(binding.clause.first, act[0]))
    stop = reach(syntax, clauses, binding.clause)
    promise = Promise(
        (verb.first, verb.first + 1),
        act,
        (start, max(stop, act[1])),
        force,
        kind,
        rule,
        verb,
        binding.subject,
        negative,
    )
    return disowned(promise) if lays_no_duty(syntax, record, verb) else promise
