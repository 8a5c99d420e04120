"""NITF as the body of another format: what its own head says beside the story."""

from diplotext.formats._xml import Element
from diplotext.formats.markup.names import Places, local
from diplotext.formats.moments import Clock
from diplotext.formats.nitf.body import find
from diplotext.formats.nitf.body_head import read_body_head
from diplotext.formats.nitf.draft import NitfDraft
from diplotext.formats.nitf.head import read_head


def read_nested(holder: Element, places: Places, clock: Clock) -> NitfDraft:
    """
    Read `head` and `body.head` of NITF that is the body of another format.

    Args:
        holder: The element that holds the NITF, whole or in parts.
        places: Where elements are.
        clock: How times are read.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> head = "<head><docdata><du-key key='riga' version='2'/></docdata></head>"
        >>> lines = "<body.head><hedline><hl1>Riga signs</hl1></hedline></body.head>"
        >>> root = parse(f"<data><nitf>{head}<body>{lines}</body></nitf></data>".encode()).root
        >>> told = read_nested(root, Places(root, ""), Clock())
        >>> told.slug, told.headline.text
        ('riga', 'Riga signs')
    """
    draft = NitfDraft(places, clock)
    nitf = find(holder, "nitf")
    for part in holder if nitf is None else nitf:
        if local(part) == "head":
            read_head(draft, part)
    lines = find(holder, "body.head")
    if lines is not None:
        read_body_head(draft, lines)
    return draft
