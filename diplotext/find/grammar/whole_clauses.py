"""Reported clauses that leave no place for words behind a colon: "dijo que [Turquía exigía un pago]: « ... »"."""

from diplotext.find.grammar.conjunctions import drops_subject, is_complementizer
from diplotext.find.grammar.light_words import skip_adverbs
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


def is_reported(syntax: Syntax, verb: VerbGroup) -> bool:
    """Tell whether a verb stands, behind its subject, in a clause that another verb reports ("dijo que [Siria] pagará")."""
    reading = syntax.reading
    first = reading.sentence(verb.first).first
    for at in range(verb.start - 1, max(first, verb.start - _LONGEST), -1):
        earlier = syntax.group(at)
        if reading.is_mark(at, ":;") or (earlier is not None and earlier.is_finite):
            return False
        if is_complementizer(syntax, at):
            return at + 1 < verb.start
    return False


_LONGEST = 16


def has_object(syntax: Syntax, verb: VerbGroup) -> bool:
    """
    Tell whether a verb of a reported clause has its object behind it, so that what a colon leads to is none of its own.

    The words behind the colon are then those of who reports the clause.
    """
    reading = syntax.reading
    at = skip_adverbs(reading, verb.stop)
    begins = reading.has(at, Tag.DETERMINER) or at in reading.numbers
    direct = begins and not reading.has(at, Tag.PREPOSITION)
    return direct and drops_subject(reading) and is_reported(syntax, verb)
