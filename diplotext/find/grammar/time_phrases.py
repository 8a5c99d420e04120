"""Phrases that tell when something was said or done, where a subject might stand."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def time_stop(reading: Reading, first: int) -> int:
    """
    Give where the phrase of time ends that begins at a word, and the word itself where none does.

    That is a day behind its article or not ("el martes por la noche"), an adverb, or a
    counted span of time with the adverb behind it ("dos días después").
    """
    at = reading.over(first, Tag.DETERMINER.bit)  # "ese mismo jueves"
    day = max(
        (reading.dates[i].stop for i in (first, at) if i in reading.dates),
        default=first,
    )
    adverb = reading.hit(first, Tag.ADVERB)
    return max(
        day, first if adverb is None else adverb[0], _counted_stop(reading, first)
    )


def told_time_stop(reading: Reading, first: int) -> int:
    """
    Give where a time ends that an article leads and no preposition ("el pasado 3 de febrero", "la semana pasada").

    A bare noun of time may be an object, so that a word for past or coming or a figure has to
    stand beside it; the word itself is given where no such time begins.
    """
    suffixes = reading.language.lexicon.suffixes
    lasts = suffixes.get("time_adjectives", ())
    at = reading.over(first, Tag.DETERMINER.bit)  # "esa misma noche"
    if at == first:
        return first
    early = reading.key(at) in lasts
    at += early
    if early and at in reading.dates:
        return reading.dates[at].stop
    late = reading.key(at + 1) in lasts or at + 1 in reading.numbers
    told = early or late or reading.key(at - 1) in lasts
    noun = reading.key(at) in suffixes.get("time_nouns", ())
    return at + 1 + late if told and noun else first


def past_stop(reading: Reading, first: int) -> int:
    """
    Give where a time of which no day is told ends: a year behind a preposition, a span that lies back.

    "en 2024", "hace dos años", "el año pasado"; the word itself is given where none begins.
    """
    hit = reading.hit(first, Tag.PREPOSITION)
    year = None if hit is None else reading.numbers.get(hit[0])
    if year is not None and year.unit is None and _FIRST <= year.value <= _LAST:
        return year.stop
    led = reading.first_of(first, reading.phrases("ago_leads"))
    if led is not None:
        span = led + reading.has(led, Tag.DETERMINER)
        counted = reading.numbers.get(led)
        noun = span if counted is None else counted.stop - (counted.unit is not None)
        timed = reading.language.lexicon.suffixes.get("time_nouns", ())
        return noun + 1 if reading.key(noun) in timed else first
    return told_time_stop(reading, first)


_FIRST, _LAST = 1900, 2100


def _counted_stop(reading: Reading, first: int) -> int:
    """Give where a number and a noun of time end, with the adverb that the noun begins or that follows it."""
    number = reading.numbers.get(first)
    if number is None:
        return first
    noun = number.stop - (number.unit is not None)
    if reading.key(noun) not in reading.language.lexicon.suffixes.get("time_nouns", ()):
        return first
    hits = (reading.hit(noun, Tag.ADVERB), reading.hit(noun + 1, Tag.ADVERB))
    return next((hit[0] for hit in hits if hit is not None), noun + 1)
