"""Conditionals that outline what will be done, where a conditional alone may be hearsay."""

from diplotext.find.grammar.clause_stops import clause_of
from diplotext.find.grammar.condition_starts import is_condition
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


_NEAR = 8


def hangs(syntax: Syntax, group: VerbGroup) -> bool:
    """
    Tell whether a conditional is a plan: it hangs on a condition, is in return for something, or a document has it.

    "Enverrait dix hommes pourvu que", "enverrait en échange dix hommes", "Aux termes du projet, X
    enverrait dix hommes".
    """
    reading, stop = syntax.reading, clause_of(syntax, group, group.first)[1]
    for at in reading.among(Tag.CONDITION.bit, group.stop, stop):
        hit = reading.hit(at, Tag.CONDITION)
        if hit and "clause" in hit[1].features and is_condition(reading, at):
            return True
    opening = reading.sentence(group.first).first
    begins = reading.begins(opening, Tag.IN_RETURN.bit)
    in_return = begins or bool(reading.among(Tag.IN_RETURN.bit, group.start, stop))
    return in_return or _is_of_document(syntax, group)


def _is_of_document(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether a preposition of speech and a document open the sentence of a verb ("Selon un projet, ...")."""
    reading = syntax.reading
    first = reading.sentence(group.first).first
    hit = reading.hit(first, Tag.REPORTING_PREPOSITION)
    if hit is None or hit[0] >= group.start:
        return False
    stop = min(hit[0] + _NEAR, group.start)
    return len(reading.among(Tag.DOCUMENT.bit, hit[0], stop)) > 0
