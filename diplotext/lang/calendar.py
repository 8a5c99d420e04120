"""How a language names days: CLDR's names through Babel, and what `time.toml` adds to them."""

from collections.abc import Collection, Iterator, Mapping

from babel import Locale, UnknownLocaleError

from diplotext.errors import PackError
from diplotext.lang.toml import Table, flag, strings, subtable
from diplotext.text.dates import Calendar, DayWord, DayWordKind
from diplotext.text.phrases import PhraseTable
from diplotext.text.words import cut


Pairs = Iterator[tuple[tuple[str, ...], DayWord]]

_KEYS = frozenset(
    (
        "month_first",
        "ordinals",
        "links",
        "months",
        "weekdays",
        "relative",
        "before",
        "after",
        "examples",
    )
)
_DIRECTIONS = {"past": -1, "present": 0, "future": 1}
_CONTEXTS = ("format", "stand-alone")


def calendar(
    code: str, data: Mapping[str, object], *, elided: Collection[str]
) -> Calendar:
    """
    Build the calendar of a language.

    Months and weekdays are named as the Unicode Common Locale Data Repository (CLDR) has them;
    its abbreviations are taken for months only, since those of weekdays are often
    words of their own. The table adds newsroom abbreviations, relative words and qualifiers.

    Args:
        code: ISO 639-1 code of the language.
        data: The contents of `time.toml`; what is missing is empty.
        elided: The words of the language that keep an apostrophe.

    Returns:
        The calendar, its phrases cut and folded as texts are.

    Raises:
        PackError: If the table is not of the form expected, or CLDR knows no such language.

    Example:
        >>> french = calendar("fr", {}, elided=())
        >>> french.day_words.find(("mardi",))[0].values[0].value
        1

    .. versionadded:: 0.1.0
    """
    unknown = sorted(data.keys() - _KEYS)
    if unknown:
        message = f"found {unknown[0]!r} among days, expected one of {sorted(_KEYS)}"
        raise PackError(message)
    pairs = [
        (cut(phrase, elided=elided).keys, word)
        for words in (
            _names(code),
            _short_names(data),
            _relative(data),
            _qualifiers(data),
        )
        for phrase, word in words
    ]
    if not all(phrase for phrase, _word in pairs):
        message = "found a phrase without words among days, expected at least one word"
        raise PackError(message)
    return Calendar(
        day_words=PhraseTable(pairs),
        ordinals=frozenset(strings(data, "ordinals")),
        links=frozenset(strings(data, "links")),
        is_month_first=flag(data, "month_first"),
    )


def _names(code: str) -> Iterator[tuple[str, DayWord]]:
    """Give the names CLDR has for months and weekdays."""
    try:
        locale = Locale.parse(code)
    except (ValueError, UnknownLocaleError) as error:
        message = (
            f"found the language code {code!r}, expected one that CLDR has names for"
        )
        raise PackError(message) from error
    for context in _CONTEXTS:
        for number, name in locale.days[context]["wide"].items():
            yield _named(DayWordKind.WEEKDAY, int(number), str(name))
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                is_short = width != "wide"
                yield _named(
                    DayWordKind.MONTH, int(number), str(name), is_short=is_short
                )


def _named(
    kind: DayWordKind, number: int, name: str, *, is_short: bool = False
) -> tuple[str, DayWord]:
    return name.rstrip("."), DayWord(kind, number, name[:1].isupper(), is_short)


def _short_names(data: Table) -> Iterator[tuple[str, DayWord]]:
    """Give the abbreviations the table adds: lists of words under the number of a month or weekday."""
    for key, kind, numbers in (
        ("months", DayWordKind.MONTH, range(1, 13)),
        ("weekdays", DayWordKind.WEEKDAY, range(7)),
    ):
        table = subtable(data, key)
        for number in table:
            if number not in map(str, numbers):
                message = (
                    f"found {number!r} in {key}, expected {numbers[0]} to {numbers[-1]}"
                )
                raise PackError(message)
            for name in strings(table, number):
                yield _named(kind, int(number), name, is_short=True)


def _relative(data: Table) -> Iterator[tuple[str, DayWord]]:
    for phrase, offset in subtable(data, "relative").items():
        if not isinstance(offset, int) or isinstance(offset, bool):
            message = f"found {offset!r} for {phrase!r} in relative, expected a number of days"
            raise PackError(message)
        yield phrase, DayWord(DayWordKind.RELATIVE, offset)


def _qualifiers(data: Table) -> Iterator[tuple[str, DayWord]]:
    """Give the words before and after a weekday that say whether it is past or to come."""
    for key, kind in (("before", DayWordKind.BEFORE), ("after", DayWordKind.AFTER)):
        table = subtable(data, key)
        for name in table:
            if name not in _DIRECTIONS:
                message = (
                    f"found {name!r} in {key}, expected one of {sorted(_DIRECTIONS)}"
                )
                raise PackError(message)
            for phrase in strings(table, name):
                yield phrase, DayWord(kind, _DIRECTIONS[name])
