"""The fields of one story of XML of no standard, each taken once."""

import datetime as dt
import html
from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats._xml import Element, parse_html
from diplotext.formats.fieldnames import plain_name, table
from diplotext.formats.markup.names import Places, all_text, local, name_of
from diplotext.formats.moments import Clock
from diplotext.formats.odd_moments import since_1970
from diplotext.formats.xml.records import Found, found_in, said


_BESIDE = frozenset({"guid", "version_created", "first_created", "expires"})
"""Fields that the only story of a document may have in attributes of elements around it, as in DJNML."""
_EARLIEST = 1900
"""Years before it stand for no time at all, as in 0001-01-01."""


@attrs.define(eq=False)
class Record:
    """
    The fields of one story.

    Attributes:
        element: The element that is the story.
        places: Where elements are.
        clock: How times are read.
        found: The elements whose use is known, by field, those to be taken first.
        beside: Elements around the story when the document has no other, which may tell of it in attributes.
        taken: The elements that were read.
        is_zone_assumed: Whether a time came without a zone.
    """

    element: Element
    places: Places
    clock: Clock
    found: dict[str, list[Found]]
    beside: Sequence[Element] = ()
    taken: set[Element] = attrs.field(factory=set[Element])
    is_zone_assumed: bool = False

    @classmethod
    def of(
        cls,
        element: Element,
        places: Places,
        clock: Clock,
        beside: Sequence[Element] = (),
    ) -> "Record":
        """Find the fields of an element."""
        found: dict[str, list[Found]] = {}
        for each in found_in(element):
            found.setdefault(each.use.field, []).append(each)
        for several in found.values():
            several.sort(key=lambda each: each.order)
        return cls(element, places, clock, found, beside)

    def elements(self, field: str) -> list[Element]:
        """Give the elements for a field, those to be taken first, and take none."""
        return [each.element for each in self.found.get(field, ())]

    def take(self, element: Element) -> str:
        """Take an element, and give what it says, tags of HTML that were escaped in it left out."""
        self.taken.add(element)
        words = said(element)
        if "<" in words and ">" in words:
            return all_text(parse_html(words))
        return html.unescape(words)

    def words(self, field: str) -> str | None:
        """Take the first element for a field, or read the story's attribute that is for it."""
        for element in self.elements(field)[:1]:
            return self.take(element) or None
        return self.attribute(field)

    def attribute(self, field: str) -> str | None:
        """Give the attribute that is for a field; the version of a root is its schema's."""
        if field == "version" and self.element.getparent() is None:
            return None
        around = self.beside if field in _BESIDE else ()
        told = (
            value for each in (self.element, *around) for value in _for(field, each)
        )
        return next(filter(None, told), None)

    def holder(self) -> str | None:
        """Give who owns the story, where an attribute beside it says so."""
        for element in self.beside:
            if table().fields.get(plain_name(local(element))) == "copyright":
                return element.get("holder") or None
        return None

    def all(self, field: str) -> Iterator[str]:
        """Take all elements for a field."""
        return (words for words in map(self.take, self.elements(field)) if words)

    def alike(self, field: str) -> Iterator[str]:
        """Take those elements for a field that have the name of the first."""
        found = self.elements(field)
        alike = (each for each in found if local(each) == local(found[0]))
        return (words for words in map(self.take, alike) if words)

    def moment(self, field: str) -> dt.datetime | None:
        """Take the first element for a field that is a time, or the attribute that is one."""
        for element in self.elements(field):
            known = self._time(said(element))
            if known is not None:
                self.taken.add(element)
                return known
        return self._time(self.attribute(field) or "")

    def _time(self, words: str) -> dt.datetime | None:
        read = self.clock.read(words)
        if read is None:
            return since_1970(words)
        if read.value.year < _EARLIEST:
            return None
        self.is_zone_assumed |= read.is_assumed
        return read.value


def _for(field: str, element: Element) -> Iterator[str]:
    """Give the attributes of an element that are for a field."""
    for key, value in element.attrib.items():
        if table().fields.get(plain_name(name_of(str(key)))) == field:
            yield " ".join(str(value).split())


def around(story: Element, root: Element) -> Sequence[Element]:
    """
    Give the elements of a document that are neither its only story nor part of it, nor of anything aside.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> root = parse(b"<doc><head><meta/></head><media><x/></media><body><p/></body></doc>").root
        >>> [element.tag for element in around(root[2], root)]
        ['doc', 'head', 'meta']
    """
    left = {story, *(e for e in root.iter() if plain_name(local(e)) in table().aside)}
    return [
        element
        for element in root.iter()
        if left.isdisjoint((element, *element.iterancestors()))
    ]
