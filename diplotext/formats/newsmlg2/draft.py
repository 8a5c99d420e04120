"""What is read of one item, put together piece by piece."""

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats._xml import Element
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.names import Places, all_text, local, name_of
from diplotext.formats.markup.rest import rest_of
from diplotext.formats.moments import Clock
from diplotext.formats.newsmlg2.resolver import Code, Resolver
from diplotext.model.article import PubStatus
from diplotext.model.concept import Concept
from diplotext.model.coverage import PlannedCoverage
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.package import Group
from diplotext.model.rendition import Rendition
from diplotext.model.subject import Subject
from diplotext.model.transmission import Transmission
from diplotext.model.update import UpdateNote


_LISTS = (
    "links",
    "headlines",
    "notes",
    "signals",
    "services",
    "contributors",
    "alternative_ids",
    "renditions",
    "groups",
    "coverages",
    "properties",
)
"""What the article has as it was read, nothing put to it."""
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
"""The attribute `xml:lang`."""


def is_other_language(element: Element, wanted: str | None) -> bool:
    """
    Tell whether an element says that it is in another language than the one wanted.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> is_other_language(parse(b'<headline xml:lang="fr-CH"/>').root, "fr")
        False
    """
    own = element.get(LANGUAGE)
    return bool(own and wanted) and _primary(own) != _primary(wanted)


def _primary(tag: str | None) -> str:
    return (tag or "").replace("_", "-").partition("-")[0].lower()


@attrs.frozen(eq=False)
class Context:
    """
    What an item is read with.

    Attributes:
        resolver: Knows what its QCodes stand for.
        places: Knows where its elements are.
        clock: Reads its times.
        labels: Names of concepts, by QCode and URI, for those sent without one.
        language: The language that the caller knows it is in.
        transmission: What the envelope says.
        priority: The priority of the transmission.
        noticed: What was noticed before the item was read.
        around: What the envelope says that the transmission has no field for.
    """

    resolver: Resolver
    places: Places
    clock: Clock
    labels: Mapping[str, str]
    language: str | None = None
    transmission: Transmission | None = None
    priority: str | None = None
    noticed: tuple[Diagnostic, ...] = ()
    around: tuple[Label, ...] = ()


