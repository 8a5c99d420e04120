"""Nouns of saying behind or before a preposition: "nach Angaben von X", "ihrer Meinung nach"."""

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.genitive_adjectives import is_genitive_adjective
from diplotext.find.bracket.noun_phrases import head_start, phrase_stop
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.lang.inflect import Tense


_BACK = 8
_PAPER = Tag.DOCUMENT.bit
_SEATED = tag_bits(Tag.GROUP, Tag.SEAT, Tag.ORGANIZATION)
Found = tuple[int, int, tuple[int, int], tuple[int, int] | None]


def said_by(reading: Reading, index: int, limit: int) -> Found | None:
    """
    Read a noun of saying beside a preposition.

    Args:
        reading: The article.
        index: The preposition.
        limit: The end of the sentence.

    Returns:
        Where the words begin and end, the range of the cue, and the words that name whose
        saying it is; none of these where it is that of the subject.
    """
    suffixes = reading.language.lexicon.suffixes
    key = reading.words.keys[index]
    when = reading.key(index - 1) in suffixes.get("before_events", ())
    if key in suffixes.get("source_prepositions", ()) and not when:
        found = _behind(reading, index, limit)
        if found is not None:
            return found
    if key in suffixes.get("source_postpositions", ()):
        return _before(reading, index)
    return None


def _behind(reading: Reading, index: int, limit: int) -> Found | None:
    head = head_start(reading, index + 1, limit)
    stop = phrase_stop(reading, index + 1, limit)
    noun = _glued_stop(reading, head, limit) - 1
    named = head < limit and reading.is_one_of(noun, Tag.REPORTING_NOUN.bit)
    if stop is None or not named:
        return None
    if noun > head and is_acting(reading, head, noun - 1):
        return index, noun + 1, (index, index + 1), (head, noun - 1)
    stop = over_seat(reading, _over_origin(reading, stop, limit), limit)
    whose = _whose(reading, index + 1, head, stop)
    itself = whose == (index + 1, stop)  # "nach Polizeiangaben"
    return index, stop, (index, index + 1 if itself else head + 1), whose


def _glued_stop(reading: Reading, head: int, limit: int) -> int:
    """Give where a noun ends with the parts that hyphens glue to it ("nach [UN-Angaben]")."""
    words, at = reading.words, head + 1
    while at + 1 < limit and words.keys[at] == "-" and words.is_glued(at + 1):
        at += 2
    return at


def _before(reading: Reading, index: int) -> Found | None:
    """Read the phrase that ends right before a preposition which closes it."""
    first = reading.sentence(index).first
    for at in range(max(first, index - _BACK), index):
        if phrase_stop(reading, at, index) != index:
            continue
        head = head_start(reading, at, index)
        noun = reading.hit(head, Tag.REPORTING_NOUN) if head < index else None
        if noun is not None and noun[1].value == "assertive":
            return at, index + 1, (index, index + 1), _whose(reading, at, head, index)
        return None
    return None


def _over_origin(reading: Reading, stop: int, limit: int) -> int:
    """Take in where a saying comes from ("Angaben aus Khartum")."""
    origins = reading.language.lexicon.suffixes.get("seat_origins", ())
    if stop + 1 >= limit or reading.words.keys[stop] not in origins:
        return stop
    return phrase_stop(reading, stop + 1, limit) or stop


def over_seat(reading: Reading, stop: int, limit: int) -> int:
    """Take in where the seat is of a body that says something ("Angaben der Regierung [in Lima]")."""
    seat = stop + 1
    led = seat < limit and reading.has(stop, Tag.PREPOSITION)
    led = led and reading.ends(stop, Tag.PLACE_PREPOSITION)
    capital = led and reading.has(seat, Tag.CAPITAL)
    return seat + 1 if capital and reading.begins(stop - 1, _SEATED) else stop


