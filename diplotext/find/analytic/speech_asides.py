"""Attributions between two commas that part a subject from its verb: "Oslo, she went on, would pay"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.speech_verbs import is_of_speech, senses_here
from diplotext.find.analytic.steps import over_light, over_phrase, over_settings
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.dashes import is_pause
from diplotext.lang.entry import Tag


_PHRASE = frozenset(
    {Kind.DETERMINER, Kind.PRONOUN, Kind.NOMINAL, Kind.NAME, Kind.OWNER, Kind.ADVERB}
)
_MAX_ASIDE = 8
_MAX_SPEAKER = 12


def is_aside(syntax: Syntax, group: VerbGroup, limit: int) -> bool:
    """Tell whether a verb is that of an attribution between two commas (", he said, ...")."""
    return before_aside(syntax, group, limit) is not None


def before_aside(syntax: Syntax, group: VerbGroup, limit: int) -> int | None:
    """Give the word before an attribution between two commas (", he said, ...")."""
    reading = syntax.reading
    if not is_of_speech(reading, group):
        return None
    if group.stop >= len(syntax.kinds) or not _closes(syntax, group):
        return None
    near = range(group.start - 1, max(limit, group.start - _MAX_SPEAKER) - 1, -1)
    at = next((i for i in near if not _belongs(syntax, i)), limit)
    return at - 1 if at > limit and is_pause(reading, at) else None


def _belongs(syntax: Syntax, at: int) -> bool:
    """Tell whether a word is one of who speaks, of a name with a hyphen or an office too ("Faisal al[-]Harbi", "the Secretary [of] State")."""
    if syntax.kinds[at] in _PHRASE:
        return True
    reading = syntax.reading
    hyphen = reading.words.is_glued(at) and reading.is_mark(at, "-")
    return hyphen or reading.has(at, Tag.PREPOSITION, "of")


def _closes(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a comma stands behind a verb and its last words, over whom its words are put to, where and when (", he went on,", ", he told X last week,")."""
    reading = syntax.reading
    end = min(group.stop + _MAX_ASIDE, len(reading.words))
    senses = tuple(senses_here(reading, group))
    tails = tuple(phrase for record in senses for phrase in record.tail)
    behind = reading.first_of(group.stop, tails) or group.stop
    stop = over_light(syntax, behind, end)
    if any(record.addressed for record in senses):
        stop = over_phrase(syntax, stop, end)
    return is_pause(reading, over_settings(syntax, stop, end))
