"""To whom something is given or said where nouns show their case: "sagte [der Ukraine] zwei Panzer zu"."""

from diplotext.find.bracket.attributes import is_adjective
from diplotext.find.bracket.field_phrases import (
    behind_preposition,
    is_prepositional,
    skip_light,
)
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


def behind_recipient(reading: Reading, at: int, stop: int) -> int:
    """
    Give where a second noun phrase begins right behind the first; else where the first does.

    Of two objects side by side the first is in the dative; when and where may stand between
    them.
    """
    end = phrase_stop(reading, at, stop)
    end = None if end is None else _over_circumstances(reading, at, end, stop)
    if end is None or end >= stop or not _begins_phrase(reading, end):
        return at
    follows = phrase_stop(reading, end, stop)
    return end if follows is not None and follows > end else at


def _over_circumstances(reading: Reading, first: int, end: int, stop: int) -> int:
    """Step over adverbs, and behind a name or a dative over when and where ("der Ukraine [am Montag in Riad] zwei Boote")."""
    end = skip_light(reading, end, stop)
    datives = reading.language.lexicon.suffixes.get("dative_articles", ())
    given = reading.words.keys[first] in datives or reading.begins(first, _NAMES)
    while given and end < stop and is_prepositional(reading, end, stop):
        after = behind_preposition(reading, end, stop)
        if after <= end:
            break
        end = skip_light(reading, after, stop)
    return end


_NAMES = tag_bits(Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION)


def _begins_phrase(reading: Reading, at: int) -> bool:
    """Tell whether a word can only begin a noun phrase of its own."""
    if reading.begins(at, Tag.PREPOSITION.bit | Tag.REPORTING_PREPOSITION.bit):
        return False
    if at in reading.dates:
        return False
    if at in reading.numbers or reading.words.is_capitalized(at):
        return True
    determined = reading.has(at, Tag.DETERMINER)
    genitive = reading.has(at, Tag.DETERMINER, "genitive")
    return (determined and not genitive) or is_adjective(reading, at)


def has_recipient(
    reading: Reading, place: tuple[int, int], subject: tuple[int, int]
) -> bool:
    """Tell whether a recipient stands between a verb and what is given, other than its subject."""
    return any(
        reading.words.is_capitalized(at)
        and not subject[0] <= at < subject[1]
        and not _is_led(reading, at)
        for at in range(*place)
    )


def _is_led(reading: Reading, at: int) -> bool:
    """Tell whether a noun stands behind a preposition, or is one of time."""
    before = at - 1
    while reading.has(before, Tag.DETERMINER) or is_adjective(reading, before):
        if reading.has(before, Tag.DETERMINER, "contracted"):
            return True
        before -= 1
    return at in reading.dates or reading.has(before, Tag.PREPOSITION)
