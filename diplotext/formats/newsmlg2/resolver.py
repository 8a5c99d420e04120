"""What the QCodes of one document stand for."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import local


_NO_SCHEMES: Mapping[str, str] = MappingProxyType({})
_IPTC = ("iptc.org/std/catalog/", "iptc.org/std/nar/", "cv.iptc.org/")
"""How the address of a catalogue of the IPTC goes on behind `www.`."""


@cache
def iptc_schemes() -> Mapping[str, str]:
    """
    Give the URIs of the vocabularies in the IPTC's catalogue, by their aliases.

    Example:
        >>> iptc_schemes()["medtop"]
        'http://cv.iptc.org/newscodes/mediatopic/'

    .. versionadded:: 0.1.0
    """
    rows = Path(__file__).with_name("iptc.tsv").read_text(encoding="utf-8")
    lines = (row for row in rows.splitlines() if not row.startswith("#"))
    parted = (row.partition("\t") for row in lines)
    return MappingProxyType({alias: uri for alias, _, uri in parted})


class Code(NamedTuple):
    """
    What identifies a concept in a document; a tuple, since every property has one.

    Attributes:
        scheme: Alias of its vocabulary.
        code: Its code, or the literal that stands for one.
        uri: Its URI, when it was sent or the alias is known.
    """

    scheme: str | None
    code: str | None
    uri: str | None = None

    @property
    def name(self) -> str | None:
        """The QCode, or else the URI or the literal."""
        if self.scheme is not None:
            return f"{self.scheme}:{self.code}"
        return self.uri or self.code


@attrs.frozen(eq=False)
class Resolver:
    """
    Resolves the QCodes of one document; it belongs to that document and is never changed.

    Asked are the catalogues inside the document, then the caller's table, then the table
    of the IPTC, when the document refers to it or to no catalogue at all. What nobody
    knows keeps alias and code (NewsML-G2 2.35, QCodes).

    Attributes:
        schemes: URIs by alias.

    Example:
        >>> Resolver.of((), {}).code("medtop:11000000").uri
        'http://cv.iptc.org/newscodes/mediatopic/11000000'
        >>> Resolver.of((), {"desk": "https://example.org/desk/"}).code("desk:riga").uri
        'https://example.org/desk/riga'
        >>> Resolver.of((), {}).code("desk:riga")
        Code(scheme='desk', code='riga', uri=None)
    """

    schemes: Mapping[str, str]

    @classmethod
    def of(cls, holders: Iterable[Element], table: Mapping[str, str]) -> "Resolver":
        """
        Make the resolver of a document.

        Args:
            holders: The elements in which catalogues and references to them stand.
            table: URIs by alias, from the caller.
        """
        inline: dict[str, str] = {}
        references: list[str] = []
        for child in (child for holder in holders for child in holder):
            name = local(child)
            if name == "catalog":
                inline.update(_schemes(child))
            elif name == "catalogRef":
                references.append(child.get("href") or "")
        is_known = any(place in href for href in references for place in _IPTC)
        base = iptc_schemes() if is_known or not references else _NO_SCHEMES
        return cls({**base, **table, **inline} if table or inline else base)

    def code(self, qcode: str) -> Code:
        """Resolve a QCode; what has no alias is a code without a vocabulary."""
        scheme, colon, code = qcode.strip().partition(":")
        if not colon:
            return Code(None, scheme)
        uri = self.schemes.get(scheme)
        return Code(scheme, code, None if uri is None else uri + code)

    def of_element(self, element: Element) -> Code:
        """Give what identifies the concept of a property: its QCode, its URI, its literal."""
        return self.told(element.get)

    def told(self, attribute: Callable[[str], str | None]) -> Code:
        """Give what identifies a concept, from whatever gives the attributes of its property."""
        qcode, uri = attribute("qcode"), attribute("uri")
        if qcode:
            code = self.code(qcode)
            return code if not uri else code._replace(uri=uri)
        return Code(None, attribute("literal") or None, uri or None)


def _schemes(catalog: Element) -> dict[str, str]:
    """Give the vocabularies that a catalogue defines."""
    found = ((scheme.get("alias"), scheme.get("uri")) for scheme in catalog)
    return {alias: uri for alias, uri in found if alias and uri}
