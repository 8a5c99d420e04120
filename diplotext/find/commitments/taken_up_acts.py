"""Acts that a clitic takes up again from the sentence before: "Le Togo s'y refuse", "La France s'y engage"."""

from diplotext.find.commitments.expressions import Expression
from diplotext.find.commitments.grading import graded
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.clause_stops import clause_of
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


TAKEN_UP = "taken-up"
"""The rule of acts for which a clitic stands."""


def taken_up_act(syntax: Syntax, expression: Expression) -> Promise | None:
    """
    Read a pronominal verb that binds or refuses with a clitic for what was told before.

    A promise in the past says again what was promised ("s'y est engagé en mars").

    Args:
        syntax: The article.
        expression: The verb and what it may be.
    """
    reading, group, record = syntax.reading, expression.group, expression.record
    clitics = reading.language.lexicon.suffixes.get("act_clitics", ())
    taken = any(
        reading.key(at) in clitics and reading.has(at, Tag.CLITIC)
        for at in range(group.start, group.stop)
    )
    again = group.negated or (group.compound and not record.negative)
    if not (taken and record.reflexive and group.is_finite) or again:
        return None
    act = (group.start, expression.stop)
    clause = clause_of(syntax, group, group.start)
    return graded(expression, act, clause, subject_of(syntax, group), TAKEN_UP)
