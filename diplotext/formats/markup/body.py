"""The paragraphs of a body of XHTML or NITF: mixed content kept, every word, in order."""

import re
from collections.abc import Iterator, Mapping

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.copy.layout import LineNumbers, paragraphs
from diplotext.formats.markup.names import Places, local
from diplotext.model.paragraph import ParagraphRole


_BODY, _CROSSHEAD = ParagraphRole.BODY, ParagraphRole.CROSSHEAD
_CAPTION, _NOTE = ParagraphRole.CAPTION, ParagraphRole.NOTE

_BLOCKS: Mapping[str, ParagraphRole] = {
    **dict.fromkeys(
        ("p", "li", "dt", "dd", "blockquote", "bq", "block", "fn", "lede", "lead"),
        _BODY,
    ),
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"), _CROSSHEAD),
    **dict.fromkeys(
        ("caption", "figcaption", "media-caption", "media-producer"), _CAPTION
    ),
    "note": _NOTE,
}
"""Elements of XHTML and NITF that are a paragraph, by what it does."""
_INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "alt-code",
        "b",
        "bdi",
        "bdo",
        "big",
        "chron",
        "cite",
        "city",
        "classifier",
        "code",
        "copyrite",
        "country",
        "data",
        "del",
        "dfn",
        "em",
        "event",
        "font",
        "frac",
        "frac-den",
        "frac-num",
        "function",
        "i",
        "img",
        "ins",
        "inline",
        "kbd",
        "label",
        "lang",
        "location",
        "mark",
        "money",
        "name.family",
        "name.given",
        "num",
        "object.title",
        "org",
        "person",
        "postaddr",
        "pronounce",
        "q",
        "region",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "source",
        "span",
        "state",
        "strike",
        "strong",
        "sub",
        "sublocation",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "virtloc",
        "wbr",
    ]
)
"""Elements within the words of a paragraph."""
_SKIPPED = frozenset({"script", "style", "template", "media-object", "media-metadata"})
"""Elements that hold nothing to read."""
_VERBATIM = frozenset({"pre", "listing", "xmp"})
_TABLES = frozenset({"table"})
_BREAK = "\0"
"""Stands for a line break while a paragraph is put together; no document holds it."""

_BLANKS = re.compile("[ \t\r\n\f]+")
_BREAKS = re.compile(" ?\0 ?")
_PARTED = re.compile(" ?\0 ?\0[ \0]*")
_SOLID = re.compile(r"\S+")


@attrs.frozen
class Block:
    """
    One paragraph of a body.

    Attributes:
        text: Its words: in XHTML and NITF a run of blanks is one blank, and `br` a line end.
        role: What it does.
        line: Line of the source on which it begins.
        path: Path of its element.
    """

    text: str
    role: ParagraphRole
    line: int | None
    path: str


def blocks(body: Element, places: Places) -> list[Block]:
    """
    Give the paragraphs of a body, in order.

    An element within the words of a paragraph is part of them; any other begins a new
    one, also when it is unknown, so that words of two elements never run together. A
    table of cells is one paragraph with a line for each row and tabs between the cells;
    one whose cells hold paragraphs is only a frame.

    Args:
        body: The element of the body.
        places: Where elements are.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> body = parse(b"<body><p>Riga <b>sig</b>ns</p>loose<h2>Next</h2></body>").root
        >>> [(block.text, block.role.value) for block in blocks(body, Places("/body"))]
        [('Riga signs', 'body'), ('loose', 'body'), ('Next', 'crosshead')]
    """
    walker = _Walker(places)
    walker.enter(body, _BODY)
    walker.flush()
    return walker.found


