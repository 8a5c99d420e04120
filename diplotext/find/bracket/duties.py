"""Duties that "have to" lays on its subject, where verbs stand in a bracket: "hat die Brücke zu räumen"."""

from diplotext.find.bracket.acts import predicate_act, reach
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.promise import Promise
from diplotext.find.syntax import Subject, Syntax
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


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
    clause, forms = clauses.all[number], clauses.forms
    verb, lexicon = clause.verb, syntax.reading.language.lexicon
    if verb is not None and verb.lemma in lexicon.suffixes.get("forbids", ()):
        return _forbidden(syntax, clauses, clause, subject)
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


def _forbidden(
    syntax: Syntax, clauses: Clauses, clause: Clause, subject: Subject | None
) -> Promise | None:
    """Read "DEBTOR darf OBJECT nicht INFINITIVE": a duty to abstain, or where it is only said, a demand."""
    verb, reading = clause.verb, syntax.reading
    if verb is None or subject is None or clause.act is None or clause.act.passive:
        return None
    idle = reading.language.lexicon.suffixes.get("no_conduct", ())
    denied = verb.negated or reading.has(
        subject.segments[0][0], Tag.DETERMINER, "negative"
    )
    if not denied or clause.act.lemma in idle:
        return None
    force, kind = _FORBIDS.get(verb.tense, (None, None))
    if force is None or kind is None:
        return None
    act = predicate_act(reading, clause, subject)
    return Promise(
        (verb.first, verb.first + 1),
        act,
        (clause.first, max(reach(syntax, clauses, clause), act[1])),
        force,
        kind,
        "duty",
        verb,
        subject,
        negative=True,
    )


_FORBIDS = {
    Tense.PRESENT: ("oblige", "undertaking"),
    Tense.SUBJUNCTIVE: ("none", "requirement"),
}
