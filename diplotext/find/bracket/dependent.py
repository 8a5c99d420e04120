"""What somebody will do if something else is so, told by a noun: "Kenias Beteiligung hängt von einem Mandat ab"."""

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.conditions import depended_on
from diplotext.find.bracket.factuality import is_no_fact
from diplotext.find.bracket.objects import names_act
from diplotext.find.bracket.suppositions import reach, supposes
from diplotext.find.commitments.promise import DEPENDENT, Promise
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_KINDS = frozenset({ClauseKind.MAIN, ClauseKind.THAT})


def dependent(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject | None
) -> Promise | None:
    """
    Read "NOUN OF ACTION VERB PREPOSITION CONDITION".

    Args:
        syntax: The text.
        clauses: Its clauses.
        number: Index of the clause.
        subject: Its subject.
    """
    clause, reading = clauses.all[number], syntax.reading
    verb = clause.verb
    if verb is None or subject is None or subject.pronoun or verb.negated:
        return None
    if clause.kind not in _KINDS or depended_on(reading, clause) is None:
        return None
    act = _act(reading, subject)
    if act is None or is_no_fact(clauses, number) or supposes(reading, clause):
        return None
    return Promise(
        (verb.first, verb.first + 1),
        act,
        (clause.first, reach(syntax, clauses, clause)),
        "ready",
        "undertaking",
        DEPENDENT,
        verb,
        _owner(reading, act),
    )


def _act(reading: Reading, subject: Subject) -> tuple[int, int] | None:
    """Give the words of a subject that names conduct, its article left out."""
    first, stop = subject.segments[0]
    first = reading.over(first, Tag.DETERMINER.bit, stop)
    named = (
        names_action(reading, at) or names_act(reading, at) for at in range(first, stop)
    )
    return (first, stop) if any(named) else None


def _owner(reading: Reading, act: tuple[int, int]) -> Subject | None:
    """Give the state or the nationality within a subject that says whose act it is."""
    for at in range(*act):
        if reading.begins(at, Tag.PREPOSITION.bit):
            return None
        hit = reading.hit(at, Tag.STATE) or reading.hit(at, Tag.DEMONYM)
        if hit is not None:
            return Subject(((at, hit[0]),))
    return None
