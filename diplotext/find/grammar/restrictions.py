"""The "que" that opens no clause: behind "ne" and a verb it means "only" ("il n'en existe que trois")."""

from diplotext.find.grammar.syntax import Syntax
from diplotext.find.grammar.verbs import VerbGroup
from diplotext.lang.entry import Tag


def restricts(syntax: Syntax, at: int) -> bool:
    """Tell whether a complementizer is the first one behind a verb whose "ne" no other word makes a negation."""
    reading = syntax.reading
    verb = syntax.last_finite(reading.sentence(at).first, at)
    if verb is None or not is_halved(syntax, verb):
        return False
    between = range(verb.stop, at)
    return not any(reading.has(i, Tag.COMPLEMENTIZER) for i in between)


def is_halved(syntax: Syntax, group: VerbGroup) -> bool:
    """Tell whether "ne" stands before a verb, and nothing that makes a negation of it behind."""
    reading = syntax.reading
    before = range(group.start, group.first)
    led = any(reading.has(i, Tag.NEGATION, "before") for i in before)
    return led and not group.negated
