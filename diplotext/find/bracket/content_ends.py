"""Where what somebody reports ends: with its sentence, at a quotation, or before a clause of the narrator."""

from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.forms import REPORTED
from diplotext.find.bracket.inverted_conditions import is_inverted_condition
from diplotext.find.bracket.narrated_times import tells_when_said
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import piece_at
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.inflect import Tense


def content_end(syntax: Syntax, clauses: Clauses, opened: Clause) -> int:
    """
    Find where reported speech ends: with its sentence, or before a main clause of the narrator.

    A main clause joined to the cue's own, in its mood, is the narrator's.
    """
    reading = syntax.reading
    stop = _before_quotation(reading, opened, level_end(reading, opened))
    ends = (
        clause.first - 1
        if tells_when_said(clauses, clause, opened)
        else _end_at(reading, clause, opened, stop)
        for clause in clauses.within(opened.first + 1, stop)
        if clause.level == opened.level
    )
    return next((end for end in ends if end is not None), stop)


def _end_at(reading: Reading, clause: Clause, opened: Clause, stop: int) -> int | None:
    """Give where reported speech ends because of a clause behind it, if it does."""
    if _leaves_unsaid(reading, clause):
        return clause.first - 1
    if clause.kind is not ClauseKind.MAIN or is_inverted_condition(reading, clause):
        return None
    own = opened.kind is not ClauseKind.MAIN
    narrated = _is_narrated(clause, opened)
    if clause.conjoined and (own or narrated):
        return clause.first - reading.is_mark(clause.first - 1, ",;")
    apart = _has_front(clause) or _is_contrasted(reading, clause)
    if narrated and clause.lead in (",", ";") and apart:
        return clause.first - 1  # "..., für Benin widersprach X"
    if own and not clause.conjoined and clause.lead in ",;:":
        return stop if _completes(clause, opened) else clause.first - 1
    return None


def _before_quotation(reading: Reading, opened: Clause, stop: int) -> int:
    """Give the colon at which a reported clause ends because a quotation stands behind it."""
    if opened.level != NOWHERE:
        return stop
    for at in range(opened.first, stop):
        if reading.is_mark(at, ":") and piece_at(reading, at + 1) is not None:
            return at
    return stop


def _has_front(clause: Clause) -> bool:
    """Tell whether a clause has a front field of its own, which no earlier words are."""
    return clause.is_fronted and clause.front[0] >= clause.first


def _is_contrasted(reading: Reading, clause: Clause) -> bool:
    """Tell whether a verb opens a clause with a word of contrast behind it ("..., [nannte aber] keinen Termin")."""
    opens = clause.verb is not None and clause.verb.first == clause.first
    words = reading.language.lexicon.suffixes.get("contrasting", ())
    return opens and reading.key(clause.first + 1) in words


def _leaves_unsaid(reading: Reading, clause: Clause) -> bool:
    """Tell whether an infinitive behind "without" tells what somebody did not say ("..., [ohne Einzelheiten zu nennen]")."""
    if clause.verb is None or clause.lead != ",":
        return False
    suffixes = reading.language.lexicon.suffixes
    without = reading.key(clause.first) in suffixes.get("kept_back_words", ())
    return without and clause.verb.lemma in suffixes.get("kept_back", ())


def _completes(clause: Clause, opened: Clause) -> bool:
    """Tell whether a clause has the one before it as its subject ("wer ein Kabel kappe, müsse ...")."""
    reported = clause.verb is not None and clause.verb.tense in REPORTED
    question = opened.kind is ClauseKind.QUESTION
    return question and reported and not clause.is_fronted and clause.lead == ","


def _is_narrated(clause: Clause, opened: Clause) -> bool:
    """Tell whether a joined clause is told in the indicative while the one before is reported."""
    before, after = opened.verb, clause.verb
    reported = before is not None and before.tense in REPORTED
    return reported and after is not None and after.tense is Tense.IMPERFECT


def level_end(reading: Reading, clause: Clause) -> int:
    """Give where the sentence of a clause ends, or its quotation when it stands in one."""
    stop = sentence_end(reading, clause.first)
    if clause.level == NOWHERE:
        return stop
    at = clause.first
    while at < stop and reading.quote_of[at] != NOWHERE:
        at += 1
    return at
