"""Periods of a text: by when something is to be done, and for how long."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

import attrs

from diplotext.text.day_arithmetic import days_on, months_on, months_span
from diplotext.text.days import Calendar, DayReader, DayWordKind
from diplotext.text.numbers import Number
from diplotext.text.period_words import PeriodStyle, PeriodWord, PeriodWordKind, Unit
from diplotext.text.phrases import Hit
from diplotext.text.words import Words


@attrs.frozen
class Period:
    """
    Words that tell by when, or for how long.

    Attributes:
        first: Index of the first word.
        stop: Index behind the last word.
        lasts: Whether they tell how long something lasts, and not by when it is done.
        last: The last day by which it is done; nothing where it lasts, or when it needs
            the day of the text and that is not known.

    .. versionadded:: 0.1.0
    """

    first: int
    stop: int
    lasts: bool = False
    last: date | None = None


def find_periods(
    words: Words,
    style: PeriodStyle,
    calendar: Calendar,
    numbers: Mapping[int, Number],
    *,
    reference: date | None,
) -> tuple[Period, ...]:
    """
    Find the words that tell by when something is done, or for how long.

    A period is over with its last day: "in June" is 30 June. Its start is over with its
    first third, its middle with its first half. A month or a season without a year is the
    one under way or the next to come; seasons are those of meteorology in the northern
    hemisphere, so that summer ends on 31 August. What counts from something other than
    the day of the text ("within thirty days of ratification") names no day, and is left out.

    Args:
        words: The words of the text.
        style: How its language tells periods.
        calendar: How its language names months.
        numbers: The numbers of the text by the index of their first word.
        reference: The day of the text, when it is known.

    Returns:
        The periods in order, without overlap; linear in the number of words.

    Example:
        >>> from diplotext.lang import load
        >>> from diplotext.text.words import cut
        >>> english = load("en")
        >>> found = find_periods(
        ...     cut("will leave by the end of March"),
        ...     english.periods, english.calendar, {}, reference=date(2026, 1, 8)
        ... )
        >>> found[0].last
        datetime.date(2026, 3, 31)

    .. versionadded:: 0.1.0
    """
    return tuple(_Reader(words, style, calendar, numbers, reference).periods())


@attrs.frozen
class _Range:
    """The days of a period; unknown ones when the day of the text is."""

    stop: int
    first: date | None
    last: date | None


_LEADS = (PeriodWordKind.BY, PeriodWordKind.BEFORE, PeriodWordKind.UNTIL)
_OPENING = frozenset(
    {
        *_LEADS,
        PeriodWordKind.WITHIN,
        PeriodWordKind.FOR,
        PeriodWordKind.PART,
        PeriodWordKind.RELATIVE,
        PeriodWordKind.ENDING,
        PeriodWordKind.ONE,
    }
)
"""The words by which a period may begin."""

_LONGEST_YEAR = 4
_FAR = 100
_MOST = Decimal(100_000)


class _Reader:
    """The periods of one text."""

    __slots__ = ("days", "hits", "keys", "numbers", "reference", "style")

    def __init__(
        self,
        words: Words,
        style: PeriodStyle,
        calendar: Calendar,
        numbers: Mapping[int, Number],
        reference: date | None,
    ) -> None:
        self.keys = words.keys
        self.style = style
        self.days = DayReader(words, calendar)
        self.numbers = numbers
        self.reference = reference
        self.hits: dict[int, list[Hit[PeriodWord]]] = {}
        for hit in style.table.find(words.keys):
            self.hits.setdefault(hit.first, []).append(hit)

    def periods(self) -> Iterator[Period]:
        """Give the periods in order."""
        behind = 0
        opening = {
            first
            for first, hits in self.hits.items()
            if any(word.kind in _OPENING for hit in hits for word in hit.values)
        }
        for first in sorted(opening.union(self.numbers)):
            if first < behind:
                continue
            found = self._length(first) or self._named(first)
            if found is not None:
                behind = found.stop
                yield found

    def _hit(self, index: int, *kinds: PeriodWordKind) -> tuple[int, PeriodWord] | None:
        """Give the longest word of some kinds that begins at a word, and the index behind it."""
        for hit in self.hits.get(index, ()):
            for word in hit.values:
                if word.kind in kinds:
                    return hit.stop, word
        return None

    def _length(self, first: int) -> Period | None:
        """Read "within two weeks", "for five years", "fünf Jahre lang"."""
        for kind in (PeriodWordKind.WITHIN, PeriodWordKind.FOR):
            lead = self._hit(first, kind)
            counted = self._counted(first, lead[0]) if lead is not None else None
            if counted is None:
                continue
            stop, count, unit = counted
            if kind is PeriodWordKind.FOR:
                return Period(first, stop, lasts=True)
            if self._hit(stop, PeriodWordKind.FROM) is None:
                return Period(first, stop, last=self._ahead(count, unit))
        counted = self._counted(first, first)
        behind = self._hit(counted[0], PeriodWordKind.BEHIND) if counted else None
        return Period(first, behind[0], lasts=True) if behind else None

    def _counted(self, first: int, at: int) -> tuple[int, int, Unit] | None:
        """Read a length of time, whose number may hold the words that lead to it."""
        number = next(
            (self.numbers[i] for i in range(at, first - 1, -1) if i in self.numbers),
            None,
        )
        if number is not None and number.stop > at:
            count = int(min(number.value, _MOST))
            known = number.unit in tuple(Unit)
            return (number.stop, count, Unit(str(number.unit))) if known else None
        one = self._hit(at, PeriodWordKind.ONE)
        return (one[0], 1, one[1].unit) if one and one[1].unit else None

    def _ahead(self, count: int, unit: Unit) -> date | None:
        if self.reference is None:
            return None
        if unit in (Unit.MONTH, Unit.YEAR):
            return months_on(self.reference, count * (12 if unit is Unit.YEAR else 1))
        days = {Unit.HOUR: -(-count // 24), Unit.DAY: count}.get(unit, count * 7)
        return days_on(self.reference, days)

    def _named(self, first: int) -> Period | None:
        """Read "by the end of March", "in June", "next year", "until summer"."""
        kind = PeriodWordKind.BY
        found = self._range(first, is_led=False)
        lead = self._hit(first, *_LEADS) if found is None else None
        if lead is not None:
            found, kind = self._range(lead[0], is_led=True), lead[1].kind
        if found is None:
            return None
        if kind is PeriodWordKind.UNTIL:
            return Period(first, found.stop, lasts=True)
        before = found.first and days_on(found.first, -1)
        last = before if kind is PeriodWordKind.BEFORE else found.last
        return Period(first, found.stop, last=last)

    def _range(self, at: int, *, is_led: bool) -> _Range | None:
        """Read the days of a period: of a part of one, or of a whole one."""
        part = self._hit(at, PeriodWordKind.PART)
        if part is not None:
            whole = self._whole(self._behind_links(part[0]), is_led=True)
            return _part_of(whole, part[1].value) if whole is not None else None
        return self._whole(at, is_led=is_led)

    def _whole(self, at: int, *, is_led: bool) -> _Range | None:
        kinds = [PeriodWordKind.RELATIVE, PeriodWordKind.ENDING]
        hit = self._hit(at, *kinds, *([PeriodWordKind.CURRENT] if is_led else []))
        if hit is not None and hit[1].unit is not None:
            return _Range(hit[0], *_current(self.reference, hit[1].unit, hit[1].value))
        if not is_led:
            return None
        month = self._month(at)
        if month is not None:
            return self._months(*month, 1)
        season = self._hit(at, PeriodWordKind.SEASON)
        if season is not None:
            return self._months(season[0], season[1].value * 3, 3)
        year = self._year(at)
        return _Range(at + 1, date(year, 1, 1), date(year, 12, 31)) if year else None

    def _month(self, at: int) -> tuple[int, int] | None:
        """Read the name of a month; an abbreviation needs its full stop ("mar", the sea)."""
        found = self.days.day_word(at, DayWordKind.MONTH)
        if found is None or not found[1].is_short:
            return None if found is None else (found[0], found[1].value)
        stop = self.days.behind(found[0], ".")
        return (stop, found[1].value) if stop > found[0] else None

    def _months(self, stop: int, month: int, count: int) -> _Range:
        """Give some months on end, in the year behind them or the next that ends in time."""
        at = self._behind_links(stop)
        year = self._year(at)
        if year is not None:
            return _Range(at + 1, *months_span(year, month, count))
        if self.reference is None:
            return _Range(stop, None, None)
        start = self.reference.year - 1
        spans = (months_span(year, month, count) for year in range(start, start + 3))
        ahead = [s for s in spans if s[1] is not None and s[1] >= self.reference]
        return _Range(stop, *(ahead[0] if ahead else (None, None)))

    def _behind_links(self, at: int) -> int:
        while at < len(self.keys) and self.keys[at] in self.style.links:
            at += 1
        return at

    def _year(self, at: int) -> int | None:
        """Give a year in figures that is not over, and not too far ahead."""
        key = self.keys[at] if at < len(self.keys) else ""
        if len(key) != _LONGEST_YEAR or not (key.isascii() and key.isdecimal()):
            return None
        year = int(key)
        base = self.reference.year if self.reference is not None else year
        return year if year and base <= year <= base + _FAR else None


def _part_of(whole: _Range, part: int) -> _Range:
    """Give the first third of a period, the days to its middle, or its last day."""
    if whole.first is None or whole.last is None:
        return whole
    length = (whole.last - whole.first).days
    last = {1: length // 3, 2: length // 2}.get(part, length)
    first = {1: 0, 2: length // 3}.get(part, length)
    start = whole.first
    return _Range(whole.stop, days_on(start, first), days_on(start, last))


def _current(
    reference: date | None, unit: Unit, offset: int
) -> tuple[date | None, date | None]:
    """Give the first and last day of this week, month or year, or of one behind it."""
    if reference is None:
        return None, None
    if unit is Unit.WEEK:
        first = days_on(reference, 7 * offset - reference.weekday())
        return first, days_on(first, 6) if first is not None else None
    if unit is Unit.YEAR:
        return months_span(reference.year + offset, 1, 12)
    first = months_on(reference.replace(day=1), offset)
    return (
        months_span(first.year, first.month, 1) if first is not None else (None, None)
    )
