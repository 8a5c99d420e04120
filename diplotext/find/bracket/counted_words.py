"""Sizes that a German word tells by the numeral it begins with: "der sechsköpfige Kreis", "das Dreißigerbündnis"."""

from collections.abc import Iterator

from diplotext.find.coreference.cast import Cast
from diplotext.find.coreference.member_lists import Alliance, Claim
from diplotext.find.reading.memory import once
from diplotext.find.reading.reading import Reading
from diplotext.model import Comparator
from diplotext.text.numerals import NumeralKind


_BEFORE = 2
_FEWEST = 3


def counted_words(
    cast: Cast, found: dict[str, Alliance]
) -> Iterator[tuple[str, Claim]]:
    """
    Find the words for a group, or right before them, that begin with a numeral.

    Args:
        cast: The story's figures.
        found: The coalitions found so far, by key.
    """
    ends = (
        *cast.reading.language.lexicon.suffixes.get("counted_ends", ()),
        *_joints(cast.reading),
    )
    for alliance in tuple(found.values()) if ends else ():
        references = cast.figures[alliance.key].references
        places = {
            at
            for first, stop in references
            for at in range(max(first - _BEFORE, 0), stop)
        }
        for at in sorted(places):
            value = _value(cast.reading, at, ends)
            if value is not None:
                yield alliance.key, (value, Comparator.EXACT, at, at + 1)


def goes_by_number(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether a group has its number for a name ("Zwölfergruppe", "Gruppe der Zwölf")."""
    if stop == first + 1:
        return _value(reading, first, _joints(reading)) is not None
    number = reading.numbers.get(stop - 1)
    return number is not None and number.value >= _FEWEST


@once
def _joints(reading: Reading) -> tuple[str, ...]:
    """Give the nouns for a group as they end a word that begins with a numeral ("[Zwölf]ergruppe")."""
    suffixes = reading.language.lexicon.suffixes
    return tuple(
        f"{joint}{end}"
        for joint in suffixes.get("counted_joints", ())
        for end in suffixes.get("group_ends", ())
    )


def _value(reading: Reading, at: int, ends: tuple[str, ...]) -> int | None:
    """Give the value of the numeral that a word begins with, before one of some ends."""
    word = reading.words.keys[at]
    for end in ends:
        stop = word.find(end)
        if stop <= 0:
            continue
        hits = reading.language.numbers.numerals.find((word[:stop],))
        for numeral in (n for hit in hits for n in hit.values):
            if numeral.kind is NumeralKind.CARDINAL and numeral.value >= _FEWEST:
                return int(numeral.value)
    return None
