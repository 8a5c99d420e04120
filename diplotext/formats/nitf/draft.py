"""What is read of one document of NITF, put together piece by piece."""

import datetime as dt
from collections.abc import Mapping
from typing import Any

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats._xml import Element
from diplotext.formats.markup.names import Places, all_text, local
from diplotext.formats.moments import Clock
from diplotext.model.article import PubStatus
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateNote


_LISTS = ("subjects", "genres", "links", "headlines", "notes", "located", "properties")
"""What the article has as it was read, nothing put to it."""


@attrs.define(eq=False)
class NitfDraft:
    """
    What is read of a document so far; the names are those of `Article`.

    It is filled by the functions that read its parts and never leaves this package.
    """

    places: Places
    clock: Clock
    noticed: tuple[Diagnostic, ...] = ()
    guid: str | None = None
    version: str | None = None
    status: PubStatus = PubStatus.USABLE
    title: Label | None = None
    headline: Label | None = None
    headline_line: Element | None = None
    subheadline: str | None = None
    slug: str | None = None
    dateline: str | None = None
    located_line: str | None = None
    """What `location` in the dateline says."""
    filed: dt.date | None = None
    urgency: int | None = None
    first_created: dt.datetime | None = None
    version_created: dt.datetime | None = None
    expires: dt.datetime | None = None
    embargo: Embargo | None = None
    is_zone_assumed: bool = False
    sender: str | None = None
    distributor: str | None = None
    holder: str | None = None
    notices: list[Label] = attrs.field(factory=list[Label])
    usage_terms: list[Label] = attrs.field(factory=list[Label])
    byline: list[str] = attrs.field(factory=list[str])
    persons: list[str] = attrs.field(factory=list[str])
    """What `person` in the bylines says."""
    headlines: list[Label] = attrs.field(factory=list[Label])
    notes: list[Label] = attrs.field(factory=list[Label])
    update_notes: list[UpdateNote] = attrs.field(factory=list[UpdateNote])
    subjects: list[Subject] = attrs.field(factory=list[Subject])
    genres: list[Subject] = attrs.field(factory=list[Subject])
    located: list[Subject] = attrs.field(factory=list[Subject])
    keywords: list[str] = attrs.field(factory=list[str])
    places_named: list[str] = attrs.field(factory=list[str])
    links: list[Link] = attrs.field(factory=list[Link])
    properties: list[Label] = attrs.field(factory=list[Label])
    diagnostics: list[Diagnostic] = attrs.field(factory=list[Diagnostic])

    def lists(self) -> Mapping[str, Any]:
        """Give the lists that the article has as they are, by its fields."""
        return {name: tuple(getattr(self, name)) for name in _LISTS}

    def notice(self, code: str, message: str, element: Element) -> None:
        """Note something odd about an element."""
        line = self.places.line(element)
        self.diagnostics.append(Diagnostic(code, message, line=line))

    def moment(self, element: Element) -> dt.datetime | None:
        """Read the time in the attribute `norm`, or else in the words; what is none is kept."""
        text = element.get("norm") or all_text(element)
        if not text.strip():
            return None
        moment = self.clock.read(text)
        if moment is None:
            name = local(element)
            message = f"found {text.strip()[:40]!r} in {name}, expected a date and time"
            self.notice("bad-date", f"{message}; kept among the properties", element)
            self.properties.append(Label(text.strip(), name))
            return None
        self.is_zone_assumed |= moment.is_assumed
        return moment.value

    def keep(self, role: str, text: str | None) -> None:
        """Keep words as a property, unless there are none."""
        if text and text.strip():
            self.properties.append(Label(" ".join(text.split()), role))
