"""The rows of the tables of a ledger."""

from collections.abc import Iterator
from typing import TypeAlias

from diplotext.export._store.lines import plain, to_line
from diplotext.ledger import Ledger
from diplotext.ledger.coalitions import CoalitionRecord
from diplotext.ledger.entry import Entry, leaves
from diplotext.ledger.sizes import claimed
from diplotext.model import Analysis, Span


Row: TypeAlias = tuple[str, tuple[str | int | None, ...]]
"""A table, and the values of one row of it."""


def rows(ledger: Ledger) -> Iterator[Row]:
    """Give all rows, those first that others refer to."""
    for number, analysis in enumerate(ledger.analyses, 1):
        yield "analysis", _analysis(number, analysis)
    for actor in ledger.actors:
        key = plain(actor.id)
        yield "actor", (key, actor.kind, plain(actor.label), actor.state)
        for name in dict.fromkeys(map(plain, actor.names)):
            yield "actor_name", (key, name)
        for identifier in dict.fromkeys(map(plain, actor.identifiers)):
            yield "actor_identifier", (key, identifier)
    for place, entry in enumerate(ledger.entries, 1):
        yield from _entry(place, entry)
    for coalition in ledger.coalitions:
        yield from _coalition(coalition)
    yield from _evidence(ledger)


def _analysis(number: int, analysis: Analysis) -> tuple[str | int | None, ...]:
    article = analysis.article
    return (
        number,
        *(
            None if value is None else plain(str(value))
            for value in (
                article.guid,
                article.version,
                article.language,
                article.agency,
                article.date,
                article.headline,
            )
        ),
        to_line(analysis),
    )


def _entry(place: int, entry: Entry) -> Iterator[Row]:
    dates = (str(day) if day else None for day in (entry.since, entry.due))
    act = plain(entry.act)
    key, force = plain(entry.id), int(entry.force)
    yield "entry", (key, place, entry.kind, entry.polarity, force, act, *dates)
    for part, actors in (("debtor", entry.debtors), ("creditor", entry.creditors)):
        for actor in dict.fromkeys(actors):
            yield "entry_party", (key, part, plain(actor.id))
    for kind in entry.measures:
        yield "entry_measure", (key, kind)


def _coalition(coalition: CoalitionRecord) -> Iterator[Row]:
    key = plain(coalition.id)
    yield "coalition", (key, plain(coalition.names[0]))
    for place in coalition.places:
        dates = (str(day) if day else None for day in (place.seen, place.until))
        yield "membership", (key, plain(place.member.id), place.role, *dates)
    for source in coalition.sizes:
        day = claimed(source)
        value, comparator = source.part.value, source.part.comparator
        yield "size_claim", (key, value, comparator, str(day) if day else None)


def _evidence(ledger: Ledger) -> Iterator[Row]:
    numbers = {id(analysis): n for n, analysis in enumerate(ledger.analyses, 1)}
    for entry in ledger.entries:
        for source in entry.sources:
            number = numbers[id(source.analysis)]
            spans = [("commitment", source.part.span)]
            spans += [("condition", s.span) for s in leaves(source.part) if s.span]
            for kind, span in spans:
                yield _words(source.analysis, number, span, kind, entry.id)
    for number, analysis in enumerate(ledger.analyses, 1):
        ids = ledger.book.identities.by_actor[number - 1]
        for statement in analysis.statements:
            about = None if statement.speaker is None else ids[statement.speaker.id]
            for span in statement.content:
                yield _words(analysis, number, span, "statement", about)
        yield from _machinery(analysis, number)


def _machinery(analysis: Analysis, number: int) -> Iterator[Row]:
    for mechanism in analysis.mechanisms:
        yield _words(analysis, number, mechanism.span, "mechanism", None)
    for incident in analysis.incidents:
        yield _words(analysis, number, incident.span, "incident", None)
    for coalition in analysis.coalitions:
        name = coalition.names[0]
        spans = [place.span for place in coalition.memberships]
        spans += [claim.span for claim in coalition.size_claims]
        for span in spans:
            if span is not None:
                yield _words(analysis, number, span, "coalition", name)


def _words(
    analysis: Analysis, number: int, span: Span, kind: str, about: str | None
) -> Row:
    words = plain(span.of(analysis.article.text))
    key = None if about is None else plain(about)
    return "evidence", (words, kind, key, number, span.start, span.end)
