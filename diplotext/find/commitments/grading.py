"""How firmly an expression binds: what it says of itself, turned round where it is negated."""

import attrs

from diplotext.find.commitments.expressions import Expression
from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.commissives import Commissive
from diplotext.model import CommitmentKind


def graded(
    expression: Expression,
    act: tuple[int, int],
    clause: tuple[int, int],
    debtor: Subject | None,
    rule: str,
) -> Promise:
    """Grade a commitment: what its expression says, turned round where it is negated."""
    group, record = expression.group, expression.record
    force, kind, negative = turned(record, record.force, negated=group.negated)
    return Promise(
        (group.opening, expression.stop),
        act,
        clause,
        force,
        kind,
        rule,
        group,
        debtor,
        negative,
    )


def turned(record: Commissive, refused: str, *, negated: bool) -> tuple[str, str, bool]:
    """
    Give the force and the kind of a record, and whether it denies, turned round where it is negated.

    Args:
        record: What an expression says.
        refused: The force of a refusal.
        negated: Whether it is negated.
    """
    if not negated or record.negated == "needed":
        return record.force, record.kind, record.negative
    if record.negated == "possible":
        return "possible", "possibility", False
    if record.negated == "intended":
        return "intend", "announcement", False
    if record.kind != "requirement":
        return refused, "non_commitment", True
    return record.force, record.kind, True


# What one does or is minded to do by himself, so that he refuses who does not ("neither side is ready to").
_FREE = frozenset({"hope", "intend", "ready", "announce", "agreed", "promise"})


def for_nobody(reading: Reading, promise: Promise) -> Promise:
    """
    Turn round what is said of "no party" and "neither side": what none of them may do, all abstain from.

    What is merely possible for none is forbidden to all, and a bare future that no document
    has refuses.
    """
    nobody = reading.language.lexicon.suffixes.get("nobody", ())
    if promise.debtor is None or not promise.debtor.is_expressed:
        return promise
    first = promise.debtor.segments[0][0]
    denied = reading.words.keys[max(first - 1, 0) : first + 1]
    none = reading.first_of(first, reading.phrases("not_one")) is not None
    if not (none or any(word in nobody for word in denied)):
        return promise
    if promise.kind == CommitmentKind.POSSIBILITY:
        return attrs.evolve(promise, kind="undertaking", force="oblige", negative=True)
    own = promise.rule != "clause" and promise.force in _FREE
    free = promise.rule == "future" or own
    if free and not promise.document:
        return attrs.evolve(promise, kind="non_commitment", force="none", negative=True)
    return attrs.evolve(promise, negative=True)
