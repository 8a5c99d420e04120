"""Words that belong to a cue and stand behind whom something is said to: "let the chamber know"."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Phrase, Tag


_LONGEST = 6


def tail_behind(reading: Reading, stop: int, tail: tuple[Phrase, ...]) -> int | None:
    """
    Give where the words end that belong to a cue and stand not far behind its verb.

    Args:
        reading: The article.
        stop: Behind the verb.
        tail: The words, in their spellings.
    """
    for at in range(stop + 1, min(stop + _LONGEST, len(reading.words))):
        found = reading.first_of(at, tail)
        if found is not None:
            return found
        if not reading.words.is_word(at) or reading.hit(at, Tag.COMPLEMENTIZER):
            return None
    return None