def _whose(
    reading: Reading, first: int, head: int, stop: int
) -> tuple[int, int] | None:
    """Give the words that name whose saying it is; a possessive means the subject."""
    own = reading.language.lexicon.suffixes.get("own", ())
    inner = innermost(reading, first, stop)
    if inner != (first, stop):
        return inner
    if any(
        reading.has(at, Tag.DETERMINER, "possessive") or reading.words.keys[at] in own
        for at in range(first, head)
    ):
        return None
    return first, stop


def sayer(reading: Reading, first: int, stop: int) -> Subject:
    """
    Give who says what a phrase with a noun of saying names: "das Fazit des Botschafters" is the ambassador's.

    A possessive, or an article alone, means who spoke before; any other phrase is itself who speaks.
    """
    inner, words = innermost(reading, first, stop), range(first, stop)
    says = reading.begins(stop - 1, Tag.REPORTING_NOUN.bit)
    own = (at for at in words if reading.has(at, Tag.DETERMINER, "possessive"))
    possessive = next(own, None)
    paper = any(reading.begins(at, _PAPER) for at in words)
    if inner != (first, stop) or not says or (paper and possessive is None):
        return Subject((inner,))
    if possessive is not None:
        return Subject(((possessive, possessive + 1),), pronoun=True)
    if reading.words.is_capitalized(first) and not reading.has(first, Tag.DETERMINER):
        return Subject(((first, max(stop - 1, first + 1)),))
    return Subject(((first, stop),), pronoun=True)


def innermost(reading: Reading, first: int, stop: int) -> tuple[int, int]:
    """Give whose words a noun of saying means: "Angaben der Polizei" are those of the police."""
    origins = reading.language.lexicon.suffixes.get("seat_origins", ())
    for at in range(first, stop - 1):
        if not reading.begins(at, Tag.REPORTING_NOUN.bit):
            continue
        behind = at + 1
        if reading.has(behind, Tag.DETERMINER, "genitive"):
            return behind, stop
        linked = reading.has(behind, Tag.PREPOSITION, "of")
        if (linked or reading.words.keys[behind] in origins) and behind + 1 < stop:
            dated = is_date(reading, behind + 1, stop)  # "dem Bericht vom Mai"
            return (first, stop) if dated else (behind + 1, stop)
        bare = is_genitive_adjective(reading, behind)
        if bare or reading.words.is_capitalized(behind):
            return behind, stop
    return first, stop


def is_date(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether words tell when a paper is of: a date, or the number of a year ("dem Bericht von [2019]", "aus dem [Jahr 2019]")."""
    head = at + reading.has(at, Tag.DETERMINER)
    known = (reading.dates.get(head), reading.periods.get(head), reading.dates.get(at))
    if any(date is not None and date.stop == stop for date in known):
        return True
    year = reading.words.is_number(stop - 1)
    year = year and len(reading.words.keys[stop - 1]) == _DIGITS
    return year and stop - head <= _YEAR


_DIGITS = 4
_YEAR = 2
"""The most words of the number of a year ("Jahr 2019")."""


def may_own(reading: Reading, clauses: Clauses, index: int, subject: Subject) -> bool:
    """
    Tell whether a subject may be whom the possessive of a saying means.

    It stands before the saying, can act, and is not told of in words reported of somebody
    else ("der Plan sei seiner Ansicht nach falsch").
    """
    first, stop = subject.segments[0]
    if first > index or subject.pronoun:
        return first <= index
    number = clauses.of_word(index)
    verb = None if number is None else clauses.all[number].verb
    told = verb is not None and verb.tense is Tense.SUBJUNCTIVE
    paper = any(reading.begins(at, _PAPER) for at in range(first, stop))
    return is_acting(reading, first, stop) and not told and not paper


def possessive(reading: Reading, first: int, stop: int) -> int | None:
    """Give the possessive that tells whose a saying is, who spoke before where the subject may not be meant."""
    own = reading.language.lexicon.suffixes.get("own", ())
    words = range(first, stop)
    if any(reading.words.keys[at] in own for at in words):
        return None
    return next(
        (at for at in words if reading.has(at, Tag.DETERMINER, "possessive")), None
    )
