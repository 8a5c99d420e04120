"""Conduct that is ruled out as a subject where verbs stand in a bracket: "Ein Abzug kommt für Rom nicht infrage"."""

from diplotext.find.bracket.acting import acting_behind
from diplotext.find.bracket.acts import following, infinitive_act
from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import in_middle
from diplotext.find.bracket.noun_acts import with_adjuncts
from diplotext.find.bracket.objects import names_act
from diplotext.find.bracket.suppositions import reach
from diplotext.find.commitments.grading import turned
from diplotext.find.commitments.promise import LEFT_OPEN, Promise
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def ruled_out(syntax: Syntax, clauses: Clauses, binding: Binding) -> Promise | None:
    """
    Read "NOUN OF ACTION EXPRESSION", and "für DEBTOR" within it.

    Who speaks rules it out where nobody is named.
    """
    reading, clause, verb = syntax.reading, binding.clause, binding.verb
    record, subject = binding.record, _subject(reading, binding)
    if subject is None or clause.act is not None:
        return None
    needs = record.negated == "needed"
    denied = reading.among(Tag.NEGATION.bit, clause.first, clause.stop)
    act = (
        _infinitive(syntax, clauses, binding.number, subject)
        if subject.pronoun
        else _act(reading, clause, subject)
    )
    if act is None or (needs and not denied):
        return None
    named = acting_behind(reading, clause, tuple(p for p in record.object_linkers if p))
    if named is not None and act[0] <= named[0] < act[1]:
        act = act[0], named[0]
    debtor = None if named is None else Subject((named[1],))
    force, kind, negative = turned(record, "none", negated=verb.negated)
    return Promise(
        (verb.first, verb.first + 1),
        act,
        (clause.first, max(reach(syntax, clauses, clause), act[1])),
        force,
        kind,
        LEFT_OPEN if kind == "possibility" else "ruled-out",
        verb,
        debtor,
        negative,
    )


def _infinitive(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject
) -> tuple[int, int] | None:
    """Give the infinitive behind a clause for which "es" stands in it ("Es komme nicht infrage, [Truppen abzuziehen]")."""
    opened = following(clauses, number)
    it = syntax.reading.has(subject.segments[0][0], Tag.SUBJECT_PRONOUN, "impersonal")
    if not it or opened is None or opened.kind is not ClauseKind.INFINITIVE:
        return None
    return infinitive_act(syntax, clauses, opened)


def _subject(reading: Reading, binding: Binding) -> Subject | None:
    """Give the subject, behind the verb where the words that belong to it stand before ("Denkbar sei ein Abzug")."""
    first, stop = binding.clause.front
    fronted = reading.first_of(first, binding.record.tail) == stop > first
    return in_middle(reading, binding.clause.middle) if fronted else binding.subject


def _act(reading: Reading, clause: Clause, subject: Subject) -> tuple[int, int] | None:
    """Give the subject with what its noun has behind it, without its article, if it names conduct."""
    first, stop = subject.segments[0]
    names = any(
        names_action(reading, at) or names_act(reading, at) for at in range(first, stop)
    )
    if not names:
        return None
    first = reading.over(first, Tag.DETERMINER.bit, stop)
    ahead = clause.front[0] <= first < clause.front[1]
    limit = clause.front[1] if ahead else clause.middle[1]
    return first, with_adjuncts(reading, stop, limit)
