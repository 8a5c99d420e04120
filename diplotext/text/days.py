"""Days as they are written: the words of the calendar, and the figures of a date."""

from collections.abc import Iterator
from enum import StrEnum

import attrs

from diplotext.text.phrases import Hit, PhraseTable
from diplotext.text.words import Words


class DayWordKind(StrEnum):
    """
    What a word says of a day.

    .. versionadded:: 0.1.0
    """

    MONTH = "month"
    """A month, 1 to 12."""
    WEEKDAY = "weekday"
    """A day of the week, 0 for Monday to 6."""
    RELATIVE = "relative"
    """A number of days from the day of the text: yesterday is -1."""
    BEFORE = "before"
    """Past (-1), coming (1) or neither (0), in front of a weekday: "last"."""
    AFTER = "after"
    """The same, behind a weekday: "dernier"."""


@attrs.frozen
class DayWord:
    """
    A word, or a phrase, of the calendar.

    Attributes:
        kind: What its number counts.
        value: The number.
        is_capitalized: Whether the language writes it with a capital,
            so that the same letters without one are another word ("may").
        is_short: Whether it is an abbreviation, which may end in a full stop.

    .. versionadded:: 0.1.0
    """

    kind: DayWordKind
    value: int
    is_capitalized: bool = False
    is_short: bool = False


@attrs.frozen
class Calendar:
    """
    How a language names days.

    Attributes:
        day_words: Months, weekdays, relative words and qualifiers, by their phrase.
        ordinals: Endings glued to a day: "er", "th".
        links: Words between a day and its month: "of".
        is_month_first: Whether the month stands before the day, as in American English.

    .. versionadded:: 0.1.0
    """

    day_words: PhraseTable[DayWord]
    ordinals: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    is_month_first: bool = False


@attrs.frozen
class WrittenDay:
    """
    A day of a month as written.

    Attributes:
        stop: Index behind its last word.
        year: The year, when it is written.
        month: The month, 1 to 12, or whatever stands in its place.
        day: The day of the month, likewise.

    .. versionadded:: 0.1.0
    """

    stop: int
    year: int | None
    month: int
    day: int


