"""Acts that a noun names as the subject of a passive whose agent is bound: "The reopening of the bridge was promised by Chad"."""

from diplotext.find.commitments.expressions import Expression
from diplotext.find.commitments.grading import graded
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.action_nouns import names_action
from diplotext.find.grammar.clause_stops import clause_of
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.lang.entry import Tag


_LONGEST = 6


def noun_agreed(syntax: Syntax, expression: Expression) -> Promise | None:
    """
    Read "NOUN OF ACTION EXPRESSION by DEBTOR", where word order tells.

    Args:
        syntax: The article.
        expression: A verb in the passive, and what it may be.
    """
    reading, group, record = syntax.reading, expression.group, expression.record
    own = group.passive and record.lemma == group.lemma and not record.order
    if not (syntax.kinds and own and group.is_finite and record.object_linkers):
        return None
    at = skip_adverbs(reading, expression.stop)
    agent, subject = reading.hit(at, Tag.AGENT), subject_of(syntax, group)
    if agent is None or subject is None or subject.pronoun or not subject.is_expressed:
        return None
    first, stop = subject.segments[0]
    first += reading.has(first, Tag.DETERMINER)
    head = range(first, min(stop, first + _LONGEST))
    if len(subject.segments) > 1 or not any(names_action(reading, i) for i in head):
        return None
    debtor = Subject(((agent[0], _agent_stop(syntax, agent[0])),))
    clause = clause_of(syntax, group, group.start)
    return graded(expression, (first, stop), clause, debtor, "noun")


def _agent_stop(syntax: Syntax, first: int) -> int:
    """Give where the words for an agent end: at a mark, a day or a verb, or with the sentence."""
    reading = syntax.reading
    end = reading.sentence(first).stop
    for at in range(first, end):
        closes = reading.is_mark(at, ".,;:") or at in reading.dates
        day = reading.has(at, Tag.PREPOSITION) and at + 1 in reading.dates
        if closes or day or syntax.group(at) is not None:
            return at
    return end
