"""What each word is before its verbs are known: closed classes, names, numbers, marks."""

from enum import IntEnum, auto

from diplotext.find.analytic.approximations import is_approximate
from diplotext.find.analytic.conjoined import leads_clause
from diplotext.find.analytic.excepted import counts_all_others, is_excepting
from diplotext.find.analytic.floating import floats
from diplotext.find.analytic.light import leads_to_noun, opens_clause, stands_alone
from diplotext.find.analytic.opening_capitals import is_state_in_capitals, may_be_small
from diplotext.find.analytic.prefixes import is_prefix
from diplotext.find.analytic.quoted_titles import quotation_marks, quoted_titles
from diplotext.find.analytic.shortened import contracted, shortens
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


class Kind(IntEnum):
    """The part a word plays in its clause; whole numbers, since sets of them are asked for every word."""

    MARK = auto()
    QUOTE = auto()
    DETERMINER = auto()
    PRONOUN = auto()
    OBJECT = auto()
    PREPOSITION = auto()
    TO = auto()
    COORDINATOR = auto()
    SUBORDINATOR = auto()
    RELATIVE = auto()
    THAT = auto()
    QUESTION = auto()
    ADVERB = auto()
    TIME = auto()
    NEGATION = auto()
    NUMBER = auto()
    OWNER = auto()
    NOMINAL = auto()
    NAME = auto()
    CANDIDATE = auto()
    VERB = auto()


OPENERS = frozenset({Kind.SUBORDINATOR, Kind.RELATIVE, Kind.THAT, Kind.QUESTION})
"""The kinds of words that open a clause within a sentence."""
SUBJECTS = frozenset(
    {Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER, Kind.PRONOUN}
)
"""The kinds of words with which a subject begins."""
_LONG = {
    Tag.COORDINATOR: Kind.COORDINATOR,
    Tag.PREPOSITION: Kind.PREPOSITION,
    Tag.REPORTING_PREPOSITION: Kind.PREPOSITION,
    Tag.SUBORDINATOR: Kind.SUBORDINATOR,
    Tag.RELATIVE: Kind.RELATIVE,
    Tag.DETERMINER: Kind.DETERMINER,
    Tag.SUBJECT_PRONOUN: Kind.PRONOUN,
    Tag.NEGATION: Kind.NEGATION,
    Tag.ADVERB: Kind.ADVERB,
    Tag.QUESTION_WORD: Kind.QUESTION,
}
_SHORT = {
    Tag.SUBJECT_PRONOUN: Kind.PRONOUN,
    Tag.DETERMINER: Kind.DETERMINER,
    Tag.NEGATION: Kind.NEGATION,
    Tag.COORDINATOR: Kind.COORDINATOR,
    Tag.RELATIVE: Kind.RELATIVE,
    Tag.QUESTION_WORD: Kind.QUESTION,
    Tag.SUBORDINATOR: Kind.SUBORDINATOR,
    Tag.PREPOSITION: Kind.PREPOSITION,
    Tag.STRESSED_PRONOUN: Kind.OBJECT,
    Tag.ADVERB: Kind.ADVERB,
}
_SHORT_BITS = tuple((tag.bit, kind) for tag, kind in _SHORT.items())
_CLOSED = tag_bits(*_LONG, *_SHORT)


def kinds_of(reading: Reading) -> list[Kind]:
    """Give for each word its kind; words that may be verbs are candidates still."""
    found = [Kind.MARK] * len(reading.words)
    marks, titles = quotation_marks(reading), quoted_titles(reading, _CLOSED)
    told_by_next = _told_by_next(reading)
    index = 0
    while index < len(found):
        kind, stop = (
            (Kind.NAME, titles[index])
            if index in titles
            else _at(reading, index, marks, told_by_next)
        )
        for inside in range(index, min(stop, len(found))):
            found[inside] = kind
        index = max(stop, index + 1)
    return found


