"""What a preposition of attribution leads to that is no source: a measure or a manner ("selon les besoins")."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag, tag_bits
from diplotext.lang.inflect import Tense


_JOINED = 10
_LEAD = 3
_SOURCES = tag_bits(Tag.ROLE, Tag.GROUP, Tag.DOCUMENT, Tag.ORGANIZATION, Tag.STATE)


def is_standard(syntax: Syntax, at: int) -> bool:
    """
    Tell whether what follows is no source but a measure or a manner ("selon les besoins").

    One that somebody has handed out or seen is a document ("d'après un tableau distribué"), as is
    one that may be one and opens its sentence ("Según el nuevo calendario, Kenia se retirará").
    """
    reading, new = syntax.reading, syntax.reading.has(at, Tag.DETERMINER, "indefinite")
    first = reading.sentence(at).first
    opens = at - first <= _LEAD and reading.has(first, Tag.REPORTING_PREPOSITION)
    at = reading.over(at, BEFORE_NOUN)
    if not new and _joins_standard(reading, at):
        return True
    if opens and not new and reading.has(at, Tag.DOCUMENT):
        return False
    made = syntax.group(at + 1)
    handed = made is not None and made.tense is Tense.PARTICIPLE
    return reading.begins(at, Tag.STANDARD.bit) and not (new and handed)


def _joins_standard(reading: Reading, first: int) -> bool:
    """Tell whether a measure is joined to a common noun ("selon la bactérie et le mode de contamination")."""
    if first >= len(reading.words) or reading.begins(first, _SOURCES):
        return False
    if reading.words.is_capitalized(first):
        return False
    for at in range(first, min(first + _JOINED, reading.sentence(first).stop)):
        if reading.is_mark(at, ",;:"):
            break
        noun = at + 1 + reading.has(at + 1, Tag.DETERMINER)
        if reading.has(at, Tag.COORDINATOR) and reading.begins(noun, Tag.STANDARD.bit):
            return True
    return False
