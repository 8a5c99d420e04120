"""Further acts of speech of one subject: "lamentó que P, al tiempo que pidió", "en una entrevista en la que añadió"."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def goes_along(reading: Reading, group: VerbGroup, before: int) -> bool:
    """Tell whether a conjunction that joins two acts of one subject stands before a verb of speech ("al tiempo que pidió")."""
    phrases = reading.phrases("joining_acts")
    joined = "joining_acts" in reading.language.lexicon.suffixes
    told = group.is_finite and joined and speaks(reading, group)
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


def before_aside(reading: Reading, at: int) -> int:
    """
    Give the conjunction before an aside between two commas that ends at a word, else the word itself.

    "Negó el pacto y, de paso, pidió": the verb behind the aside is joined to the one before.
    """
    if reading.is_mark(at, ","):
        for comma in range(at - 1, max(0, at - _LONG_ASIDE), -1):
            if reading.is_mark(comma, ","):
                joined = reading.has(comma - 1, Tag.COORDINATOR)
                return comma - 1 if joined else at
    return at


def behind_aside(reading: Reading, at: int) -> int:
    """Give the comma that closes an aside right behind a conjunction ("y, de paso, pidió"), else the conjunction itself."""
    if reading.is_mark(at + 1, ","):
        for comma in range(at + 2, at + 1 + _LONG_ASIDE):
            if reading.is_mark(comma, ","):
                return comma
            if reading.is_mark(comma, ".;:"):
                break
    return at


_LONG_ASIDE = 12


def opens_behind_aside(syntax: Syntax, at: int) -> bool:
    """Tell whether a conjunction and an aside between two commas lead to a verb with a tense ("y, si hay acuerdo, pagará")."""
    comma = behind_aside(syntax.reading, at)
    verb = syntax.group(comma + 1) if comma > at else None
    return verb is not None and verb.is_finite and verb.start == comma + 1


def speaks(reading: Reading, group: VerbGroup) -> bool:
    """Tell whether a verb reports or promises, and so goes with the main verb rather than with what that one reports."""
    lexicon = reading.language.lexicon
    return group.lemma in lexicon.reporting or group.lemma in lexicon.commissives