@attrs.define(eq=False)
class Draft:
    """
    What is read of one item so far; the names are those of `Article`.

    It is filled by the functions that read its parts and never leaves this package.
    """

    context: Context
    language: str | None = None
    content_language: str | None = None
    status: PubStatus = PubStatus.USABLE
    headline: Label | None = None
    subheadline: str | None = None
    headline_line: Element | None = None
    slug: str | None = None
    dateline: str | None = None
    creditline: str | None = None
    urgency: int | None = None
    first_created: dt.datetime | None = None
    version_created: dt.datetime | None = None
    expires: dt.datetime | None = None
    embargo: Embargo | None = None
    is_zone_assumed: bool = False
    provider: Subject | None = None
    item_class: str | None = None
    holder: str | None = None
    notices: list[Label] = attrs.field(factory=list[Label])
    usage_terms: list[Label] = attrs.field(factory=list[Label])
    byline: list[str] = attrs.field(factory=list[str])
    headlines: list[Label] = attrs.field(factory=list[Label])
    descriptions: list[tuple[Label, Element]] = attrs.field(
        factory=list[tuple[Label, Element]]
    )
    notes: list[Label] = attrs.field(factory=list[Label])
    nonpublic: list[Label] = attrs.field(factory=list[Label])
    update_notes: list[UpdateNote] = attrs.field(factory=list[UpdateNote])
    subjects: list[Subject] = attrs.field(factory=list[Subject])
    genres: list[Subject] = attrs.field(factory=list[Subject])
    signals: list[Subject] = attrs.field(factory=list[Subject])
    located: list[Subject] = attrs.field(factory=list[Subject])
    services: list[Subject] = attrs.field(factory=list[Subject])
    contributors: list[Subject] = attrs.field(factory=list[Subject])
    keywords: list[str] = attrs.field(factory=list[str])
    links: list[Link] = attrs.field(factory=list[Link])
    alternative_ids: list[Label] = attrs.field(factory=list[Label])
    renditions: list[Rendition] = attrs.field(factory=list[Rendition])
    groups: list[Group] = attrs.field(factory=list[Group])
    concepts: list[Concept] = attrs.field(factory=list[Concept])
    asserted: dict[str, Concept] = attrs.field(factory=dict[str, Concept])
    coverages: list[PlannedCoverage] = attrs.field(factory=list[PlannedCoverage])
    properties: list[Label] = attrs.field(factory=list[Label])
    diagnostics: list[Diagnostic] = attrs.field(factory=list[Diagnostic])

    @property
    def wanted_language(self) -> str | None:
        """The language of which the words are wanted, where the item has them in several."""
        return self.context.language or self.content_language or self.language

    def lists(self) -> Mapping[str, Any]:
        """Give the lists that the article has as they are, by its fields."""
        return {name: tuple(getattr(self, name)) for name in _LISTS}

    def notice(
        self,
        code: str,
        message: str,
        element: Element,
        severity: Severity = Severity.WARNING,
    ) -> None:
        """Note something odd about an element."""
        line = self.context.places.line(element)
        self.diagnostics.append(Diagnostic(code, message, line=line, severity=severity))

    def moment(self, element: Element) -> dt.datetime | None:
        """Read the time in an element; what is none is kept as it was sent."""
        text = element.text or ""
        if not text.strip():
            return None
        moment = self.context.clock.read(text)
        if moment is None:
            name = local(element)
            message = f"found {text.strip()[:40]!r} in {name}, expected a date and time"
            self.notice("bad-date", f"{message}; kept among the properties", element)
            self.properties.append(Label(text.strip(), name))
            return None
        self.is_zone_assumed |= moment.is_assumed
        return moment.value

    def tag(self, element: Element, attribute: str) -> str | None:
        """Read the tag of a language; what is none is left out."""
        sent = element.get(attribute)
        found = language_tag(sent)
        if sent is not None and sent.strip() and found is None:
            message = f"found the language {sent[:40]!r}, expected a BCP 47 tag"
            self.notice("bad-language", f"{message}, left out", element)
        return found

    def label(self, element: Element, role: str | None = None) -> Label | None:
        """Give the words of an element with their role and language, unless there are none."""
        text = all_text(element)
        if not text:
            return None
        return Label(text, role or self.role(element), element.get(LANGUAGE))

    def keep(self, element: Element, role: str) -> None:
        """Keep the words of an element, or the code that stands for words, and all else it says."""
        text = all_text(element) or self.context.resolver.of_element(element).name
        if text and text.strip():
            self.properties.append(Label(text, role, element.get(LANGUAGE)))
        self.keep_attributes(element, role, text or "")

    def keep_attributes(self, element: Element, path: str, known: str = "") -> None:
        """Keep the attributes of an element and of those within it, but for one value that is known."""
        if len(element) or element.attrib:
            for label in rest_of(element, path):
                if "/@" in (label.role or "") and label.text != known:
                    self.properties.append(label)

    def keep_rest(
        self, element: Element, path: str, *known: str, attributes: Collection[str] = ()
    ) -> None:
        """
        Keep all that an element says but for what was read of it.

        Args:
            element: The element.
            path: Its path, as the role of what is kept.
            known: Names of its children that were read.
            attributes: Names of its attributes that were read.
        """
        read = [child for child in element if name_of(child.tag) in known]
        own = {f"{path}/@{name}" for name in attributes}
        rest = rest_of(element, path, read)
        self.properties += (label for label in rest if label.role not in own)

    def code(self, element: Element) -> Code:
        """Give what identifies the concept of an element."""
        return self.context.resolver.of_element(element)

    @staticmethod
    def role(element: Element) -> str | None:
        """Give the role of an element as sent: a QCode or a URI."""
        return element.get("role") or element.get("roleuri") or None
