"""Numbers and quantities as the wires write them."""

from collections.abc import Iterator
from decimal import Decimal, localcontext
from typing import TypeVar

import attrs

from diplotext.text.digits import LONGEST, behind_groups, read_digits
from diplotext.text.numerals import Comparator, Link, Numeral, NumeralKind, Tally
from diplotext.text.phrases import Hit, PhraseTable
from diplotext.text.words import APOSTROPHES, Words


__all__ = ["Comparator", "Number", "NumberStyle", "find_numbers"]

T = TypeVar("T")


@attrs.frozen
class NumberStyle:
    """
    How a language writes numbers.

    Attributes:
        numerals: Words for numbers.
        links: Words that join numerals.
        units: Units, to their common name.
        prefixes: Units written in front of the number.
        before: Comparators in front of the number.
        after: Comparators behind the number.
        of: Words between a multiplier and what it counts: "de" in "milliers de tonnes".
        twenties: Numbers to which nineteen more may be added, 60 and 80 in French.
        thousands: Marks which part thousands; a blank stands for every kind of blank.
        hyphened: Nouns that a numeral counts with a hyphen: "nation" in "a nine-nation bloc".

    .. versionadded:: 0.1.0
    """

    numerals: PhraseTable[Numeral]
    links: PhraseTable[Link]
    units: PhraseTable[str]
    prefixes: PhraseTable[str]
    before: PhraseTable[Comparator]
    after: PhraseTable[Comparator]
    of: frozenset[str] = frozenset()
    twenties: frozenset[int] = frozenset()
    thousands: str = ""
    hyphened: frozenset[str] = frozenset()


@attrs.frozen
class Number:
    """
    A number among words, with its comparator and its unit.

    A plural scale without a number, such as "des milliers" or "several hundred",
    is at least one of it: 1000 or 100, AT_LEAST. A collective, such as
    "une trentaine", is APPROXIMATE. A comparator in words prevails over both.

    Attributes:
        first: Index of the first word of comparator, number and unit.
        stop: Index behind the last of them.
        value: The number.
        comparator: How it relates to the true one.
        unit: Common name of the unit, such as `km` or `USD`.

    .. versionadded:: 0.1.0
    """

    first: int
    stop: int
    value: Decimal
    comparator: Comparator
    unit: str | None = None


def find_numbers(words: Words, style: NumberStyle) -> tuple[Number, ...]:
    """
    Find the numbers of a text, in digits and in words.

    Ordinals, designations ("F-16"), clock times ("20h30") and numbers of more than
    40 digits are left out; years and days are numbers like others.

    Args:
        words: The words of the text.
        style: How its language writes numbers.

    Returns:
        The numbers in order, without overlap; linear in the number of words.

    .. versionadded:: 0.1.0
    """
    with localcontext(prec=4 * LONGEST):
        return tuple(_Reader(words, style).numbers())


_HYPHENS = frozenset("-‐")
_HUNDRED = 100
_REACH = 6
"""How many words a comparator or a unit before a number may have."""


