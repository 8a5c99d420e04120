"""What may stand behind an attribution that closes its sentence: nothing, a mark, or what somebody does when he speaks."""

from diplotext.find.analytic.kinds import Kind
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import pieces_within
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense
from diplotext.text.span import Span


_BEYOND = (Kind.MARK, Kind.COORDINATOR, Kind.SUBORDINATOR, Kind.RELATIVE)


def is_over(syntax: Syntax, stop: int, head: Span) -> bool:
    """Tell whether an attribution ends where its last word stands, so that the content is what was before."""
    reading = syntax.reading
    if pieces_within(reading, head):
        return True
    end = sentence_end(reading, stop - 1)
    over = stop >= end or syntax.kinds[stop] in _BEYOND or reading.is_mark(stop, ",;")
    over = over or reading.has(stop, Tag.SUBORDINATOR)  # "he said when asked"
    return over or _is_act(syntax, stop)


def _is_act(syntax: Syntax, at: int) -> bool:
    """Tell whether a preposition leads to what somebody does when he speaks ("he said [before boarding] his plane")."""
    group = syntax.group(at + 1) if syntax.kinds[at] is Kind.PREPOSITION else None
    return group is not None and group.tense is Tense.GERUND
