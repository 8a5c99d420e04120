"""The noun phrase that a relative clause belongs to."""

from diplotext.find.bracket.agreement import is_feminine, is_man
from diplotext.find.bracket.attributes import ends_date
from diplotext.find.bracket.clause import Clause
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_PLACES = tag_bits(Tag.CAPITAL, Tag.STATE)


def antecedent(reading: Reading, clauses: Clauses, number: int) -> Subject | None:
    """Give the last noun phrase before a relative clause, or the one before it where the relative shows another gender."""
    clause = clauses.all[number]
    before = clause.first - 1
    first = reading.sentence(clause.first).first
    if before <= first:
        return None  # "Wonach richtet sich das?"
    at = _phrase_start(reading, before - 1, first)
    place = _last(reading, at, before)
    if place is None:
        return None
    if _differs(reading, clause, place):
        place = _whole_before(reading, place[0], first, before) or place
    return Subject((place,))


def _phrase_start(reading: Reading, at: int, first: int) -> int:
    """Give where the phrase begins that a word stands in."""
    while at > first and not _starts_phrase(reading, at):
        at -= 1
    return at


def _last(reading: Reading, at: int, before: int) -> tuple[int, int] | None:
    """Give the last of the phrases that stand side by side up to a word ("traf [Pohl] [Togos Minister Holm],")."""
    end = phrase_stop(reading, at, before)
    while end is not None and end < before:
        further = phrase_stop(reading, end, before)
        if further is None or further <= end:
            break
        at, end = end, further
    return None if end is None else (at, end)


def _differs(reading: Reading, clause: Clause, place: tuple[int, int]) -> bool:
    """Tell whether a relative that can only be of one man stands behind an office of a woman ("dem Nachbarn von Ministerin Reh, [der] ...")."""
    suffixes = reading.language.lexicon.suffixes
    pronoun = reading.words.keys[clause.body - 1]
    single = clause.verb is not None and clause.verb.plural is False
    man = pronoun in suffixes.get("subject_relatives", ())
    woman = pronoun in suffixes.get("woman_relatives", ())
    if (man or woman) and _is_place(reading, place):
        return True
    other = is_feminine(reading, place) if man else woman and is_man(reading, place)
    return single and other


def _is_place(reading: Reading, place: tuple[int, int]) -> bool:
    """Tell whether a phrase is a city or a state without an article, which is neuter ("die Regierung in [Oslo], die ...")."""
    bare = reading.begins(place[0], _PLACES)
    return bare and any(
        reading.ends(place[1] - 1, tag) for tag in (Tag.CAPITAL, Tag.STATE)
    )


def _whole_before(
    reading: Reading, at: int, first: int, before: int
) -> tuple[int, int] | None:
    """Give the phrase that a preposition before a phrase complements ("[dem Nachbarn von Ministerin Reh]"), without the city where somebody sits."""
    if not reading.has(at - 1, Tag.PREPOSITION):
        return None
    start = _phrase_start(reading, at - 2, first)
    stop = phrase_stop(reading, start, before)
    return (start, stop) if stop in (at - 1, before) else None


def _starts_phrase(reading: Reading, at: int) -> bool:
    if reading.is_one_of(at, Tag.DETERMINER.bit):
        genitive = reading.has(at, Tag.DETERMINER, "genitive")
        return not (genitive and reading.words.is_capitalized(at - 1))
    behind = reading.is_mark(at - 1, ",:;") or ends_date(reading, at)
    return behind or reading.is_one_of(at - 1, Tag.PREPOSITION.bit | Tag.VERB.bit)
