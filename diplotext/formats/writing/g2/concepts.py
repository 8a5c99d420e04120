"""Concepts in NewsML-G2: QCodes, URIs and literals, and the catalogue that explains them."""

import re
from collections.abc import Iterable, Iterator, Mapping

from diplotext.formats._xml import Element
from diplotext.formats.writing.characters import is_iri, to_iri
from diplotext.formats.writing.markup import XML_LANG, add, put
from diplotext.model._walk import walk
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.subject import Subject


CATALOGUE = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
"""Where the aliases that every item uses are explained."""

UPDATE_ALIAS, UPDATE_SCHEME = "update", "urn:diplotext:update:"
"""The vocabulary of what a version does to the one before, in the terms of `UpdateKind`."""

_USED = frozenset(
    {"ninat", "stat", "sig", "irel", "pgrmod", "rnd", "cpnat", UPDATE_ALIAS}
)
"""Aliases of the IPTC's own catalogue that the writer counts on."""

_QCODE = re.compile(r"[^\s:]+:\S+\Z")
_ALIAS = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")
_ADDRESSES = ("http:", "https:", "urn:", "tag:", "mailto:", "ftp:")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*\Z")
_MOST = 100


def is_address(text: str) -> bool:
    """
    Tell whether an identifier is a URI rather than a QCode, which look alike.

    Example:
        >>> is_address("urn:newsml:example.org:1"), is_address("medtop:11000000")
        (True, False)
    """
    return text.casefold().startswith(_ADDRESSES) and is_iri(text)


def identify(element: Element, identifier: str | None, prefix: str = "") -> None:
    """
    Put an identifier on an element: as a URI, as a QCode, or, where it may be, as a literal.

    Args:
        element: The element.
        identifier: What to put; nothing is put for None.
        prefix: Name of the attribute that holds a QCode; its URI goes to the one whose name
            has `uri` behind. Where it is empty, the element itself is identified.
    """
    if identifier is None:
        return
    if is_address(identifier):
        put(element, f"{prefix}uri", identifier)
    elif _QCODE.match(identifier) is not None:
        put(element, prefix or "qcode", identifier)
    elif not prefix:
        put(element, "literal", identifier)


def add_concept(parent: Element, tag: str, concept: Subject) -> Element:
    """
    Add a concept with its name and what it is the same as and part of.

    Example:
        >>> from diplotext.formats.writing.markup import root, to_bytes
        >>> meta = root("meta")
        >>> _ = add_concept(meta, "subject", Subject("medtop", "11000000", relevance=80.0))
        >>> to_bytes(meta).splitlines()[-1]
        b'<meta><subject qcode="medtop:11000000" relevance="80"/></meta>'
    """
    element = add_party(parent, tag, concept)
    put(element, "confidence", _percent(concept.confidence))
    put(element, "relevance", _percent(concept.relevance))
    return element


def add_party(parent: Element, tag: str, party: Subject) -> Element:
    """Add a person, an organisation or a place: a concept that nobody ranks."""
    element = add(parent, tag)
    _identify_concept(element, party)
    _describe(element, party)
    return element


def add_qualified(parent: Element, tag: str, concept: Subject) -> Element:
    """Add a concept where the schema allows neither a literal nor relations."""
    element = add(parent, tag)
    _identify_concept(element, concept)
    literal = element.attrib.pop("literal", None)
    name = concept.name if concept.name is not None else literal
    if name is not None:
        add(element, "name", name)
    return element


def _describe(element: Element, concept: Subject) -> None:
    """Put what a concept of any sort may say of itself."""
    identify(element, concept.type, "type")
    identify(element, concept.creator, "creator")
    identify(element, concept.why, "why")
    if concept.name is not None:
        add(element, "name", concept.name)
    for relation, others in (("sameAs", concept.same_as), ("broader", concept.broader)):
        for other in others:
            identify(add(element, relation), other)


def _identify_concept(element: Element, concept: Subject) -> None:
    code, scheme, uri = concept.code, concept.scheme, concept.uri
    qcode = f"{scheme}:{code}"
    is_qcode = None not in (code, scheme) and _QCODE.match(qcode) is not None
    if is_qcode:
        put(element, "qcode", qcode)
    elif code is not None:
        put(element, "literal", code)
    if uri is not None and (is_iri(uri) or not is_qcode):
        put(element, "uri", to_iri(uri))


def _percent(share: float | None) -> int | None:
    return None if share is None else min(max(round(share), 0), _MOST)


def add_label(parent: Element, tag: str, label: Label) -> Element:
    """Add words with their role and language."""
    element = add(parent, tag, label.text)
    identify(element, label.role, "role")
    language = label.language
    if language is not None and _LANGUAGE.match(language) is not None:
        put(element, XML_LANG, language)
    return element


def schemes(article: Article) -> Mapping[str, str]:
    """
    Give the URIs of the vocabularies that an article's concepts show, by alias.

    Example:
        >>> topic = Subject("t", "11", uri="http://example.org/topics/11")
        >>> schemes(Article("", subjects=(topic,)))
        {'t': 'http://example.org/topics/'}
    """
    found: dict[str, str] = {}
    if article.update_note is not None:
        found[UPDATE_ALIAS] = UPDATE_SCHEME
    for alias, uri in sorted(_shown(walk(article))):
        found.setdefault(alias, uri)
    return found


def _shown(values: Iterable[object]) -> Iterator[tuple[str, str]]:
    for value in values:
        if not isinstance(value, Subject):
            continue
        alias, code, uri = value.scheme, value.code, value.uri
        if alias is None or code is None or uri is None or alias in _USED:
            continue
        base = uri.removesuffix(code)
        if base != uri and is_iri(base) and _ALIAS.match(alias) is not None:
            yield alias, base
