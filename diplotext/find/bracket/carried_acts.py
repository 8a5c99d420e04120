"""Acts that only lead to another one below a modal verb or a future: "will versuchen, ... zu", "wird prüfen, ob ..."."""

import attrs

from diplotext.find.bracket.acts import following, infinitive_act
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.promise import Promise
from diplotext.find.syntax import Syntax


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
    if opened.kind is ClauseKind.THAT and _sees_to(clauses, clause):
        return attrs.evolve(promise, act=(promise.act[0], opened.stop))
    return promise


def _sees_to(clauses: Clauses, clause: Clause) -> bool:
    """Tell whether a word of a clause points at the one behind it, of which its verb makes an act ("dafür sorgen, dass")."""
    reading = clauses.forms.reading
    points = reading.language.lexicon.suffixes.get("seen_to", ())
    lemma = "" if clause.act is None else clause.act.lemma
    pairs = zip(points[::2], points[1::2], strict=True)
    words = reading.words.keys[clause.first : clause.stop]
    return any(lemma == verb and word in words for verb, word in pairs)
