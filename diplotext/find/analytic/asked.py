"""What "if" opens behind a verb of speech: a question, or the condition of what is said."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag


def asked(syntax: Syntax, cue: CueMatch, at: int, end: int) -> tuple[int, str]:
    """Give where a question opens behind "whether", or the condition of what is said with its "if"."""
    if "that" in cue.record.frames and _is_condition(syntax, at, end):
        return at, "cue-bare-clause"
    dropped = syntax.reading.has(at, Tag.QUESTION_WORD, "dropped")
    return at + dropped, "cue-question"


def _is_condition(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a word that asks opens the condition of what is said ("said [if Mali wanted it], it would stay")."""
    conditional = syntax.reading.has(at, Tag.SUBORDINATOR)
    return conditional and leads_on(syntax, at, end)


def leads_on(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a main clause follows behind a subordinate one ("said in Oslo while it was long, it was weak")."""
    pauses = (i for i in range(at, end) if is_pause(syntax.reading, i))
    comma = next(pauses, end)
    main = syntax.finite_within(comma, end)
    return main is not None and main.start > comma + 1
