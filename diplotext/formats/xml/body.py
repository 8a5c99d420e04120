"""Which elements of a story of no standard are its body, and their paragraphs."""

from collections.abc import Collection, Iterator, Sequence
from itertools import takewhile
from textwrap import dedent

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.copy.blocks import Block
from diplotext.formats.fieldnames import plain_name, table
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.elements import elements
from diplotext.formats.markup.names import local, name_of
from diplotext.formats.markup.text import blocks_of_text
from diplotext.formats.xml.record import Record
from diplotext.formats.xml.records import in_order, loose_words, said
from diplotext.model.paragraph import ParagraphRole


_NAMING = frozenset({"role", "type"})
"""Attributes in which what holds a body may say that it is a caption."""
_FEWEST_WORDS = 12
"""A text of fewer words in an element of no known name is no paragraph of a story."""


def body_of(record: Record) -> list[Block]:
    """
    Give the paragraphs of a story.

    Its body is what is named so, all elements of that name; else what the paragraphs that
    are named so stand in; else every longer text of which nobody knows what it is,
    or all that stands between the elements. Where there is
    none of these, a summary or a caption tells the story.
    """
    bodies = record.elements("body")
    name = local(bodies[0]) if bodies else None
    for elements_, read in (
        ([each for each in bodies if local(each) == name], _blocks),
        (_of_paragraphs(record), _blocks),
        (list(_long_texts(record)), _blocks),
        ([record.element], _loose),
        (record.elements("summary")[:1], _blocks),
        (record.elements("caption"), _captions),
    ):
        found = [
            block
            for each in elements_
            for block in _in_their_role(each, read(each, record), record)
        ]
        if found:
            record.taken.update(elements_)
            return found
    return []


def _blocks(element: Element, record: Record) -> list[Block]:
    """Give the paragraphs of an element, whose text may be mark-up that was escaped."""
    is_title = element in record.elements("headline")
    if is_title or element in record.elements("crosshead"):
        return blocks(element, record.places, ParagraphRole.CROSSHEAD)
    if len(element) == 0:
        return blocks_of_text(_flush(element.text or ""), element, record.places)
    own = {local(element)} if element in record.elements("paragraph") else ()
    return blocks(element, record.places, phrasing=own)


def _in_their_role(element: Element, found: list[Block], record: Record) -> list[Block]:
    """Give the paragraphs of an element the role that what it lies in names: a caption's."""
    around = takewhile(lambda each: each is not record.element, element.iterancestors())
    named = (
        each.get(key)
        for each in around
        for key in each.attrib
        if name_of(str(key)).lower() in _NAMING
    )
    uses = {table().fields.get(plain_name(name or "")) for name in named}
    if "caption" not in uses:
        return found
    return [attrs.evolve(block, role=ParagraphRole.CAPTION) for block in found]


def _flush(text: str) -> str:
    """Take off the blanks that all lines but the first begin with, put there to set XML neatly."""
    first, newline, rest = text.partition("\n")
    return first + newline + dedent(rest)


def _captions(element: Element, record: Record) -> list[Block]:
    found = _blocks(element, record)
    return [attrs.evolve(block, role=ParagraphRole.CAPTION) for block in found]


def _loose(element: Element, record: Record) -> list[Block]:
    """Give the words between the elements of the story, where they are enough for one."""
    pieces = list(loose_words(element))
    if sum(len(piece.split()) for piece in pieces) < _FEWEST_WORDS:
        return []
    line, path = record.places.line(element), record.places.path(element)
    return [Block(piece, source_line=line, source_path=path) for piece in pieces]


def _of_paragraphs(record: Record) -> list[Element]:
    """
    Give the paragraphs and what stands between them, in order.

    Where an element holds nothing but these, all that nobody knows in it is part of the story.
    """
    found = in_order(record.element, record.elements("paragraph"))
    holders = {each.getparent() for each in found}
    titles = _titles(record, holders)
    holder = holders.pop() if len(holders) == 1 else None
    if holder is None:
        return in_order(record.element, [*found, *titles])
    known = {e.element for several in record.found.values() for e in several}
    parts = {*found, *titles, *record.elements("crosshead")}
    children = list(holder)
    first, last = children.index(found[0]), children.index(found[-1])
    reach = children[first : last + 1] if holder is record.element else children
    return [each for each in reach if each in parts or not _holds(each, known)]


def _titles(record: Record, holders: Collection[Element | None]) -> list[Element]:
    """Give the titles of parts, beside paragraphs: the headline of the story is another one."""
    further = record.elements("headline")[1:]
    return [each for each in further if each.getparent() in holders]


def _holds(element: Element, known: set[Element]) -> bool:
    """Tell whether an element is one of some, or holds one."""
    return any(each in known for each in element.iter())


def _long_texts(record: Record) -> Iterator[Element]:
    """Give the elements of no known use with a text long enough for a paragraph."""
    known = {e.element for several in record.found.values() for e in several}
    yield from _below(record.element, known)


def _below(element: Element, known: set[Element]) -> Iterator[Element]:
    for child in element:
        if child in known:
            continue
        if _is_text(child):
            yield child
        else:
            yield from _below(child, known)


def _is_text(element: Element) -> bool:
    """Tell whether an element holds words alone, and enough of them."""
    inner: Sequence[Element] = [e for e in element.iter() if e is not element]
    is_leaf = all(local(e) in elements().inline or local(e) == "br" for e in inner)
    return is_leaf and len(said(element).split()) >= _FEWEST_WORDS