def _told_by_next(reading: Reading) -> frozenset[int]:
    """Give the words whose kind what stands behind them may tell."""
    suffixes = reading.language.lexicon.suffixes
    forms = [form for name in _LISTS for form in suffixes.get(name, ())]
    return frozenset((*reading.spelled(forms), *reading.where(Tag.CONDITION.bit)))


_LISTS = ("verb_prefixes", "universals", "excepting", "approximating")


def _at(
    reading: Reading, index: int, marks: set[int], told_by_next: frozenset[int]
) -> tuple[Kind, int]:
    words = reading.words
    if index in marks:
        return Kind.QUOTE, index + 1
    if contracted(reading, index) is not None:
        return Kind.CANDIDATE, index + 1
    if index in reading.dates and not _is_in_title(reading, index):
        return _unless_owner(reading, Kind.TIME, reading.dates[index].stop)
    if index in reading.numbers:
        return Kind.NUMBER, reading.numbers[index].stop
    if not words.is_word(index) and not words.is_number(index):
        return _mark(reading, index)
    found = (
        (_by_next(reading, index) if index in told_by_next else None)
        or _closed(reading, index)
        or (_open(reading, index), index + 1)
    )
    return _unless_owner(reading, *found) if found[0] is Kind.ADVERB else found


def _is_in_title(reading: Reading, index: int) -> bool:
    """Tell whether an adverb of time with a capital behind an owner opens a title ("the BBC's [Today] programme")."""
    owned = reading.key(index - 1) == "s" and reading.is_mark(index - 2, "'’")
    capital = reading.words.is_capitalized(index)
    return owned and capital and reading.has(index, Tag.ADVERB)


def _by_next(reading: Reading, index: int) -> tuple[Kind, int] | None:
    """Give the kind of a word that only what stands behind it tells."""
    for tells, kind, length in _BY_NEXT:
        if tells(reading, index):
            return kind, index + length
    return None


_BY_NEXT = (
    (leads_clause, Kind.SUBORDINATOR, 1),
    (is_prefix, Kind.ADVERB, 2),
    (counts_all_others, Kind.NOMINAL, 1),
    (is_excepting, Kind.PREPOSITION, 1),
    (is_approximate, Kind.ADVERB, 1),
)


def _unless_owner(reading: Reading, kind: Kind, stop: int) -> tuple[Kind, int]:
    """Let a time that owns what stands behind it lead to that ("Monday's decision", "last week's truce")."""
    if not (reading.is_mark(stop, "'’") and reading.words.is_glued(stop)):
        return kind, stop
    return Kind.DETERMINER, _over_owner(reading, stop)


def _over_owner(reading: Reading, mark: int) -> int:
    """Step over the mark of an owner, with its "s" or without."""
    return mark + 2 if reading.key(mark + 1) == "s" else mark + 1


_DENIED = (Kind.ADVERB, Kind.NEGATION)


def _mark(reading: Reading, index: int) -> tuple[Kind, int]:
    """Tell the mark of an owner from other marks."""
    words = reading.words
    if words.keys[index] == "." and shortens(reading, index):
        return Kind.NAME, index + 1
    if reading.is_mark(index, _QUOTES):  # round no more than a verb
        return Kind.QUOTE, index + 1
    if not (reading.is_mark(index, "'’") and words.is_glued(index)):
        return Kind.MARK, index + 1
    if index + 1 < len(words) and words.is_glued(index + 1):
        return Kind.OWNER, _over_owner(reading, index)
    return (Kind.OWNER if words.keys[index - 1].endswith("s") else Kind.MARK), index + 1


_QUOTES = "“”‘«»"


