"""The body of NITF, alone or within another format."""

from diplotext.formats._xml import Element
from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.body import blocks
from diplotext.formats.markup.names import Places, all_text, local


_MOST_PARTS = 12
_SHORTEST_REPEATED = 60
_NO_STORY = frozenset({"head", "body.head"})
_ENDS = ("tagline", "bibliography")


def nitf_blocks(holder: Element, places: Places) -> list[Block]:
    """
    Give the paragraphs of the story: those of `body.content`, and the line at its end.

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
    content = find(holder, "body.content")
    if content is None:
        body = find(holder, "body")
        parts = holder if body is None else body
        return blocks(parts, places, without=_NO_STORY)
    repeated = _repeated(content)
    if repeated:
        kept = (child for child in content if child not in repeated)
        found = [block for child in kept for block in blocks(child, places)]
    else:
        found = blocks(content, places)
    end = find(holder, "body.end")
    if end is not None:
        for line in end:
            if local(line) in _ENDS:
                found += blocks(line, places)
    return found


def find(holder: Element, name: str) -> Element | None:
    """Give the first element of a name within another."""
    return next((each for each in holder.iter() if local(each) == name), None)


def _repeated(content: Element) -> list[Element]:
    """Give the blocks of a content of nothing but blocks whose words another block begins with."""
    parts = [part for part in content if local(part) == "block"]
    if not 1 < len(parts) <= _MOST_PARTS or len(parts) < len(content):
        return []
    words = [all_text(part) for part in parts]

    def is_repeated(index: int) -> bool:
        own = words[index]
        others = (*words[index + 1 :], *(w for w in words[:index] if w != own))
        is_long = len(own) >= _SHORTEST_REPEATED
        return is_long and any(other.startswith(own) for other in others)

    return [part for index, part in enumerate(parts) if is_repeated(index)]
