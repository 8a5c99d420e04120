"""What an agreement binds to, as its clauses say it and as the rules for copy read it."""

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence

import attrs

from diplotext.find.instruments.apart import apart
from diplotext.find.instruments.instrument import Read
from diplotext.lang.terms import TermKind
from diplotext.model import (
    Bindingness,
    Clause,
    ClauseTopic,
    Commitment,
    CommitmentKind,
    Force,
    Instrument,
    Measure,
    MeasureKind,
    Polarity,
    Span,
)


_FINAL = frozenset(
    {
        ClauseTopic.DEFINITION,
        ClauseTopic.ENTRY_INTO_FORCE,
        ClauseTopic.DURATION,
        ClauseTopic.TERMINATION,
        ClauseTopic.AMENDMENT,
        ClauseTopic.ACCESSION,
        ClauseTopic.DEPOSITARY,
        ClauseTopic.AUTHENTIC_TEXTS,
    }
)
"""Topics of clauses about the instrument itself."""
_OWN = frozenset({"binding-words", "verb-of-article"})
"""Rules of clauses that are not those of copy as well."""
_TOLD = frozenset({"future", "present", "bare-infinitive"})
"""Rules by which a verb that only tells what is done or may be done binds."""
_TENSES = frozenset({"future", "present"})


def agreed(
    told: Sequence[Commitment], clauses: Sequence[Commitment], read: Read
) -> tuple[Commitment, ...]:
    """
    Give the commitments of an agreement, each once, in the order of the text.

    A clause says how firmly it binds, and whom; where copy reads the same words, it tells best
    which of them are the act and which a condition. What copy alone finds in a clause is added.

    Args:
        told: What the rules for copy found.
        clauses: What the clauses bind to.
        read: The agreement.
    """
    twins = dict(_twins(told, clauses))
    merged = [
        _as_one(one, twins[one.id], read) if one.id in twins else one for one in clauses
    ]
    used = {one.id for one in twins.values()}
    legal = next(
        (one.bindingness for one in merged if one.bindingness), Bindingness.UNSPECIFIED
    )
    rest = sorted((one for one in told if one.id not in used), key=_act)
    inside = (one for one in rest if _binds(one, read))
    added = [
        _in_clause(one, legal) for one in apart(inside, sorted(map(_act, merged)), _act)
    ]
    whole = sorted((*merged, *added), key=_whole)
    return tuple(_resumed(whole, {one.id for one in added}, read))


def _act(one: Commitment) -> Span:
    return one.act


def _whole(one: Commitment) -> Span:
    return one.span


def _twins(
    told: Sequence[Commitment], clauses: Sequence[Commitment]
) -> Iterator[tuple[str, Commitment]]:
    """Give by the id of a clause's commitment that of copy which has the same cue."""
    cues = {
        at: one
        for one in told
        if one.cue is not None
        for at in range(one.cue.start, one.cue.end)
    }
    for clause in clauses:
        cue = clause.cue
        places = () if cue is None else range(cue.start, cue.end)
        found = next((cues[at] for at in places if at in cues), None)
        if found is not None and found.act.overlaps(_reach(clause)):
            yield clause.id, found


def _reach(clause: Commitment) -> Span:
    return clause.act if clause.cue is None else clause.cue.to(clause.act)


def _as_one(clause: Commitment, twin: Commitment, read: Read) -> Commitment:
    """Let a clause say how firmly and whom it binds, and copy what to and on which condition."""
    if clause.rule not in _OWN:
        return clause
    is_done = _begins(read, clause, TermKind.PASSIVE)
    is_denied = clause.kind is CommitmentKind.NON_COMMITMENT
    is_none = clause.polarity is Polarity.NEGATIVE
    return attrs.evolve(
        clause,
        act=_whole_act(clause, twin, read),
        polarity=clause.polarity if is_denied or is_none else twin.polarity,
        condition=clause.condition or twin.condition,
        creditors=clause.creditors or twin.creditors,
        debtors=clause.debtors if is_done else clause.debtors or twin.debtors,
        measures=_measures(clause, twin),
        due=clause.due or twin.due,
    )


