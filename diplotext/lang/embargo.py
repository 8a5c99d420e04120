"""How a language says until when a story must not be published, read from `copy.toml`."""

from collections.abc import Collection, Iterator, Sequence

import attrs

from diplotext.errors import PackError
from diplotext.lang.expressions import Expressions
from diplotext.lang.toml import Table, strings, subtable
from diplotext.text.words import cut


_LAST_HOUR, _LAST_MINUTE = 24, 60
_WIDEST = 14 * 60


@attrs.frozen
class EmbargoStyle:
    """
    The words of an embargo.

    Attributes:
        until: Words between the order and its end.
        hours: Hours that have a name, with the minutes since midnight.
        zones: Names of time zones, with the minutes that they are ahead of UTC or with their IANA name.
        time_of: Words before a place or state whose time an hour is of.
        time_behind: Words behind it.
        local_time: Words for the time of where the story was filed.
        cities: Cities that no zone is named for, with the IANA name of theirs.
        city_endings: Endings that the name of a city has before the word for time.
        units: Words behind an hour in digits.
        morning: Words behind an hour of the first half of the day.
        afternoon: Words behind an hour of the second half.

    .. versionadded:: 0.1.0
    """

    until: Expressions = attrs.field(factory=Expressions)
    hours: Expressions = attrs.field(factory=Expressions)
    zones: Expressions = attrs.field(factory=Expressions)
    time_of: Expressions = attrs.field(factory=Expressions)
    time_behind: Expressions = attrs.field(factory=Expressions)
    local_time: Expressions = attrs.field(factory=Expressions)
    cities: Expressions = attrs.field(factory=Expressions)
    city_endings: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    morning: frozenset[str] = frozenset()
    afternoon: frozenset[str] = frozenset()


def embargo_style(data: Table, *, elided: Collection[str]) -> EmbargoStyle:
    """
    Build the style of a language from its `copy.toml`.

    Args:
        data: The tables of the file; without a table `embargo` there are no words.
        elided: Folded words of the language that keep an apostrophe.

    Raises:
        PackError: If the table is not of the form expected.

    Example:
        >>> table = {"embargo": {"until": ["bis"], "hours": {"mittags": "12:00"}}}
        >>> embargo_style(table, elided=()).hours.whole(("mittags",)).values
        ('720',)

    .. versionadded:: 0.1.0
    """
    table = subtable(data, "embargo")

    def keys(phrase: str) -> tuple[str, ...]:
        return cut(phrase, elided=elided).keys

    def words(name: str) -> frozenset[str]:
        return frozenset(each.casefold() for each in strings(table, name))

    def listed(name: str) -> Expressions:
        return Expressions(tuple((keys(each), name) for each in strings(table, name)))

    return EmbargoStyle(
        listed("until"),
        Expressions(tuple((keys(each), minutes) for each, minutes in _hours(table))),
        Expressions(tuple((keys(each), zone) for each, zone in _zones(table, "zones"))),
        listed("time_of"),
        listed("time_behind"),
        listed("local_time"),
        Expressions(tuple((keys(each), z) for each, z in _zones(table, "cities"))),
        words("city_endings"),
        words("units"),
        words("morning"),
        words("afternoon"),
    )


def _hours(table: Table) -> Iterator[tuple[str, str]]:
    for phrase, value in subtable(table, "hours").items():
        hour, colon, minute = str(value).partition(":")
        is_hour = colon and hour.isdecimal() and minute.isdecimal()
        if not is_hour or int(hour) > _LAST_HOUR or int(minute) >= _LAST_MINUTE:
            message = (
                f"found {value!r} for {phrase!r}, expected an hour such as '12:00'"
            )
            raise PackError(message)
        yield phrase, str(int(hour) * 60 + int(minute))


def _zones(table: Table, names: str) -> Iterator[tuple[str, str]]:
    for name, value in subtable(table, names).items():
        is_offset = isinstance(value, int) and abs(value) <= _WIDEST
        if not is_offset and not (isinstance(value, str) and "/" in value):
            message = f"found {value!r} for {name!r}, expected minutes ahead of UTC or a name such as 'Europe/Riga'"
            raise PackError(message)
        yield name, str(value)


def merged_embargo(styles: Sequence[EmbargoStyle]) -> EmbargoStyle:
    """
    Give a style that knows the words of all the styles.

    Example:
        >>> one, two = EmbargoStyle(units=frozenset({"h"})), EmbargoStyle(units=frozenset({"uhr"}))
        >>> sorted(merged_embargo([one, two]).units)
        ['h', 'uhr']

    .. versionadded:: 0.1.0
    """

    def together(name: str) -> Expressions:
        listed: tuple[Expressions, ...] = tuple(getattr(s, name) for s in styles)
        return Expressions(tuple(e for each in listed for e in each.entries))

    return EmbargoStyle(
        together("until"),
        together("hours"),
        together("zones"),
        together("time_of"),
        together("time_behind"),
        together("local_time"),
        together("cities"),
        frozenset[str]().union(*(style.city_endings for style in styles)),
        frozenset[str]().union(*(style.units for style in styles)),
        frozenset[str]().union(*(style.morning for style in styles)),
        frozenset[str]().union(*(style.afternoon for style in styles)),
    )
