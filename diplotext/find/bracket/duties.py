"""Duties that "have to" lays on its subject, where verbs stand in a bracket: "hat die Brücke zu räumen"."""

from diplotext.find.bracket.acts import fronted_object, predicate_act
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.factuality import is_said
from diplotext.find.bracket.idle import is_idle
from diplotext.find.bracket.suppositions import reach
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_FORBIDS = {
    Tense.PRESENT: ("oblige", "undertaking"),
    Tense.SUBJUNCTIVE: ("none", "requirement"),
}
_LINKED = 3
"""How far before the end of "angeboten zu zahlen" the participle stands."""
_Duty = tuple[tuple[int, int], str, str, bool]


def duty(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject | None
) -> Promise | None:
    """
    Read "DEBTOR hat OBJECT zu INFINITIVE" and "DEBTOR darf nicht INFINITIVE".

    Args:
        syntax: The article.
        clauses: Its clauses.
        number: Index of the clause.
        subject: Its subject.
    """
    clause, lexicon = clauses.all[number], syntax.reading.language.lexicon
    verb = clause.verb
    if verb is None or subject is None:
        return None
    forbids = verb.lemma in lexicon.suffixes.get("forbids", ())
    read = _forbidden if forbids else _owed
    found = read(clauses, clause, verb, subject)
    if found is None:
        return None
    act, force, kind, negative = found
    return Promise(
        (verb.first, verb.first + 1),
        act,
        (clause.first, max(reach(syntax, clauses, clause), act[1])),
        force,
        kind,
        "duty",
        verb,
        subject,
        negative,
    )


def _owed(
    clauses: Clauses, clause: Clause, verb: VerbGroup, subject: Subject
) -> _Duty | None:
    """Read "DEBTOR hat OBJECT zu INFINITIVE"."""
    forms, lexicon = clauses.forms, clauses.forms.reading.language.lexicon
    owes = lexicon.auxiliaries.get(verb.lemma) == "have" and not verb.compound
    if verb.closing is None or clause.act or not owes:
        return None
    infinitive = forms.infinitive(verb.closing[1] - 1)
    idle = lexicon.suffixes.get("no_duty", ())
    if infinitive is None or infinitive.lemma in idle:
        return None
    if is_idle(forms.reading, clause, infinitive.lemma):
        return None
    if forms.participle(verb.closing[1] - _LINKED) is not None:
        return None  # "hat angeboten zu zahlen"
    act = predicate_act(forms.reading, clause, subject)[0], verb.closing[1]
    if verb.negated:
        return act, "none", "non_commitment", True
    return act, "oblige", "undertaking", False


def _tense(clauses: Clauses, verb: VerbGroup) -> Tense:
    """Give the tense of a verb, that of reported speech where it is written otherwise ("X dürften nicht ..., hieß es")."""
    number = clauses.at[verb.first]
    told = verb.tense is Tense.CONDITIONAL and is_said(clauses, number)
    return Tense.SUBJUNCTIVE if told else verb.tense


def _forbidden(
    clauses: Clauses, clause: Clause, verb: VerbGroup, subject: Subject
) -> _Duty | None:
    """Read "DEBTOR darf OBJECT nicht INFINITIVE": a duty to abstain, or where it is only said, a demand."""
    reading = clauses.forms.reading
    if clause.act is None or clause.act.passive:
        return None
    idle = is_idle(reading, clause, clause.act.lemma)
    denied = verb.negated or reading.has(
        subject.segments[0][0], Tag.DETERMINER, "negative"
    )
    graded = _FORBIDS.get(_tense(clauses, verb))
    if not denied or idle or graded is None:
        return None
    first, stop = predicate_act(reading, clause, subject)
    front = fronted_object(reading, clause, subject)
    return (first if front is None else front[0], stop), *graded, True
