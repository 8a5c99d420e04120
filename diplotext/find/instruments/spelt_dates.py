"""Days that an instrument spells out in words: "the third day of May, two thousand and thirty-one"."""

import datetime as dt
from collections.abc import Iterator

from diplotext.lang.pack import Language
from diplotext.text.dates import TimeExpression
from diplotext.text.days import DayReader, DayWordKind
from diplotext.text.numbers import Number, find_numbers
from diplotext.text.words import Words


def find_spelt_dates(words: Words, language: Language) -> Iterator[TimeExpression]:
    """
    Find the days whose number or year is written in words, or led by "in the year", in order.

    Args:
        words: The words of a closing, a title or a preamble.
        language: The pack that knows the months and the numbers.

    Example:
        >>> from diplotext import lang
        >>> from diplotext.text.words import cut
        >>> words = cut("DONE at Lima this third day of May, two thousand and thirty-one")
        >>> [found.date for found in find_spelt_dates(words, lang.load("en"))]
        [datetime.date(2031, 5, 3)]
    """
    reader = _Reader(words, language)
    days = DayReader(words, language.calendar)
    for at in range(len(words)):
        month = days.day_word(at, DayWordKind.MONTH)
        if month is None:
            continue
        day, year = reader.day_before(at), reader.year_behind(month[0])
        if day is None or year is None:
            continue
        found = _date(year[0], month[1].value, day[0])
        if found is not None:
            yield TimeExpression(day[1], year[1], found)


def _date(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


class _Reader:
    """The numbers of some words, by where they begin and where they end."""

    def __init__(self, words: Words, language: Language) -> None:
        self.words = words
        self.style = language.numbers
        self.named = language.lexicon.suffixes
        self.links = language.instruments.endings.get("date_links", ())
        numbers = find_numbers(words, language.numbers)
        self.starting = {number.first: number for number in numbers}
        self.ending = {number.stop: number for number in numbers}

    def day_before(self, month: int) -> tuple[int, int] | None:
        """Give the number of a day in front of its month, and where it begins."""
        at = month
        while at > 0 and month - at < _MOST_LINKS and self._links_back(at - 1):
            at -= 1
        number = self._number_before(at, month)
        return self._rank(at) if number is None else (int(number.value), number.first)

    def year_behind(self, at: int) -> tuple[int, int] | None:
        """Give a year behind its month, in words or in digits, and where it ends."""
        first = at
        while at - first < _MOST_LINKS and at < len(self.words) and self._links(at):
            at += 1
        number = self.starting.get(at)
        if number is None:
            year = self._compound(at)
            return None if year is None else (year, at + 1)
        return (int(number.value), number.stop) if number.value >= _FIRST_YEAR else None

    def _links_back(self, at: int) -> bool:
        """Tell whether a word joins a day to its month, or repeats it in figures within brackets ("quince (15) días")."""
        keys = self.words.keys
        repeats = keys[at].isdecimal() and keys[at - 1] == "("
        return self._links(at) or keys[at] in "()" or repeats

    def _links(self, at: int) -> bool:
        return self.words.keys[at] in {",", ".", *self.links}

    def _number_before(self, at: int, month: int) -> Number | None:
        """Give the number that ends before the links to a month, or among them with its unit ("tres días del mes de")."""
        ends = (self.ending.get(stop) for stop in range(at, month + 1))
        return next((n for n in ends if n is not None and n.value <= _LAST_DAY), None)

    def _rank(self, stop: int) -> tuple[int, int] | None:
        """Read an ordinal that ends at a word: "third", "twenty-third", "9th", "dritten"."""
        keys, last = self.words.keys, stop - 1
        if last < 0:
            return None
        listed = self.named.get("ordinals", ())
        if keys[last] in listed:
            value = int(self.named["ordinal_values"][listed.index(keys[last])])
            return self._with_tens(value, last)
        is_glued = last > 0 and self.words.is_glued(last)
        if is_glued and keys[last] in self.named.get("ordinal_ends", ()):
            figure = keys[last - 1]
            return (int(figure), last - 1) if figure.isdecimal() else None
        return None

    def _with_tens(self, value: int, last: int) -> tuple[int, int]:
        """Add the tens in front of an ordinal: "twenty-third", "vigésimo tercero"."""
        keys, tens = self.words.keys, self.named.get("tens", ())
        first = last - 2 if last > 1 and keys[last - 1] == "-" else last - 1
        if value >= _TEN or first < 0 or keys[first] not in tens:
            return value, last
        return value + int(self.named["ten_values"][tens.index(keys[first])]), first

    def _compound(self, at: int) -> int | None:
        """Read a year that is one word ("zweitausendeinunddreißig"): its centuries and what is added."""
        if at >= len(self.words):
            return None
        key = self.words.keys[at]
        for cut in range(_SHORTEST, len(key) - 1):
            centuries, rest = self._value(key[:cut]), self._value(key[cut:])
            if centuries >= _FIRST_YEAR and 0 < rest < _CENTURY:
                return centuries + rest
        return None

    def _value(self, key: str) -> int:
        hit = self.style.numerals.at((key,), 0)
        return 0 if hit is None else int(hit.values[0].value)


_MOST_LINKS = 8
_FIRST_YEAR = 1000
_LAST_DAY = 31
_TEN = 10
_CENTURY = 100
_SHORTEST = 4
