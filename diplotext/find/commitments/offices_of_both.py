"""The states whose offices or forces a noun for both or several means: "the two prime ministers will meet", "les deux armées", "their envoys"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.figure import Figure
from diplotext.find.coreference.joint_parties import most_named
from diplotext.find.coreference.named_together import named_together, opening_pair
from diplotext.find.grammar.syntax import Subject
from diplotext.lang.entry import Tag
from diplotext.model import ActorKind


_PAIR = 2
_OF_STATES = frozenset({ActorKind.PERSON_GROUP, ActorKind.ARMED_FORCE})


def states_of_both(
    cast: Cast, figure: Figure, subject: Subject | None
) -> tuple[str, ...]:
    """
    Give the two states that a matter is between, where two unnamed offices or forces of theirs are bound.

    Args:
        cast: The story's figures.
        figure: What the noun was taken for.
        subject: The words, "two" or "both" first among them.
    """
    if subject is None or figure.kind not in _OF_STATES or figure.goes_by_name:
        return ()
    if figure.state or figure.owner:
        return ()
    first = subject.segments[0][0]
    if are_of_several(cast, subject):
        return named_together(cast, first, None, sides=True)
    if not _counts_two(cast, subject):
        return ()
    return (
        opening_pair(cast, first, sides=True)
        or named_together(cast, first, _PAIR, sides=True)
        or most_named(cast, first, _PAIR)
    )


def are_of_several(cast: Cast, subject: Subject) -> bool:
    """Tell whether an office, a force or a government in the plural, alone behind "their", is the subject ("Their foreign ministers", "Their governments")."""
    reading = cast.reading
    first, stop = subject.segments[0]
    theirs = reading.language.lexicon.suffixes.get("possessive_plural", ())
    many = any(
        end == stop and entry.tag in _OFFICES and "plural" in entry.features
        for end, entry in reading.tags[first + 1]
    )
    return len(subject.segments) == 1 and reading.key(first) in theirs and many


def _counts_two(cast: Cast, subject: Subject) -> bool:
    """Tell whether a definite "two" or a word for both opens the words of a subject, and names an office or a force alone."""
    reading = cast.reading
    first, stop = subject.segments[0]
    definite = reading.has(first, Tag.DETERMINER, "definite")
    at = first + definite
    number = reading.numbers.get(at)
    both = reading.key(at) in reading.language.lexicon.suffixes.get("both", ())
    two = definite and number is not None and number.value == _PAIR
    behind = at + 1 if both else number.stop if two and number is not None else stop
    office = any(
        hit is not None and hit[0] == stop
        for tag in _OFFICES
        for hit in [reading.hit(behind, tag)]
    )
    return len(subject.segments) == 1 and behind < stop and office


_OFFICES = (Tag.ROLE, Tag.GROUP)
