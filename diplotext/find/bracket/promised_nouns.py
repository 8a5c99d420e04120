"""Nouns of action that an expression binds to: "Ghana kündigte den Abzug an", "forderte von X die Freilassung"."""

import attrs

from diplotext.find.bracket.addressees import addressed
from diplotext.find.bracket.bindings import Binding
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.grading import graded
from diplotext.find.bracket.noun_acts import object_act
from diplotext.find.bracket.recipients import has_recipient
from diplotext.find.bracket.subjects import is_set_against
from diplotext.find.commitments.mere_words import is_of_words
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading


def promised_noun(syntax: Syntax, clauses: Clauses, binding: Binding) -> Promise | None:
    """DEBTOR EXPRESSION NOUN OF ACTION."""
    subject = binding.subject
    if not binding.record.object_linkers or subject is None:
        return None
    if binding.verb.passive or _is_incise(syntax.reading, clauses, binding):
        return None
    act = _behind_embedded(clauses, binding, subject)
    if act is None:
        act = object_act(syntax.reading, binding.clause, subject, binding.record)
    if act is None:
        return None
    if binding.record.order:
        place = addressed(syntax.reading, binding.clause, subject)
        told = place is not None and not place[0] <= act[0] < place[1]
        debtor = Subject((place,)) if place is not None and told else None
        binding = attrs.evolve(binding, subject=debtor)
    elif _is_empty(syntax.reading, subject):
        binding = attrs.evolve(binding, subject=None)
    taken = binding.subject.segments[0] if binding.subject is not None else act
    given = has_recipient(syntax.reading, (binding.verb.stop, act[0]), taken)
    rule = "gift" if given and not binding.record.order else "noun"
    found = graded(syntax, clauses, binding, act, rule=rule)
    return None if is_of_words(syntax.reading, found) else found


def _behind_embedded(
    clauses: Clauses, binding: Binding, subject: Subject
) -> tuple[int, int] | None:
    """Give an object that stands behind a clause set in the field of its verb ("bot im Namen der Gruppe, [die tagte], Hilfe an")."""
    clause, reading = binding.clause, clauses.forms.reading
    first, stop = clause.middle
    embedded = [
        c.stop
        for c in clauses.within(first + 1, stop)
        if c.kind in _EMBEDDED and reading.is_mark(c.stop, ",") and c.stop + 1 < stop
    ]
    if not embedded:
        return None
    rest = attrs.evolve(clause, middle=(embedded[-1] + 1, stop))
    return object_act(reading, rest, subject, binding.record)


_EMBEDDED = frozenset({ClauseKind.RELATIVE, ClauseKind.ADVERBIAL})


def _is_empty(reading: Reading, subject: Subject) -> bool:
    """Tell whether a subject belongs to its verb and names nobody ("von einem Abzug ist [keine Rede]")."""
    empty = reading.language.lexicon.suffixes.get("empty_subjects", ())
    return reading.key(subject.segments[0][1] - 1) in empty


def _is_incise(reading: Reading, clauses: Clauses, binding: Binding) -> bool:
    """Tell whether a verb behind a clause says who says it ("man prüfe, sagte X den Nachbarn zu")."""
    clause = binding.clause
    if not clause.is_aside or not binding.number or is_set_against(reading, clause):
        return False
    before = clauses.all[binding.number - 1]
    quoted = before.level != clause.level
    case = before.kind is ClauseKind.ADVERBIAL or before.opens_condition
    told = before.verb is not None and not case
    return quoted or told
