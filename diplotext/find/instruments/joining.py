"""What an instrument says, put together with what was found in the article as in any other."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.find.instruments.agreed import agreed
from diplotext.find.instruments.apart import apart
from diplotext.find.instruments.both import each_of_both
from diplotext.find.instruments.coalition import with_parties
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.identity import one_each
from diplotext.find.instruments.instrument import Read
from diplotext.find.instruments.jointly import jointly
from diplotext.find.instruments.performed import without_performed
from diplotext.find.instruments.righted import put_right
from diplotext.find.instruments.signers import with_signers
from diplotext.find.instruments.superseded import (
    own_words,
    without_allowed,
    without_superseded,
)
from diplotext.lang import Language
from diplotext.model import (
    Actor,
    Analysis,
    Article,
    Commitment,
    Condition,
    Instrument,
    Span,
    Statement,
)


def alone(article: Article, read: Read) -> Analysis:
    """Give the analysis of an instrument from its clauses alone."""
    analysis = Analysis(
        article,
        actors=read.actors,
        statements=read.statements,
        commitments=read.commitments,
        instrument=read.instrument,
    )
    return _with_those_bound(analysis, read.instrument, read.draft)


def joined(analysis: Analysis, read: Read, language: Language) -> Analysis:
    """
    Add to an analysis the instrument, and what its clauses bind to that it has not found.

    Args:
        analysis: What was found in the article by the rules for copy.
        read: The article read as an instrument.
        language: The pack it was read with.
    """
    analysis = without_superseded(analysis, read)
    analysis, actors = _one_cast(analysis, read, language)
    known = {actor.id for actor in analysis.actors}
    added = tuple(_added(analysis, read))
    statements = {
        one.stated_in.id: _statement(one.stated_in, actors)
        for one in added
        if one.stated_in is not None
    }
    commitments = tuple(_commitment(one, actors, statements) for one in added)
    owed = tuple(put_right(analysis, read, actors))
    instrument = _instrument(read.instrument, actors)
    bound = (*owed, *commitments)
    needed = {actor.id for one in bound for actor in _named(one)}
    needed |= {actor.id for actor in _whose(instrument)}
    more = tuple(
        one for one in actors.values() if one.id in needed and one.id not in known
    )
    whole = attrs.evolve(
        analysis,
        actors=(*analysis.actors, *more),
        statements=tuple(
            sorted((*analysis.statements, *statements.values()), key=_start)
        ),
        commitments=tuple(sorted(bound, key=_begin)),
        instrument=instrument,
    )
    return _with_those_bound(whole, instrument, read.draft)


def enriched(analysis: Analysis, read: Read, language: Language) -> Analysis:
    """
    Add to what the clauses of an agreement bind to what else the rules for copy find in it.

    Its clauses say who is bound to what; copy tells who declared something when it was made,
    which bodies it sets up, and who stood in for whom.

    Args:
        analysis: What was found in the article by the rules for copy.
        read: The article read as an instrument.
        language: The pack it was read with.
    """
    analysis, actors = _one_cast(analysis, read, language)
    known = {actor.id for actor in analysis.actors}
    told = sorted(span for one in analysis.statements for span in one.content)
    own = {
        one.id: _statement(one, actors)
        for one in apart(sorted(read.statements, key=_start), told, _start)
        if one.speaker is not None
    }
    clauses = tuple(_commitment(one, actors, own) for one in read.commitments)
    commitments = agreed(analysis.commitments, clauses, read)
    instrument = _instrument(read.instrument, actors)
    more = tuple(one for one in actors.values() if one.id not in known)
    statements = (*analysis.statements, *own.values())
    whole = attrs.evolve(
        analysis,
        actors=(*analysis.actors, *more),
        statements=tuple(sorted(statements, key=_start)),
        commitments=commitments,
        instrument=instrument,
    )
    return _with_those_bound(whole, instrument, read.draft)


def _one_cast(
    analysis: Analysis, read: Read, language: Language
) -> tuple[Analysis, dict[str, Actor]]:
    """Let copy and clauses speak of the same actors, without what the parties only perform by their words."""
    analysis = without_allowed(without_performed(analysis, language), read)
    analysis, actors = one_each(analysis, read)
    return each_of_both(analysis, read, actors)


def _with_those_bound(
    analysis: Analysis, instrument: Instrument, draft: Draft
) -> Analysis:
    """Add the parties as a group, and those who sign for them."""
    grouped = with_parties(analysis, instrument, draft)
    return with_signers(jointly(grouped, draft), instrument)


def _added(analysis: Analysis, read: Read) -> Iterator[Commitment]:
    """Give the commitments of the clauses that share no word with one found before, points by their own words."""
    taken = sorted(commitment.span for commitment in analysis.commitments)
    yield from apart(sorted(read.commitments, key=own_words), taken, own_words)


def _named(commitment: Commitment) -> Iterator[Actor]:
    """Give who is bound, to whom, and who takes part in what is waited for."""
    yield from (*commitment.debtors, *commitment.creditors)
    leaves = () if commitment.condition is None else commitment.condition.leaves
    for leaf in leaves:
        if leaf.event is not None:
            yield from (participant.actor for participant in leaf.event.roles)


def _whose(instrument: Instrument) -> Iterator[Actor]:
    """Give the parties to an instrument, and those for whom somebody signed."""
    yield from (party.actor for party in instrument.parties)
    yield from (one.party for one in instrument.signatures if one.party is not None)


def _instrument(instrument: Instrument, actors: Mapping[str, Actor]) -> Instrument:
    """Let an instrument speak of the same actors as the rest of the analysis."""
    return attrs.evolve(
        instrument,
        parties=tuple(
            attrs.evolve(party, actor=actors[party.actor.id])
            for party in instrument.parties
        ),
        signatures=tuple(
            attrs.evolve(one, party=actors[one.party.id]) if one.party else one
            for one in instrument.signatures
        ),
    )


def _condition(condition: Condition, actors: Mapping[str, Actor]) -> Condition:
    """Let a condition speak of the same actors as the rest of the analysis."""
    event = condition.event
    if event is not None:
        roles = tuple(attrs.evolve(p, actor=actors[p.actor.id]) for p in event.roles)
        event = attrs.evolve(event, roles=roles)
    parts = tuple(_condition(part, actors) for part in condition.parts)
    return attrs.evolve(condition, event=event, parts=parts)


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
    stated_in, condition = commitment.stated_in, commitment.condition
    return attrs.evolve(
        commitment,
        id=f"clause-{commitment.id}",
        debtors=tuple(actors[actor.id] for actor in commitment.debtors),
        creditors=tuple(actors[actor.id] for actor in commitment.creditors),
        condition=None if condition is None else _condition(condition, actors),
        stated_in=None if stated_in is None else statements.get(stated_in.id),
    )


def _begin(commitment: Commitment) -> Span:
    return commitment.span


def _start(statement: Statement) -> Span:
    return statement.content[0]
