"""Acts that are to come: "will sign", "agreed to look after", and what only might be done."""

from diplotext.find.grammar.factuality import is_factual
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_COMING = frozenset({Tense.PRESENT, Tense.FUTURE, Tense.IMPERFECT})
_AGREED = ("agreed", "promised")


def is_possible(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb only says what might be done ("may ask", "pourrait demander")."""
    lexicon = syntax.reading.language.lexicon
    modal = lexicon.auxiliaries.get(verb.lemma) == "modal"
    modal = modal or verb.lemma in lexicon.suffixes.get("modal", ())
    return verb.tense is Tense.CONDITIONAL or modal


def is_to_come(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether an infinitive stands below a verb that makes a future of it ("will [speak]", "wird ... [sprechen]", reported or not)."""
    if verb.tense is not Tense.INFINITIVE:
        return False
    clause = syntax.clause_of(verb)
    above = clause.verb if clause is not None else _right_before(syntax, verb)
    coming = syntax.reading.language.lexicon.verbs.get("to_come", frozenset())
    tenses = _COMING if clause is None else _COMING | {Tense.SUBJUNCTIVE}
    if above is None or above.lemma not in coming or above.tense not in tenses:
        return False
    return is_factual(syntax, above)


def _right_before(syntax: Syntax, verb: VerbGroup) -> VerbGroup | None:
    """Give the verb right before an infinitive, over a preposition ("is to [sign]", "va a [firmar]")."""
    at = verb.start - 1
    return syntax.group(at - syntax.reading.has(at, Tag.PREPOSITION))


def is_agreed_to(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether an infinitive is what somebody has agreed or promised to do ("a accepté de [veiller]")."""
    if verb.tense is not Tense.INFINITIVE:
        return False
    above = _agreeing(syntax, verb)
    verbs = syntax.reading.language.lexicon.verbs
    agrees = above is not None and any(above.lemma in verbs[name] for name in _AGREED)
    if above is None or not agrees or is_possible(syntax, above):
        return False
    return is_factual(syntax, above)


def _agreeing(syntax: Syntax, verb: VerbGroup) -> VerbGroup | None:
    """Give the verb an infinitive hangs on: right before it, or that of the clause before its own."""
    if syntax.clauses is None:
        return _right_before(syntax, verb)
    return syntax.last_finite(syntax.reading.sentence(verb.first).first, verb.start)
