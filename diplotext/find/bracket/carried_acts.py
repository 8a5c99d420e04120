"""Acts that only lead to another one below a modal verb or a future: "will versuchen, ... zu", "wird prüfen, ob ..."."""

import attrs

from diplotext.find.bracket.acts import following, infinitive_act, sees_to
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.commitments.promise import Promise, disowned
from diplotext.find.grammar.syntax import Syntax


def carried(syntax: Syntax, clauses: Clauses, number: int, promise: Promise) -> Promise:
    """
    Give a promise with the act to which its own only leads.

    An infinitive behind a verb of trying or proposing is what is promised; what somebody
    sees to is a part of it ("dafür sorgen, dass ...").

    Args:
        syntax: The text.
        clauses: Its clauses.
        number: Index of the clause that promises.
        promise: What it promises.
    """
    clause = clauses.all[number]
    ranked = _ranked(syntax, clauses, number, promise)
    opened = following(clauses, number)
    if ranked is not None:
        return ranked
    if clause.act is None or opened is None or opened.first != clause.stop + 1:
        return promise
    suffixes = syntax.reading.language.lexicon.suffixes
    leads = clause.act.lemma in suffixes.get("leads_to_act", ())
    if opened.kind is ClauseKind.INFINITIVE and leads:
        act = infinitive_act(syntax, clauses, opened)
        abstains = opened.verb is not None and opened.verb.negated
        return attrs.evolve(promise, act=act, negative=promise.negative or abstains)
    if opened.kind is ClauseKind.THAT and sees_to(clauses, clause) is not None:
        return attrs.evolve(promise, act=(promise.act[0], opened.stop))
    return promise


def _ranked(
    syntax: Syntax, clauses: Clauses, number: int, promise: Promise
) -> Promise | None:
    """Take in what somebody is to be the first or the last one to do ("wird nicht [der erste Staat sein, der geht]")."""
    clause, reading = clauses.all[number], syntax.reading
    behind = clauses.all[number + 1 : number + 2]
    roles = reading.language.lexicon.auxiliaries
    if clause.act is None or roles.get(clause.act.lemma) != "be" or not behind:
        return None
    if behind[0].kind is not ClauseKind.RELATIVE or behind[0].first > clause.stop + 1:
        return None
    words = reading.words.keys[slice(*promise.act)]
    last = reading.language.lexicon.suffixes.get("last_of_all", ())
    found = attrs.evolve(promise, act=(promise.act[0], behind[0].stop))
    if not any(word in last for word in words):
        return found
    if not found.negative:
        return disowned(found)
    return attrs.evolve(found, kind="undertaking", force="promise", negative=False)
