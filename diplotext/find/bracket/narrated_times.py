"""Clauses of time by which the narrator tells when something was said: "er werde zahlen, sagte X, [als er ankam]"."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.forms import REPORTED
from diplotext.find.bracket.subjects import clause_subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.inflect import Tense


def tells_when_said(clauses: Clauses, clause: Clause, opened: Clause) -> bool:
    """
    Tell whether a clause of time in the past indicative stands behind what is reported in its own mood.

    What is reported is to come or is so ("man werde zahlen, [als er ankam]"): to a report of
    what has been, such a clause may belong ("man habe gezahlt, [als er ankam]"), unless a
    pronoun is its subject alone.

    Args:
        clauses: The clauses of the article.
        clause: The clause of time.
        opened: The clause that is reported.
    """
    reading, before, verb = clauses.forms.reading, opened.verb, clause.verb
    if clause.kind is not ClauseKind.ADVERBIAL or before is None or verb is None:
        return False
    if clause.first <= opened.stop:
        return False  # "sagte, [als er ankam], werde er zahlen"
    told = before.tense in REPORTED and verb.tense is Tense.IMPERFECT
    if not told or clause.lead != "," or not _opens_time(reading, clause):
        return False
    past = before.compound and not before.passive
    return not past or _tells_of_speaker(clauses, clause, opened)


def _opens_time(reading: Reading, clause: Clause) -> bool:
    times = reading.language.lexicon.suffixes.get("times_of_speech", ())
    return any(
        reading.words.keys[at] in times for at in range(clause.first, clause.body)
    )


def _tells_of_speaker(clauses: Clauses, clause: Clause, opened: Clause) -> bool:
    """Tell whether a pronoun for one person is the subject of a clause, and several that of the one reported."""
    reading, numbers = clauses.forms.reading, clauses.at
    if clause.verb is None or opened.verb is None or opened.verb.plural is not True:
        return False
    own = clause_subject(reading, clauses, numbers[clause.verb.first])
    if own is None or not own.pronoun or clause.verb.plural is not False:
        return False
    thing = reading.key(own.segments[0][0]) in reading.language.lexicon.suffixes.get(
        "object_thing", ()
    )
    return not thing
