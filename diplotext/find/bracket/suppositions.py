"""Words of condition beside clauses: how far those of a clause reach, and which suppose something."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.content_ends import level_end
from diplotext.find.bracket.inverted_conditions import is_inverted_condition
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_LONGEST_CONDITION = 8


def reach(syntax: Syntax, clauses: Clauses, clause: Clause) -> int:
    """Give where the conditions of a clause end: before the next main clause, or with its sentence."""
    stop = level_end(syntax.reading, clause)
    for other in clauses.within(clause.first + 1, stop):
        main = other.level == clause.level and other.kind is ClauseKind.MAIN
        if other.first < clause.stop or _says(syntax.reading, other):
            continue  # "werde, sagte sie, zahlen, wenn Rom zahle"
        if main and not _conditions(syntax.reading, other):
            return other.first
    return stop


def _says(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause only says whose words those around it are ("..., sagte sie, wenn ...")."""
    verb = clause.verb
    known = reading.language.lexicon.reporting
    return clause.is_aside and verb is not None and verb.lemma in known


def _conditions(reading: Reading, clause: Clause) -> bool:
    """Tell whether a main clause states a condition, or is words that lead to one ("es sei denn")."""
    hit = reading.hit(clause.first, Tag.CONDITION)
    leads = hit is not None and hit[0] == clause.stop
    return leads or supposes(reading, clause) or is_inverted_condition(reading, clause)


def supposes(reading: Reading, clause: Clause) -> bool:
    """Tell whether words of condition lead to a clause ("es sei denn, das Parlament stimme zu")."""
    return supposed_from(reading, clause) is not None


def supposed_from(reading: Reading, clause: Clause) -> int | None:
    """Give where words of condition begin that end before a main clause, or at its "that"."""
    if clause.kind is ClauseKind.MAIN and reading.is_mark(clause.first - 1, ","):
        ends = range(clause.first - 1, clause.first)
    elif clause.kind is ClauseKind.THAT:
        ends = range(_verb_start(reading, clause.first - 1), clause.body + 1)
    else:
        return None
    for at in range(max(ends.stop - _LONGEST_CONDITION, 0), ends.stop):
        hit = reading.hit(at, Tag.CONDITION)
        if hit is None or hit[0] not in ends or "clause" not in hit[1].features:
            continue
        if not _opens_clause(reading, at, hit[0], clause):
            return at
    return None


def _opens_clause(reading: Reading, at: int, stop: int, clause: Clause) -> bool:
    """Tell whether words of condition open the clause before, and lead to no other ("[nachdem] bekannt geworden war, dass")."""
    return stop < clause.first - 1 and reading.has(at, Tag.SUBORDINATOR)


def _verb_start(reading: Reading, stop: int) -> int:
    """Give the first word of the verbs that close a clause before a comma ("davon abhängig [gemacht], dass")."""
    while reading.has(stop - 1, Tag.VERB) and not reading.words.is_capitalized(
        stop - 1
    ):
        stop -= 1
    return stop