def _measures(clause: Commitment, twin: Commitment) -> tuple[Measure, ...]:
    """Give the measures as copy reads them, but of a clause that binds somebody not to act."""
    restrains = any(one.kind is MeasureKind.RESTRAINT for one in clause.measures)
    return clause.measures if restrains else twin.measures or clause.measures


def _whole_act(clause: Commitment, twin: Commitment, read: Read) -> Span:
    """Give the act as copy reads it, with what follows an aside; a point has an act of its own."""
    if not twin.act.overlaps(clause.act):
        return clause.act
    end = twin.act.end
    goes_on = end < clause.act.end and read.draft.text.startswith(",", end)
    if not goes_on or clause.condition or twin.condition:
        return twin.act
    return twin.act.to(clause.act)


def _in_clause(one: Commitment, legal: Bindingness) -> Commitment:
    """Take what copy reads as a promise for a duty, as a clause means it where it reports no speech."""
    if one.stated_in is not None or one.rule not in _TENSES:
        owes = one.stated_in is None and one.force is Force.OBLIGE
        return attrs.evolve(one, bindingness=legal) if owes else one
    return attrs.evolve(
        one, kind=CommitmentKind.UNDERTAKING, force=Force.OBLIGE, bindingness=legal
    )


def _resumed(
    found: Sequence[Commitment], added: Collection[str], read: Read
) -> Iterator[Commitment]:
    """
    Let what copy adds bind those bound before it in the same clause, where a pronoun means them.

    Copy takes "it" for whoever was named last; in a clause it stands for those bound last, and
    a verb that is joined on to another has its subject.
    """
    last: Commitment | None = None
    for one in found:
        made = one
        if one.id in added and last is not None and _goes_on(last, one, read):
            made = attrs.evolve(one, debtors=last.debtors)
        last = made if made.debtors else last
        if made.debtors or one.id not in added:
            yield made


def _goes_on(last: Commitment, one: Commitment, read: Read) -> bool:
    """Tell whether a commitment has the subject of the one before in its clause."""
    if _part(last, read.instrument) != _part(one, read.instrument):
        return False
    return _by_pronoun(one, read) or _is_joined(last, one, read)


def _is_joined(last: Commitment, one: Commitment, read: Read) -> bool:
    """Tell whether nothing but "and" and clitics stands between an act and a further verb."""
    draft = read.draft
    first = draft.at(last.act.end)
    stop = draft.at(one.span.start)
    small = (TermKind.COORDINATOR, TermKind.CLITIC)
    return first < stop and all(
        draft.hit(at, *small) is not None for at in range(first, stop)
    )


def _by_pronoun(one: Commitment, read: Read) -> bool:
    """Tell whether a pronoun right before the cue names who is bound."""
    at = 0 if one.cue is None else read.draft.at(one.cue.start)
    hit = read.draft.hit(at - 1, TermKind.PRONOUN)
    return hit is not None and hit[0] == at


def _binds(one: Commitment, read: Read) -> bool:
    """Tell whether copy reads in a clause what binds, and is no passive or about the agreement itself."""
    clause = _part(one, read.instrument)
    if clause is None or _begins(read, one, TermKind.PASSIVE):
        return False
    return clause.topic not in _FINAL or one.rule not in _TOLD


def _begins(read: Read, one: Commitment, *kinds: TermKind) -> bool:
    """Tell whether the act of a commitment begins with words of some kinds."""
    return read.draft.hit(read.draft.at(one.act.start), *kinds) is not None


def _part(one: Commitment, instrument: Instrument) -> Clause | None:
    """Give the clause in which the words of a commitment stand."""
    at = bisect_right(instrument.clauses, one.act.start, key=_start) - 1
    clause = instrument.clauses[at] if at >= 0 else None
    return clause if clause is not None and clause.span.covers(one.act) else None


def _start(clause: Clause) -> int:
    return clause.span.start
