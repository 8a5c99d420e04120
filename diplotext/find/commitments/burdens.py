"""Who bears a burden, named behind the words for bearing: "los gastos correrán a cargo de X"."""

from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.expressions import Expression
from diplotext.find.commitments.grading import graded
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.skipped_phrases import skip_noun_phrase
from diplotext.find.grammar.syntax import Subject, Syntax


def borne(syntax: Syntax, expression: Expression) -> Promise | None:
    """BURDEN EXPRESSION de DEBTOR: "los gastos correrán a cargo de X"."""
    reading, group = syntax.reading, expression.group
    first = reading.first_of(expression.stop, expression.record.object_linkers)
    if first is None:
        return None
    act = (group.first, act_stop(syntax, group.first))
    clause = (group.start, clause_stop(syntax, group.first))
    stop = skip_noun_phrase(syntax, first, act[1])
    return graded(expression, act, clause, Subject(((first, stop),)), "bearer")
