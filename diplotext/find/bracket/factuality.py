"""Which clauses tell of facts: not the conditions, the questions, and what somebody denies."""

from diplotext.find.bracket.acts import sees_to
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.conditions import condition_word
from diplotext.find.bracket.pointers import points_back
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.reporting import Reporting


def is_told(clauses: Clauses, group: VerbGroup) -> bool:
    """Tell whether the clause of a verb tells of a fact ("dass", "nachdem" and relative clauses do)."""
    number = clauses.at.get(group.first)
    if number is None:
        return True
    clause = clauses.all[number]
    return not (
        clause.kind is ClauseKind.QUESTION
        or _supposes(clauses.forms.reading, clause)
        or _follows_condition(clauses, number)
        or hangs_on_denial(clauses, number)
    )


def _supposes(reading: Reading, clause: Clause) -> bool:
    adverbial = clause.kind is ClauseKind.ADVERBIAL
    told = adverbial and condition_word(reading, clause) is not None
    return clause.opens_condition or told


def _follows_condition(clauses: Clauses, number: int) -> bool:
    """Tell whether a main clause says what follows if the clause before it holds ("Falls ..., geht Peru")."""
    clause = clauses.all[number]
    if clause.kind is not ClauseKind.MAIN or clause.is_fronted or clause.lead != ",":
        return False
    return _supposes(clauses.forms.reading, clauses.all[number - 1])


def hangs_on_denial(clauses: Clauses, number: int) -> bool:
    """Tell whether a clause hangs on a verb of denial ("bestritt, dass Kenia beigetreten sei")."""
    above = clauses.all[number - 1].verb if number else None
    if clauses.all[number].kind is not ClauseKind.THAT or above is None:
        return False
    records = clauses.forms.reading.language.lexicon.reporting.get(above.lemma, ())
    return bool(records) and all(r.negative for r in records) and not above.negated


def is_no_fact(clauses: Clauses, number: int) -> bool:
    """
    Tell whether a clause hangs on one by which it is not said to be so.

    That one is denied ("keine Zusage, dass ..."), or tells neither of words nor of a promise
    ("wartet darauf, dass X zahlt", "wichtig ist, dass X zahlt").
    """
    clause, reading = clauses.all[number], clauses.forms.reading
    if clause.kind is not ClauseKind.THAT:
        return False
    over = _clause_over(clauses, number)
    above = None if over is None else over.verb
    if over is None or above is None:
        return False
    lexicon = reading.language.lexicon
    told = lexicon.reporting.get(above.lemma, ())
    said = any(not r.negative and r.act != "directive" for r in told)
    bound = any(not r.order for r in lexicon.commissives.get(above.lemma, ()))
    light = above.lemma in lexicon.auxiliaries
    seen = sees_to(clauses, over) is not None
    return above.negated or light or seen or not (said or bound)


def _clause_over(clauses: Clauses, number: int) -> Clause | None:
    """Give the clause that a clause hangs on: before it, or behind one that opens its sentence."""
    reading, clause = clauses.forms.reading, clauses.all[number]
    opens = reading.sentence(clause.first).first == clause.first
    at = number + 1 if opens else number - 1
    if not 0 <= at < len(clauses.all):
        return None
    over = clauses.all[at]
    there = reading.sentence_of[over.first] == reading.sentence_of[clause.body]
    return over if there else None


def is_said(clauses: Clauses, number: int) -> bool:
    """Tell whether a verb of saying behind a clause gives it to somebody ("Togo zahle nicht, stellte X klar")."""
    return bool(_said_by(clauses, number))


def is_demanded(clauses: Clauses, number: int) -> bool:
    """Tell whether a verb of asking behind a clause makes a demand of it ("Togo solle zahlen, forderte X")."""
    return any(r.act == "directive" for r in _said_by(clauses, number))


def _said_by(clauses: Clauses, number: int) -> tuple[Reporting, ...]:
    """Give what the pack says of the verb of saying that stands first behind a clause."""
    known = clauses.forms.reading.language.lexicon.reporting
    level = clauses.all[number].level
    for c in clauses.all[number + 1 : number + 2]:
        says = c.is_aside or _points_back(clauses, c)
        if says and c.level == level and c.verb is not None:
            return known.get(c.verb.lemma, ())
    return ()


def _points_back(clauses: Clauses, clause: Clause) -> bool:
    """Tell whether a sentence begins with a word for the one before it ("Das bekräftigte X")."""
    reading, first = clauses.forms.reading, clause.front[0]
    return first == reading.sentence(first).first and points_back(reading, clause)
