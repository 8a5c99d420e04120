"""Elements of NewsML 1 asked by name."""

from collections.abc import Iterator
from contextlib import suppress

from diplotext.formats._xml import Element
from diplotext.formats.markup.headline import plain_line
from diplotext.formats.markup.names import all_text, name_of


_LANG = "lang"


def plain_names(root: Element) -> None:
    """
    Take namespaces and prefixes off the names of a document, so that all are those of the DTD.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> root = parse(b'<n:NewsML xmlns:n="x"><n:NewsItem/></n:NewsML>').root
        >>> plain_names(root)
        >>> root.tag, root[0].tag
        ('NewsML', 'NewsItem')
    """
    for element in root.iter():
        tag = str(element.tag)
        name = name_of(tag)
        if name != tag:
            with suppress(ValueError):  # damage may leave what is no name: "x:3"
                element.tag = name


def named(element: Element | None, *names: str) -> Iterator[Element]:
    """
    Give the children of some names.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> lines = parse(b"<NewsLines><Headline>Riga</Headline></NewsLines>").root
        >>> [line.text for line in named(lines, "HeadLine", "Headline")]
        ['Riga']
    """
    # A loop of Python: `iterchildren` takes longer to be made than most elements to be gone through.
    children = () if element is None else element
    return iter([child for child in children if child.tag in names])


def first(element: Element | None, *path: str) -> Element | None:
    """Give the first element at a path of names, or None."""
    for name in path:
        if element is None:
            return None
        element = _child(element, name)
    return element


def _child(element: Element, name: str) -> Element | None:
    for child in element:
        if child.tag == name:
            return child
    return None


def words(element: Element | None) -> str | None:
    """
    Give the words of an element on one line; None when there are none.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> words(parse(b"<HeadLine> Riga  <b>sig</b>ns</HeadLine>").root)
        'Riga signs'
    """
    return None if element is None else plain_line(all_text(element)) or None


def value(element: Element | None, key: str = "FormalName") -> str | None:
    """Give an attribute on one line; None when it is blank."""
    written = None if element is None else element.get(key)
    return None if written is None else " ".join(written.split()) or None


def language_of(element: Element) -> str | None:
    """Give the `xml:lang` of an element, or a `lang` of any namespace, as some write for it."""
    for key in element.attrib:
        if name_of(str(key)) == _LANG:
            return value(element, str(key))
    return None
