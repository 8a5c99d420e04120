"""Document type declarations, and the entities that a document names."""

import html.entities
import re
from collections.abc import Mapping

import attrs


_PROLOG = re.compile(rb"(?>\s+|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_DOCTYPE = re.compile(
    rb"""<!DOCTYPE(?>"[^"]*"|'[^']*'|[^\["'>])*+
         (?:\[(?>"[^"]*"|'[^']*'|<!--.*?-->|[^\]"'])*+\]\s*+)?+>""",
    re.DOTALL | re.VERBOSE,
)
_DECLARATION = re.compile(
    rb"""<!ENTITY\s+([A-Za-z_:][\w:.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>"""
)
_LINE_END = re.compile(rb"[^\r\n]")
_REFERENCE = re.compile(r"&([A-Za-z_:][\w:.-]*);")
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})
_MOST_DECLARED = 1_000
_LONGEST_VALUE = 10_000
_DEEPEST = 16


@attrs.frozen
class Undeclared:
    """
    A document without its document type declaration.

    Attributes:
        content: The document, as long as before, with blanks for the declaration.
        entities: What the entities stand for that the declaration defines by itself.
    """

    content: bytes
    entities: Mapping[str, str]


def without_doctype(content: bytes) -> Undeclared:
    r"""
    Take the document type declaration out of a document; what lies outside is never fetched.

    Example:
        >>> document = b'<!DOCTYPE p [<!ENTITY co "Orlin &amp; Co">]><p>&co;</p>'
        >>> undeclared = without_doctype(document)
        >>> undeclared.content.strip(), undeclared.entities["co"]
        (b'<p>&co;</p>', 'Orlin &amp; Co')
    """
    if content.find(b"<!DOCTYPE", 0, _FARTHEST) < 0:
        return Undeclared(content, {})
    prolog = _PROLOG.match(content)
    start = 0 if prolog is None else prolog.end()
    found = _DOCTYPE.match(content, start)
    if found is None:
        return Undeclared(content, {})
    blank = _LINE_END.sub(b" ", found[0])
    rest = content[: found.start()] + blank + content[found.end() :]
    return Undeclared(rest, _declared(found[0]))


_FARTHEST = 20_000
"""Behind so many bytes no document type declaration begins."""


def _declared(doctype: bytes) -> dict[str, str]:
    """Give the entities that a declaration defines, the first definition of each."""
    raw: dict[str, str] = {}
    for found in _DECLARATION.finditer(doctype):
        if len(raw) < _MOST_DECLARED:
            value = found[2] if found[2] is not None else found[3]
            raw.setdefault(found[1].decode(), value.decode("utf-8", "replace"))
    known: dict[str, str] = {}
    for name in raw:
        value_of = _expanded(name, raw, known, _DEEPEST)
        if value_of is not None:
            known[name] = value_of
    return known


def _expanded(
    name: str, raw: Mapping[str, str], known: dict[str, str], depth: int
) -> str | None:
    """Give what an entity stands for, or None when that is too long or runs in a circle."""
    if name in known:
        return known[name]
    if depth == 0:
        return None
    parts: list[str] = []
    end = length = 0
    for found in _REFERENCE.finditer(raw[name]):
        inner = found[0]
        if found[1] in raw:
            value = _expanded(found[1], raw, known, depth - 1)
            if value is None:
                return None
            inner = value
        parts += [raw[name][end : found.start()], inner]
        end = found.end()
        length += len(inner)
        if length > _LONGEST_VALUE:
            return None
    known[name] = "".join(parts) + raw[name][end:]
    return known[name]


def html_character(name: str) -> str | None:
    """
    Give what an entity of HTML stands for.

    Example:
        >>> html_character("eacute"), html_character("riga")
        ('é', None)
    """
    return None if name in _PREDEFINED else html.entities.html5.get(name + ";")
