"""Duties that "have to" lays on its subject, where verbs stand in a bracket: "hat die Brücke zu räumen"."""

from diplotext.find.bracket.acts import predicate_act, reach
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.promise import Promise
from diplotext.find.syntax import Subject, Syntax


def duty(
    syntax: Syntax, clauses: Clauses, number: int, subject: Subject | None
) -> Promise | None:
    """
    Read "DEBTOR hat OBJECT zu INFINITIVE".

    Args:
        syntax: The article.
        clauses: Its clauses.
        number: Index of the clause.
        subject: Its subject.
    """
    clause, forms = clauses.all[number], clauses.forms
    verb, lexicon = clause.verb, syntax.reading.language.lexicon
    if verb is None or subject is None or verb.closing is None or clause.act:
        return None
    if lexicon.auxiliaries.get(verb.lemma) != "have" or verb.compound:
        return None
    infinitive = forms.infinitive(verb.closing[1] - 1)
    idle = (
        *lexicon.suffixes.get("no_duty", ()),
        *lexicon.suffixes.get("no_conduct", ()),
    )
    if infinitive is None or infinitive.lemma in idle:
        return None
    act = predicate_act(syntax.reading, clause, subject)[0], verb.closing[1]
    refuses = verb.negated
    return Promise(
        (verb.first, verb.first + 1),
        act,
        (clause.first, max(reach(syntax, clauses, clause), act[1])),
        "none" if refuses else "oblige",
        "non_commitment" if refuses else "undertaking",
        "duty",
        verb,
        subject,
        refuses,
    )
