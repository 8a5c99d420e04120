"""The commitments of an analysis, made of the promises that were bound."""

from diplotext.find.actors.made import Made
from diplotext.find.commitments.commitments import Bound
from diplotext.find.commitments.conditions import find_condition
from diplotext.find.commitments.due import find_due, find_duration
from diplotext.find.commitments.measures import find_bindingness
from diplotext.find.commitments.promise import Promise
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.lang.entry import Tag
from diplotext.model import Commitment, CommitmentKind, Force, Polarity
from diplotext.text.span import Span


def make_commitments(
    syntax: Syntax,
    cast: Cast,
    bound: tuple[Bound, ...],
    made: Made,
) -> tuple[Commitment, ...]:
    """Make the commitments of a story."""
    return tuple(
        _commitment(syntax, cast, f"c{number + 1}", one, made)
        for number, one in enumerate(bound)
    )


def _commitment(
    syntax: Syntax,
    cast: Cast,
    name: str,
    bound: Bound,
    made: Made,
) -> Commitment:
    reading, promise = syntax.reading, bound.promise
    return Commitment(
        name,
        CommitmentKind(promise.kind),
        reading.span(*promise.act),
        debtors=tuple(made.actors[key] for key in bound.debtors),
        creditors=tuple(made.actors[key] for key in bound.creditors),
        force=Force[promise.force.upper()],
        polarity=Polarity.NEGATIVE if promise.negative else Polarity.POSITIVE,
        cue=reading.span(*promise.cue),
        condition=find_condition(syntax, cast, promise, made.actors),
        measures=bound.measures,
        object_bindingness=find_bindingness(reading, *promise.act),
        purpose=_purpose(syntax, promise),
        due=find_due(reading, promise.act),
        duration=find_duration(reading, promise.act),
        stated_in=made.statements[bound.said] if bound.said is not None else None,
        rule=promise.rule,
    )


def _purpose(syntax: Syntax, promise: Promise) -> Span | None:
    """Give the words that say to what end: "pour" and an infinitive."""
    reading = syntax.reading
    for at in reading.among(Tag.PREPOSITION.bit, promise.act[0], promise.clause[1]):
        if (
            reading.has(at, Tag.PREPOSITION, "purpose")
            and syntax.group(at + 1) is not None
        ):
            stop = next(
                (i for i in range(at, promise.clause[1]) if reading.is_mark(i, ",;")),
                promise.clause[1],
            )
            return reading.span(at, stop)
    return None
