"""Clauses that bind nobody by what opens them: conditions, questions, circumstances."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.inverted_conditions import is_inverted_condition
from diplotext.find.reading.reading import Reading
from diplotext.lang.inflect import Tense


_CLOSED = frozenset({ClauseKind.ADVERBIAL, ClauseKind.QUESTION, ClauseKind.MANNER})


def is_closed(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause tells a condition, a question or a circumstance, which binds nobody."""
    if clause.kind is ClauseKind.ADVERBIAL and (
        _tells_of_past(reading, clause) or _is_contrast(reading, clause)
    ):
        return False
    if clause.kind in _CLOSED or clause.is_infinitive:
        return True
    return clause.opens_condition or is_inverted_condition(reading, clause)


def _is_contrast(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause sets what somebody else is going to do against what goes before ("[während] Kenia Polizisten ausbilden will")."""
    opens = reading.language.lexicon.suffixes.get("contrast_openers", ())
    contrast = reading.words.keys[clause.body - 1] in opens
    return contrast and clause.act is not None and not clause.act.passive


def _tells_of_past(reading: Reading, clause: Clause) -> bool:
    """Tell whether a circumstance is what somebody has done ("nachdem Kiew in Kontrollen eingewilligt hatte")."""
    opens = reading.language.lexicon.suffixes.get("facts", ())
    verb = clause.verb
    done = verb is not None and verb.compound and verb.tense is not Tense.CONDITIONAL
    return done and reading.words.keys[clause.body - 1] in opens
