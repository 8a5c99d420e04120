"""What ends the words behind a cue before a clause begins: a second verb of its subject, another clause, a mark."""

from diplotext.find.analytic.joined_subjects import listed_before
from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import begins_clause, behind_contrast
from diplotext.find.analytic.regions import region_before
from diplotext.find.analytic.steps import over_light
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.statements.cues import CueMatch


def is_cut(syntax: Syntax, cue: CueMatch, at: int, end: int, *, first: bool) -> bool:
    """Tell whether a word ends what a cue has behind it before a clause with a verb begins."""
    reading = syntax.reading
    if reading.is_mark(at, ";:"):
        return True
    joins = syntax.kinds[at] is Kind.COORDINATOR
    if cue.record.weak and (joins or is_pause(reading, at)):
        return True
    return not first and (
        _is_second_predicate(syntax, cue, at) or _starts_another(syntax, cue, at, end)
    )


def _is_second_predicate(syntax: Syntax, cue: CueMatch, at: int) -> bool:
    """Tell whether "and" or a comma in a list joins a second verb to a cue, without a subject ('acknowledged "movement" and noted that')."""
    group = syntax.group(at + 1)
    if group is None or group.start != at + 1 or group.tense is not cue.group.tense:
        return False
    if syntax.kinds[at] is Kind.COORDINATOR:
        return True
    return is_pause(syntax.reading, at) and (
        listed_before(syntax, group, region_before(syntax, group.start)) is not None
    )


def _starts_another(syntax: Syntax, cue: CueMatch, at: int, end: int) -> bool:
    """Tell whether "but" and a clause follow, or a comma and "and" end what was promised ("pledged two boats, and Oslo sent a third")."""
    reading = syntax.reading
    if behind_contrast(syntax, at - 1, at + 1) > at:
        return begins_clause(syntax, at + 1)
    if cue.group.lemma not in reading.language.lexicon.commissives:
        return False
    if syntax.kinds[at] is Kind.COORDINATOR:
        first = over_light(syntax, cue.stop, end)
        counted = syntax.kinds[first] is Kind.NUMBER
        return counted and begins_clause(syntax, at + 1)
    joined = at + 1 < end and syntax.kinds[at + 1] is Kind.COORDINATOR
    return joined and reading.is_mark(at, ",")
