"""Nouns of action that somebody promises or refuses in the passive: "[Der Abzug] wurde von Ghana zugesagt"."""

import attrs

from diplotext.find.bracket.acting import passive_agent
from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.grading import graded
from diplotext.find.bracket.objects import names_act
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.commissives import Commissive
from diplotext.lang.entry import Tag


def passive_noun(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject | None
) -> Promise | None:
    """
    Read "NOUN OF ACTION wird von DEBTOR EXPRESSION".

    Args:
        syntax: The article.
        clauses: Its clauses.
        number: Index of the clause.
        subject: Its subject.
    """
    clause, reading = clauses.all[number], syntax.reading
    verb = clause.verb
    if verb is None or not verb.passive or subject is None or subject.pronoun:
        return None
    record = _record(reading, verb)
    first, stop = subject.segments[0]
    agent = _agent(reading, clause, (first, stop)) if record is not None else None
    while first < stop and reading.has(first, Tag.DETERMINER):
        first += 1
    acts = any(
        names_action(reading, i) or names_act(reading, i) for i in range(first, stop)
    )
    if record is None or agent is None or not acts:
        return None
    binding = Binding(number, clause, verb, record, agent)
    return graded(syntax, clauses, binding, (first, stop), rule="noun")


def _agent(
    reading: Reading, clause: Clause, subject: tuple[int, int]
) -> Subject | None:
    """Give by whom something is done, outside the subject ("Die Entsendung [von Ärzten] wurde von Ghana zugesagt")."""
    (first, stop), middle = subject, clause.middle
    if not middle[0] <= first < middle[1]:
        return passive_agent(reading, attrs.evolve(clause, front=(0, 0)))
    before = attrs.evolve(clause, middle=(middle[0], first))
    behind = attrs.evolve(clause, middle=(stop, middle[1]))
    return passive_agent(reading, before) or passive_agent(reading, behind)


def _record(reading: Reading, verb: VerbGroup) -> Commissive | None:
    """Give the expression that a verb is with an object without a preposition, no order."""
    for record in reading.language.lexicon.commissives.get(verb.lemma, ()):
        special = record.order or record.tail or record.reflexive or record.tenses
        if () in record.object_linkers and not special:
            return record
    return None
