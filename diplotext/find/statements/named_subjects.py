"""Quoted names that close the subject of a verb: "Les membres du « Club de Riga » ont dénoncé"."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import opening_mark
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.interrupted import CLOSING


def closes_subject(syntax: Syntax, cue: CueMatch, start: int, pause: int) -> bool:
    """
    Tell whether a quotation right before a verb, no comma between, ends the verb's own subject.

    Words without a verb lead to it in the sentence; what somebody said
    in part would have one ("L'accord est « mort » a dit X").
    """
    reading = syntax.reading
    inside = reading.quote_of[pause - 1]
    plain = not (syntax.kinds or drops_subject(reading) or cue.group.pronoun)
    closes = inside != NOWHERE and reading.is_mark(pause, CLOSING)
    if not (plain and closes):
        return False
    opening = opening_mark(reading, inside)
    if opening <= start or not reading.words.is_word(opening - 1):
        return False
    return syntax.finite_within(start, opening) is None
