"""Clauses that say what a noun of speech or promise tells: "the pledge by Kenya [that it will pay]"."""

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.subjects import subject_of
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits


_NOUNS = tag_bits(Tag.REPORTING_NOUN, Tag.COMMISSIVE_NOUN)
_LIGHT = tag_bits(Tag.NEGATION, Tag.CLITIC, Tag.REFLEXIVE, Tag.ADVERB)
_REACH = 10
_OPENING = 3
_NEAR = 4


@attrs.frozen
class OwnedNoun:
    """
    A noun of speech or promise that says whose it is.

    Attributes:
        at: The noun.
        owner: First and last word, exclusive, of the words for whose it is.
    """

    at: int
    owner: tuple[int, int]


def noun_told(syntax: Syntax, first: int) -> OwnedNoun | None:
    """
    Give the noun, with whose it is, whose clause has its subject, or its verb, at a word.

    Args:
        syntax: The article.
        first: The subject of the clause, or its verb where it has none.
    """
    reading = syntax.reading
    opening = _opening(syntax, first)
    if opening is None:
        return None
    start = max(reading.sentence(first).first, opening - _REACH)
    for at in range(opening - 1, start - 1, -1):
        verb = syntax.group(at)
        acts = verb is not None and verb.is_finite
        if reading.begins(at, _NOUNS) and not acts:
            owner = _owner(syntax, at, opening)
            return None if owner is None else OwnedNoun(at, owner)
        if (acts and not _is_led(reading, at)) or not reading.words.is_word(at):
            return None
    return None


def _owner(syntax: Syntax, noun: int, opening: int) -> tuple[int, int] | None:
    """Give whose a noun is: behind "of" or "by", in the genitive behind it, or before it as its owner."""
    reading = syntax.reading
    first = noun + 1
    if first == opening:
        owned = bool(syntax.kinds) and syntax.kinds[noun - 1] is Kind.OWNER
        return (max(0, noun - _NEAR), noun) if owned else None
    origins = reading.language.lexicon.suffixes.get("origins", ())
    led = reading.has(first, Tag.PREPOSITION, "of")
    led = led or reading.hit(first, Tag.AGENT) is not None
    from_whom = bool(syntax.kinds) and reading.key(first) in origins
    led = led or from_whom  # "an assurance [from] Kenya that"
    genitive = syntax.clauses is not None and not reading.begins(
        first, Tag.PREPOSITION.bit
    )
    return (first, opening) if led or genitive else None


def is_told_by_noun(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a noun says what a verb tells, and not the verb above it ("welcomed [the pledge] that it will pay")."""
    subject = subject_of(syntax, group)
    expressed = subject is not None and subject.is_expressed
    first = subject.segments[0][0] if expressed and subject else group.start
    return noun_told(syntax, first) is not None


def _is_led(reading: Reading, at: int) -> bool:
    """Tell whether an article makes a noun of what may be a verb."""
    return reading.has(at - 1, Tag.DETERMINER)


def _opening(syntax: Syntax, first: int) -> int | None:
    """Give where what opens a clause right before a word begins: "that", "selon laquelle", or a comma where the mood tells."""
    reading = syntax.reading
    relatives = reading.phrases("report_relatives")
    for at in range(first - 1, max(first - 1 - _OPENING, 0), -1):
        if reading.has(at, Tag.COMPLEMENTIZER):
            led = reading.hit(at - 1, Tag.COMPLEMENTIZER)  # "de que"
            start = at - 1 if led is not None and led[0] == at + 1 else at
            return start - reading.is_mark(start - 1, ",")
        ends = (n for n in (at - 1, at - 2) if reading.first_of(n, relatives) == at + 1)
        led_by = next(ends, None)
        if led_by is not None:
            return led_by - reading.is_mark(led_by - 1, ",")
        mood = syntax.clauses is not None and at == first - 1
        if mood and reading.is_mark(at, ","):
            return at
        if not reading.begins(at, _LIGHT):
            return None
    return None
