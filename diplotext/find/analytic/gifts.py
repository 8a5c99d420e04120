"""What is promised or asked for as a thing: "promised Chad two scanners", "asked its allies for fuel"."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.phrases import phrase_stop
from diplotext.find.commitments.acts import act_stop
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.conjunctions import names_party
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag, tag_bits


_NAMED = frozenset({Kind.NAME, Kind.OWNER})
_PHRASE = frozenset({Kind.DETERMINER, Kind.NAME, Kind.NOMINAL, Kind.NUMBER})
_TAKERS = tag_bits(Tag.ROLE, Tag.GROUP, Tag.ORGANIZATION, Tag.MEMBER_UNIT, Tag.DEMONYM)


def gift(syntax: Syntax, at: int) -> tuple[int, int] | None:
    """
    Read a thing to be given: counted, or with an indefinite determiner, behind its taker or not.

    Args:
        syntax: The article.
        at: First word behind the verb of giving.
    """
    reading = syntax.reading
    end = sentence_end(reading, at - 1)
    first = _behind_taker(syntax, at, end)
    given = first > at
    indefinite = reading.has(first, Tag.DETERMINER, "indefinite")
    counted = first in reading.numbers or indefinite
    if first >= end or not (counted or (given and syntax.kinds[first] in _PHRASE)):
        return None
    stop = phrase_stop(syntax, first, end)
    if is_no_gift(syntax, first) and not _is_notice(syntax, first, stop):
        return None
    while first < stop and syntax.kinds[first] is Kind.DETERMINER:
        first += 1
    return (first, act_stop(syntax, first, nominal=True)) if first < stop else None


def is_thing(syntax: Syntax, between: tuple[int, int]) -> bool:
    """Tell whether what stands between a verb of giving and an infinitive is given for its purpose, and nobody to whom it is promised."""
    if not syntax.kinds or names_party(syntax.reading, between[0]):
        return False
    return gift(syntax, between[0]) is not None


def _is_notice(syntax: Syntax, first: int, stop: int) -> bool:
    """Tell whether a phrase is so long a notice ("ten days' warning")."""
    reading = syntax.reading
    notices = reading.language.lexicon.suffixes.get("notices", ())
    long = first in reading.numbers or first in reading.periods
    timed = any(syntax.kinds[at] is Kind.OWNER for at in range(first, stop))
    return long and timed and reading.words.keys[stop - 1] in notices


def _behind_taker(syntax: Syntax, at: int, end: int) -> int:
    """Step over whom a thing is given to: a name, a pronoun, or a noun for people or a body."""
    reading, stop = syntax.reading, at
    if stop < end and syntax.kinds[stop] in (Kind.OBJECT, Kind.PRONOUN):
        return stop + 1
    while stop < end and (
        syntax.kinds[stop] in _NAMED or _joins_names(syntax, stop, at)
    ):
        stop += 1
    if stop > at or syntax.kinds[stop] is not Kind.DETERMINER:
        return stop
    while stop < end and syntax.kinds[stop] in (Kind.DETERMINER, Kind.NOMINAL):
        stop += 1
        if reading.begins(stop - 1, _TAKERS) and syntax.kinds[stop] in (
            Kind.DETERMINER,
            Kind.NUMBER,
        ):
            return stop
    return at


def _joins_names(syntax: Syntax, at: int, first: int) -> bool:
    """Tell whether a coordinator stands between two who are given a thing ("promised Kenya [and] Chad a ship")."""
    joins = syntax.kinds[at] is Kind.COORDINATOR and at > first
    return joins and syntax.kinds[at + 1] is Kind.NAME


def is_no_gift(syntax: Syntax, first: int) -> bool:
    """Tell whether a phrase holds a noun for what is said or felt, or a determiner of what is not there."""
    reading = syntax.reading
    suffixes = reading.language.lexicon.suffixes
    if first >= len(reading.words):
        return False
    if reading.words.keys[first] in suffixes.get("denying", ()):
        return True
    stop = phrase_stop(syntax, first, sentence_end(reading, first - 1))
    return any(
        reading.words.keys[at] in suffixes.get("no_gifts", ())
        or reading.begins(at, _SAID)
        for at in range(first, stop)
    )


_SAID = tag_bits(Tag.REPORTING_NOUN, Tag.COMMISSIVE_NOUN)


def asked_of(syntax: Syntax, at: int) -> tuple[int, int] | None:
    """Give the phrase right behind a verb of asking that names whom something is asked of."""
    if syntax.kinds[at] not in _PHRASE:
        return None
    end = sentence_end(syntax.reading, at - 1)
    stop = phrase_stop(syntax, at, end)
    while stop + 1 < end and syntax.kinds[stop] is Kind.COORDINATOR:
        stop = phrase_stop(syntax, stop + 1, end)
    return at, stop
