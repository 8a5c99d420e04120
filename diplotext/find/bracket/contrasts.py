"""What is not promised beside what is: "liefert Radare, aber keine Raketen"."""

import attrs

from diplotext.find.bracket.clause import ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.noun_phrases import phrase_stop
from diplotext.find.commitments.promise import OWN_ACTS, PROVISION, Promise, disowned
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag


def contrasted(
    reading: Reading, clauses: Clauses, number: int, promise: Promise
) -> Promise | None:
    """
    Give the refusal of what words without a verb right behind a promise leave out.

    Args:
        reading: The text.
        clauses: Its clauses.
        number: Index of the clause that promises.
        promise: What it promises.
    """
    if promise.negative or promise.kind not in OWN_ACTS or promise.rule == PROVISION:
        return None
    if clauses.all[number].level != NOWHERE:
        return None  # figures of speech ("Wir zählen Minen, keine Schuldigen")
    behind = clauses.all[number + 1 : number + 2]
    clause = next((c for c in behind if c.kind is ClauseKind.FRAGMENT), None)
    if clause is None or clause.first != clauses.all[number].stop + 1:
        return None
    first = _denied_from(reading, clause.first, clause.stop)
    if first is None or phrase_stop(reading, first, clause.stop) is None:
        return None
    stop = clause.stop - reading.is_mark(clause.stop - 1, ".!?")
    return disowned(
        attrs.evolve(
            promise,
            act=(first, stop),
            clause=(clause.first, clause.stop),
            rule="contrast",
        )
    )


def _denied_from(reading: Reading, first: int, stop: int) -> int | None:
    """Give where what is left out begins: "keine" or what stands behind "nicht", a word of contrast before it."""
    at = _over_contrast(reading, first, stop)
    negation = reading.hit(at, Tag.NEGATION)
    if reading.has(at, Tag.DETERMINER, "negative"):
        return at
    if negation is None or reading.has(at, Tag.DETERMINER):
        return None
    at = _over_contrast(reading, negation[0], stop)
    return at if at < stop else None


def _over_contrast(reading: Reading, at: int, stop: int) -> int:
    """Step over words of contrast ("[aber] keine", "nicht [aber] Flugzeuge")."""
    contrast = reading.language.lexicon.suffixes.get("contrasting", ())
    while at < stop and reading.words.keys[at] in contrast:
        at += 1
    return at
