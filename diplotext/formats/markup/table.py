"""Tables in a body: rows of cells, or only a frame around paragraphs."""

from itertools import chain

from diplotext.formats._xml import Element
from diplotext.formats.markup.elements import Elements
from diplotext.formats.markup.names import all_text, local


def is_frame(table: Element, known: Elements) -> bool:
    """
    Tell whether a table only frames paragraphs, or holds words outside of its cells.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> from diplotext.formats.markup.elements import elements
        >>> is_frame(parse(b"<table><tr><td>Riga</td></tr></table>").root, elements())
        False
        >>> is_frame(parse(b"<table><tr><td><p>Riga</p></td></tr></table>").root, elements())
        True
    """
    cells = [cell for row in table.iter() if local(row) == "tr" for cell in row]
    for cell in filter(len, cells):
        inner = (local(element) for element in cell.iter() if element is not cell)
        if any(name not in known.inline and name != "br" for name in inner):
            return True
    return _solid(*cells, *captions(table)) != _solid(table)


def captions(table: Element) -> list[Element]:
    """Give the elements of a table that say what it shows."""
    return [child for child in table if local(child) == "caption"]


def _solid(*elements: Element) -> int:
    """Count the characters of elements that are no blanks."""
    pieces = chain.from_iterable(element.itertext() for element in elements)
    return len("".join("".join(map(str, pieces)).split()))


def rows(table: Element) -> str:
    r"""
    Give the words of a table, a line for each row and tabs between the cells.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> rows(parse(b"<table><tr><td>Riga</td><td> 40 </td></tr><tr/></table>").root)
        'Riga\t40'
    """
    found = (
        "\t".join(map(all_text, row)) for row in table.iter() if local(row) == "tr"
    )
    return "\n".join(row for row in found if row.strip())
