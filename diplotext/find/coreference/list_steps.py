"""What may stand before a list of members and between two of them: adverbs, days, "among others", "along with"."""

from diplotext.find.grammar.time_phrases import past_stop
from diplotext.find.reading.marks import over_bracket
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.text.days import DayWordKind


_LONGEST_JOINER = 3
_SHORT = 3
_LONGEST_ASIDE = 7
_JOINER = Tag.LIST_JOINER.bit


def step_to_list(reading: Reading, at: int, stop: int) -> int:
    """Give the first word behind those that may stand between a verb and a list."""
    after = _before_list(reading, at)
    while after != at and after < stop:
        at, after = after, _before_list(reading, after)
    return at


def _before_list(reading: Reading, at: int) -> int:
    """Step over what may stand between a verb and the list behind it."""
    aside = _over_sample(reading, at)
    if aside > at or _opens_name(reading, at) or _counts_some(reading, at):
        return aside
    if is_stand_in(reading, at):
        return at + 1
    timed = _over_time(reading, at)
    if timed > at:
        return timed
    hit = reading.hit(at, Tag.PREPOSITION)
    for tag in (Tag.ADVERB, Tag.DETERMINER, Tag.REFLEXIVE):
        other = reading.hit(at, tag)
        if other is not None:
            return other[0]
    if hit is not None and is_month(reading, hit[0]):
        return hit[0] + 1
    return at if hit is None else hit[0]


def _counts_some(reading: Reading, at: int) -> bool:
    """Tell whether an article at a word belongs to a count ("[une] quinzaine de pays")."""
    number = reading.numbers.get(at)
    return number is not None and number.stop > at + 1 and number.value > 1


def _over_time(reading: Reading, at: int) -> int:
    """Step over a day, a period, or a year that lies back ("fundaron [en 2024] el grupo")."""
    hit = reading.hit(at, Tag.PREPOSITION)
    day = at if hit is None else hit[0]
    for found in (reading.dates.get(day), reading.periods.get(day)):
        if found is not None:
            return found.stop
    return past_stop(reading, at)


def is_stand_in(reading: Reading, at: int) -> bool:
    """Tell whether a pronoun for the noun before stands before "of" ("dont [ceux] de l'Espagne")."""
    those = reading.language.lexicon.suffixes.get("those_of", ())
    return reading.key(at) in those and reading.has(at + 1, Tag.PREPOSITION, "of")


def _opens_name(reading: Reading, at: int) -> bool:
    """Tell whether an article at a word is the first one of a name ("[El] Salvador")."""
    return reading.has(at, Tag.DETERMINER) and any(
        entry.tag in (Tag.STATE, Tag.ORGANIZATION) for _, entry in reading.tags[at]
    )


def _over_sample(reading: Reading, at: int) -> int:
    """Step over words that say that a list is not complete, and the commas that set them off ("Integran el grupo[, entre otros,] Chile")."""
    first = at + reading.is_mark(at, ",")
    sample = reading.hit(first, Tag.SAMPLE)
    if sample is None:
        return at
    made = reading.language.lexicon.verbs.get("compositions", frozenset())
    behind = sample[0] + reading.is_mark(sample[0], ",:")
    return behind + (reading.key(behind) in made)  # "vor allem [aus] Ruanda"


def is_month(reading: Reading, at: int) -> bool:
    """Tell whether a word is the name of a month."""
    if at >= len(reading.words):
        return False
    found = reading.language.calendar.day_words.find((reading.words.keys[at],))
    return any(w.kind is DayWordKind.MONTH for hit in found for w in hit.values)


def over_joiner(reading: Reading, end: int) -> int:
    """
    Give where a comma or a word that joins the members of a list begins, if one ends at a word.

    Args:
        reading: The article.
        end: The word, the first one of a member.
    """
    if reading.is_mark(end - 1, ","):
        return end - 1
    for first in range(max(end - _LONGEST_JOINER, 0), end):
        hits = (reading.hit(first, tag) for tag in (Tag.LIST_JOINER, Tag.BESIDES))
        if any(hit is not None and hit[0] == end for hit in hits):
            return first
    return end


def between(reading: Reading, at: int) -> int:
    """Step over what may stand between two members of a list."""
    aside = _over_aside(reading, at)
    if aside > at:
        return aside
    if at in reading.dates:
        return reading.dates[at].stop
    if is_stand_in(reading, at):
        return at + 1
    to = reading.has(at, Tag.PREPOSITION, "addressee") and (
        reading.words.is_capitalized(at + 1) or reading.has(at + 1, Tag.DETERMINER)
    )
    joins = reading.begins(at, _JOINER)  # "de même que"
    if to or (reading.has(at, Tag.PREPOSITION, "of") and not joins):
        return at + 1  # "de la Pologne, de la Suède et du Danemark", "a Ghana y Perú"
    if joins:  # "along with Romania, Lithuania"
        return _over_word(reading, at)
    return max(_over_word(reading, at), _over_phrase(reading, at))


def _over_aside(reading: Reading, at: int) -> int:
    """Step over a phrase that commas set off behind the word that joins the last member ("and, [to general surprise,] Bolivia")."""
    joined = reading.is_mark(at - 1, ",") and reading.begins(at - 2, _JOINER)
    if not joined or reading.hit(at, Tag.PREPOSITION) is None:
        return at
    for end in range(at + 1, min(at + _LONGEST_ASIDE, len(reading.words))):
        if reading.is_mark(end, ","):
            return end + 1
        if not reading.words.is_word(end) and end not in reading.numbers:
            return at
    return at


def _over_word(reading: Reading, at: int) -> int:
    """Step over a joining word, an adverb, a determiner or a mark within a list."""
    for tag in (Tag.LIST_JOINER, Tag.ADVERB, Tag.DETERMINER):
        hit = reading.hit(at, tag)
        if hit is not None:
            return hit[0]
    aside = over_bracket(reading, at)
    long = aside - at > _SHORT or at + 1 in reading.numbers
    if aside > at and long:  # "Ghana (400 troops)", but not "(AU)"
        return aside
    mark = not reading.words.is_word(at) and not reading.is_mark(at, ".;:!?")
    mark = mark and at not in reading.numbers  # "Ghana 300, Togo 150"
    return at + 1 if mark or reading.is_mark(at, ",") else at


def _over_phrase(reading: Reading, at: int) -> int:
    """Step over a date behind a preposition, or a short phrase that a comma follows."""
    hit = reading.hit(at, Tag.PREPOSITION)
    if hit is None:
        return at
    if hit[0] in reading.dates:
        return reading.dates[hit[0]].stop
    short = hit[0] < len(reading.words) and reading.is_mark(hit[0] + 1, ",")
    return hit[0] + 1 if short else at
