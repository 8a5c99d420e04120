"""What no reader has a field for: every word and every attribute of an element, by its path."""

from collections.abc import Collection, Iterator

from diplotext.formats._xml import Element
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.names import name_of
from diplotext.model.label import Label


_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_FOR_VALIDATORS = frozenset({"nil", "schemaLocation", "noNamespaceSchemaLocation"})
"""Attributes that say nothing of a story (XML Schema Part 1, 2.6)."""


def rest_of(
    element: Element, path: str, without: Collection[Element] = ()
) -> Iterator[Label]:
    """
    Give all that an element says: attributes, and words by the element that holds them.

    Args:
        element: The element.
        path: The role of its words; what is within it has this path and its own name.
        without: Elements that are read elsewhere, with all that is in them.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> part = parse(b'<partMeta seq="1"><note>Riga <b>signs</b></note></partMeta>').root
        >>> [(label.role, label.text) for label in rest_of(part, "partMeta")]
        [('partMeta/@seq', '1'), ('partMeta/note', 'Riga'), ('partMeta/note/b', 'signs')]
    """
    if element in without:
        return
    yield from attributes_of(element, path)
    words = [element.text or "", *(child.tail or "" for child in element)]
    text = " ".join(" ".join(words).split())
    if text:
        yield Label(text, path, language_tag(element.get(_LANGUAGE)))
    for child in element:
        yield from rest_of(child, f"{path}/{name_of(child.tag)}", without)


def attributes_of(
    element: Element, path: str, without: Collection[str] = ()
) -> Iterator[Label]:
    """
    Give what the attributes of an element say, but for its language.

    Args:
        element: The element.
        path: The role of its words; empty for what the whole is.
        without: Names of attributes that are read elsewhere.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> head = parse(b'<head xml:lang="en" rank="2" id="7"/>').root
        >>> [(label.role, label.text) for label in attributes_of(head, "head", {"id"})]
        [('head/@rank', '2')]
    """
    for key, value in element.attrib.items():
        name = name_of(str(key))
        is_read = key == _LANGUAGE or name in _FOR_VALIDATORS or name in without
        if str(value).strip() and not is_read:
            yield Label(str(value), f"{path}/@{name}".lstrip("/"))
