"""Where an object without a preposition begins in the field behind a verb: "soll bei dem Treffen [Peru] vertreten"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.field_phrases import behind_preposition, skip_light
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


def in_field(syntax: Syntax, clause: Clause) -> int:
    """
    Step over the subject, adverbs and phrases with a preposition before the object of a clause.

    Args:
        syntax: The article.
        clause: The clause, its verb in second place or at its end.
    """
    reading, clauses = syntax.reading, syntax.clauses
    at, stop = clause.middle
    if clauses is None or clause.verb is None:
        return at
    subject = clause_subject(reading, clauses, clauses.at[clause.verb.first])
    taken = (stop, stop) if subject is None else subject.segments[0]
    while at < stop:
        behind = (
            taken[1] if taken[0] <= at < taken[1] else skip_light(reading, at, stop)
        )
        if behind == at and reading.has(at, Tag.PREPOSITION):
            behind = behind_preposition(reading, at, stop)
        if behind <= at:
            break
        at = behind
    return at
