"""What is said within brackets of the narrator, which their closing mark is no part of: "(Oslo said [it would pay].)"."""

import attrs

from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.text.span import Span


def without_bracket(reading: Reading, attribution: Attribution) -> Attribution:
    """
    Let content end before the mark that closes a bracket opened before it.

    Args:
        reading: The article.
        attribution: One that the rules read.
    """
    last = attribution.content[-1]
    words = reading.words.within(last)
    closing = words.stop - 1
    if not words or not reading.is_mark(closing, ")"):
        return attribution
    opened, closed = (sum(reading.is_mark(at, m) for at in words) for m in "()")
    if opened >= closed:
        return attribution
    closing -= closing > words.start and reading.is_mark(closing - 1, ".")
    if closing == words.start:
        return attribution
    cut = Span(last.start, reading.words.ends[closing - 1])
    return attrs.evolve(attribution, content=(*attribution.content[:-1], cut))
