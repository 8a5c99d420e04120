"""Words with capitals that name a place or a title, and no person."""

from diplotext.find.grammar.possible_verbs import may_be_form, may_be_verb
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


def opens_sentence(reading: Reading, index: int) -> bool:
    """Tell whether a word is the first one of its sentence."""
    return reading.sentence_of[index] >= 0 and reading.sentence(index).first == index


def is_place_name(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a geographic noun or a preposition of place stands before a name."""
    last = reading.has(stop - 1, Tag.GEOGRAPHIC)
    if "analytic" in reading.language.lexicon.traits and (
        last or _is_before_place(reading, first, stop)
    ):
        return True  # "Second Thomas Shoal"
    if opens_sentence(reading, first):
        return False  # what stands before it is of another sentence, if only a heading
    at = first - 1
    if reading.has(at, Tag.PREPOSITION, "of") or reading.has(at, Tag.DETERMINER):
        at -= 1
    if reading.has(at, Tag.GEOGRAPHIC) or reading.has(first - 1, Tag.GEOGRAPHIC):
        return True
    placed = reading.has(first - 1, Tag.PLACE_PREPOSITION)
    if placed and _is_somebody(reading, first, stop):
        return False
    return placed or is_bare_preposition(reading, first - 1)


def _is_before_place(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether an article stands before a name and a geographic noun behind it ("the Pak Lay dam")."""
    led = reading.has(first - 1, Tag.DETERMINER, "definite")
    return led and reading.has(stop, Tag.GEOGRAPHIC)


def _is_somebody(reading: Reading, first: int, stop: int) -> bool:
    """
    Tell whether "par", or "à" behind a verb of speech, leads to a full name that begins with a given one ("représentée par Ingrid Aas").

    A title behind a comma says so of any full name and any verb ("à Zvi Roth, ministre"), as
    does "quant" before it, or a participle before "par".
    """
    if stop - first > 1 and _is_topic(reading, first):
        return True
    agent = reading.has(first - 1, Tag.AGENT)
    addressed = reading.has(first - 1, Tag.PREPOSITION, "addressee")
    if stop - first == 1 or not (agent or addressed):
        return False
    if reading.is_mark(stop, ",") and reading.begins(stop + 1, Tag.ROLE.bit):
        return True
    told = may_be_verb(reading, first - 2, reading.language.lexicon.reporting)
    lexicon, key = reading.language.lexicon, reading.words.keys[first]
    given = key in lexicon.masculine_given or key in lexicon.feminine_given
    acted = agent and may_be_form(reading, first - 2, _ACTED_ON)
    return acted or (given and (agent or told))


_ACTED_ON = (Tense.PARTICIPLE, Tense.INFINITIVE)


def _is_topic(reading: Reading, first: int) -> bool:
    """Tell whether words that say of whom a sentence tells stand before a name ("Quant à Zvi Roth, il")."""
    leads = reading.phrases("topic_leads")
    near = range(max(0, first - _LONGEST_LEAD), first)
    return any(reading.first_of(at, leads) == first for at in near)


_LONGEST_LEAD = 5


def is_town(reading: Reading, index: int) -> bool:
    """Tell whether a capital or a state is where something is ("En Lisboa Carlos Pérez dijo")."""
    known = reading.begins(index, Tag.CAPITAL.bit | Tag.STATE.bit)
    return known and reading.ends(index - 1, Tag.PLACE_PREPOSITION)


def is_bare_preposition(reading: Reading, index: int) -> bool:
    """Tell whether a single capital stands for an accented preposition, as wires print it."""
    if (
        index < 0
        or len(reading.words.keys[index]) > 1
        or not reading.words.is_capitalized(index)
    ):
        return False
    return opens_sentence(reading, index) and not reading.is_mark(index + 1, "-.")


def is_quoted_name(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a quotation holds just this name, which is then a title, not a person."""
    number = reading.quote_of[first]
    if number < 0:
        return False
    inside = reading.words.within(reading.quotations[number].inner[0])
    return inside.start == first and inside.stop == stop
