"""What is repaired in the characters of an XML document before it is parsed, and told."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats.encoding import windows_text
from diplotext.formats.markup.entities import html_character


_SUSPECT = re.compile(
    rb"""&(?!(?:amp|lt|gt|quot|apos
        |\#(?:1[6-9]\d|[2-9]\d\d|[1-4]?\d{4})
        |\#x(?![dD][89a-fA-F]|[fF]{3})[1-9A-Fa-f][0-9A-Fa-f]{2,3});)""",
    re.VERBOSE,
)
"""An ampersand that opens neither a predefined entity nor a number that surely is a character."""
_VERBATIM = r"<!\[CDATA\[.*?(?:\]\]>|\Z)|<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)"
_AMPERSAND = re.compile(
    _VERBATIM
    + r"|&(?:\#(\d{1,7});|\#[xX]([0-9A-Fa-f]{1,6});|([A-Za-z_:][\w:.-]{0,99});)?",
    re.DOTALL,
)
_LESS = re.compile(_VERBATIM + r"|<(?![A-Za-z_:/!?\u0080-\U0010ffff])", re.DOTALL)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_PREDEFINED = frozenset({"amp", "lt", "gt", "quot", "apos"})
_C1 = range(0x80, 0xA0)
_ALLOWED = (
    (0x9, 0xA, 0xD),
    range(0x20, 0xD800),
    range(0xE000, 0xFFFE),
    range(0x10000, 0x110000),
)
"""Characters of XML (XML 1.0, production 2)."""
_MOST_ADDED = 1_000_000
"""Most characters that entities may add to a document."""

_TOLD = {
    "entity-html": (Severity.INFO, "found entities of HTML ({}), put their characters"),
    "entity-declared": (
        Severity.INFO,
        "found entities of its own ({}), put their values",
    ),
    "entity-unknown": (
        Severity.WARNING,
        "found unknown entities ({}), kept their names",
    ),
    "entity-limit": (
        Severity.WARNING,
        "found entities beyond the cap ({}), kept their names",
    ),
    "ampersand": (
        Severity.WARNING,
        "found lone ampersands ({}), kept them as they are",
    ),
    "less-than": (Severity.WARNING, "found lone signs < ({}), kept them as they are"),
    "character": (
        Severity.WARNING,
        "found characters that are not allowed ({}), left them out",
    ),
}


@attrs.frozen
class Repaired:
    """
    A document after repair.

    Attributes:
        content: The document in UTF-8.
        diagnostics: What was repaired, one for each sort, with the line of the first.
    """

    content: bytes
    diagnostics: tuple[Diagnostic, ...] = ()


@attrs.define
class _Tally:
    """What was repaired so far."""

    text: str
    counts: Counter[str] = attrs.field(factory=Counter[str])
    places: dict[str, int] = attrs.field(factory=dict[str, int])
    added: int = 0

    def note(self, code: str, place: int) -> None:
        self.counts[code] += 1
        self.places.setdefault(code, place)

    def diagnostics(self) -> Iterator[Diagnostic]:
        for code, count in self.counts.items():
            severity, message = _TOLD[code]
            line = self.text.count("\n", 0, self.places[code]) + 1
            yield Diagnostic(code, message.format(count), line=line, severity=severity)


def repair_references(content: bytes, entities: Mapping[str, str]) -> Repaired:
    """
    Put characters for the entities of HTML and the document's own; escape lone ampersands.

    An entity that nobody knows stays as it is written, so that no word is lost.

    Args:
        content: The document in UTF-8.
        entities: What the document's own entities stand for.

    Example:
        >>> repair_references(b"<p>AT&T &eacute;t&eacute; &riga;</p>", {}).content.decode()
        '<p>AT&amp;T été &amp;riga;</p>'
    """
    if b"&" not in content or _SUSPECT.search(content) is None:
        return Repaired(content)

    def put(found: re.Match[str], tally: _Tally) -> str:
        if found[0][0] != "&":
            return found[0]
        if found[1] is not None or found[2] is not None:
            number = int(found[1]) if found[1] is not None else int(found[2], 16)
            return _numbered(found, number, tally)
        return _named(found, found[3], entities, tally)

    return _substituted(content, _AMPERSAND, put)


def repair_signs(content: bytes) -> Repaired:
    r"""
    Escape signs that open no tag, and leave out characters that no document may hold.

    Example:
        >>> repair_signs(b"<p>3 < 4\x03</p>").content
        b'<p>3 &lt; 4</p>'
    """

    def put(found: re.Match[str], tally: _Tally) -> str:
        if len(found[0]) > 1:
            return found[0]
        tally.note("less-than", found.start())
        return "&lt;"

    def drop(found: re.Match[str], tally: _Tally) -> str:
        tally.note("character", found.start())
        return ""

    first = _substituted(content, _CONTROL, drop)
    second = _substituted(first.content, _LESS, put)
    return Repaired(second.content, (*first.diagnostics, *second.diagnostics))


def _substituted(
    content: bytes,
    pattern: re.Pattern[str],
    put: Callable[[re.Match[str], _Tally], str],
) -> Repaired:
    text = content.decode("utf-8", "replace")
    tally = _Tally(text)
    changed = pattern.sub(lambda found: put(found, tally), text)
    return Repaired(changed.encode("utf-8", "replace"), tuple(tally.diagnostics()))


def _numbered(found: re.Match[str], number: int, tally: _Tally) -> str:
    """Keep a character given by its number, unless it is none; read C1 as Windows-1252."""
    if number in _C1:
        return windows_text(bytes([number]))
    if any(number in allowed for allowed in _ALLOWED):
        return found[0]
    tally.note("character", found.start())
    return ""


def _named(
    found: re.Match[str], name: str | None, entities: Mapping[str, str], tally: _Tally
) -> str:
    if name is None:
        tally.note("ampersand", found.start())
        return "&amp;"
    if name in _PREDEFINED:
        return found[0]
    own = entities.get(name)
    if own is not None:
        return _own(found, own, tally)
    character = html_character(name)
    if character is None:
        tally.note("entity-unknown", found.start())
        return f"&amp;{name};"
    tally.note("entity-html", found.start())
    return character.replace("&", "&amp;").replace("<", "&lt;")


def _own(found: re.Match[str], value: str, tally: _Tally) -> str:
    tally.added += len(value)
    if tally.added > _MOST_ADDED:
        tally.note("entity-limit", found.start())
        return "&amp;" + found[0][1:]
    tally.note("entity-declared", found.start())
    return value
