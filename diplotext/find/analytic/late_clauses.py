"""Clauses behind "that", far from their verb of speech: "said in a letter, the first since May, that P"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.steps import over_addressee, over_settings
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.inflect import Tense


_REACH = 30
_LEADS = (Kind.PREPOSITION, Kind.SUBORDINATOR, Kind.QUESTION)


def late_clause(syntax: Syntax, cue: CueMatch, at: int, end: int) -> int | None:
    """
    Give the first word behind "that" and a comma, where no verb stands between a cue and them.

    "Said on behalf of 14 governments, including Mali, Niger and Chad, [that] P".
    """
    if "that" not in cue.record.frames or at >= end:
        return None
    told = _behind_doing(syntax, at, end)
    if told is not None or syntax.kinds[at] is not Kind.PREPOSITION:
        return told
    for index in range(at + 1, min(at + _REACH, end)):
        verb = syntax.group(index)
        if (verb is not None and verb.is_finite) or syntax.reading.is_mark(index, ";:"):
            return None
        if syntax.kinds[index] is Kind.THAT and is_pause(syntax.reading, index - 1):
            return index + 1 + opens_aside(syntax, index + 1, end)
    return None


def _behind_doing(syntax: Syntax, at: int, end: int) -> int | None:
    """
    Give the first word behind "that", where what else the speaker did stands between a cue and it.

    "Said after meeting the king [that] P", "said before he left [that] P", "said while visiting Riga [that] P".
    """
    if not _opens_doing(syntax, at):
        return None
    for index in range(at + 2, min(at + _REACH, end)):
        if is_pause(syntax.reading, index) or syntax.reading.is_mark(index, ";:"):
            return None
        behind = syntax.group(index + 1)
        relative = behind is not None and behind.start == index + 1
        if syntax.kinds[index] is Kind.THAT and not relative:
            if _tells(syntax, index):
                return None
            return index + 1 + opens_aside(syntax, index + 1, end)
    return None


def over_doing(syntax: Syntax, at: int, end: int) -> int:
    """
    Step over what the speaker did before or then, or over a meeting: no verb of its own stands behind its noun.

    "Said [after meeting the king] he would pay", "said [after the talks] no date was set".
    """
    if not tells_when(syntax, at):
        return at
    group = syntax.group(at + 1)
    if group is not None and group.start == at + 1:
        doing = group.tense is Tense.GERUND
        object_end = over_addressee(syntax, group.stop, end)
        return over_settings(syntax, object_end, end) if doing else at
    after = over_addressee(syntax, at + 1, end)
    verb = syntax.group(after)
    if verb is not None and verb.start == after and verb.tense is Tense.GERUND:
        after, verb = verb.stop, None  # "after a cabinet [meeting]"
    if after == at + 1 or (verb is not None and verb.start == after):
        return at
    return over_settings(syntax, after, end)


def _tells(syntax: Syntax, that: int) -> bool:
    """Tell whether a clause belongs to a verb of saying or knowing right before it ("said while he knew [that]")."""
    verb = syntax.group(that - 1)
    if verb is None:
        return False
    records = syntax.reading.language.lexicon.reporting.get(verb.lemma, ())
    return any("that" in record.frames for record in records)


def _opens_doing(syntax: Syntax, at: int) -> bool:
    """Tell whether a word leads to a verb without a subject, or to a pronoun that takes up who speaks."""
    if syntax.kinds[at] not in _LEADS:
        return False
    timed, group = tells_when(syntax, at), syntax.group(at + 1)
    if group is None or group.start > at + 1:
        return timed and syntax.kinds[at + 1] is Kind.PRONOUN
    return timed and group.tense in (Tense.GERUND, Tense.PARTICIPLE)


def tells_when(syntax: Syntax, at: int) -> bool:
    """Tell whether a word says when something was said ("protested [after] Chad left")."""
    timing = syntax.reading.language.lexicon.suffixes.get("timing", ())
    return syntax.reading.key(at) in timing


def behind_that(
    syntax: Syntax, that: int, end: int, *, first: bool
) -> tuple[int, str] | None:
    """
    Give where a clause begins that "that" opens, or whose subject it is ("said [that] could happen").

    Behind a noun it is a relative pronoun there ("promised aid [that] would come").
    """
    group = syntax.group(that + 1)
    if group is not None and group.start == that + 1 and group.is_finite:
        return (that, "cue-bare-clause") if first else None
    return that + 1 + opens_aside(syntax, that + 1, end), "cue-that-clause"


def opens_aside(syntax: Syntax, at: int, end: int) -> bool:
    """Tell whether a comma opens an aside right behind "that" ("said that, if asked, Mali would pay")."""
    pauses = (i for i in range(at + 1, end) if is_pause(syntax.reading, i))
    return is_pause(syntax.reading, at) and next(pauses, None) is not None
