"""Elements of NewsML 1 asked by name: a few dialects write a name in other letters."""

from collections.abc import Iterator

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import all_text, local, name_of


_LANG = "lang"


def named(element: Element | None, name: str) -> Iterator[Element]:
    """
    Give the children of one name; capital and small letters are the same.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> lines = parse(b"<NewsLines><Headline>Riga</Headline></NewsLines>").root
        >>> [line.text for line in named(lines, "HeadLine")]
        ['Riga']
    """
    if element is None:
        return
    folded = name.casefold()
    for child in element:
        if local(child).casefold() == folded:
            yield child


def first(element: Element | None, *path: str) -> Element | None:
    """Give the first element at a path of names, or None."""
    for name in path:
        element = next(named(element, name), None)
    return element


def words(element: Element | None) -> str | None:
    """
    Give the words of an element on one line; None when there are none.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> words(parse(b"<HeadLine> Riga  <b>sig</b>ns</HeadLine>").root)
        'Riga signs'
    """
    return None if element is None else all_text(element) or None


def value(element: Element | None, key: str = "FormalName") -> str | None:
    """Give an attribute on one line; None when it is blank."""
    if element is None:
        return None
    return " ".join((element.get(key) or "").split()) or None


def language_of(element: Element) -> str | None:
    """Give the `xml:lang` of an element, or a `lang` of any namespace, as some write for it."""
    return next(
        (value(element, key) for key in element.attrib if name_of(str(key)) == _LANG),
        None,
    )
