"""Where the name of a group ends: "Liga de los Andes", "the Bamako process", "l'Alliance de l'eau"."""

from diplotext.find.coreference.counts import is_alone
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag
from diplotext.text.numbers import Number


_LONGEST = 8


_FEWEST = 2


def title_stop(reading: Reading, at: int) -> int | None:
    """Give where a name of two words or more ends, capitals joined by "of" and articles ("Liga de los Andes")."""
    limit = min(at + _LONGEST, reading.sentence(at).stop)
    stop = at + 1
    small = not reading.words.is_capitalized(at)
    if small and not reading.has(stop, Tag.PREPOSITION, "of"):
        return None  # "el grupo D5" has its name without the noun
    counted = _number_behind(reading, stop) if small else None
    if counted is not None:  # "le groupe des douze"
        return counted.stop if is_alone(reading, counted) else None
    stop = _over_parts(reading, at, limit)
    stop += _is_noun_of_name(reading, stop)
    if stop == at + 1 and _is_described(reading, at):
        return stop + 1
    if stop == at + 1:
        stop = over_matter(reading, at, limit)
        if stop > at + 1:
            return stop
    named = any(
        reading.words.is_capitalized(i) or i in reading.numbers
        for i in (at, *range(at + 1, stop))[not _is_analytic(reading) :]
    )
    return stop if stop - at >= _FEWEST and named else None


def _over_parts(reading: Reading, at: int, limit: int) -> int:
    """Give where the parts end that may follow the first word of a name."""
    stop = at + 1
    while stop < limit:
        further = _further(reading, stop, limit)
        if further is None and stop == at + 1:
            further = _over_purpose(reading, at, limit)
        state = stop > at + 1 and reading.begins(stop, Tag.STATE.bit)
        if further is None or (state and further == stop + 1):
            break  # "componen el Foro de Copán [Guatemala y Belice]"
        stop = further
    return stop


def _is_analytic(reading: Reading) -> bool:
    return "analytic" in reading.language.lexicon.traits


def _is_noun_of_name(reading: Reading, at: int) -> bool:
    """Tell whether a small noun for a group closes a name, where adjectives come first ("the Bamako [process]")."""
    titles = reading.language.lexicon.suffixes.get("group_titles", ())
    return _is_analytic(reading) and reading.key(at) in titles


def over_matter(reading: Reading, at: int, limit: int) -> int:
    """Take in "of" or "for", an article and a small noun behind one whose capital makes it a name ("l'Alliance [de l'eau]")."""
    of = at + 1
    noun = reading.over(of + 1, Tag.DETERMINER.bit)
    purposes = reading.language.lexicon.suffixes.get("group_purposes", ())
    purpose = reading.key(of) in purposes
    led = reading.has(of, Tag.PREPOSITION, "of") or purpose
    if purpose and not reading.has(of + 1, Tag.DETERMINER, "definite"):
        return of  # "pour des raisons"
    article = noun > of + 1 or reading.has(of, Tag.DETERMINER, "contracted")
    named = _is_title(reading, at) and not _opens(reading, at)
    plain = noun < limit and reading.words.is_word(noun)
    small = plain and not reading.words.is_capitalized(noun)
    return noun + 1 if led and article and named and small else of


def _is_title(reading: Reading, at: int) -> bool:
    """Tell whether a word is a noun for a group of states, by which one is named."""
    suffixes = reading.language.lexicon.suffixes
    nouns = (*suffixes.get("group_titles", ()), *suffixes.get("state_groups", ()))
    return reading.key(at) in nouns


def _over_purpose(reading: Reading, at: int, limit: int) -> int | None:
    """Take in what a group is for, behind its noun, where a capital makes it part of the name ("the Alliance [for the Sahel]")."""
    leads = at + 1
    purposes = reading.language.lexicon.suffixes.get("group_purposes", ())
    if reading.key(leads) not in purposes or not _is_title(reading, at):
        return None
    behind = reading.over(leads + 1, Tag.DETERMINER.bit)
    named = behind < limit and reading.words.is_capitalized(behind)
    other = reading.begins(behind, Tag.STATE.bit) or behind in reading.dates
    return behind + 1 if named and not other else None


def _opens(reading: Reading, at: int) -> bool:
    """Tell whether a noun opens its sentence, and has its capital from there."""
    return reading.sentence(at).first >= at


def _is_described(reading: Reading, at: int) -> bool:
    """Tell whether a small adjective stands behind a noun whose capital makes it a name ("l'Initiative [atlantique]")."""
    lexicon = reading.language.lexicon
    if _is_analytic(reading) or _opens(reading, at):
        return False
    ends = lexicon.suffixes.get("adjective", ("\0",))
    known = reading.has(at + 1, Tag.QUALIFIER) or reading.has(at + 1, Tag.DEMONYM)
    small = not reading.words.is_capitalized(at + 1)
    verb = reading.has(at + 1, Tag.VERB)
    return small and not verb and (known or reading.key(at + 1).endswith(ends))


def _further(reading: Reading, at: int, limit: int) -> int | None:
    """Give where the next part of a name ends: a capital, a hyphened part, or "of" and a capital."""
    words = reading.words
    if words.is_word(at) and words.is_capitalized(at):
        return at + 1
    if reading.is_mark(at, "-") and words.is_glued(at) and at + 1 < limit:
        return at + 2
    if not reading.has(at, Tag.PREPOSITION, "of"):
        return None
    behind = reading.over(at + 1, Tag.DETERMINER.bit)
    if behind in reading.numbers and words.is_capitalized(at - 1):
        return behind + 1  # "le Groupe des dix"
    return behind + 1 if behind < limit and words.is_capitalized(behind) else None


def _number_behind(reading: Reading, at: int) -> Number | None:
    """Give the number that stands behind "of", over an article."""
    return reading.numbers.get(reading.over(at + 1, Tag.DETERMINER.bit))
