"""Words for numbers, and the sums they make together."""

from collections.abc import Collection
from decimal import Decimal
from enum import StrEnum

import attrs

from diplotext.text.digits import LONGEST


class Comparator(StrEnum):
    """
    How a stated number relates to the true one.

    .. versionadded:: 0.1.0
    """

    EXACT = "exact"
    APPROXIMATE = "approximate"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    MORE_THAN = "more_than"
    LESS_THAN = "less_than"


class NumeralKind(StrEnum):
    """
    What a word for a number does in a number of several words.

    .. versionadded:: 0.1.0
    """

    CARDINAL = "cardinal"
    """Is added to what stands before it: two in "twenty-two"."""
    MULTIPLIER = "multiplier"
    """Multiplies what stands before it: hundred, thousand, dozen."""
    HEAD = "head"
    """Stands before a multiplier that is no number alone, and counts it: a, several, half a."""
    FRACTION = "fraction"
    """Adds a part of the last multiplier: "and a half"."""


@attrs.frozen
class Numeral:
    """
    A word, or a phrase, for a number.

    Attributes:
        kind: What it does among others.
        value: The number.
        alone: How exact it is when it begins a number;
            nothing when it cannot be a number by itself, such as "one" or "million".
        counted: How exact it is behind another numeral.

    .. versionadded:: 0.1.0
    """

    kind: NumeralKind
    value: Decimal
    alone: Comparator | None = Comparator.EXACT
    counted: Comparator = Comparator.EXACT


@attrs.frozen
class Link:
    """
    A word that joins two numerals of one number: "et" in "vingt et un".

    Attributes:
        after: The number so far must be a multiple of it.
        before: The numerals it may stand before; any when empty.

    .. versionadded:: 0.1.0
    """

    after: int = 1
    before: frozenset[int] = frozenset()


class Tally:
    """
    The sum of the numerals of one number, taken one by one.

    Attributes:
        comparator: How exact the number is.
        is_number: Whether what was taken is a number by itself.
        scale: The last multiplier, hundreds apart.

    Example:
        >>> tally = Tally()
        >>> for value in (80, 19):
        ...     _ = tally.take(Numeral(NumeralKind.CARDINAL, Decimal(value)), twenties={80})
        >>> tally.value
        Decimal('99')

    .. versionadded:: 0.1.0
    """

    __slots__ = (
        "_current",
        "_is_empty",
        "_is_headed",
        "_is_open",
        "_total",
        "comparator",
        "is_number",
        "scale",
    )

    def __init__(self, digits: Decimal | None = None) -> None:
        """
        Begin with nothing, or with a number in digits, which can only be multiplied.

        Args:
            digits: The number in digits.
        """
        self._current = digits
        self._total = Decimal(0)
        self._is_empty = self._is_open = digits is None
        self._is_headed = False
        self.comparator = Comparator.EXACT
        self.is_number = digits is not None
        self.scale = Decimal(1)

    @property
    def value(self) -> Decimal:
        """The number so far."""
        return self._total + (self._current or 0)

    def take(
        self,
        numeral: Numeral,
        *,
        twenties: Collection[int] = (),
        link: Link | None = None,
    ) -> bool:
        """
        Take the next numeral if it goes on the same number.

        Args:
            numeral: The numeral.
            twenties: Numbers to which nineteen more may be added.
            link: The word that joins it to what stands before.

        Returns:
            Whether it was taken.
        """
        if self._is_empty:
            return self._begin(numeral)
        if link is not None and not self._joins(link, numeral):
            return False
        if self._is_headed and numeral.alone is Comparator.EXACT:
            return False
        if not self._goes_on(numeral, twenties):
            return False
        self.is_number = True
        self._is_headed = False
        self.comparator = max(self.comparator, numeral.counted, key=_LOOSER.index)
        return True

    def _begin(self, numeral: Numeral) -> bool:
        if numeral.kind is NumeralKind.FRACTION:
            return False
        self._is_empty = False
        self._is_headed = numeral.kind is NumeralKind.HEAD
        self.is_number = numeral.alone is not None
        self.comparator = numeral.alone or numeral.counted
        if numeral.kind is NumeralKind.MULTIPLIER:
            return self._multiply(numeral)
        self._current = numeral.value
        return True

    def _joins(self, link: Link, numeral: Numeral) -> bool:
        is_before = not link.before or numeral.value in link.before
        is_cardinal = numeral.kind is NumeralKind.CARDINAL
        return is_cardinal and is_before and self.value % link.after == 0

    def _goes_on(self, numeral: Numeral, twenties: Collection[int]) -> bool:
        if numeral.kind is NumeralKind.CARDINAL:
            return self._add(numeral.value, twenties)
        if numeral.kind is NumeralKind.MULTIPLIER:
            return self._multiply(numeral)
        if numeral.kind is NumeralKind.HEAD:
            return False
        self._total += numeral.value * self.scale
        self._is_open = False
        return True

    def _add(self, value: Decimal, twenties: Collection[int]) -> bool:
        if not self._is_open or value >= self._room(twenties):
            return False
        self._current = (self._current or 0) + value
        return True

    def _room(self, twenties: Collection[int]) -> int:
        """Give the number which what is added must be less than."""
        if not self._current:
            return _THOUSAND
        tail = self._current % _HUNDRED
        if tail == 0:
            return _HUNDRED
        if tail in twenties:
            return 2 * _TEN
        return _TEN if tail % _TEN == 0 else 0

    def _multiply(self, numeral: Numeral) -> bool:
        value, is_exact = numeral.value, numeral.counted is Comparator.EXACT
        amount = Decimal(1) if self._current is None else self._current
        if is_exact and value < _THOUSAND:
            return self._multiply_hundred(amount, value)
        if self.scale == 1:
            total = amount * value
        elif value >= self.scale:
            total = self.value * value
        elif self._is_open:
            total = self._total + amount * value
        else:
            return False
        if total > _LARGEST:
            return False
        self._total, self._current, self.scale = total, None, value
        self._is_open = self._is_open and is_exact
        return True

    def _multiply_hundred(self, amount: Decimal, value: Decimal) -> bool:
        """Multiply what stands before a hundred, and leave it open to a thousand."""
        if not self._is_open or not 0 < amount < _HUNDRED:
            return False
        self._current = amount * value
        return True


_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_LARGEST = 10**LONGEST
_LOOSER = tuple(Comparator)