class _Reader:
    """The numerals of a text, each at its first word, and what they make together."""

    __slots__ = ("hits", "style", "words")

    def __init__(self, words: Words, style: NumberStyle) -> None:
        self.words = words
        self.style = style
        self.hits: dict[int, Hit[Numeral]] = {}
        for hit in style.numerals.find(words.keys):
            self.hits.setdefault(hit.first, hit)

    def numbers(self) -> Iterator[Number]:
        """Give the numbers in order."""
        behind = floor = 0
        keys = self.words.keys
        digits = {at for at, key in enumerate(keys) if key[0].isdecimal()}
        for index in sorted(digits.union(self.hits)):
            if index < behind:
                continue
            if index in digits:
                behind, number = self._from_digits(index, floor)
            else:
                behind, number = self._from_words(index, floor)
            if number is not None:
                yield number
                behind = floor = number.stop

    def _from_digits(self, first: int, floor: int) -> tuple[int, Number | None]:
        """Read a number that begins with digits, and give the index behind it."""
        stop = behind_groups(self.words, first)
        groups = (key for key in self.words.keys[first:stop] if key not in APOSTROPHES)
        value = read_digits("".join(groups), thousands=self.style.thousands)
        if value is None or self._is_designation(first, stop):
            return stop, None
        tally = Tally(value)
        stop = self._extend(tally, first, stop)
        return stop, self._number(tally, first, stop, floor)

    def _from_words(self, first: int, floor: int) -> tuple[int, Number | None]:
        """Read a number that begins with a word, and give the index behind it."""
        tally = Tally()
        stop = self.hits[first].stop
        if not tally.take(self.hits[first].values[0]):
            return stop, None
        stop = self._extend(tally, first, stop)
        is_part = self._is_hyphen(stop) and not self._counts(stop + 1)
        if is_part or self._follows_hyphen(first):
            return stop, None
        return stop, self._number(tally, first, stop, floor)

    def _counts(self, index: int) -> bool:
        """Tell whether a word behind a numeral and a hyphen is a unit or a noun counted."""
        counted = self.words.keys[index] in self.style.hyphened
        return counted or self._at(self.style.units, index) is not None

    def _is_designation(self, first: int, stop: int) -> bool:
        """Tell whether digits are part of a name, an ordinal or a clock time: letters are glued to them."""
        if self._follows_hyphen(first):
            return True
        is_glued = stop < len(self.words) and self.words.is_glued(stop)
        if not is_glued or not self.words.is_word(stop):
            return False
        return not self._at(self.style.units, stop) and stop not in self.hits

    def _is_hyphen(self, index: int) -> bool:
        """Tell whether a word is a hyphen with letters glued to both its sides."""
        return (
            index + 1 < len(self.words)
            and self.words.keys[index] in _HYPHENS
            and self.words.is_glued(index)
            and self.words.is_glued(index + 1)
            and self.words.is_word(index + 1)
        )

    def _follows_hyphen(self, first: int) -> bool:
        """Tell whether a number ends a compound, as in "F-16"."""
        return (
            first > 1
            and self.words.keys[first - 1] in _HYPHENS
            and self.words.is_glued(first)
            and self.words.is_glued(first - 1)
            and self.words.is_word(first - 2)
        )

    def _extend(self, tally: Tally, first: int, stop: int) -> int:
        """Take all numerals that go on the number, and give the index behind the last."""
        while True:
            hit, link = self._next(tally, stop)
            if hit is None or self._is_unit(hit, first):
                return stop
            if not tally.take(hit.values[0], twenties=self.style.twenties, link=link):
                return stop
            stop = hit.stop

    def _next(self, tally: Tally, stop: int) -> tuple[Hit[Numeral] | None, Link | None]:
        """Give the numeral behind a number, over a hyphen or joining words."""
        at = stop + 1 if self._is_hyphen(stop) else stop
        hit = self.hits.get(at)
        if hit is not None:
            return hit, None
        if self._is_scaled(tally, stop):
            hit = self.hits.get(stop + 1)
            is_larger = hit is not None and hit.values[0].value > tally.scale
            return (hit if is_larger else None), None
        link = self._at(self.style.links, at)
        if link is None:
            return None, None
        at = link.stop + 1 if self._is_hyphen(link.stop) else link.stop
        hit = self.hits.get(at)
        return (None if self._is_counted(hit, tally) else hit), link.values[0]

    def _is_counted(self, hit: Hit[Numeral] | None, tally: Tally) -> bool:
        """Tell whether a joined numeral counts a multiplier of its own, as in "a hundred and two hundred"."""
        if tally.value % _HUNDRED:
            return False
        behind = self.hits.get(hit.stop) if hit is not None else None
        if behind is None or behind.values[0].kind is not NumeralKind.MULTIPLIER:
            return False
        return tally.value < 10 * behind.values[0].value

    def _is_unit(self, hit: Hit[Numeral], first: int) -> bool:
        """Tell whether what may be a multiplier is a unit: no currency stands by it."""
        if not self._at(self.style.units, hit.first):
            return False
        is_money = self._before(self.style.prefixes, first, 0) or self._at(
            self.style.prefixes, hit.stop
        )
        return not is_money

    def _number(self, tally: Tally, first: int, stop: int, floor: int) -> Number | None:
        """Put a number together with its unit and its comparator, if it is one."""
        comparator = tally.comparator
        if not tally.is_number and not self._is_collective(tally, stop):
            return None
        unit = self._before(self.style.prefixes, first, floor)
        if unit is not None:
            first = unit.first
        else:
            unit = self._unit(tally, stop)
            stop = stop if unit is None else unit.stop
        before = self._before(self.style.before, first, floor)
        after = self._at(self.style.after, stop)
        if before is not None:
            first, comparator = before.first, before.values[0]
        elif after is not None and not self._is_numeral(after.stop):
            stop, comparator = after.stop, after.values[0]
        name = None if unit is None else unit.values[0]
        return Number(first, stop, _plain(tally.value), comparator, name)

    def _is_collective(self, tally: Tally, stop: int) -> bool:
        """Tell whether a lone collective counts something: "trentaine de"."""
        is_rounded = tally.comparator is not Comparator.EXACT
        return is_rounded and self._is_scaled(tally, stop)

    def _is_scaled(self, tally: Tally, stop: int) -> bool:
        """Tell whether a word such as "de" stands behind a multiplier, before what it counts."""
        is_scale = tally.scale > 1 and stop < len(self.words)
        return is_scale and self.words.keys[stop] in self.style.of

    def _is_numeral(self, index: int) -> bool:
        return index < len(self.words) and (
            self.words.keys[index][0].isdecimal() or index in self.hits
        )

    def _unit(self, tally: Tally, stop: int) -> Hit[str] | None:
        """Give the unit behind a number, over a hyphen or, behind a multiplier, over "of"."""
        if stop >= len(self.words):
            return None
        parted = self._is_scaled(tally, stop) or self._is_hyphen(stop)
        at = stop + 1 if parted else stop
        unit = self._at(self.style.units, at)
        if unit is None or (
            len(self.words.form(at)) == 1 and self.words.is_capitalized(at)
        ):
            return None
        return unit

    def _at(self, table: PhraseTable[T], index: int) -> Hit[T] | None:
        """Give the longest phrase of a table that begins at a word."""
        return table.at(self.words.keys, index)

    def _before(self, table: PhraseTable[T], stop: int, floor: int) -> Hit[T] | None:
        """Give the longest phrase of a table that ends before a word, and begins at `floor` or later."""
        start = max(floor, stop - _REACH)
        for hit in table.find(self.words.keys[start:stop]):
            if start + hit.stop == stop:
                return Hit(start + hit.first, stop, hit.values)
        return None


def _plain(value: Decimal) -> Decimal:
    """Give a whole number without a fraction, and others without idle zeros."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()
