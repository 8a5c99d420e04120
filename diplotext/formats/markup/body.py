"""The paragraphs of a body of XHTML or NITF: mixed content kept, every word, in order."""

import re
from collections.abc import Collection, Iterator

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.layout import LineNumbers, paragraphs
from diplotext.formats.markup.blanks import BREAK, is_blank, is_settled, settled
from diplotext.formats.markup.elements import Elements, elements
from diplotext.formats.markup.layout import dedented, indented, is_laid_out
from diplotext.formats.markup.names import Places, all_text, name_of
from diplotext.formats.markup.table import captions, is_frame, rows
from diplotext.model.paragraph import ParagraphRole


_TYPE_WORD = re.compile("[a-z]+")
_CLASSES = {
    "byline": ParagraphRole.BYLINE,
    "caption": ParagraphRole.CAPTION,
    "credits": ParagraphRole.CREDITS,
}
"""Classes that say what a paragraph does, whatever it lies in."""
_DEEPEST = 64
"""No story has more elements within each other; a call of Python for each has its limit as well."""


def blocks(
    body: Element,
    places: Places,
    role: ParagraphRole | None = None,
    *,
    without: Collection[str] = (),
    phrasing: Collection[str] = (),
) -> list[Block]:
    """
    Give the paragraphs of a body, in order.

    An element within the words of a paragraph is part of them; any other begins a new
    one, also when it is unknown, so that words of two elements never run together. In a
    paragraph a run of blanks is one blank and `br` a line end; but where wire copy was put
    into one element with its lines, with blank lines or indents between its paragraphs,
    the layout parts them. A table of cells is one paragraph with a line for each row and
    tabs between the cells; one whose cells hold paragraphs is only a frame. What a class
    keeps from publication has the role `NONPUBLIC`.

    Args:
        body: The element of the body.
        places: Where elements are.
        role: What the paragraphs do, when that is known.
        without: Names of elements that are left out.
        phrasing: Names of elements that are paragraphs, beside those of XHTML and NITF.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> body = parse(b"<body><p>Riga <b>sig</b>ns</p>loose<h2>Next</h2></body>").root
        >>> [block.text for block in blocks(body, Places(body, "/body"))]
        ['Riga signs', 'loose', 'Next']
    """
    table = elements()
    if phrasing:
        table = attrs.evolve(table, phrasing=table.phrasing.union(phrasing))
    walker = _Walker(places, table, without)
    walker.enter(body, role)
    walker.flush()
    return walker.found


def plain_blocks(
    text: str,
    element: Element,
    places: Places,
    role: ParagraphRole | None = None,
) -> Iterator[Block]:
    r"""
    Give the paragraphs of text that is set in lines.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> pre = parse(b"<pre>Riga signs.\n\nOslo waits.</pre>").root
        >>> [(b.text, b.source_line) for b in plain_blocks(pre.text, pre, Places(pre, ""))]
        [('Riga signs.', 1), ('Oslo waits.', 3)]
    """
    line, path = places.line(element), places.path(element)
    numbers = LineNumbers.of(text)
    for span in indented(text) or paragraphs(text):
        below = None if line is None else line + numbers.line(span.start) - 1
        yield Block(span.of(text), role, source_line=below, source_path=path)


