"""What something is for somebody, in his own words: "Für den Forscher ist der Text „ein Anfang“"."""

from diplotext.find.attribution import Attribution
from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.clauses import sentence_end
from diplotext.find.marks import pieces_within, quoted_within
from diplotext.find.reading import NOWHERE
from diplotext.find.syntax import Subject, Syntax


def views(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """Read "Für X ist P", where quoted words in P tell that it is X who says so."""
    lexicon = syntax.reading.language.lexicon
    verbs = lexicon.suffixes.get("view_verbs", ())
    found: list[Attribution] = []
    for clause in clauses.all:
        told = clause.kind is ClauseKind.MAIN and clause.level == NOWHERE
        if told and clause.verb is not None and clause.verb.lemma in verbs:
            view = _view(syntax, clause)
            if view is not None:
                found.append(view)
    return found


def _view(syntax: Syntax, clause: Clause) -> Attribution | None:
    reading, (first, stop) = syntax.reading, clause.front
    leads = reading.language.lexicon.suffixes.get("view_leads", ())
    if clause.verb is None or first >= stop or reading.words.keys[first] not in leads:
        return None
    if phrase_stop(reading, first + 1, stop) != stop:
        return None
    if not is_acting(reading, first + 1, stop):
        return None
    content = reading.span(clause.verb.first, sentence_end(reading, clause.verb.first))
    if not pieces_within(reading, content):
        return None
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "view",
        (first, first + 1),
        reading.words.keys[first],
        "assertive",
        Subject(((first + 1, stop),)),
    )
