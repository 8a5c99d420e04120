"""The interests of a state that another one takes care of, as a protecting power does."""

from diplotext.find.reading import Reading
from diplotext.find.syntax import Syntax
from diplotext.find.verbs import VerbGroup
from diplotext.lang.entry import Tag


_REACH = 8


def interests(syntax: Syntax, group: VerbGroup) -> int | None:
    """
    Give the word behind "the interests of" that a verb of representing has for its object.

    A word of time may stand between the two ("representa desde 2012 los intereses de X").
    """
    reading = syntax.reading
    stop = min(group.stop + _REACH, reading.sentence(group.first).stop)
    for at in range(group.stop, stop):
        if reading.is_mark(at, ",;:") or syntax.group(at) is not None:
            return None
        behind = _owner(reading, at)
        if behind is not None:
            return behind
    return None


def _owner(reading: Reading, at: int) -> int | None:
    """Give the word behind a noun for interests and "of"."""
    nouns = reading.language.lexicon.suffixes.get("interests", ())
    if reading.words.keys[at] not in nouns:
        return None
    of = next(
        (i for i in range(at + 1, at + 3) if reading.has(i, Tag.PREPOSITION, "of")),
        None,
    )
    return None if of is None else of + 1
