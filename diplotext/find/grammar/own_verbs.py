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
