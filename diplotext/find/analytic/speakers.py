"""The words that name who speaks."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.steps import (
    over_addressee,
    over_light,
    over_phrase,
    over_settings,
)
from diplotext.find.analytic.subjects import subject_before
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag


def speaker_of(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the subject of a cue, unless it names nobody who could be reported."""
    return _speaker(syntax, cue.group)


@once
def _speaker(syntax: Syntax, group: VerbGroup) -> Subject | None:
    subject = subject_before(syntax, group)
    if subject is None:
        return None
    reading, first = syntax.reading, subject.segments[0][0]
    if reading.key(first) in reading.language.lexicon.suffixes.get("nobody", ()):
        return None
    if not subject.pronoun:
        return subject
    if reading.has(first, Tag.SUBJECT_PRONOUN, "demonstrative"):
        return None
    outside = reading.quote_of[group.opening] == NOWHERE
    vague = ("first", "second", "generic")
    if outside and any(reading.has(first, Tag.SUBJECT_PRONOUN, f) for f in vague):
        return None
    return subject


def source_behind(syntax: Syntax, at: int) -> Subject | None:
    """Give the noun phrase behind a preposition of attribution, with what further prepositions tie to it."""
    end = sentence_end(syntax.reading, at - 1)
    light = syntax.kinds[at] is Kind.ADVERB  # "according to [early] results"
    stop = over_phrase(syntax, at + light, end)
    if stop == at + light:
        return None
    return Subject(((at, _over_joined(syntax, over_settings(syntax, stop, end), end)),))


def _over_joined(syntax: Syntax, at: int, end: int) -> int:
    """Step over the further sources of a list, up to the last one that "and" joins ("according to Mali[, Niger and Chad], P")."""
    stop = at
    while stop < end:
        last = syntax.kinds[stop] is Kind.COORDINATOR
        if not (last or syntax.reading.is_mark(stop, ",")):
            return at
        behind = over_settings(syntax, over_phrase(syntax, stop + 1, end), end)
        group = syntax.group(behind)
        if behind == stop + 1 or (group is not None and group.is_finite):
            return at
        if last:
            return behind
        stop = behind
    return at


def over_reduced(syntax: Syntax, at: int) -> int:
    """Step over a participle and what belongs to it behind a source, up to the comma before the main clause."""
    group = syntax.group(at)
    if group is None or group.is_finite:
        return at
    end = sentence_end(syntax.reading, at)
    main = syntax.finite_within(at, end)
    stop = at if main is None else main.start
    colon = next((i for i in range(at, end) if syntax.reading.is_mark(i, ":")), None)
    if colon is not None and syntax.finite_within(at, colon) is None:
        return colon
    commas = [i for i in range(at, stop) if syntax.reading.is_mark(i, ",")]
    return commas[-1] if commas else at


def addressed(syntax: Syntax, cue: CueMatch) -> tuple[int, int] | None:
    """Give the words right behind a cue that name whom it is said to ("told reporters")."""
    if not cue.record.addressed:
        return None
    end = sentence_end(syntax.reading, cue.first)
    first = over_light(syntax, cue.stop, end)
    stop = over_addressee(syntax, first, end)
    return (first, stop) if stop > first else None
