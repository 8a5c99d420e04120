"""The body of NITF, alone or within another format."""

from collections.abc import Iterator

import attrs

from diplotext.formats._xml import Element, parse_html
from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.names import Places, all_text, local, name_of
from diplotext.model.paragraph import ParagraphRole


_MOST_PARTS = 12
_SHORTEST_REPEATED = 60
_ASIDE = frozenset({"head", "body.head", "body.end"})


def nitf_blocks(holder: Element, places: Places) -> list[Block]:
    """
    Give the paragraphs of the story: those of every `body.content`, and the lines at its end.

    Where blocks of the content hold the same words, as in archives that repeat the lead,
    the fullest is read and the others are not.

    Args:
        holder: `nitf`, or an element of another format that holds NITF or a part of it.
        places: Where elements are.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> lead = "<p>Riga signs the pact with Oslo, the ministers of both states said.</p>"
        >>> content = f"<block>{lead}</block><block>{lead}<p>Bern waits.</p></block>"
        >>> body = f"<nitf><body><body.content>{content}</body.content></body></nitf>"
        >>> root = parse(body.encode()).root
        >>> [block.text[:10] for block in nitf_blocks(root, Places(root, "/nitf"))]
        ['Riga signs', 'Bern waits']
    """
    body = find(holder, "body")
    body = holder if body is None else body
    repeated = [part for content in _contents(body) for part in _repeated(content)]
    if repeated:
        kept = (
            part
            for content in _contents(body)
            for part in content
            if part not in repeated
        )
        found = [block for part in kept for block in blocks(part, places)]
    else:
        found = _escaped(body, places) or blocks(body, places, without=_ASIDE)
    end = find(holder, "body.end")
    return found if end is None else [*found, *_end_blocks(end, places)]


def _end_blocks(end: Element, places: Places) -> Iterator[Block]:
    """Give the lines at the end of a story; a `tagline` is a byline at its end (NITF 3.6)."""
    signs = tuple(places.path(part) for part in end if local(part) == "tagline")
    for block in blocks(end, places):
        is_sign = (block.source_path or "").startswith(signs)
        yield attrs.evolve(block, role=ParagraphRole.CREDITS) if is_sign else block


def _escaped(body: Element, places: Places) -> list[Block]:
    """Give the paragraphs of mark-up that was sent as the text of the only `body.content`, or of its blocks."""
    contents = list(_contents(body))
    if len(contents) != 1:
        return []
    leaves = _leaves(contents[0])
    if not any("</" in (leaf.text or "") for leaf in leaves):
        return []
    return [block for leaf in leaves for block in _of_text(leaf, places)]


def _leaves(content: Element) -> list[Element]:
    """Give what holds the text of a content without further elements: the content, or its blocks."""
    if not len(content):
        return [content]
    is_flat = all(local(part) == "block" and not len(part) for part in content)
    said = (content.text, *(part.tail for part in content))
    is_all = not any(words and words.strip() for words in said)
    return list(content) if is_flat and is_all else []


def _of_text(leaf: Element, places: Places) -> list[Block]:
    path, line = places.path(leaf), places.line(leaf) or 1
    root = parse_html(leaf.text or "<p/>")
    return blocks(root, Places(root, path, line - 1))


def _contents(element: Element) -> Iterator[Element]:
    """Give each `body.content` that is part of the story: a note holds one too (NITF 3.6, `note`)."""
    for child in element:
        name = local(child)
        if name == "body.content":
            yield child
        elif name not in _ASIDE and name != "note":
            yield from _contents(child)


def find(holder: Element, name: str) -> Element | None:
    """Give the first element of a name within another."""
    for each in holder.iter():
        if name_of(each.tag) == name:
            return each
    return None


def _repeated(content: Element) -> list[Element]:
    """Give the blocks of a content of nothing but blocks whose words stand in another block."""
    parts = [part for part in content if local(part) == "block"]
    if not 1 < len(parts) <= _MOST_PARTS or len(parts) < len(content):
        return []
    words = [all_text(part) for part in parts]

    def is_repeated(index: int) -> bool:
        own = words[index]
        others = (*words[index + 1 :], *(w for w in words[:index] if w != own))
        is_long = len(own) >= _SHORTEST_REPEATED
        return is_long and any(own in other for other in others)

    return [part for index, part in enumerate(parts) if is_repeated(index)]
