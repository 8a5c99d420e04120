"""The words that findings rest on."""

from collections.abc import Iterable, Iterator

from diplotext.formats.writing.g2.assertions import Reference
from diplotext.model.analysis import Analysis
from diplotext.model.commitment import Commitment
from diplotext.model.statement import Statement
from diplotext.text.span import Span


def references(analysis: Analysis) -> Iterator[Reference]:
    """
    Give the words of all actors, statements and commitments of an analysis.

    Args:
        analysis: The analysis.

    Yields:
        The words, finding by finding; those of no length are left out.
    """
    for actor in analysis.actors:
        yield from _of(actor.id, "mention", (m.span for m in actor.mentions))
    for statement in analysis.statements:
        yield from _statement(statement)
    for commitment in analysis.commitments:
        yield from _commitment(commitment)


def _statement(statement: Statement) -> Iterator[Reference]:
    cue = None if statement.cue is None else statement.cue.span
    yield from _of(statement.id, "content", statement.content)
    yield from _of(statement.id, "source", (statement.source,))
    yield from _of(statement.id, "cue", (cue,))
    yield from _of(statement.id, "quoted", statement.quoted)


def _commitment(commitment: Commitment) -> Iterator[Reference]:
    condition = commitment.condition
    leaves = () if condition is None else condition.leaves
    yield from _of(commitment.id, "act", (commitment.act,))
    yield from _of(commitment.id, "cue", (commitment.cue,))
    yield from _of(commitment.id, "condition", (leaf.span for leaf in leaves))
    yield from _of(commitment.id, "measure", (m.span for m in commitment.measures))


def _of(id_: str, part: str, spans: Iterable[Span | None]) -> Iterator[Reference]:
    for span in spans:
        if span is not None and span.end > span.start:
            yield Reference(id_, part, span)
