"""Acts that only lead to another one below a modal verb or a future: "will versuchen, ... zu", "wird prüfen, ob ..."."""

import attrs

from diplotext.find.bracket.acts import following, infinitive_act, sees_to
from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.commitments.promise import Promise
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
    opened = following(clauses, number)
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
