"""Which words of a clause in the present tell the act: "stellt [zehn Panzer]", "lässt [Fahrer passieren]"."""

from diplotext.find.bracket.acts import fronted_object, object_behind, predicate_act
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import skip_light
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_OPENED = frozenset({ClauseKind.INFINITIVE, ClauseKind.THAT})


def lets(reading: Reading, clause: Clause) -> bool:
    """Tell whether the verb of a clause is one of letting with an infinitive."""
    if clause.act is None or clause.verb is None:
        return False
    return reading.language.lexicon.auxiliaries.get(clause.verb.lemma) == "make"


def present_act(reading: Reading, clause: Clause, subject: Subject) -> tuple[int, int]:
    """Give what is in the front field where the subject is not, else the clause from its verb on."""
    verb, taken = clause.verb, subject.segments[0]
    first = clause.lexical[0] if verb is None else verb.first
    if clause.kind is ClauseKind.THAT:
        start = skip_light(reading, clause.middle[0], clause.middle[1])
        start = max(start, taken[1]) if taken[0] <= start < taken[1] else start
        return min(start, first), clause.stop
    stop = clause.stop
    while stop - 1 > first and (
        reading.is_mark(stop - 1, "-–—,") or reading.begins(stop - 1, Tag.CONDITION.bit)
    ):
        stop -= 1
    if lets(reading, clause):
        return predicate_act(reading, clause, subject)
    gives = reading.language.lexicon.suffixes.get("gives", ())
    given = clause.is_fronted and verb is not None and verb.lemma in gives
    behind = object_behind(reading, clause, subject) if given else None
    return fronted_object(reading, clause, subject) or behind or (first, stop)


def with_infinitive(
    syntax: Syntax, clauses: Clauses, number: int, act: tuple[int, int]
) -> tuple[int, int]:
    """Take in the infinitive right behind a verb that stands for nothing itself ("unterlassen es, ... zu")."""
    for clause in clauses.all[number + 1 : number + 2]:
        if clause.kind in _OPENED and clause.first == act[1] + 1:
            act = act[0], clause.stop
    marks = syntax.reading.is_mark(act[1] - 1, ".!?")
    return act[0], act[1] - marks
