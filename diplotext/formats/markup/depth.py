"""HTML with more elements within each other than a parser goes down, made flat without losing words."""

import re

from diplotext.formats.markup.elements import elements


DEEPEST = 200
"""So many elements stay within each other; the parser of HTML goes down 256 (libxml2)."""
_TAG = re.compile(r"<(/?)([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)>")
_EMPTY = frozenset(
    [
        "br",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "wbr",
        "area",
        "base",
        "col",
        "embed",
        "source",
    ]
)
_PARTING = "<p>"
"""What stands for a tag that is left out: it ends a paragraph and opens none within it (HTML 5, 13.1.2.4)."""


def flattened(text: str) -> str:
    """
    Give HTML without the tags of elements that lie too deep; their words stay, and stay parted.

    Example:
        >>> flat = flattened("<div>" * 300 + "Riga" + "</div>" * 300 + "<div>Oslo")
        >>> flat.count("<div>"), "Riga" in flat, flat.endswith("<div>Oslo")
        (201, True, True)
    """
    opened: list[str] = []
    known: dict[str, int] = {}
    inline = elements().inline

    def visit(tag: re.Match[str]) -> str:
        name = tag[2].lower()
        if name in _EMPTY or tag[3].endswith("/"):
            return tag[0]
        depth = len(opened)
        if not tag[1]:
            opened.append(name)
            known[name] = known.get(name, 0) + 1
            depth += 1
        elif known.get(name):
            while (last := opened.pop()) != name:
                known[last] -= 1
            known[name] -= 1
        is_kept = depth <= DEEPEST
        return tag[0] if is_kept else "" if name in inline else _PARTING

    return _TAG.sub(visit, text)