def plain_blocks(text: str, element: Element, places: Places) -> list[Block]:
    r"""
    Give the paragraphs of text that is set in lines.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> pre = parse(b"<pre>Riga signs.\n\nOslo waits.</pre>").root
        >>> [(b.text, b.line) for b in plain_blocks(pre.text, pre, Places(""))]
        [('Riga signs.', 1), ('Oslo waits.', 3)]
    """
    line, path = places.line(element), places.path(element)
    numbers = LineNumbers.of(text)
    return [
        Block(
            span.of(text),
            _BODY,
            None if line is None else line + numbers.line(span.start) - 1,
            path,
        )
        for span in paragraphs(text)
    ]


@attrs.define(eq=False)
class _Walker:
    """Goes through a body and puts paragraphs together."""

    places: Places
    found: list[Block] = attrs.field(factory=list[Block])
    words: list[str] = attrs.field(factory=list[str])
    element: Element | None = None
    """The element in which the words at hand began."""
    role: ParagraphRole = _BODY

    def enter(self, element: Element, role: ParagraphRole) -> None:
        """Go through an element that holds paragraphs or is one."""
        self.flush()
        self.role = role
        self.say(element, element.text)
        for child in element:
            self.visit(child, element, role)
            self.say(element, child.tail)

    def visit(self, child: Element, parent: Element, role: ParagraphRole) -> None:
        name = local(child)
        if name in _INLINE:
            self.inline(child, parent, role)
        elif name == "br":
            self.words.append(_BREAK)
        elif name not in _SKIPPED:
            self.block(child, name, role)
            self.flush()
            self.role = role

    def inline(self, element: Element, parent: Element, role: ParagraphRole) -> None:
        """Take in the words of an element that is part of a paragraph."""
        self.say(parent, element.text)
        for child in element:
            self.visit(child, parent, role)
            self.say(parent, child.tail)

    def block(self, element: Element, name: str, role: ParagraphRole) -> None:
        if name in _VERBATIM:
            self.flush()
            text = "".join(map(str, element.itertext()))
            self.found += plain_blocks(text, element, self.places)
        elif name in _TABLES and not _is_frame(element):
            self.flush()
            self.found += _table(element, self.places)
        else:
            own = _BLOCKS.get(name, _BODY)
            self.enter(element, role if own is _BODY else own)

    def say(self, element: Element, text: str | None) -> None:
        if text:
            if self.element is None:
                self.element = element
            self.words.append(text)

    def flush(self) -> None:
        """End the paragraph at hand."""
        if self.element is not None:
            for text in _settled("".join(self.words)):
                line, path = (
                    self.places.line(self.element),
                    self.places.path(self.element),
                )
                self.found.append(Block(text, self.role, line, path))
        self.words.clear()
        self.element = None


def _settled(text: str) -> Iterator[str]:
    """Give words with every run of blanks as one; two breaks in a row part paragraphs."""
    squeezed = _BLANKS.sub(" ", text)
    if _BREAK not in squeezed:
        yield from filter(None, (squeezed.strip(" "),))
        return
    for part in _PARTED.split(squeezed):
        yield from filter(None, (_BREAKS.sub("\n", part).strip(" \n"),))


def _is_frame(table: Element) -> bool:
    """Tell whether a table only frames paragraphs, or holds words outside of its cells."""
    rows = [row for row in table.iter() if local(row) == "tr"]
    cells = [cell for row in rows for cell in row]
    inner = (local(e) for cell in cells for e in cell.iter() if e is not cell)
    if any(name in _BLOCKS or name in _VERBATIM or name == "table" for name in inner):
        return True
    return sum(map(_solid, cells)) != _solid(table)


def _solid(element: Element) -> int:
    """Count the characters of an element that are no blanks."""
    return sum(map(len, _SOLID.findall("".join(map(str, element.itertext())))))


def _table(table: Element, places: Places) -> Iterator[Block]:
    rows = [
        "\t".join(" ".join("".join(map(str, cell.itertext())).split()) for cell in row)
        for row in table.iter()
        if local(row) == "tr"
    ]
    text = "\n".join(row for row in rows if row.strip())
    if text:
        line, path = places.line(table), places.path(table)
        yield Block(text.strip("\n"), ParagraphRole.TABLE, line, path)
