"""What something is for somebody, in his own words: "Für den Forscher ist der Text „ein Anfang“"."""

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.acts import following
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.content_ends import content_end
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.marks import pieces_within, quoted_within
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.text.span import Span


def views(syntax: Syntax, clauses: Clauses) -> list[Attribution]:
    """Read "Für X ist P", where quoted words in P tell that it is X who says so, and "Für X steht fest, dass P"."""
    lexicon = syntax.reading.language.lexicon
    verbs = lexicon.suffixes.get("view_verbs", ())
    sure = lexicon.suffixes.get("certain_verbs", ())
    found: list[Attribution] = []
    for number, clause in enumerate(clauses.all):
        told = clause.kind is ClauseKind.MAIN and clause.level == NOWHERE
        lemma = None if clause.verb is None or not told else clause.verb.lemma
        view = _view(syntax, clause) if lemma in verbs else None
        if view is None and lemma in sure:
            view = _certain(syntax, clauses, number)
        if view is not None:
            found.append(view)
    return found


def _certain(syntax: Syntax, clauses: Clauses, number: int) -> Attribution | None:
    """Read "Für X ist klar, dass P" and "Für X steht fest, dass P"."""
    clause, reading = clauses.all[number], syntax.reading
    suffixes = reading.language.lexicon.suffixes
    source = _who(reading, clause)
    opened = following(clauses, number)
    sure = range(clause.middle[0], clause.stop)
    said = any(
        reading.words.keys[at] in suffixes.get("view_certain", ()) for at in sure
    )
    if source is None or opened is None or not said:
        return None
    if opened.kind not in (ClauseKind.THAT, ClauseKind.MAIN):
        return None
    first = opened.body if opened.kind is ClauseKind.THAT else opened.first
    content = reading.span(first, content_end(syntax, clauses, opened))
    return _made(reading, clause, source, content)


def _view(syntax: Syntax, clause: Clause) -> Attribution | None:
    reading, source = syntax.reading, _who(syntax.reading, clause)
    if clause.verb is None or source is None:
        return None
    content = reading.span(clause.verb.first, sentence_end(reading, clause.verb.first))
    if not pieces_within(reading, content):
        return None
    return _made(reading, clause, source, content)


def _who(reading: Reading, clause: Clause) -> Subject | None:
    """Give who is named behind "für" in front of a verb."""
    first, stop = clause.front
    leads = reading.language.lexicon.suffixes.get("view_leads", ())
    if first >= stop or reading.words.keys[first] not in leads:
        return None
    if phrase_stop(reading, first + 1, stop) != stop:
        return None
    acts = is_acting(reading, first + 1, stop)
    return Subject(((first + 1, stop),)) if acts else None


def _made(
    reading: Reading, clause: Clause, source: Subject, content: Span
) -> Attribution:
    first = clause.front[0]
    return Attribution(
        (content,),
        quoted_within(reading, content),
        "view",
        (first, first + 1),
        reading.words.keys[first],
        "assertive",
        source,
    )
