"""Clauses behind "that" and a comma, far from their verb of speech: "said in a letter, the first since May, that P"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.statements.cues import CueMatch


_REACH = 30


def late_clause(syntax: Syntax, cue: CueMatch, at: int, end: int) -> int | None:
    """
    Give the first word behind "that" and a comma, where no verb stands between a cue and them.

    "Said on behalf of 14 governments, including Mali, Niger and Chad, [that] P".
    """
    if "that" not in cue.record.frames or syntax.kinds[at] is not Kind.PREPOSITION:
        return None
    for index in range(at + 1, min(at + _REACH, end)):
        verb = syntax.group(index)
        if (verb is not None and verb.is_finite) or syntax.reading.is_mark(index, ";:"):
            return None
        if syntax.kinds[index] is Kind.THAT and is_pause(syntax.reading, index - 1):
            return index + 1 + opens_aside(syntax, index + 1, end)
    return None


def opens_aside(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a comma opens an aside right behind "that" ("said that, if asked, Mali would pay")."""
    pauses = (i for i in range(at + 1, end) if is_pause(syntax.reading, i))
    return is_pause(syntax.reading, at) and next(pauses, None) is not None