class DayReader:
    """
    The words of the calendar in a text, found in one pass, and the dates they make.

    .. versionadded:: 0.1.0
    """

    __slots__ = ("_calendar", "_hits", "_words")

    def __init__(self, words: Words, calendar: Calendar) -> None:
        """
        Find the words of the calendar.

        Args:
            words: The words of a text.
            calendar: How its language names days.
        """
        self._words = words
        self._calendar = calendar
        self._hits: dict[int, list[Hit[DayWord]]] = {}
        for hit in calendar.day_words.find(words.keys):
            self._hits.setdefault(hit.first, []).append(hit)

    def beginnings(self) -> Iterator[int]:
        """Give the words at which a word of the calendar or a number begins, in order."""
        for index, key in enumerate(self._words.keys):
            if index in self._hits or key[0].isdecimal():
                yield index

    def day_word(self, index: int, kind: DayWordKind) -> tuple[int, DayWord] | None:
        """Give the longest day word of a kind that begins at a word, and the index behind it."""
        for hit in self._hits.get(index, ()):
            for word in hit.values:
                is_written_so = not word.is_capitalized or self._words.is_capitalized(
                    index
                )
                if word.kind is kind and is_written_so:
                    return hit.stop, word
        return None

    def day(self, first: int) -> WrittenDay | None:
        """Read a date at a word, with or without its year."""
        if self._is_figure(first):
            return self._parted(first) or self._pointed(first) or self._day_month(first)
        return self._month_day(first) if self._calendar.is_month_first else None

    def behind(self, index: int, mark: str) -> int:
        """Give the index behind a mark if it stands at a word, else the index itself."""
        return index + 1 if self._key(index) == mark else index

    def _key(self, index: int) -> str:
        return self._words.keys[index] if index < len(self._words) else ""

    def _is_figure(self, index: int) -> bool:
        return self._key(index)[:1].isdecimal()

    def _parted(self, first: int) -> WrittenDay | None:
        """Read `2026-01-06`, `06/01/2026` or `01/06/2026`."""
        stop = first + 2 * _PARTS - 1
        if not all(
            self._key(i) and self._words.is_glued(i) for i in range(first + 1, stop)
        ):
            return None
        mark, parts = self._key(first + 1), self._words.keys[first:stop:2]
        is_date = mark in _SEPARATORS and mark == self._key(first + 3)
        if not is_date or not all(map(str.isdecimal, parts)):
            return None
        if tuple(map(len, parts)) == (_YEAR, _DAY, _DAY):
            return WrittenDay(stop, int(parts[0]), int(parts[1]), int(parts[2]))
        return _in_order(stop, parts, is_month_first=self._calendar.is_month_first)

    def _pointed(self, first: int) -> WrittenDay | None:
        """Read `06.01.2026`, where the day always comes first."""
        parts = tuple(self._key(first).split(".", _PARTS))
        is_date = len(parts) == _PARTS and all(map(str.isdecimal, parts))
        return _in_order(first + 1, parts, is_month_first=False) if is_date else None

    def _day_month(self, first: int) -> WrittenDay | None:
        """Read `6 janvier`, `1er mars 2026`, `6. Januar`, `6th of January`, `6th day of January`."""
        day = self._figure(first, _DAY)
        if day is None:
            return None
        at = self._behind_ordinal(first + 1)
        at = self._behind_links(at)
        month = self.day_word(at, DayWordKind.MONTH)
        if month is None:
            return None
        stop, word = month
        at = self.behind(stop, ".") if word.is_short else stop
        return self._with_year(word, day, stop, self._behind_comma(at))

    def _behind_comma(self, index: int) -> int:
        """Give the index behind a comma before a year with no word behind it: `6 January, 2026`."""
        if not self._calendar.is_month_first or self._key(index) != ",":
            return index
        is_last = not self._key(index + 2)[:1].isalpha()
        return index + 1 if is_last else index

    def _behind_links(self, index: int) -> int:
        """Give the index behind the words that lead from a day to its month, or a full stop."""
        at = index
        while at < index + _MOST_LINKS and self._key(at) in self._calendar.links:
            at += 1
        return at if at > index else self.behind(at, ".")

    def _month_day(self, first: int) -> WrittenDay | None:
        """Read `January 6`, `Jan. 6th, 2026`."""
        month = self.day_word(first, DayWordKind.MONTH)
        if month is None:
            return None
        at, word = month
        at = self.behind(at, ".") if word.is_short else at
        day = self._figure(at, _DAY)
        if day is None:
            return None
        stop = self._behind_ordinal(at + 1)
        return self._with_year(word, day, stop, self.behind(stop, ","))

    def _behind_ordinal(self, index: int) -> int:
        is_ordinal = self._key(index) in self._calendar.ordinals
        return index + 1 if is_ordinal and self._words.is_glued(index) else index

    def _with_year(self, month: DayWord, day: int, stop: int, at: int) -> WrittenDay:
        """Add the year, if four digits stand there or behind a link."""
        at = at + 1 if self._key(at) in self._calendar.links else at
        year = self._figure(at, _YEAR) if len(self._key(at)) == _YEAR else None
        return WrittenDay(stop if year is None else at + 1, year, month.value, day)

    def _figure(self, index: int, longest: int) -> int | None:
        """Give a whole number of at most so many digits."""
        key = self._key(index)
        return int(key) if len(key) <= longest and key.isdecimal() else None


_SEPARATORS = frozenset("-‐/")
_PARTS = 3
_MOST_LINKS = 2
_YEAR = 4
_DAY = 2
_MONTHS = 12


def _in_order(
    stop: int, parts: tuple[str, ...], *, is_month_first: bool
) -> WrittenDay | None:
    """Read day, month and year, or month, day and year; what cannot be the month is the day."""
    if max(len(parts[0]), len(parts[1])) > _DAY or len(parts[2]) != _YEAR:
        return None
    one, two, year = map(int, parts)
    month, day = (one, two) if is_month_first else (two, one)
    if day <= _MONTHS < month:
        month, day = day, month
    return WrittenDay(stop, year, month, day)
