"""The noun phrases in the fields of a clause: before its verb and behind it."""

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.agreement import is_plural
from diplotext.find.bracket.attributes import over_attribute
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.likened import likens
from diplotext.find.bracket.noun_phrases import (
    head_start,
    is_oblique,
    is_postposed,
    phrase_stop,
)
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_COMMON = tag_bits(Tag.GROUP, Tag.ROLE)
_SKIPPED = tag_bits(Tag.REFLEXIVE, Tag.CLITIC, Tag.NEGATION)


@once
def in_front(reading: Reading, clause: Clause) -> Subject | None:
    """Give the noun phrase in the front field of a main clause, with its appositions."""
    first, stop = clause.front
    first = skip_light(reading, first, stop)
    pairs = reading.language.lexicon.suffixes.get("pair_openers", ())
    if first < stop and reading.words.keys[first] in pairs:
        first += 1  # "Sowohl X als auch Y"
    if first >= stop:
        return None
    pronoun = reading.hit(first, Tag.SUBJECT_PRONOUN)
    if pronoun is not None and _ends_field(reading, pronoun[0], stop):
        return Subject(((first, pronoun[0]),), pronoun=True)
    first = over_attribute(reading, first, stop)  # "Mit der Sache vertraute Kreise"
    if is_prepositional(reading, first, stop) or is_oblique(reading, first):
        return None
    end = phrase_stop(reading, first, stop)
    if end is None:
        return None
    return Subject(((first, end), *_apposed(reading, end, stop)))


def _ends_field(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether nothing but an adverb stands between a pronoun and the verb ("diese [wiederum] sprachen")."""
    return at == stop or (at < stop and reading.over(at, Tag.ADVERB.bit, stop) == stop)


def _apposed(reading: Reading, first: int, stop: int) -> list[tuple[int, int]]:
    """Give the noun phrases between commas behind a phrase."""
    found: list[tuple[int, int]] = []
    for at in range(first, stop):
        if reading.is_mark(at, ",") and at + 1 < stop:
            end = phrase_stop(reading, at + 1, stop)
            if end is not None and (end == stop or reading.is_mark(end, ",")):
                found.append((at + 1, end))
    return found


@once
def in_middle(
    reading: Reading, middle: tuple[int, int], *, plural: bool | None = None
) -> Subject | None:
    """
    Give the first noun phrase of a field that may be a nominative.

    Args:
        reading: The text.
        middle: The field.
        plural: The number of the verb, where it is known.
    """
    at, stop = middle
    while at < stop:
        at = skip_light(reading, at, stop)
        if at >= stop:
            return None
        pronoun = reading.hit(at, Tag.SUBJECT_PRONOUN)
        if pronoun is not None and pronoun[0] <= stop and _is_free(reading, at, stop):
            behind = _behind_es(reading, at, stop, plural=plural)
            return behind or Subject(((at, pronoun[0]),), pronoun=True)
        if is_prepositional(reading, at, stop):
            at = behind_preposition(reading, at, stop)
            continue
        end = phrase_stop(reading, at, stop)
        if end is None or end <= at:
            at += 1
            continue
        if not is_oblique(reading, at):
            return Subject(((at, end),))
        at = end
    return None


def _behind_es(
    reading: Reading, at: int, stop: int, *, plural: bool | None
) -> Subject | None:
    """Give the phrase behind an "es" that is its object ("brachte es ein Beamter auf den Punkt"), if the verb has its number."""
    if not reading.has(at, Tag.SUBJECT_PRONOUN, "impersonal"):
        return None
    first = skip_light(reading, at + 1, stop)
    if first >= stop or is_oblique(reading, first) or may_be_dative(reading, first):
        return None
    end = phrase_stop(reading, first, stop)
    if end is None or is_prepositional(reading, first, stop):
        return None
    alone = end == first + 1 and reading.begins(first, _COMMON)
    bare = first in reading.numbers or alone
    acts = not bare and is_acting(reading, first, end)
    told = None if plural is None else is_plural(reading, (first, end))
    if not acts or told is (not plural):
        return None  # "ob es Soldaten entsendet", "müsse es die Soldaten abziehen"
    return Subject(((first, end),))


def may_be_dative(reading: Reading, first: int) -> bool:
    """Tell whether an article may be a feminine dative or genitive ("der Regierung")."""
    return reading.has(first, Tag.DETERMINER, "genitive")


def _is_free(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a pronoun is not an article before a noun ("das Amt", "dieser Vertrag")."""
    if not reading.has(at, Tag.DETERMINER):
        return True
    head = head_start(reading, at, stop)
    return head >= stop or not reading.words.is_capitalized(head)


def skip_light(reading: Reading, at: int, stop: int) -> int:
    """Step over adverbs, dates, reflexives and pronouns that are objects."""
    while at < stop:
        after = at
        adverb = reading.hit(at, Tag.ADVERB)
        if adverb is not None and not _counts(reading, at, stop):
            after = adverb[0]
        if at in reading.dates:
            after = max(after, reading.dates[at].stop)
        if reading.is_one_of(at, _SKIPPED) and not reading.has(at, Tag.DETERMINER):
            after = max(after, at + 1)
        if after == at or after > stop:
            break
        at = after
    return at


def _counts(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a comparative stands before the noun it counts ("fordert [mehr] Geld")."""
    known = reading.language.lexicon.suffixes.get("comparatives", ())
    noun = at + 1 < stop and reading.words.is_capitalized(at + 1)
    return noun and reading.words.keys[at] in known


@once
def is_prepositional(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a phrase begins with a preposition, or has one behind its noun."""
    if first in reading.dates or likens(reading, first):
        return True
    hit = reading.hit(first, Tag.PREPOSITION) or reading.hit(
        first, Tag.REPORTING_PREPOSITION
    )
    if hit is not None:
        return True
    end = phrase_stop(reading, first, stop)
    return end is not None and is_postposed(reading, end)


def behind_preposition(reading: Reading, at: int, stop: int) -> int:
    """Give where the phrase ends that a preposition opens, or stands behind."""
    if at in reading.dates:
        return reading.dates[at].stop
    hit = reading.hit(at, Tag.REPORTING_PREPOSITION) or reading.hit(at, Tag.PREPOSITION)
    if hit is None:
        return (phrase_stop(reading, at, stop) or at) + 1
    first = hit[0]
    if first in reading.dates:
        return min(stop, reading.dates[first].stop)
    end = phrase_stop(reading, first, stop)
    return end if end is not None and end > at else max(first, at + 1)