@attrs.define(eq=False)
class _Walker:
    """Goes through a body and puts paragraphs together."""

    places: Places
    table: Elements
    without: Collection[str] = ()
    found: list[Block] = attrs.field(factory=list[Block])
    words: list[str] = attrs.field(factory=list[str])
    element: Element | None = None
    """The element in which the words at hand began."""
    role: ParagraphRole | None = None
    depth: int = 0
    """Within how many elements of the body the one at hand lies."""

    def enter(self, element: Element, role: ParagraphRole | None) -> None:
        """Go through an element that holds paragraphs or is one."""
        self.flush()
        self.role = role
        text = element.text
        if text:
            self.say(element, text)
        self.go_through(element, element, role)

    def go_through(
        self, element: Element, holder: Element, role: ParagraphRole | None
    ) -> None:
        """Go through what is within an element; below a depth only its words are taken."""
        self.depth += 1
        for child in element:
            if self.depth < _DEEPEST:
                self.visit(child, holder, role)
            else:
                self.say(holder, self.words_below(child))
            tail = child.tail
            if tail:
                self.say(holder, tail)
        self.depth -= 1

    def words_below(self, element: Element) -> str:
        """Give what is to be read in an element, without a call for each level."""
        said: list[str] = []
        left: list[Element | str] = [element]
        while left:
            part = left.pop()
            if isinstance(part, str):
                said.append(part)
                continue
            name = name_of(part.tag)
            if name in self.without or name in self.table.skipped:
                continue
            blank = "" if name in self.table.inline else " "
            left.append(blank)
            for child in reversed(part):
                left += (child.tail or "", child)
            left.append(blank + (part.text or ""))
        return "".join(said)

    def visit(
        self, child: Element, parent: Element, role: ParagraphRole | None
    ) -> None:
        name, known = name_of(child.tag), self.table
        if name in self.without or name in known.skipped:
            return
        if name in known.plain:
            self.paragraph(child, self.role_of(child, name, role))
            self.role = role
        elif name in known.inline:
            self.inline(child, parent, role)
        elif name == "br":
            self.words.append(BREAK)
            if child.text or len(child):  # it was never closed, and holds what follows
                self.inline(child, parent, role)
        elif self.is_phrase(name, parent):
            self.space(next(map(str, child.itertext()), ""))
            self.inline(child, parent, role)
            self.space(child.tail or "")
        else:
            self.block(child, name, role)
            self.role = role

    def is_phrase(self, name: str, parent: Element) -> bool:
        """Tell whether an element of an unknown name is within the words of a paragraph."""
        known = self.table
        is_unknown = name not in known.parting and name not in known.verbatim
        return is_unknown and name_of(parent.tag) in known.phrasing

    def space(self, following: str) -> None:
        """Put a blank between two words that would touch where a tag of an unknown name stands."""
        before = next((words for words in reversed(self.words) if words), "")
        if before[-1:].isalnum() and following[:1].isalnum():
            self.words.append(" ")

    def inline(
        self, element: Element, parent: Element, role: ParagraphRole | None
    ) -> None:
        """Take in the words of an element that is part of a paragraph."""
        text = element.text
        if text:
            self.say(parent, text)
        if len(element):
            self.go_through(element, parent, role)

    def block(self, element: Element, name: str, role: ParagraphRole | None) -> None:
        own = self.role_of(element, name, role)
        if name in self.table.verbatim:
            self.flush()
            text = "".join(map(str, element.itertext()))
            self.found += plain_blocks(text, element, self.places, own)
        elif name == "table" and not is_frame(element, self.table):
            self.flush()
            for caption in captions(element):
                self.settle(caption, own or ParagraphRole.CAPTION, all_text(caption))
            self.settle(element, own or ParagraphRole.TABLE, rows(element))
        else:
            self.paragraph(element, own)

    def paragraph(self, element: Element, role: ParagraphRole | None) -> None:
        """Read an element that is a paragraph or holds some."""
        if len(element):
            self.enter(element, role)
            self.flush()
            return
        self.flush()
        text = element.text
        if text:
            self.end(element, role, text)

    def role_of(
        self, element: Element, name: str, role: ParagraphRole | None
    ) -> ParagraphRole | None:
        """Tell what an element does: what keeps from publication wins, then what stands above."""
        named = element.get("class")
        if role is ParagraphRole.NONPUBLIC or (named and codes().is_private(named)):
            return ParagraphRole.NONPUBLIC
        said = None if named is None else _role_of_class(named)
        if said is not None:
            return said
        if role is not None:
            return role
        if name in self.table.typed:
            return self.typed_role(element)
        known = self.table.roles.get(name)
        return None if known is ParagraphRole.HEADER and self.found else known

    def typed_role(self, element: Element) -> ParagraphRole | None:
        """Tell what an element does by its type, such as `subheadline1` or `x-im/image`."""
        words = _TYPE_WORD.findall((element.get("type") or "").lower())
        return next(filter(None, map(self.table.types.get, words)), None)

    def say(self, element: Element, text: str) -> None:
        """Take in words; blanks alone, as most text between two elements is, begin no paragraph."""
        if self.element is None and not is_blank(text):
            self.element = element
        self.words.append(text)

    def flush(self) -> None:
        """End the paragraph at hand."""
        if self.element is not None:
            self.end(self.element, self.role, *self.words)
            self.element = None
        self.words.clear()

    def end(self, element: Element, role: ParagraphRole | None, *pieces: str) -> None:
        """Make a paragraph, or more than one, of the words of an element."""
        words = "".join(pieces)
        if is_settled(words):
            self.settle(element, role, words.strip(" "))
        elif any(map(is_laid_out, pieces)):
            text = dedented(words.replace(BREAK, "\n"))
            self.found += plain_blocks(text, element, self.places, role)
        else:
            for text in settled(words):
                self.settle(element, role, text)

    def settle(self, element: Element, role: ParagraphRole | None, text: str) -> None:
        if text:
            line, path = self.places.line(element), self.places.path(element)
            block = Block(text, role, source_line=line, source_path=path)
            self.found.append(block)


def _role_of_class(named: str) -> ParagraphRole | None:
    return next((_CLASSES[word] for word in named.split() if word in _CLASSES), None)
