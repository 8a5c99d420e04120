"""The stories of a document of no standard: the elements that are one each, and their fields."""

from collections.abc import Collection, Iterator, Sequence

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.fieldnames import plain_name, table
from diplotext.formats.markup.elements import elements
from diplotext.formats.markup.names import all_text, local
from diplotext.formats.xml.fields import Use, use_of


_BODY, _PARAGRAPH = "body", "paragraph"
_HEADLINE, _NAMES = "headline", ("headline", "guid")
_SEVERAL = 2
SAYING = ("value", "content")
"""Attributes that have the words of an element that has none."""


@attrs.frozen(eq=False)
class Found:
    """
    An element whose use is known.

    Attributes:
        element: The element.
        use: What it is for.
        depth: How deep it lies.
    """

    element: Element
    use: Use
    depth: int

    @property
    def order(self) -> tuple[int, int]:
        """Which of several for one field is taken, the lowest first."""
        return self.use.rank, self.depth


def found_in(record: Element) -> Iterator[Found]:
    """
    Give the elements of a record whose use is known, in the order of the document.

    A field has no elements within it but those within words; a body may have any, and
    what lies in it is part of it, unless there is a field among it: then it only holds others.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> story = parse(b"<story><title>Riga</title><text><p>Oslo</p></text></story>").root
        >>> [(each.use.field, each.element.tag) for each in found_in(story)]
        [('headline', 'title'), ('body', 'text')]
    """
    yield from _below(record, 0)


def _below(element: Element, depth: int) -> Iterator[Found]:
    for child in element:
        use = use_of(child)
        if plain_name(local(child)) in table().aside and not _is_body(child, use):
            continue
        if use is not None and _is_field(child, use):
            yield Found(child, use, depth)
        else:
            yield from _below(child, depth + 1)


def said(element: Element) -> str:
    """
    Give what a field says, on one line: its words, or the attribute that has them, or a day in several.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> said(parse(b'<field name="title" value="Riga signs"/>').root)
        'Riga signs'
        >>> said(parse(b'<FirstCreated Year="2031" Month="5" Day="3" Time="10:04:00"/>').root)
        '2031-05-03 10:04:00'
    """
    words = all_text(element) or next(filter(None, map(element.get, SAYING)), "")
    return " ".join(words.split()) or _day_in(element)


def _day_in(element: Element) -> str:
    """Give the day and hour that an element has in attributes, as AP has them."""
    parts = {str(key).lower(): str(value) for key, value in element.items()}
    try:
        day = "-".join(f"{int(parts[part]):02}" for part in ("year", "month", "day"))
    except (KeyError, ValueError):
        return ""
    return f"{day} {parts.get('time', '')}".strip()


def in_order(holder: Element, found: Collection[Element]) -> list[Element]:
    """
    Give elements in the order in which they stand in the document.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> story = parse(b"<story><a/><b><c/></b></story>").root
        >>> [each.tag for each in in_order(story, [story[1][0], story[0]])]
        ['a', 'c']
    """
    wanted = set(found)
    return [each for each in holder.iter() if each in wanted]


def loose_words(element: Element) -> Iterator[str]:
    """
    Give the pieces of text that stand in an element and in none within it.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> list(loose_words(parse(b"<story>Riga <title>x</title> Oslo</story>").root))
        ['Riga', 'Oslo']
    """
    pieces = (element.text, *(child.tail for child in element))
    yield from filter(None, (" ".join((piece or "").split()) for piece in pieces))


def _is_body(element: Element, use: Use | None) -> bool:
    return use is not None and use.field == _BODY and _is_field(element, use)


def _is_field(element: Element, use: Use) -> bool:
    """Tell whether an element is for what its name says, and no holder of others."""
    if not said(element):
        return False
    inner = [each for each in element.iter() if each is not element]
    if use.field in {_BODY, _PARAGRAPH}:
        uses = [each.field for each in map(use_of, inner) if each is not None]
        holds_others = _HEADLINE in uses or _BODY in uses
        is_parted = any(local(each) in elements().parting for each in inner)
        return not (holds_others or (use.field == _PARAGRAPH and is_parted))
    return all(
        local(each) in elements().inline or local(each) == "br" for each in inner
    )


def records(root: Element) -> list[Element]:
    """
    Give the elements that are one story each: the root, or elements of one name side by side.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> item = "<item><title>Riga</title><text>Riga signs.</text></item>"
        >>> len(records(parse(f"<result>{item}{item}</result>".encode()).root))
        2
    """
    found = list(found_in(root))
    for field in (_BODY, _HEADLINE):
        holders = _side_by_side([f.element for f in found if f.use.field == field])
        if holders and all(map(_is_named, holders)):
            return holders
    return [_around([each.element for each in found], root)]


def _around(found: Sequence[Element], root: Element) -> Element:
    """Give the smallest element that holds all of some."""
    chains = [chain_of(each.getparent()) for each in found]
    shared = [level for level in zip(*chains, strict=False) if len(set(level)) == 1]
    return shared[-1][0] if shared else root


def chain_of(element: Element | None) -> list[Element]:
    """Give the elements from the root down to one."""
    return [] if element is None else [*reversed([element, *element.iterancestors()])]


def _side_by_side(found: Sequence[Element]) -> list[Element]:
    """Give the children of the element that holds all of some, if they have one name."""
    if len(found) < _SEVERAL:
        return []
    chains = [chain_of(each) for each in found]
    levels = (dict.fromkeys(level) for level in zip(*chains, strict=False))
    none: list[Element] = []
    holders = next((list(each) for each in levels if len(each) > 1), none)
    return holders if len(set(map(local, holders))) == 1 else []


def _is_named(holder: Element) -> bool:
    """Tell whether an element has a headline or a name of its own."""
    return any(each.use.field in _NAMES for each in found_in(holder))
