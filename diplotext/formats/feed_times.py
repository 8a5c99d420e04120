"""The times of an entry of a feed, in the form of mail or of ISO 8601."""

import datetime as dt
from collections.abc import Iterable

from diplotext.errors import Diagnostic
from diplotext.formats._xml import Element
from diplotext.formats.markup.names import Places, all_text
from diplotext.formats.moments import Clock


TIMES = ("updated", "pubDate", "date", "modified", "published", "issued")
FIRST_TIMES = ("published", "pubDate", "issued", "created", "date")


class Times:
    """
    Reads the times of an entry, in the form of mail or of ISO 8601.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> from diplotext.formats.markup.names import Places
        >>> item = parse(b"<item><pubDate>Mon, 03 Mar 2031 12:00:00 GMT</pubDate></item>").root
        >>> Times(Places(item, "/item")).read(item).hour
        12
    """

    def __init__(self, places: Places) -> None:
        self.places = places
        self.taken: set[Element] = set()
        self.is_assumed = False
        self.diagnostics: list[Diagnostic] = []

    def read(self, elements: Iterable[Element]) -> dt.datetime | None:
        """Give the first that is a time; what is none is noted once."""
        for element in elements:
            words = all_text(element)
            found = Clock().read(words)
            if found is not None:
                self.taken.add(element)
                self.is_assumed |= found.is_assumed
                return found.value
            if words and not self.diagnostics:
                message = f"found {words[:40]!r}, expected a time; kept as a property"
                line = self.places.line(element)
                self.diagnostics.append(Diagnostic("bad-date", message, line=line))
        return None
