"""The noun phrase that a relative clause belongs to."""

from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def antecedent(reading: Reading, clauses: Clauses, number: int) -> Subject | None:
    """Give the last noun phrase before a relative clause."""
    clause = clauses.all[number]
    before = clause.first - 1
    first = reading.sentence(clause.first).first
    at = before - 1
    while at > first and not _starts_phrase(reading, at):
        at -= 1
    end = phrase_stop(reading, at, before)
    return Subject(((at, end),)) if end is not None else None


def _starts_phrase(reading: Reading, at: int) -> bool:
    if reading.is_one_of(at, Tag.DETERMINER.bit):
        genitive = reading.has(at, Tag.DETERMINER, "genitive")
        return not (genitive and reading.words.is_capitalized(at - 1))
    return reading.is_mark(at - 1, ",:;") or reading.is_one_of(
        at - 1, Tag.PREPOSITION.bit | Tag.VERB.bit
    )
