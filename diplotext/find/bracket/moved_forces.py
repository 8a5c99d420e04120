"""Forces of a state that are moved in the passive, which is what their state does: "Die russischen Truppen sollen abgezogen werden"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.commitments.due import is_dated
from diplotext.find.grammar.syntax import Subject
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag, tag_bits
from diplotext.model import ActorKind, MeasureKind


_OWNERS = tag_bits(Tag.DEMONYM, Tag.STATE, Tag.CAPITAL, Tag.ORGANIZATION)


def moved_forces(reading: Reading, clause: Clause, subject: Subject) -> Subject | None:
    """Give the subject of a passive where it names forces of a state, and the verb says that they are moved."""
    moves = reading.language.lexicon.suffixes.get("moves_forces", ())
    if clause.verb is None or clause.verb.lemma not in moves or subject.pronoun:
        return None
    first, stop = subject.segments[0]
    armed = any(
        (entry.tag is Tag.GROUP and entry.value == ActorKind.ARMED_FORCE)
        or (entry.tag is Tag.MEASURE and entry.value == MeasureKind.TROOP_DEPLOYMENT)
        for at in range(first, stop)
        for _, entry in reading.tags[at]
    )
    front = clause.front[1] if clause.is_fronted else stop
    owners = range(first, max(stop + 1, front))  # "die Truppen [Russlands]"
    owned = any(reading.begins(at, _OWNERS) for at in owners)
    return subject if armed and owned else None


def is_arranged(reading: Reading, clause: Clause, *, told: bool) -> bool:
    """Tell whether a move is told of by somebody, or for a day."""
    return told or is_dated(reading, (clause.first, clause.stop))
