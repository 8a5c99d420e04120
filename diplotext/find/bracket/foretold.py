"""What is foretold, believed or told in hindsight where verbs stand in a bracket."""

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.commitments.foretold import (
    is_belief,
    is_held_belief,
    is_hindsight,
    speaks_of_contest,
)
from diplotext.find.grammar.syntax import Syntax


def is_foretold_clause(syntax: Syntax, clauses: Clauses, number: int) -> bool:
    """
    Tell whether a clause is what somebody believes, doubts or foretells of another.

    So it is below such a verb, before one that stands first behind its comma, and where
    the sentence speaks of a contest.
    """
    reading, clause = syntax.reading, clauses.all[number]
    verb = clause.verb
    if verb is None:
        return False
    if speaks_of_contest(reading, verb.first) or is_hindsight(syntax, verb):
        return True
    if clause.kind is ClauseKind.THAT and is_held_belief(reading, clause.first):
        return True
    near = clauses.all[number - 1 : number] if clause.kind is ClauseKind.THAT else ()
    behind = [
        later
        for later in clauses.all[number + 1 : number + 2]
        if later.verb is not None and later.verb.first == later.first
    ]
    sentence = reading.sentence_of[verb.first]
    return any(
        one.verb is not None
        and reading.sentence_of[one.verb.first] == sentence
        and is_belief(reading, one.verb)
        for one in (*near, *behind)
    )