def _closed(reading: Reading, index: int) -> tuple[Kind, int] | None:
    """Give the closed class of a word, or of the phrase that begins with it."""
    if not reading.begins(index, _CLOSED):
        return None
    if floats(reading, index):
        return _DENIED[reading.has(index, Tag.NEGATION)], index + 1
    for stop, entry in reading.tags[index]:
        closed = entry.tag is Tag.SUBORDINATOR and reading.is_mark(stop, ",.;:")
        if (
            stop > index + 1
            and entry.tag in _LONG
            and not (closed or leads_to_noun(reading, entry, stop))
        ):
            return _LONG[entry.tag], stop
    capital = reading.words.is_capitalized(index)
    if capital and not may_be_small(reading, index):
        return None
    if capital and is_state_in_capitals(reading, index):
        return None
    kind = _single(reading, index)
    return (kind, index + 1) if kind is not None else None


def _single(reading: Reading, index: int) -> Kind | None:
    """Give the closed class of a single word; none where it must be a verb."""
    if reading.has(index, Tag.COMPLEMENTIZER):
        return Kind.DETERMINER if _is_governed(reading, index) else Kind.THAT
    if reading.has(index, Tag.PREPOSITION, "infinitive"):
        return Kind.TO
    alone = reading.alone_bits[index]
    kind = next((kind for tag, kind in _SHORT_BITS if alone & tag), None)
    if kind is Kind.SUBORDINATOR and stands_alone(reading, index):
        return Kind.ADVERB
    if kind in (Kind.ADVERB, Kind.PREPOSITION) and _is_led(reading, index):
        return None  # "will [back] it", "will [bar] two envoys"
    light = reading.has(index, Tag.PREPOSITION) and kind is Kind.SUBORDINATOR
    return Kind.PREPOSITION if light and not opens_clause(reading, index) else kind


def _is_governed(reading: Reading, index: int) -> bool:
    """Tell whether a preposition alone stands before a word that is a determiner too ("by that route")."""
    before = index - 1
    alone = reading.has(before, Tag.PREPOSITION) and not reading.begins(
        before, Tag.SUBORDINATOR.bit
    )
    determiner = reading.has(index, Tag.DETERMINER)
    noun = reading.words.is_word(index + 1) if index + 1 < len(reading.words) else False
    leads = reading.language.lexicon.suffixes.get("before_clauses", ())
    return (
        alone
        and determiner
        and noun
        and (reading.words.keys[before] not in leads or _owns(reading, index + 1))
        and not reading.is_one_of(index + 1, _SUBJECTS)
    )


def _owns(reading: Reading, at: int) -> bool:
    """Tell whether a word is that of an owner, or closes its phrase ("in that [state's] primary", "no part in that [work],")."""
    owner = reading.is_mark(at + 1, "'’") and reading.key(at + 2) == "s"
    return owner or reading.is_mark(at + 1, ",.;")


_SUBJECTS = tag_bits(Tag.DETERMINER, Tag.SUBJECT_PRONOUN)


def _is_led(reading: Reading, index: int) -> bool:
    """Tell whether a word that is a verb too stands where an infinitive must ("will back", "to further")."""
    if not reading.begins(index, Tag.VERB.bit):
        return False
    if reading.has(index - 1, Tag.PREPOSITION, "infinitive"):
        return True
    roles = reading.language.lexicon.auxiliaries
    return any(
        e.tag is Tag.VERB and roles.get(e.lemma) in ("go", "modal")
        for _, e in reading.tags[index - 1]
    )


def _open(reading: Reading, index: int) -> Kind:
    words = reading.words
    key = words.keys[index]
    capital = words.is_capitalized(index)
    if capital and not (
        may_be_small(reading, index) and reading.begins(index, Tag.VERB.bit)
    ):
        return Kind.NAME
    if reading.alone_bits[index] & Tag.VERB.bit:
        return Kind.CANDIDATE
    suffixes = reading.language.lexicon.suffixes
    if key.endswith(suffixes.get("adverb", ("\0",))) and key not in suffixes.get(
        "not_adverb", ()
    ):
        return Kind.ADVERB
    return Kind.NUMBER if words.is_number(index) else Kind.NOMINAL
