"""What negates a verb: words behind it, "sans" before it, and the "ne ... que" that only restricts."""

from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Tag


_REACH = 24


def has_negation(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a second word of negation ("pas", "jamais") stands in a range of words."""
    return any(
        reading.has(i, Tag.NEGATION, "after") and not _is_no_less(reading, i)
        for i in range(first, stop)
    )


def is_denied_before(reading: Reading, start: int) -> bool:
    """
    Tell whether words that negate by themselves end right before a verb ("en ningún caso pagará", "ni pagará").

    So does "ni" in a language whose verbs need no subject: nothing else can stand between the two.
    """
    before = start - 1
    neither = reading.has(before, Tag.NEGATION, "neither")
    bare = "drops-subject" in reading.language.lexicon.traits
    return (neither and bare) or reading.ends(before, Tag.NEGATION, "alone")


def _is_no_less(reading: Reading, index: int) -> bool:
    """Tell whether a word of negation is of "no less", which negates nothing ("n'en promet pas moins")."""
    less = reading.language.lexicon.suffixes.get("less", ())
    return bool(less) and reading.key(index + 1) in less


def is_without(reading: Reading, start: int) -> bool:
    """Tell whether "sans" stands before an infinitive, over an adverb or not."""
    return any(
        reading.has(at, Tag.PREPOSITION, "without")
        and (at == start - 1 or reading.hit(at + 1, Tag.ADVERB) is not None)
        for at in range(max(0, start - 3), start)
    )


def is_restrictive(reading: Reading, index: int) -> bool:
    """
    Tell whether a "que" behind the verb turns the negation into "only", however far behind.

    "ne reprendra son aide, soit 95 millions, que si" restricts; a second word of negation before
    the "que" negates. "Pas moins" does not negate either.
    """
    stop = min(index + _REACH, reading.sentence(index - 1).stop)
    for at in range(index, stop):
        if reading.has(at, Tag.COMPLEMENTIZER):
            return True
        if reading.has(at, Tag.NEGATION, "after"):
            return _is_no_less(reading, at)
    return False
