"""Which part of its sentence a source behind a preposition tells: a clause it stands in, or all up to what another one says."""

import attrs

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag


_HANGING = frozenset(
    {ClauseKind.RELATIVE, ClauseKind.ADVERBIAL, ClauseKind.THAT, ClauseKind.QUESTION}
)
_TAKEN_IN = frozenset({ClauseKind.RELATIVE, ClauseKind.THAT, ClauseKind.QUESTION})


@attrs.frozen
class Scope:
    """
    A part of a sentence; indexes count words.

    Attributes:
        first: Its first word.
        stop: Behind its last one.
        hangs: Whether it is a subordinate clause.
    """

    first: int
    stop: int
    hangs: bool = False


def scope_of(
    reading: Reading,
    clauses: Clauses,
    place: tuple[int, int],
    reported: frozenset[int],
) -> Scope:
    """
    Give the part of its sentence that a source tells.

    A source within a subordinate clause tells that clause ("die Miliz, die [laut Polizei] abzog,
    ..."), one in a later main clause with a subject of its own that one ("Peru zahlt, Chile ist
    [laut Storm] bereit"). What is told ends where somebody else says something.
    """
    scope = _alone(reading, clauses, place)
    if scope.hangs:
        return scope
    said = _next_said(clauses, (place[1], scope.stop), reported)
    if said is None:
        return scope
    return attrs.evolve(scope, stop=_before(reading, said.words.start))


def _alone(reading: Reading, clauses: Clauses, place: tuple[int, int]) -> Scope:
    """Give the part of a sentence that a source tells, whatever others stand in it."""
    first, stop = place
    whole = Scope(reading.sentence(first).first, sentence_end(reading, first))
    number = clauses.of_word(first)
    clause = clauses.all[number] if number is not None else None
    if clause is None or number is None or clause.level != NOWHERE:
        return whole
    if clause.kind in _HANGING and clause.body <= first and stop < clause.stop:
        return Scope(clause.body, _end(clauses, number), hangs=True)
    if clause.kind is ClauseKind.MAIN and _stands_apart(reading, clauses, number):
        opens = clause.words.start <= first and stop < clause.stop
        return attrs.evolve(whole, first=clause.words.start) if opens else whole
    return whole


def _end(clauses: Clauses, number: int) -> int:
    """Give where a subordinate clause ends, with the clauses that hang on it right behind."""
    stop = clauses.all[number].stop
    for at in range(number + 1, len(clauses.all)):
        clause = clauses.all[at]
        if clause.first != stop + 1 or clause.kind not in _TAKEN_IN:
            break
        stop = clause.stop
    return stop


def _stands_apart(reading: Reading, clauses: Clauses, number: int) -> bool:
    """Tell whether a main clause has one of the narrator's before it in its sentence, and a field before its verb."""
    clause = clauses.all[number]
    start = reading.sentence(clause.first).first
    if not clause.is_fronted or clause.words.start == start:
        return False
    before = clauses.within(start, clause.words.start)
    return any(_is_main(c) and c.level == clause.level for c in before)


def _is_main(clause: Clause) -> bool:
    return clause.kind is ClauseKind.MAIN and clause.verb is not None


def _before(reading: Reading, at: int) -> int:
    """Give the end of the part before a word, without what parts them."""
    while at > 0 and (
        reading.is_mark(at - 1, ",;–—-") or reading.has(at - 1, Tag.COORDINATOR)
    ):
        at -= 1
    return at


def _next_said(
    clauses: Clauses, place: tuple[int, int], reported: frozenset[int]
) -> Clause | None:
    """Give the first main clause in a range of words that says who says something else ("Nach Schätzung der Uno sind es 20, [der Rat spricht von 30]")."""
    later = (
        clauses.all[number]
        for number in clauses.numbers_within(*place)
        if number in reported
    )
    return next((c for c in later if _is_apart(c, place[0])), None)


def _is_apart(clause: Clause, first: int) -> bool:
    """Tell whether a main clause of no quotation has all its words behind a place, some of them before its verb."""
    behind = clause.words.start >= first and clause.level == NOWHERE
    return behind and clause.is_fronted and _is_main(clause)
