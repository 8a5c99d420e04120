"""XML put together element by element; what XML cannot hold is replaced on the way."""

from collections.abc import Mapping

from lxml import etree

from diplotext.formats._xml import Element
from diplotext.formats.writing.characters import one_line, xml_text


XHTML = "http://www.w3.org/1999/xhtml"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def root(tag: str, namespaces: Mapping[str | None, str] | None = None) -> Element:
    """Make the element that holds all others."""
    return etree.Element(tag, nsmap=dict(namespaces or {}))


def add(
    parent: Element, tag: str, text: str | None = None, /, **values: object
) -> Element:
    """
    Add an element, in the namespace of its parent unless the tag names another.

    Args:
        parent: The element to add to.
        tag: The name.
        text: What it says, on one line.
        values: Its attributes; those that are None are left out.

    Example:
        >>> item = root("item")
        >>> _ = add(item, "slug", "RIGA  PACT", role="main", rank=None)
        >>> to_bytes(item).splitlines()[-1]
        b'<item><slug role="main">RIGA PACT</slug></item>'
    """
    space = etree.QName(parent).namespace
    name = tag if space is None or tag.startswith("{") else f"{{{space}}}{tag}"
    child = etree.SubElement(parent, name)
    if text is not None:
        child.text = xml_text(one_line(text))
    for key, value in values.items():
        put(child, key, value)
    return child


def put(element: Element, key: str, value: object) -> None:
    """Set an attribute, unless its value is None."""
    if value is not None:
        element.set(key, xml_text(one_line(str(value))))


def append_text(element: Element, text: str) -> None:
    """Add text behind all that an element holds already."""
    clean = xml_text(text)
    if len(element):
        element[-1].tail = (element[-1].tail or "") + clean
    else:
        element.text = (element.text or "") + clean


def set_lines(element: Element, text: str) -> None:
    r"""
    Add text, with a break behind each line but the last.

    Example:
        >>> note = root("note")
        >>> set_lines(note, "Riga\nOslo")
        >>> to_bytes(note).splitlines()[-1]
        b'<note>Riga<br/>Oslo</note>'
    """
    first, *rest = text.split("\n")
    append_text(element, first)
    for line in rest:
        add(element, "br")
        append_text(element, line)


def to_bytes(element: Element) -> bytes:
    """Give the document of an element, in UTF-8."""
    return etree.tostring(element, encoding="UTF-8", xml_declaration=True)


def fragments(element: Element) -> str:
    """
    Give what an element holds, as a text.

    Example:
        >>> body = root("body")
        >>> _ = add(body, "p", "Riga & Oslo")
        >>> fragments(body)
        '<p>Riga &amp; Oslo</p>'
    """
    return "\n".join(etree.tostring(child, encoding="unicode") for child in element)
