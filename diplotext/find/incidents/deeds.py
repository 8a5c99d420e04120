"""Incidents that a verb tells with its object, or with a preposition: "violated the truce", "fired on the patrol"."""

from bisect import bisect_right
from collections.abc import Iterator

import attrs

from diplotext.find.bracket.clauses import Clauses
from diplotext.find.grammar.conjunctions import drops_subject
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.incidents.happening import Ground
from diplotext.lang.entry import Entry, Tag


_BEHIND, _BEFORE = 8, 10
"""How far from its verb an object may stand, in words; farther off, others stand between."""


@attrs.frozen
class Deed:
    """
    What a verb tells that its subject did; indexes count words.

    Attributes:
        kind: What it is, a type of event.
        first: First word of the verb, or of its object where that stands before it.
        stop: Behind the last word of the two.
        is_charge: Whether the words themselves say what it was held to be.
    """

    kind: str
    first: int
    stop: int
    is_charge: bool


def deed(ground: Ground, group: VerbGroup) -> Deed | None:
    """Give what a verb tells with the object nearest to it; None when it tells of no incident so."""
    reading = ground.syntax.reading
    tables = reading.language.lexicon.incident_deeds.get(group.lemma)
    if tables is None:
        return None
    for tag in (Tag.UNDERGONE, Tag.WEAPON):
        known = ground.marks.get(tag, {})
        places = _places(ground, group, by_weapon=tag is Tag.WEAPON) if known else ()
        for at in places:
            stop, entry = known.get(at, (0, None))
            is_day = stop in reading.dates  # "fired on Monday"
            told = entry is not None and entry.features & tables
            if entry is not None and told and not (is_day or _is_within(ground, at)):
                return _made(group, at, stop, entry)
    return None


def _is_within(ground: Ground, at: int) -> bool:
    """Tell whether a word is one of those of a noun for an incident ("tirs d'[artillerie]")."""
    named = ground.marks.get(Tag.INCIDENT, {})
    return any(
        named[first][0] > at
        for first in range(max(at - _LONGEST, 0), at + 1)
        if first in named
    )


_LONGEST = 3


def _made(group: VerbGroup, at: int, stop: int, entry: Entry) -> Deed:
    first, last = words_of(group)
    return Deed(
        entry.value or "", min(first, at), max(last, stop), "charge" in entry.features
    )


def words_of(group: VerbGroup) -> tuple[int, int]:
    """Give the words that tell what was done: the participle, where it closes the clause."""
    if group.closing is None:
        return group.first, group.stop
    if group.compound or group.passive:
        return group.closing
    return group.first, group.closing[1]


def acts(ground: Ground, group: VerbGroup) -> Iterator[VerbGroup]:
    """Give a verb, or those whose participles stand before "zu haben" at the end of a clause."""
    clauses = ground.syntax.clauses
    lexicon = ground.syntax.reading.language.lexicon
    clause = None if clauses is None else clauses.of_verb(group)
    if clauses is None or clause is None or group.lemma not in lexicon.auxiliaries:
        yield group
        return
    for at in range(clause.first, min(clause.stop, group.first)):
        entry = clauses.forms.participle(at)
        if entry is not None:
            yield attrs.evolve(
                group, lemma=entry.lemma, start=at, first=at, stop=at + 1
            )


def _places(ground: Ground, group: VerbGroup, *, by_weapon: bool) -> Iterator[int]:
    """
    Give the words where an object may begin, the nearest to the verb first.

    What strikes by itself stands on the other side ("a missile hit", "was hit by a missile"), or
    on either one where the subject may follow its verb ("impactó un misil").
    """
    clauses = ground.syntax.clauses
    if clauses is not None:
        yield from _around(clauses, group)
        return
    if group.passive is not by_weapon:
        yield from _before(ground, group)
    inverted = by_weapon and drops_subject(ground.syntax.reading)
    if group.passive is by_weapon or inverted:
        yield from _behind(ground, group)


def _around(clauses: Clauses, group: VerbGroup) -> list[int]:
    """Give the words of the clause of a verb."""
    number = bisect_right(clauses.starts, group.first) - 1
    clause = clauses.of_verb(group) or clauses.all[number]
    return sorted(
        range(clause.first, clause.stop), key=lambda at: abs(at - group.first)
    )


def _behind(ground: Ground, group: VerbGroup) -> Iterator[int]:
    """Give the words behind a verb up to a mark or the next verb."""
    reading = ground.syntax.reading
    limit = min(group.stop + _BEHIND, reading.sentence(group.first).stop)
    for at in range(group.stop, limit):
        if _ends(ground, at):
            return
        yield at


def _before(ground: Ground, group: VerbGroup) -> Iterator[int]:
    """Give the words before a passive back to a mark or the verb before it."""
    first = max(
        group.start - _BEFORE, ground.syntax.reading.sentence(group.first).first
    )
    for at in range(group.start - 1, first - 1, -1):
        if _ends(ground, at):
            return
        yield at


def _ends(ground: Ground, at: int) -> bool:
    """Tell whether a word parts a verb from what stands beyond."""
    other = ground.syntax.group(at)
    return ground.syntax.reading.is_mark(at, ",;:") or (
        other is not None and other.is_finite
    )
