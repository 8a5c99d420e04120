"""The words that name who speaks."""

from diplotext.find.analytic.subjects import subject_before
from diplotext.find.cues import CueMatch
from diplotext.find.reading import NOWHERE
from diplotext.find.syntax import Subject, Syntax
from diplotext.lang.entry import Tag


def speaker_of(syntax: Syntax, cue: CueMatch) -> Subject | None:
    """Give the subject of a cue, unless it names nobody who could be reported."""
    subject = subject_before(syntax, cue.group)
    if subject is None or not subject.pronoun:
        return subject
    reading, first = syntax.reading, subject.segments[0][0]
    if reading.has(first, Tag.SUBJECT_PRONOUN, "demonstrative"):
        return None
    outside = reading.quote_of[cue.first] == NOWHERE
    vague = ("first", "second", "generic")
    if outside and any(reading.has(first, Tag.SUBJECT_PRONOUN, f) for f in vague):
        return None
    return subject
