"""Conditions behind a comma that only their verb opens: "..., sollte Rom zahlen"."""

from diplotext.find.bracket.clause import Clause
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


def is_inverted_condition(reading: Reading, clause: Clause) -> bool:
    """Tell whether a clause behind a comma begins with a verb that makes it a condition ("..., [sollte] Rom zahlen")."""
    hit = reading.hit(clause.first, Tag.CONDITION) if clause.is_aside else None
    verb = clause.verb
    return hit is not None and verb is not None and verb.first == clause.first
