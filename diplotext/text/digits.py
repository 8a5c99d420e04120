"""Numbers written in digits: what the points, commas and blanks between them mean."""

import re
from decimal import Decimal

from diplotext.text.words import APOSTROPHES, Words


LONGEST = 40
"""How many digits a number may have; longer runs of digits are no quantities."""

BLANKS = frozenset(" \u00a0\u2009\u202f")
"""Blanks that may part groups of three digits: plain, no-break, thin, narrow no-break."""

_MARK = re.compile(r"[.,]")
_FIRST_GROUP = re.compile(r"[1-9]\d{0,2}")
_NEXT_GROUP = re.compile(r"\d{3}(?:[.,]\d+)?")
_GROUP = 3


def read_digits(numeral: str, *, thousands: str) -> Decimal | None:
    """
    Read a numeral made of digits, points and commas.

    One mark with exactly three digits behind it parts thousands if the language
    parts thousands so, and is a decimal mark otherwise. Several marks speak for
    themselves: all but perhaps the last part groups of three.

    Args:
        numeral: Digits with single points or commas between them.
        thousands: The marks which part thousands in the language.

    Returns:
        The number, or nothing for a version, an address, a date with points
        and for more digits than any quantity has.

    Example:
        >>> read_digits("1.400", thousands="."), read_digits("1.400", thousands=",")
        (Decimal('1400'), Decimal('1.400'))
        >>> read_digits("1.234.567,8", thousands="."), read_digits("6.1.2026", thousands=".")
        (Decimal('1234567.8'), None)

    .. versionadded:: 0.1.0
    """
    marks = _MARK.findall(numeral)
    if len(numeral) - len(marks) > LONGEST:
        return None
    groups = _MARK.split(numeral)
    if not marks:
        return Decimal(numeral)
    if len(marks) == 1:
        is_grouped = marks[0] in thousands and _are_grouped(groups)
        return Decimal(("" if is_grouped else ".").join(groups))
    return _read_groups(groups, marks)


def _read_groups(groups: list[str], marks: list[str]) -> Decimal | None:
    """Read a numeral of several marks: all the same, or the last one a decimal mark."""
    *whole, last = groups
    if len(set(marks)) == 1 and _are_grouped(groups):
        return Decimal("".join(groups))
    if len(set(marks[:-1])) == 1 and marks[-1] != marks[0] and _are_grouped(whole):
        return Decimal("".join(whole) + "." + last)
    return None


def _are_grouped(groups: list[str]) -> bool:
    first, *others = groups
    is_first = _FIRST_GROUP.fullmatch(first) is not None
    return is_first and all(len(group) == _GROUP for group in others)


def behind_groups(words: Words, first: int) -> int:
    """
    Give the index behind a numeral whose groups of three digits are parted by blanks or, in Switzerland, apostrophes.

    Example:
        >>> from diplotext.text.words import cut
        >>> behind_groups(cut("1 400 km"), 0), behind_groups(cut("2026 400 km"), 0)
        (2, 1)

    .. versionadded:: 0.1.0
    """
    stop = first + 1
    if _FIRST_GROUP.fullmatch(words.keys[first]):
        while (behind := _behind_group(words, stop)) is not None:
            stop = behind
    return stop


def _behind_group(words: Words, index: int) -> int | None:
    """Give the index behind the next group of a numeral, if one stands there."""
    if index < len(words) and _goes_on(words, index):
        return index + 1
    is_parted = (
        index + 1 < len(words)
        and words.keys[index] in APOSTROPHES
        and words.is_glued(index)
        and words.is_glued(index + 1)
        and words.keys[index - 1].isdecimal()
        and _NEXT_GROUP.fullmatch(words.keys[index + 1]) is not None
    )
    return index + 2 if is_parted else None


def _goes_on(words: Words, index: int) -> bool:
    """Tell whether a word is the next group of the numeral before it."""
    start, end = words.ends[index - 1], words.starts[index]
    is_blank = end == start + 1 and words.text[start] in BLANKS
    is_whole = words.keys[index - 1].isdecimal()
    return (
        is_blank and is_whole and _NEXT_GROUP.fullmatch(words.keys[index]) is not None
    )
