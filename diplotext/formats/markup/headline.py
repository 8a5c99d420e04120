"""The headline of a story, with its place in the source."""

from diplotext.formats._xml import Element
from diplotext.formats.copy.blocks import Block
from diplotext.formats.markup.names import Places
from diplotext.model.paragraph import ParagraphRole


def headline_block(
    words: str,
    element: Element | None,
    places: Places,
    role: ParagraphRole = ParagraphRole.HEADLINE,
) -> Block:
    """
    Give the words of a headline, or of what else stands beside the body, where their element is.

    Args:
        words: The words.
        element: The element that says them, if any does.
        places: Where elements are.
        role: What they are for the story.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> title = parse(b"<title>Riga signs</title>").root
        >>> headline_block("Riga signs", title, Places(title, "/title")).source_path
        '/title'
    """
    if element is None:
        return Block(words, role)
    line, path = places.line(element), places.path(element)
    return Block(words, role, source_line=line, source_path=path)
