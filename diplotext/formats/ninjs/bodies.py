"""The bodies of a JSON item: which is read, and its paragraphs."""

import html
import re
from collections.abc import Iterator, Sequence
from itertools import islice

import attrs

from diplotext.errors import ReadError
from diplotext.formats._xml import Element, parse, parse_html
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.layout import paragraphs
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.names import Places
from diplotext.formats.markup.text import escaped_once
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.pieces import Piece, pieces
from diplotext.formats.nitf.body import nitf_blocks
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.rendition import Rendition


_MARKUP = re.compile(r"<(?:[a-z][a-z0-9]*[ />]|!|\?xml|/[a-z])", re.IGNORECASE)
_HEAD = re.compile(r"<head[\s>]", re.IGNORECASE)
_END_OF_HEAD = "</head>"
_NITF = re.compile(r"<(?:\w+:)?nitf[ >]")
_BODIES = frozenset({"fragment", "content_html"})
"""What else holds the story, in answers of interfaces."""
FOOTER = "body_footer"
"""What superdesk puts below the story: no form of it, but its end."""
_XHTML, _NITF_RANK, _PLAIN = range(3)


@attrs.frozen
class Body:
    """
    One form of the story.

    Attributes:
        words: It.
        role: What the sender calls it.
        content_type: Its media type, when it was sent.
        pointer: Where it stands in the document.
        parts: The pieces of which it was sent, when there are several.
    """

    words: str
    role: str | None
    content_type: str | None
    pointer: str
    parts: tuple[Piece, ...] = ()

    @property
    def rank(self) -> int:
        """The order in which forms are taken: XHTML, NITF, plain text."""
        kind = self._kind
        if "nitf" in kind or _NITF.search(self.words[:2000]):
            return _NITF_RANK
        is_markup = _MARKUP.search(self.words) is not None
        if "plain" in kind or not is_markup:
            return _PLAIN
        return _XHTML

    @property
    def _kind(self) -> str:
        return f"{self.content_type} {self.role}".lower()

    @property
    def is_html(self) -> bool:
        """Whether the sender says that it is HTML, even if no tag stands in it."""
        return "html" in self._kind

    @property
    def is_private(self) -> bool:
        """Whether it is not for publication."""
        return codes().is_private(self.role)


def bodies(item: Fields) -> Iterator[Body]:
    """
    Give the forms of the story of an item: `bodies` of ninjs 2 and 3, `body_*` of ninjs 1.

    Example:
        >>> [body.role for body in bodies(Fields.of({"body_text": "Riga", "body_html": "<p>R</p>"}))]
        ['text', 'html']
    """
    for body in item.children("bodies"):
        words = body.text("value")
        if words is not None:
            yield Body(
                escaped_once(words),
                body.text("role"),
                body.text("contenttype"),
                body.path("value"),
            )
    names = [n for n in item.values if n.startswith("body") or n in _BODIES]
    for name in names or _others(item):
        found = tuple(_pieces(item, name)) if name != FOOTER else ()
        if found:
            words = escaped_once("\n\n".join(piece.words for piece in found))
            role = name.removeprefix("body").removeprefix("_") or None
            pointer = found[0].pointer if len(found) == 1 else item.path(name)
            parts = () if len(found) == 1 and found[0].role is None else found
            yield Body(words, role, None, pointer, parts)


def _others(item: Fields) -> list[str]:
    """Give the member that is named for a body, or for paragraphs, in JSON of no standard."""
    named = (*item.used_for("body"), *item.used_for("paragraph"))
    return list(islice((n for n in named if any(_pieces(item, n))), 1))


def _pieces(item: Fields, name: str) -> Iterator[Piece]:
    """Give the words of a body, which may be a list of pieces, or an object that holds one."""
    for piece in pieces(item.values[name], item.path(name)):
        words = item.sound(piece.words).strip()
        if words:
            yield attrs.evolve(piece, words=words)


def chosen(found: Sequence[Body]) -> Body | None:
    """
    Choose the form that is read: public before what is not, XHTML, NITF, plain text, `main` first.

    Example:
        >>> text, markup = Body("Riga", "text", None, ""), Body("<p>Riga</p>", "html", None, "")
        >>> chosen([text, markup]).role
        'html'
    """
    public = [body for body in found if not body.is_private]
    told = [body for body in public if not codes().is_aside(body.role)] or public
    return min(told, key=lambda body: (body.rank, body.role != "main"), default=None)


def renditions(found: Sequence[Body]) -> Iterator[Rendition]:
    """Give the forms of the story as renditions, with the one that was read."""
    read = chosen(found)
    for body in found:
        yield Rendition(body.role, body.content_type, is_chosen=body is read)


def body_blocks(body: Body, role: ParagraphRole | None = None) -> list[Block]:
    """
    Give the paragraphs of a body.

    Args:
        body: The body.
        role: What its paragraphs do, when it is known.

    Example:
        >>> body = Body("<p>Riga <b>signs</b>.</p>", "html", None, "/body_html")
        >>> [(block.text, block.source_path) for block in body_blocks(body)]
        [('Riga signs.', '/body_html/p[1]')]
    """
    if body.parts:
        return [block for part in body.parts for block in _part_blocks(body, part)]
    if body.rank == _PLAIN:
        words = html.unescape(body.words) if body.is_html else body.words
        return [
            Block(span.of(words), role, source_path=body.pointer)
            for span in paragraphs(words)
        ]
    root = _nitf(body) if body.rank == _NITF_RANK else None
    if root is not None:
        found = nitf_blocks(root, Places(root, body.pointer))
    else:
        root = parse_html(_without_head(body.words))
        found = blocks(root, Places(root, body.pointer), role)
    return [attrs.evolve(block, source_line=None) for block in found]


def _part_blocks(body: Body, part: Piece) -> list[Block]:
    """Give the paragraphs of one piece of a body."""
    one = attrs.evolve(
        body, words=escaped_once(part.words), pointer=part.pointer, parts=()
    )
    return body_blocks(one, part.role)


def _nitf(body: Body) -> Element | None:
    """Parse a body of NITF; None when it is so damaged that only HTML can be made of it."""
    try:
        return parse(body.words.encode("utf-8", "replace")).root
    except ReadError:
        return None


def _without_head(words: str) -> str:
    """Leave out the head of a document of HTML, whose title is no part of the story."""
    begin = _HEAD.search(words)
    end = -1 if begin is None else words.lower().find(_END_OF_HEAD, begin.start())
    if begin is None or end < 0:
        return words
    return words[: begin.start()] + words[end + len(_END_OF_HEAD) :]
