"""Verbs that no list has among those of saying, right behind a quotation: "„Noch ist nichts gewonnen“, dämpfte Minister Storm die Erwartungen"."""

from diplotext.find.bracket.acting import can_speak
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.field_phrases import in_middle
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.inflect import Tense
from diplotext.lang.reporting import Reporting


_TENSES = frozenset({Tense.PRESENT, Tense.IMPERFECT})
_QUOTES = frozenset({"quote"})


def unlisted(reading: Reading, clauses: Clauses, clause: Clause) -> list[Reporting]:
    """
    Let a verb report the quotation that a comma parts from it, if somebody who can speak stands behind it.

    Args:
        reading: The article.
        clauses: Its clauses.
        clause: The clause of the verb.
    """
    verb = clause.verb
    if verb is None or verb.passive or verb.negated or clause.act is not None:
        return []
    if not clause.is_aside or clause.level != NOWHERE or verb.tense not in _TENSES:
        return []
    pause = clause.first - 1
    if not any(at in clauses.marks.closing for at in (pause, pause - 1)):
        return []
    subject = in_middle(reading, clause.middle)
    if subject is None or not can_speak(reading, subject):
        return []
    return [Reporting(verb.lemma, "assertive", _QUOTES, reflexive=None)]
