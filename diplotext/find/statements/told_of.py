"""Speech told of within what another reports: "recordó que [Lituania ha prometido P]"."""

from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.known_names import NAMES
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import NOWHERE
from diplotext.find.statements.cues import CueMatch
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def is_told_of(syntax: Syntax, cue: CueMatch, source: Subject) -> bool:
    """
    Tell whether a state, a body or a person is named as who says something, so that it is told on its own within what another says.

    Outside a quotation, and where the language gives such a verb its subject only if it is another.
    """
    reading = syntax.reading
    outside = reading.quote_of[cue.first] == NOWHERE
    if source.pronoun or not (
        outside and cue.group.is_finite and drops_subject(reading)
    ):
        return False
    first, stop = source.segments[0]
    noun = reading.over(first, Tag.DETERMINER.bit, stop - 1)
    person = reading.words.is_capitalized(stop - 1) and not _is_to_come(cue)
    return reading.begins(noun, NAMES) or person


def _is_to_come(cue: CueMatch) -> bool:
    """Tell whether a verb tells what somebody will say ("pedirá que actúen")."""
    return cue.group.tense is Tense.FUTURE
