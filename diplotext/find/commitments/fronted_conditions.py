"""Conditions that open a reported clause: "said that, if the truce holds, it will pay", "anunció que, si hay tregua, pagará"."""

from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.clause_stops import clause_stop
from diplotext.find.grammar.clauses_before import opens_report
from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


def reported_verb(syntax: Syntax, first: int) -> tuple[int, VerbGroup | None]:
    """Give the verb of a reported clause, and the word from which it stands in it: behind a condition that opens the clause."""
    at = _behind_condition(syntax, first)
    return at, syntax.finite_within(at, clause_stop(syntax, at))


def _behind_condition(syntax: Syntax, at: int) -> int:
    """Give where a reported clause goes on behind a condition that opens it, or another clause that commas set off, else the word itself."""
    reading = syntax.reading
    first = at + reading.is_mark(at, ",")
    aside = first > at and reading.begins(first, Tag.SUBORDINATOR.bit)
    if not (aside or is_condition(reading, first)):
        return at
    inside = reading.quote_of[first]
    for comma in range(first + 1, reading.sentence(first).stop):
        if reading.is_mark(comma, ",") and reading.quote_of[comma] == inside:
            return comma + 1
    return at


def opening_conditions(syntax: Syntax, promise: Promise) -> list[tuple[int, int]]:
    """Give the condition between the conjunction of a reported clause and who is bound or the verb."""
    reading, subject = syntax.reading, promise.debtor
    stop = promise.group.start
    if subject is not None and subject.is_expressed:
        stop = min(stop, subject.segments[0][0])
    first = reading.sentence(promise.group.first).first
    for at in range(stop - 1, first, -1):
        if opens_report(reading, at):
            opening = at + 1 + reading.is_mark(at + 1, ",")
            closing = stop - reading.is_mark(stop - 1, ",")
            led = opening < closing and is_condition(reading, opening)
            return [(opening, closing)] if led else []
    return []
