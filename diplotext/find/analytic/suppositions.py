"""Clauses of what is only supposed: "Should Mali ask", "were Peru to accept", "Where a master reports that"."""

from diplotext.find.analytic.kinds import SUBJECTS
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.inflect import Tense


def is_conditional(syntax: Syntax, first: int) -> bool:
    """Tell whether a verb before its subject opens a condition ("Should Mali ask", "were Peru to accept")."""
    group = syntax.group(first)
    inverting = syntax.reading.language.lexicon.suffixes.get("inverting", ())
    return (
        group is not None
        and group.start == first
        and syntax.reading.key(first) in inverting
        and syntax.kinds[first + 1] in SUBJECTS
    )


def is_supposed(syntax: Syntax, cue: CueMatch) -> bool:
    """Tell whether a cue stands in a condition that opens its sentence ("Should Mali complain of X, ...", "Where a master reports that ...")."""
    reading = syntax.reading
    first = reading.sentence(cue.first).first
    supposing = reading.language.lexicon.suffixes.get("supposing", ())
    supposed = reading.key(first) in supposing and cue.group.tense is Tense.PRESENT
    inverted = first < cue.first and is_conditional(syntax, first)
    if not (supposed or inverted):
        return False
    return not any(is_pause(reading, at) for at in range(first, cue.first))
