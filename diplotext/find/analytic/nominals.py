"""Noun phrases whose head stands last: where they begin, and whether a noun is their head."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.so_called import before_so_called
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_WITHIN = frozenset({Kind.NOMINAL, Kind.NAME, Kind.OWNER})
_PLURAL = (Tag.ROLE, Tag.GROUP)
_LONGEST = 12
_NO_FIELD = tag_bits(
    Tag.STATE, Tag.DEMONYM, Tag.CAPITAL, Tag.GROUP, Tag.ROLE, Tag.ORGANIZATION
)
_OWNERS = tag_bits(Tag.DEMONYM, Tag.ORGANIZATION)


def is_head(reading: Reading, kinds: tuple[Kind, ...], first: int, stop: int) -> bool:
    """Tell whether a noun is the last one of its phrase, and no verb here."""
    if kinds[first] is Kind.VERB:
        return False
    if (
        stop >= len(reading.words)
        or reading.sentence_of[stop] != reading.sentence_of[first]
    ):
        return True
    if reading.key(stop) in reading.language.lexicon.suffixes.get(
        "postposed_adjectives", ()
    ):
        return kinds[stop + 1] in (Kind.PREPOSITION, Kind.TO)
    glued = reading.is_mark(stop, "-") and reading.words.is_glued(stop)
    if glued or kinds[stop] is not Kind.NOMINAL:
        return not glued
    plural = any(reading.ends(stop - 1, tag, "plural") for tag in _PLURAL)
    return plural and kinds[stop + 1] in (Kind.PREPOSITION, Kind.TO)


def phrase_start(reading: Reading, kinds: tuple[Kind, ...], index: int) -> int:
    """
    Give the first word of the phrase that a noun closes, its article left out.

    Adjectives, names and owners belong to it ("the AU's [chief mediator]" begins with "AU").
    """
    first = index
    low = max(0, index - _LONGEST)
    while first > low and reading.sentence_of[first - 1] == reading.sentence_of[index]:
        before = first - 1
        if kinds[before] is Kind.DETERMINER:
            possessive = reading.has(before, Tag.DETERMINER, "possessive")
            return before if possessive else first
        if before_so_called(reading, first) < first:
            return first  # "the so-called [Lamu Group]"
        aged = _age_start(reading, before)
        if aged is None and not _belongs(reading, kinds, before):
            break
        first = before if aged is None else aged
    body = first < index and reading.words.is_capitalized(index)
    return over_first_field(reading, first) if body else first


def over_first_field(reading: Reading, first: int) -> int:
    """
    Take in the first of two fields in the name of a body ("the [Peace and] Security Department").

    An article, an owner or a nationality leads to the field; words that name somebody by
    themselves are none ("the Treasury and Health Ministry").
    """
    words, field, lead = reading.words, first - 2, first - 3
    named = lead >= 0 and reading.has(first - 1, Tag.COORDINATOR)
    if not named or not (words.is_capitalized(field) and words.is_capitalized(first)):
        return first
    apart = reading.sentence_of[lead] != reading.sentence_of[first]
    if apart or reading.begins(field, _NO_FIELD) or field in reading.dates:
        return first
    owner = reading.is_mark(lead, "'’") or (
        reading.key(lead) == "s" and reading.is_mark(lead - 1, "'’")
    )
    led = reading.has(lead, Tag.DETERMINER) or reading.end_bits[lead] & _OWNERS
    return field if owner or led else first


def _age_start(reading: Reading, last: int) -> int | None:
    """Give where an age that ends with a word begins ("the [61-year-old] lawyer")."""
    for age in reading.phrases("ages"):
        first = last - len(age)
        if tuple(reading.words.keys[first + 1 : last + 1]) == age:
            return first if reading.words.is_number(first) else None
    return None


_BEFORE_VERB = (Kind.VERB, Kind.TO)  # "will [lead] monitors"


def _belongs(reading: Reading, kinds: tuple[Kind, ...], at: int) -> bool:
    if kinds[at] in _WITHIN:
        return True
    if reading.has(at, Tag.QUALIFIER):
        return kinds[at] is not Kind.VERB or kinds[at - 1] not in _BEFORE_VERB
    words = reading.words
    number = at - (words.keys[at] == "-")
    if kinds[number] is Kind.NUMBER and number not in reading.numbers:
        return False  # "UPDATE 2-Oil group"
    if kinds[at] is Kind.NUMBER:  # "[12-nation] group"
        return words.keys[at + 1] == "-" and words.is_glued(at + 1)
    if words.keys[at] == "-":
        return words.is_glued(at)
    return words.keys[at] == "." and words.is_glued(at) and _is_short(reading, at - 1)


def _is_short(reading: Reading, at: int) -> bool:
    """Tell whether a full stop behind a word shortens it: an initial, "U.S.", an abbreviation."""
    words = reading.words
    return len(words.keys[at]) == 1 or words.keys[at] in reading.language.abbreviations
