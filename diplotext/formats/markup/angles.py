"""Words between angle brackets in HTML that are no tags: addresses of mail, codes of shares."""

import re

from diplotext.formats.markup.elements import elements


_NAME = re.compile(r"<([^\s<>/!?][^\s<>/]*)")
_END = re.compile(r"</([^\s<>/]+)")
_ANGLE = re.compile(r"<(?=([^\s<>/!?][^\s<>/]*+)([^<>]*)>)")
_PLAIN = re.compile(r"[A-Za-z](?:[\w:.-]*\w)?")
_STRUCTURE = frozenset(
    [
        "html",
        "head",
        "body",
        "title",
        "meta",
        "link",
        "base",
        "form",
        "input",
        "button",
        "select",
        "option",
        "textarea",
        "iframe",
        "object",
        "param",
        "embed",
        "audio",
        "video",
        "source",
        "track",
        "svg",
        "path",
        "canvas",
        "map",
        "area",
        "col",
        "colgroup",
        "frame",
        "frameset",
        "noframes",
        "nobr",
        "legend",
        "optgroup",
        "keygen",
        "spacer",
        "basefont",
        "isindex",
        "menu",
        "dialog",
        "slot",
    ]
)
"""Names of HTML that stand beside the words of a story, and those that are never closed."""


def quoted_angles(text: str) -> str:
    """
    Give HTML in which angle brackets around what is no tag are characters.

    An element of HTML or NITF is one, whatever stands in its tag; any other is one when it has
    attributes or is closed.

    Example:
        >>> quoted_angles("<p>Shares of <AAPL.O> fell, <ann@example.org> said <o:p>so</o:p>.</p>")
        '<p>Shares of &lt;AAPL.O> fell, &lt;ann@example.org> said <o:p>so</o:p>.</p>'
    """
    known = elements()
    names = {name.lower() for name in _NAME.findall(text)}
    odd = {name for name in names if name not in _STRUCTURE and not known.has(name)}
    if not odd:
        return text
    closed = {name.lower() for name in _END.findall(text)}

    def visit(angle: re.Match[str]) -> str:
        name, rest = angle[1].lower(), angle[2]
        is_named = _PLAIN.fullmatch(name) is not None
        is_tag = is_named and (name in closed or "=" in rest or rest.endswith("/"))
        return "<" if name not in odd or is_tag else "&lt;"

    return _ANGLE.sub(visit, text)
