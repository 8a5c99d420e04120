"""Adjectives before a comma that tell in what mood somebody spoke, and name nobody: "Visiblemente cansado, añadió que P"."""

import attrs

from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.syntax import Subject
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.speaker_words import understood
from diplotext.lang.entry import Tag, tag_bits


def without_predicative(cast: Cast, attribution: Attribution) -> Attribution:
    """
    Give an attribution to the ending of its verb, where an adjective was read as its source.

    Args:
        cast: The story's figures.
        attribution: What the rules read.
    """
    source = attribution.source
    if source is None or not source.is_expressed or not _is_adjective(cast, source):
        return attribution
    return attrs.evolve(attribution, source=understood(source.segments[0][0]))


def _is_adjective(cast: Cast, source: Subject) -> bool:
    """
    Tell whether words read as a subject are an adjective, where a verb may have none.

    They open their sentence, have no article and are parted from the verb by a comma.

    Args:
        cast: The story's figures.
        source: The words.
    """
    reading, (first, stop) = cast.reading, source.segments[0]
    opens = first == reading.sentence(first).first and reading.is_mark(stop, ",")
    if not (opens and drops_subject(reading)) or len(source.segments) > 1:
        return False
    small = not any(reading.words.is_capitalized(at) for at in range(first + 1, stop))
    named = any(at in cast.at for at in range(first, stop))
    nouns = any(reading.begins(at, _NOUNS) for at in range(first, stop))
    return small and not (named or nouns) and stop - first <= _LONGEST


_NOUNS = tag_bits(
    Tag.DETERMINER,
    Tag.ROLE,
    Tag.GROUP,
    Tag.DOCUMENT,
    Tag.STATE,
    Tag.CAPITAL,
    Tag.ORGANIZATION,
    Tag.MEMBER_UNIT,
    Tag.SUBJECT_PRONOUN,
    Tag.REPORTING_NOUN,
)
_LONGEST = 4
