"""Commas that only part the members of a list: "entre Damas, Ankara et Bagdad", "des tentes, du blé et dix camions"."""

from enum import Enum, auto

from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import BEFORE_NOUN, Tag, tag_bits


_REACH = 30
_BREAKS = tag_bits(
    Tag.RELATIVE,
    Tag.SUBORDINATOR,
    Tag.REPORTING_PREPOSITION,
    Tag.CONDITION,
    Tag.COMPLEMENTIZER,
)


class _Lead(Enum):
    """How a member of a list begins: with "de", "à", another preposition, a name, an article or a number."""

    OF = auto()
    TO = auto()
    PREPOSITION = auto()
    NAME = auto()
    ARTICLE = auto()


def parts_list(syntax: Syntax, at: int, first: int) -> bool:
    """
    Tell whether a comma in a noun phrase parts the members of a list that "et" closes.

    All of them begin alike, and no verb stands among them.

    Args:
        syntax: The article.
        at: The comma.
        first: The first word of the noun phrase.
    """
    reading = syntax.reading
    lead = _lead(reading, at + 1) if reading.is_mark(at, ",") else None
    if lead is None or not _fits_before(reading, first, at, lead):
        return False
    stop = min(at + _REACH, reading.sentence(at).stop)
    for index in range(at + 1, stop):
        if syntax.group(index) is not None or reading.begins(index, _BREAKS):
            return False
        if reading.is_mark(index, ",") and _lead(reading, index + 1) is not lead:
            return False
        if reading.is_mark(index, ".;:()"):
            return False
        joiner = reading.hit(index, Tag.LIST_JOINER)
        if joiner is not None and index > at + 1:
            same = _lead(reading, joiner[0]) is lead
            return same and _closes(syntax, joiner[0], stop, lead)
    return False


def _lead(reading: Reading, at: int) -> _Lead | None:
    """Give how the member of a list begins at a word."""
    if at in reading.dates:
        return None
    hit = reading.hit(at, Tag.PREPOSITION)
    if hit is not None:
        if "of" in hit[1].features:
            return _Lead.OF
        return _Lead.TO if "addressee" in hit[1].features else _Lead.PREPOSITION
    if reading.is_one_of(at, BEFORE_NOUN) or at in reading.numbers:
        named = at + 1 < len(reading.words) and reading.words.is_capitalized(at + 1)
        return _Lead.NAME if named else _Lead.ARTICLE
    named = at < len(reading.words) and reading.words.is_capitalized(at)
    return _Lead.NAME if named else None


def _fits_before(reading: Reading, first: int, at: int, lead: _Lead) -> bool:
    """Tell whether the words before a comma end in a member that begins as the next one does."""
    if lead is _Lead.ARTICLE:
        party = names_party(reading, at + 1)
        return _lead(reading, first) is lead and (
            not party or names_party(reading, first)
        )
    if lead is _Lead.NAME:
        return reading.words.is_capitalized(at - 1)
    return any(_lead(reading, index) is lead for index in range(first, at))


def _closes(syntax: Syntax, first: int, stop: int, lead: _Lead) -> bool:
    """Tell whether the last member of a list is all that stands before the next mark: no verb, and no party with a thing of its own."""
    reading = syntax.reading
    for index in range(first, stop):
        if reading.is_mark(index, ",.;:"):
            return True
        group = syntax.group(index)
        if group is not None and group.is_finite:
            return False
        alone = index > first + 1 and not reading.has(index - 1, Tag.PREPOSITION)
        own = reading.has(index, Tag.DETERMINER) and not reading.has(
            index, Tag.PREPOSITION
        )
        if lead is not _Lead.OF and alone and own and index not in reading.dates:
            return index - 1 in reading.dates or index + 1 in reading.dates
    return True
