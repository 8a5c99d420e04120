"""Names and places of elements, whatever namespace or prefix they were sent with."""

from collections.abc import Callable
from functools import lru_cache

import attrs

from diplotext.formats._xml import Element


def local(element: Element) -> str:
    """
    Give the name of an element without its namespace, or without a prefix that nobody declared.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> local(parse(b'<p xmlns="http://www.w3.org/1999/xhtml"/>').root)
        'p'
        >>> local(parse(b"<ns0:p/>").root)
        'p'
    """
    return name_of(element.tag)


def _name_of(tag: object) -> str:
    return str(tag).rpartition("}")[2].rpartition(":")[2]


name_of: Callable[[object], str] = lru_cache(maxsize=4096)(_name_of)
"""
Give what stands behind the namespace or the prefix of a name.

It is called for every element, and a call of a function of Python would cost more than the look-up.
"""


@attrs.frozen(eq=False)
class Places:
    """
    Where the elements of one document are.

    Attributes:
        root: An element that holds all those asked for.
        top: Its path, such as `/newsMessage/itemSet[1]/newsItem[2]`.
        first_line: How many lines of the source lie before the first line of the document.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> body = parse(b"<body><p>Riga</p><p>signs</p></body>").root
        >>> Places(body, "/nitf/body[1]").path(body[1]), Places(body, "", 40).line(body[1])
        ('/nitf/body[1]/p[2]', 41)
    """

    root: Element
    top: str
    first_line: int = 0
    _paths: dict[Element, str] = attrs.field(
        factory=dict[Element, str], init=False, repr=False
    )
    _parents: set[Element] = attrs.field(factory=set[Element], init=False, repr=False)
    """Those of which one child was asked for."""

    def line(self, element: Element) -> int | None:
        """Give the line of the source on which an element begins."""
        line = element.sourceline
        return None if line is None else line + self.first_line

    def path(self, element: Element) -> str:
        """
        Give the path of an element: names without namespace, each with its position.

        The first child asked for is counted alone, as it often is the only one; with the
        second all children of its parent are, so that the cost is linear.
        """
        known = self._paths.get(element)
        if known is not None:
            return known
        parent = element.getparent()
        if element is self.root or parent is None:
            return self.top
        above = self.path(parent)
        if parent in self._parents or element.getprevious() is None:
            self._count(parent, above)
        else:
            self._parents.add(parent)
            name = name_of(element.tag)
            before = element.itersiblings(preceding=True)
            position = 1 + sum(name_of(sibling.tag) == name for sibling in before)
            self._paths[element] = f"{above}/{name}[{position}]"
        return self._paths[element]

    def _count(self, parent: Element, above: str) -> None:
        """Note the paths of all children of an element."""
        counts: dict[str, int] = {}
        paths = self._paths
        for child in parent:
            name = name_of(child.tag)
            counts[name] = position = counts.get(name, 0) + 1
            paths[child] = f"{above}/{name}[{position}]"


def all_text(element: Element) -> str:
    """
    Give all that an element says, in one line; a break parts words.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> all_text(parse(b"<p> Riga <b>signs</b> </p>").root)
        'Riga signs'
    """
    if len(element) == 0:
        return " ".join((element.text or "").split())
    for part in element.iter("{*}br"):
        part.text = part.text or " "
    return " ".join("".join(map(str, element.itertext())).split())
