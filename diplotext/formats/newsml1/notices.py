"""What is odd in an item, gathered while it is read; times are read on the way."""

import datetime as dt

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats._xml import Element
from diplotext.formats.markup.names import Places, local
from diplotext.formats.moments import Clock


@attrs.define(eq=False)
class Notices:
    """
    What was noticed in one item.

    Attributes:
        places: Where the elements of the document are.
        clock: How times without a zone are read.
        found: What was noticed so far.
        is_zone_assumed: Whether a time came without a zone.
    """

    places: Places
    clock: Clock
    found: list[Diagnostic] = attrs.field(factory=list[Diagnostic])
    is_zone_assumed: bool = False

    @property
    def zone(self) -> str | None:
        """The time zone taken for times that came without one, if any did."""
        return self.clock.zone if self.is_zone_assumed else None

    def note(
        self,
        code: str,
        message: str,
        element: Element | None = None,
        severity: Severity = Severity.WARNING,
    ) -> None:
        """Note something odd, and where."""
        line = None if element is None else self.places.line(element)
        self.found.append(Diagnostic(code, message, line=line, severity=severity))

    def moment(self, text: str | None, element: Element | None) -> dt.datetime | None:
        """Read a time; one that cannot be read is left out and told."""
        if text is None or element is None:
            return None
        read = self.clock.read(text)
        if read is None:
            name = local(element)
            self.note("bad-date", f"found {text[:40]!r} in {name}, left out", element)
            return None
        self.is_zone_assumed |= read.is_assumed
        return read.value
