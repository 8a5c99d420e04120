"""The body of an article as markup, with elements around the words that findings rest on."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.writing.markup import (
    XHTML,
    add,
    append_text,
    put,
    root,
    set_lines,
)
from diplotext.formats.writing.published import Part, Published, published
from diplotext.model.article import Article
from diplotext.text.span import Span


XHTML_TAGS = {
    Part.PARAGRAPH: "p",
    Part.BYLINE: "p",
    Part.CREDITS: "p",
    Part.CAPTION: "figcaption",
    Part.CROSSHEAD: "h2",
    Part.TABLE: "pre",
}
NITF_TAGS = {**XHTML_TAGS, Part.CAPTION: "p", Part.CROSSHEAD: "hl2"}
_EDGES = re.compile("\t|\n")
"""What stands between two cells, and between two rows."""
_BLANKS = re.compile(r"^[ \n]|[ \n]$|  |\n\n|\n\t*(?=\n)|[^\S \t\n]")
"""What cells of a table do not keep: the blanks that part columns, and rows without a word."""
_FIGURE, _PARAGRAPH = "figure", "p"
_CLASSED = frozenset({Part.BYLINE, Part.CREDITS, Part.CAPTION})
"""Parts that a class tells from other paragraphs, where their element does not."""


@attrs.frozen
class Mark:
    """
    A place in the text that others refer to.

    Attributes:
        id: Name of the element put around the words.
        span: The words.
    """

    id: str
    span: Span


def xhtml(article: Article, marks: Sequence[Mark] = ()) -> Element:
    """
    Give the body of an article as an XHTML document.

    Args:
        article: The article.
        marks: Places to put an element around, in order and without overlap.

    Example:
        >>> from diplotext.formats.writing.markup import to_bytes
        >>> from diplotext.model.paragraph import Paragraph, ParagraphRole
        >>> body = (Paragraph(Span(0, 10), ParagraphRole.BODY),)
        >>> document = xhtml(Article("Riga signs", body), [Mark("w1", Span(5, 10))])
        >>> b'<p>Riga <span id="w1">signs</span></p>' in to_bytes(document)
        True
    """
    document = root(f"{{{XHTML}}}html", {None: XHTML})
    add(add(document, "head"), "title", article.headline or "")
    add_body(add(document, "body"), article, XHTML_TAGS, marks)
    return document


def add_body(
    parent: Element,
    article: Article,
    tags: Mapping[Part, str],
    marks: Sequence[Mark] = (),
) -> None:
    """Add an element for each part of the body."""
    starts = [mark.span.start for mark in marks]
    for part in published(article):
        holder = parent
        if tags[part.part] == XHTML_TAGS[Part.CAPTION]:
            holder = add(parent, _FIGURE)
        first, stop = (
            bisect_left(starts, edge) for edge in (part.span.start, part.span.end)
        )
        within = marks[first:stop]
        if part.part is Part.TABLE and _has_cells(part, within):
            _add_table(add(holder, "table"), part, within)
            continue
        element = add(holder, tags[part.part])
        if part.part in _CLASSED and tags[part.part] == _PARAGRAPH:
            put(element, "class", part.part.value)
        _add_words(element, part, within)


def _add_words(element: Element, part: Published, marks: Sequence[Mark]) -> None:
    """Add the words of a part, with an element around each mark."""
    for words, mark in _pieces(part, marks):
        target = element if mark is None else add(element, "span", id=mark.id)
        _append(target, words, is_table=part.part is Part.TABLE)


def _has_cells(part: Published, marks: Sequence[Mark]) -> bool:
    """Tell whether a table has cells between tabs, or in one column: not where blanks part them."""
    if _BLANKS.search(part.text) is not None:
        return False
    origin = part.span.start
    return not any(
        _EDGES.search(part.text, mark.span.start - origin, mark.span.end - origin)
        for mark in marks
    )


def _add_table(table: Element, part: Published, marks: Sequence[Mark]) -> None:
    """Add a row for each line of a table and a cell for what stands between its tabs."""
    start = 0
    row = add(table, "tr")
    for edge in chain(_EDGES.finditer(part.text), [None]):
        end = len(part.text) if edge is None else edge.start()
        origin = part.span.start + start
        cell = Published(
            part.part,
            Span(origin, part.span.start + end),
            part.text[start:end],
        )
        _add_words(add(row, "td"), cell, marks)
        if edge is not None:
            start = edge.end()
            row = row if edge.group() == "\t" else add(table, "tr")


def _pieces(
    part: Published, marks: Sequence[Mark]
) -> Iterator[tuple[str, Mark | None]]:
    """Cut the words of a part at the marks in it."""
    origin = part.span.start
    end = 0
    for mark in marks:
        if part.span.covers(mark.span):
            start = mark.span.start - origin
            yield part.text[end:start], None
            end = mark.span.end - origin
            yield part.text[start:end], mark
    yield part.text[end:], None


def _append(target: Element, words: str, *, is_table: bool) -> None:
    """Add words; a line of a paragraph that is no table ends in a break."""
    if is_table:
        append_text(target, words)
        return
    set_lines(target, words)
