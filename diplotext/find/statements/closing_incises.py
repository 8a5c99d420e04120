"""Incises behind what was said, where a conjunction and a relative pronoun are written alike ("que")."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cues import CueMatch
from diplotext.find.statements.incises import incise
from diplotext.find.statements.indirect import complement
from diplotext.lang.entry import Tag, tag_bits


_HANGS = tag_bits(Tag.SUBORDINATOR, Tag.RELATIVE, Tag.CONDITION, Tag.QUESTION_WORD)
_CLOSING = "\"»”'’"


def behind_clause(syntax: Syntax, cue: CueMatch, start: int) -> Attribution | None:
    """
    Read an incise behind a main clause whose speaker has a relative clause.

    "P, dijeron dos enviados, que pidieron el anonimato": where a pronoun and a conjunction are
    written alike, what stands before the comma tells that the words behind are no speech.
    """
    reading, before = syntax.reading, cue.group.start - 1
    if not drops_subject(reading) or not reading.is_mark(before, ","):
        return None
    main = syntax.finite_within(start, before)
    if main is None or any(
        reading.begins(at, _HANGS) for at in range(start, main.start)
    ):
        return None
    found = incise(syntax, cue, start)
    if found is None or not found.source or not found.source.is_expressed:
        return None
    stop = found.source.segments[-1][1]
    behind = stop + reading.is_mark(stop, ",")
    return found if stop > cue.stop and reading.has(behind, Tag.RELATIVE) else None


def behind_quotation(syntax: Syntax, cue: CueMatch, start: int) -> Attribution | None:
    """
    Read an incise right behind a quotation and a comma ("« Oui », dit X, qui ...").

    A quoted name may stand there too ("El grupo, llamado « X », publicó que"), and then what
    the verb reports follows it.
    """
    reading, before = syntax.reading, cue.group.start - 1
    closes = reading.is_mark(before, ",") and reading.is_mark(before - 1, _CLOSING)
    found = incise(syntax, cue, start) if drops_subject(reading) and closes else None
    source = None if found is None else found.source
    if source is None or source.is_expressed or complement(syntax, cue) is None:
        return found
    return None
