"""What an instrument says, put together with what was found in the article as in any other."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.find.instruments.instrument import Read
from diplotext.model import (
    Actor,
    Analysis,
    Article,
    Commitment,
    Span,
    Statement,
)


def alone(article: Article, read: Read) -> Analysis:
    """Give the analysis of an instrument from its clauses alone."""
    return Analysis(
        article,
        actors=read.actors,
        statements=read.statements,
        commitments=read.commitments,
    )


def joined(analysis: Analysis, read: Read) -> Analysis:
    """
    Add to an analysis what the clauses of an instrument bind to and it has not found.

    Args:
        analysis: What was found in the article by the rules for copy.
        read: The article read as an instrument.
    """
    known = {actor.id: actor for actor in analysis.actors}
    added = tuple(_added(analysis, read))
    actors = {**{actor.id: actor for actor in read.actors}, **known}
    statements = {
        one.stated_in.id: _statement(one.stated_in, actors)
        for one in added
        if one.stated_in is not None
    }
    commitments = tuple(_commitment(one, actors, statements) for one in added)
    needed = {
        actor.id for one in commitments for actor in (*one.debtors, *one.creditors)
    }
    more = tuple(a for a in read.actors if a.id in needed and a.id not in known)
    return attrs.evolve(
        analysis,
        actors=(*analysis.actors, *more),
        statements=tuple(
            sorted((*analysis.statements, *statements.values()), key=_start)
        ),
        commitments=tuple(sorted((*analysis.commitments, *commitments), key=_begin)),
    )


def _added(analysis: Analysis, read: Read) -> Iterator[Commitment]:
    """Give the commitments of the clauses that share no word with one found before."""
    taken = sorted(commitment.span for commitment in analysis.commitments)
    at = 0
    for one in sorted(read.commitments, key=_begin):
        while at < len(taken) and taken[at].end <= one.span.start:
            at += 1
        if not any(span.overlaps(one.span) for span in taken[at : at + _NEAR]):
            yield one


_NEAR = 4


def _statement(statement: Statement, actors: Mapping[str, Actor]) -> Statement:
    speaker = statement.speaker
    return attrs.evolve(
        statement,
        id=f"clause-{statement.id}",
        speaker=None if speaker is None else actors[speaker.id],
    )


def _commitment(
    commitment: Commitment,
    actors: Mapping[str, Actor],
    statements: Mapping[str, Statement],
) -> Commitment:
    stated_in = commitment.stated_in
    return attrs.evolve(
        commitment,
        id=f"clause-{commitment.id}",
        debtors=tuple(actors[actor.id] for actor in commitment.debtors),
        creditors=tuple(actors[actor.id] for actor in commitment.creditors),
        stated_in=None if stated_in is None else statements[stated_in.id],
    )


def _begin(commitment: Commitment) -> Span:
    return commitment.span


def _start(statement: Statement) -> Span:
    return statement.content[0]
