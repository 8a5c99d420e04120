"""The verb that a clause has for its own, over those of the clauses set into it."""

from diplotext.find.grammar.conjunctions import is_complementizer
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.find.reading.memory import once
from diplotext.lang.entry import Tag, tag_bits


def waits_for_verb(syntax: Syntax, first: int, at: int) -> bool:
    """Tell whether the verb of a clause that "que" opens is still to come ("que el cable, donde informaba de ello, [desató]")."""
    if not is_complementizer(syntax, first - 1):
        return False
    verb = own_verb(syntax, first)
    return verb is not None and verb.start >= at


def last_joined(syntax: Syntax, first: int, at: int) -> int:
    """Give where the last of the clauses begins that "y que" joins to a reported one before a word ("que P y que [Oslo, por fin, seguirá]")."""
    reading = syntax.reading
    for lead in range(at - 1, first, -1):
        joined = reading.has(lead - 1, Tag.COORDINATOR)
        if joined and is_complementizer(syntax, lead):
            return lead + 1
    return first


@once
def own_verb(syntax: Syntax, first: int) -> VerbGroup | None:
    """Give the verb with a tense of the clause that begins at a word, over those of the clauses set into it."""
    reading, inner = syntax.reading, False
    stop, at = reading.sentence(first).stop, first
    while at < stop:
        group = syntax.group(at)
        if group is not None and group.is_finite:
            if not inner:
                return group
            inner, at = False, group.stop
            continue
        inner = inner or reading.begins(at, _SET_IN)
        at += 1
    return None


_SET_IN = tag_bits(Tag.RELATIVE, Tag.SUBORDINATOR, Tag.CONDITION)
