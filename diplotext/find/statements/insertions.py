"""Words in brackets that an editor put into what somebody said: "Elle [la trêve] tient"."""

from diplotext.find.reading.reading import Reading
from diplotext.text.span import Span


_BRACKETS = frozenset("([")


def insertions(reading: Reading, quoted: tuple[Span, ...]) -> tuple[Span, ...]:
    """Find the words in brackets that an editor put into a quotation."""
    found: list[Span] = []
    for span in quoted:
        opened: int | None = None
        words = reading.words.within(span)
        if not _BRACKETS.intersection(reading.words.keys[words.start : words.stop]):
            continue
        for index in words:
            if reading.is_mark(index, "(["):
                opened = index
            elif reading.is_mark(index, ")]") and opened is not None:
                found.append(reading.span(opened, index + 1))
                opened = None
    return tuple(found)
