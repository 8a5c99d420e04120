"""Where what stands before a word begins: its sentence, or its quotation."""

from diplotext.find.reading.reading import NOWHERE, Reading


_FULL = ".!?…"


def sentence_start(reading: Reading, stop: int) -> int:
    """
    Give the first word of the sentence, or of the quotation when the words stand in one.

    Args:
        reading: The text.
        stop: Behind the last of the words.
    """
    last = max(stop - 1, 0)
    known = reading.sentence_of[last] != NOWHERE
    first = reading.sentence(last).first if known else last
    inside = reading.quote_of[last]
    if inside == NOWHERE:
        return first
    at = last
    while (
        at > first
        and reading.quote_of[at - 1] == inside
        and not reading.is_mark(at - 1, _FULL)
    ):
        at -= 1
    return at
