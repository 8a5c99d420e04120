"""Further acts of speech of one subject: "lamentó que P, al tiempo que pidió", "en una entrevista en la que añadió"."""

from diplotext.find.reading import Reading
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag


def goes_along(reading: Reading, group: VerbGroup, before: int) -> bool:
    """Tell whether a conjunction that joins two acts of one subject stands before a verb of speech ("al tiempo que pidió")."""
    phrases = reading.phrases("joining_acts")
    told = group.is_finite and bool(phrases) and speaks(reading, group)
    ends = before + 1
    joins = any(reading.follows(ends - len(p), p) for p in phrases)
    return told and (joins or _ends_occasion(reading, before))


def _ends_occasion(reading: Reading, before: int) -> bool:
    """Tell whether a relative with a preposition ends at a word, by which more was said there ("en la que añadió")."""
    return any(
        entry.tag is Tag.RELATIVE and stop == before + 1
        for first in range(max(0, before - _LONG_RELATIVE), before)
        for stop, entry in reading.tags[first]
        if reading.has(first, Tag.PREPOSITION, "setting")
    )


_LONG_RELATIVE = 3


def speaks(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb reports or promises, and so goes with the main verb rather than with what that one reports."""
    lexicon = reading.language.lexicon
    return group.lemma in lexicon.reporting or group.lemma in lexicon.commissives
