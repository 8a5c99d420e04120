"""Whom a word for several, or a body that somebody leads, means where no noun says who they are: "each is obliged", "the three would"."""

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.joint_parties import at_war, most_named
from diplotext.find.coreference.named_together import named_together, opening_pair
from diplotext.find.coreference.two_persons import two_persons
from diplotext.find.grammar.syntax import Subject
from diplotext.lang.entry import Tag


_PAIR = 2


def together(cast: Cast, subject: Subject) -> tuple[str, ...]:
    """
    Give the states that a bare number or a word such as "both" and "neither" means.

    They are those last named in one breath, or else as many as are meant of those spoken of
    most. A noun for a party may stand behind it ("neither country").
    """
    reading = cast.reading
    first, stop = subject.segments[0]
    suffixes = reading.language.lexicon.suffixes
    if reading.has(first, Tag.DETERMINER, "definite") and first + 1 in reading.numbers:
        first += 1
    number = reading.numbers.get(first)
    if number is not None:
        bare = number.stop == stop
        wanted = int(number.value) if bare and 1 < number.value <= _MOST else 0
        persons = two_persons(cast, first) if wanted == _PAIR else ()
        return _states(cast, first, wanted) or persons if wanted else ()
    key = reading.words.keys[first]
    if key not in suffixes.get("together", ()) or not _is_alone(cast, first + 1, stop):
        return ()
    if key in suffixes.get("pairs", ()):
        sides = first + 1 < stop and _is_one_of(cast, first + 1, "sides")
        return (
            opening_pair(cast, first, sides=sides)
            or (at_war(cast, first) if sides else ())
            or named_together(cast, first, _PAIR, sides=sides)
            or most_named(cast, first, _PAIR)
        )
    return named_together(cast, first, None)


def pair_meant(cast: Cast, subject: Subject) -> tuple[str, ...]:
    """Give the two states that a word for both or neither means, a noun for a party behind it or none ("[neither party] shall")."""
    pairs = cast.reading.language.lexicon.suffixes.get("pairs", ())
    led = cast.reading.key(subject.segments[0][0]) in pairs
    return together(cast, subject) if led else ()


def leading(cast: Cast, subject: Subject) -> tuple[str, ...]:
    """Give who leads a body that nobody else names ("a team led by Ireland")."""
    reading = cast.reading
    first, stop = subject.segments[0][0], subject.segments[-1][1]
    for at in range(first, stop):
        hit = reading.hit(at, Tag.LEAD)
        if hit is not None and hit[0] < stop:
            return cast.joint(hit[0], stop)
    return ()


_MOST = 6


def _states(cast: Cast, index: int, wanted: int) -> tuple[str, ...]:
    return named_together(cast, index, wanted) or most_named(cast, index, wanted)


def _is_alone(cast: Cast, at: int, stop: int) -> bool:
    """Tell whether nothing follows but a noun for a party, whosesoever ("both [its neighbours]")."""
    if at >= stop:
        return True
    at += cast.reading.has(at, Tag.DETERMINER) and at + 1 < stop
    return at + 1 == stop and _is_one_of(cast, at, "parties")


def _is_one_of(cast: Cast, at: int, nouns: str) -> bool:
    """Tell whether a noun of a list stands at a word, in the singular or the plural."""
    lists = cast.reading.language.lexicon.suffixes
    listed = {*lists.get(nouns, ()), *lists.get(f"plural_{nouns}", ())}
    return cast.reading.words.keys[at] in listed
