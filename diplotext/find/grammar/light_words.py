"""Steps over words that carry little: adverbs, days, negation, quotation marks; and "of", alone or in one word with an article."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_STEPPED_OVER = tag_bits(Tag.ADVERB, Tag.DETERMINER)
"""Adverbs, and what leads a day."""


def skip_adverbs(reading: Reading, index: int) -> int:
    """Step over adverbs and time expressions."""
    while reading.begins(index, _STEPPED_OVER) or index in reading.dates:
        hit = reading.hit(index, Tag.ADVERB)
        after = hit[0] if hit else index
        led = reading.has(index, Tag.DETERMINER)
        for day in (index, index + led):
            if day in reading.dates:
                after = max(after, reading.dates[day].stop)
        if after == index:
            break
        index = after
    return index


def skip_light(reading: Reading, at: int) -> int:
    """Step over adverbs, negation and quotation marks."""
    while at < len(reading.words):
        after = skip_adverbs(reading, at)
        hit = reading.hit(after, Tag.NEGATION)
        if hit is not None and reading.has(after, Tag.NEGATION, "after"):
            after = hit[0]
        elif reading.is_mark(after, '"«“'):
            after += 1
        if after == at:
            break
        at = after
    return at


def is_of(reading: Reading, at: int) -> bool:
    """Tell whether "of" stands at a word, also in one with an article ("parmi les membres [du] groupe")."""
    glued = reading.has(at, Tag.DETERMINER, "contracted")
    return glued or reading.has(at, Tag.PREPOSITION, "of")
