"""What the words of a language say of periods, and how it writes them."""

from enum import StrEnum

import attrs

from diplotext.text.phrases import PhraseTable


class PeriodWordKind(StrEnum):
    """
    What a word says of a period.

    .. versionadded:: 0.1.0
    """

    BY = "by"
    """Leads to a period at whose end, at the latest, something is done: "by", "in"."""
    BEFORE = "before"
    """Leads to a period before which it is done."""
    UNTIL = "until"
    """Leads to a period to whose end something lasts."""
    WITHIN = "within"
    """Leads to a length of time that begins with the day of the text."""
    FOR = "for"
    """Leads to a length of time that something lasts."""
    BEHIND = "behind"
    """Stands behind such a length: the German "lang"."""
    FROM = "from"
    """Stands behind a length that begins with something else: "within thirty days of"."""
    PART = "part"
    """The start (1), the middle (2) or the end (3) of what follows."""
    SEASON = "season"
    """A season, 1 for spring to 4 for winter."""
    RELATIVE = "relative"
    """A week, month or year counted from that of the text: 0 for this one, 1 for the next."""
    CURRENT = "current"
    """The same without "this", which counts behind other words only: "the end of the year"."""
    ENDING = "ending"
    """The end of the current one in one word: "Jahresende"."""
    ONE = "one"
    """One such length without a number: "a year"."""


class Unit(StrEnum):
    """
    A length of time of the calendar, by the name that `Number.unit` gives it.

    .. versionadded:: 0.1.0
    """

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@attrs.frozen
class PeriodWord:
    """
    A word or phrase that tells of a period.

    Attributes:
        kind: What it says.
        value: The number that the kind counts.
        unit: The unit that the kind counts in.

    .. versionadded:: 0.1.0
    """

    kind: PeriodWordKind
    value: int = 0
    unit: Unit | None = None


@attrs.frozen
class PeriodStyle:
    """
    How a language tells periods.

    Attributes:
        table: Its words and phrases.
        links: Words between a part, a month or a season and what it belongs to: "of".

    .. versionadded:: 0.1.0
    """

    table: PhraseTable[PeriodWord]
    links: frozenset[str] = frozenset()
