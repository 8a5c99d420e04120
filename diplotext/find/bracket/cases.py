"""Pronouns that are bound as the subject of the case stated before them ("Stellt ein Staat ..., so hat er ...")."""

import attrs

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag


_OTHERS = ("first", "second", "generic", "demonstrative")


def bound_by_case(
    syntax: Syntax, clauses: Clauses, number: int, promise: Promise
) -> Promise:
    """Let a pronoun be bound as the subject of the condition before it ("Stellt ein Staat ..., so hat er ...")."""
    reading, debtor = syntax.reading, promise.debtor
    if debtor is None or not debtor.pronoun or not number:
        return promise
    at, before = debtor.segments[0][0], clauses.all[number - 1]
    third = not any(reading.has(at, Tag.SUBJECT_PRONOUN, f) for f in _OTHERS)
    case = before.opens_condition or before.kind is ClauseKind.ADVERBIAL
    first = clauses.all[number].first
    near = before.stop <= first <= before.stop + 1
    near = near and reading.sentence_of[before.first] == reading.sentence_of[first]
    if not (third and case and near and before.level == clauses.all[number].level):
        return promise
    subject = clause_subject(reading, clauses, number - 1)
    if (
        subject is None
        or subject.pronoun
        or not is_acting(reading, *subject.segments[0])
    ):
        return promise
    return attrs.evolve(promise, debtor=subject)
