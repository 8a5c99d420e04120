"""Where and when a story was filed."""

import datetime as dt

import attrs

from diplotext.text.span import Span


@attrs.frozen
class Dateline:
    """
    The line that says where and when a story was filed, and by which agency.

    Attributes:
        place: Name of the place as written, when there is one.
        date: The day, when it could be read whole.
        agency: The agency as written, such as `AFP`.
        span: The words of the dateline, when it stands in the text.

    Example:
        >>> text = "Riga, 3 mars 2031 (ATB) - Les ministres se sont réunis."
        >>> Dateline("Riga", dt.date(2031, 3, 3), "ATB", Span(0, 23)).span.of(text)
        'Riga, 3 mars 2031 (ATB)'

    .. versionadded:: 0.1.0
    """

    place: str | None
    date: dt.date | None
    agency: str | None
    span: Span | None = None
