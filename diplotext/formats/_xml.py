"""
The one maker of XML parsers: no network, no DTD, no entities, and limits.

The document is put right before lxml sees it (`diplotext.formats.markup`): its encoding is
settled, its document type declaration is blanked out, its entities are characters. So no
parser can be led to fetch or to expand anything, and the same bytes give the same tree with
every version of lxml.
"""

import codecs
import re
import threading
from functools import cache, lru_cache
from typing import Final, NoReturn, TypeAlias

import attrs
from lxml import etree

from diplotext.errors import Diagnostic, ReadError, Severity
from diplotext.formats.markup.angles import quoted_angles
from diplotext.formats.markup.charset import characters
from diplotext.formats.markup.depth import flattened
from diplotext.formats.markup.entities import without_doctype
from diplotext.formats.markup.repair import repair_references, repair_signs


Element: TypeAlias = etree._Element  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - lxml has no public name for it
"""An element of a document."""

_NEAR: Final = 1_024
_HEAD: Final = 65_536
_NO_TEXT: Final = b"\0\x03\x04\x1a\x7f"
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_ROOT = re.compile(
    rb"(?>\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE(?>\"[^\"]*\"|'[^']*'|\[[^\]]*\]|[^\"'\[>])*+>)*+"
    rb"<(?:([\w.-]+):)?([\w.-]+)",
    re.DOTALL,
)
_DEEPEST: Final = 256
"""What the libxml2 of every version allows."""
_DEPTH: Final = "depth"
"""What libxml2 says when a document goes beyond its own limit."""


@attrs.frozen
class Limits:
    """
    How large a document may be.

    Attributes:
        size: Most bytes of one document, or of one item of a message.
        depth: Most elements within each other.
        siblings: Most elements side by side.

    Example:
        >>> Limits(size=1_000_000).depth
        256

    .. versionadded:: 0.1.0
    """

    size: int = 64 * 1024 * 1024
    depth: int = _DEEPEST
    siblings: int = 1_000_000


LIMITS: Final = Limits()
"""The limits that hold when a caller names none."""


@attrs.frozen(eq=False)
class Document:
    """
    A document that was parsed.

    Attributes:
        root: Its element.
        diagnostics: What was repaired or lost.
        first_line: How many lines of the source lie before the first line parsed.
    """

    root: Element
    diagnostics: tuple[Diagnostic, ...] = ()
    first_line: int = 0


def parse(source: bytes, limits: Limits = LIMITS) -> Document:
    """
    Parse a document as well as its state allows.

    Raises:
        ReadError: If it has no element at all, or goes beyond a limit.

    Example:
        >>> parse(b"<p>AT&T &eacute;t&eacute;</p>").root.text
        'AT&T été'
        >>> [diagnostic.code for diagnostic in parse(b"<p>Riga").diagnostics]
        ['malformed']

    .. versionadded:: 0.1.0
    """
    if len(source) > limits.size:
        _refuse("too-large", f"{len(source):,} bytes", f"{limits.size:,}")
    decoded = characters(source)
    start = max(decoded.content.find(b"<"), 0)
    undeclared = without_doctype(decoded.content[start:])
    repaired = repair_references(undeclared.content, undeclared.entities)
    root, noticed = _element(repaired.content)
    _check(root, repaired.content, limits)
    diagnostics = (*decoded.diagnostics, *repaired.diagnostics, *noticed)
    return Document(root, diagnostics, decoded.content.count(b"\n", 0, start))


def parse_html(text: str) -> Element:
    """
    Parse a piece of HTML, as it is sent within other documents; names become lower case.

    No piece is refused: what opens no tag of an element is text, and what lies too deep for the parser is
    read as if it lay higher.

    Example:
        >>> from diplotext.formats.markup.body import blocks
        >>> from diplotext.formats.markup.names import Places
        >>> piece = parse_html("<P>Riga <B>sig</B>ns<P>AT&T &eacute;t&eacute;")
        >>> [block.text for block in blocks(piece, Places(piece, "/html"))]
        ['Riga signs', 'AT&T été']

    .. versionadded:: 0.1.0
    """
    text = quoted_angles(text)
    root, is_too_deep = _html_element(text)
    if is_too_deep:
        root, _ = _html_element(flattened(text))
    body = root.find("body")
    return root if body is None else body


def _html_element(text: str) -> tuple[Element, bool]:
    """Parse HTML as it stands, and tell whether it goes deeper than the parser does."""
    parser: etree.HTMLParser[Element] = etree.HTMLParser(
        encoding="utf-8",
        remove_blank_text=False,
        remove_comments=True,
        remove_pis=True,
        no_network=True,
        recover=True,
        compact=True,
        huge_tree=False,
    )
    content = _CONTROL.sub("", text).encode("utf-8", "replace")
    root = etree.fromstring(b"<html><body>" + content, parser)
    return root, any(_DEPTH in entry.message for entry in parser.error_log)


def root_name(head: bytes) -> str | None:
    r"""
    Give the name of the first element of a document, without namespace or prefix.

    Example:
        >>> root_name(b'\n<?xml version="1.0"?><!-- riga --><a:nitf xmlns:a="x">')
        'nitf'
        >>> root_name(b"Riga <signs>") is None
        True

    .. versionadded:: 0.1.0
    """
    name, is_whole = _first_name(head[:_NEAR])
    return name if is_whole or len(head) <= _NEAR else _first_name(head[:_HEAD])[0]


@lru_cache(maxsize=2)
def _first_name(content: bytes) -> tuple[str | None, bool]:
    """
    Give the name of the first element, and whether more stands behind it.

    It is remembered, since all formats of XML are asked for a document, one after the other.
    """
    found = _ROOT.match(content.removeprefix(codecs.BOM_UTF8).lstrip(_NO_TEXT))
    if found is None and not content.isascii():
        content = characters(content).content
        found = _ROOT.match(content.lstrip(_NO_TEXT))
    if found is None:
        return None, False
    return found[2].decode("ascii"), found.end() < len(found.string)


def _refuse(code: str, found: str, expected: str) -> NoReturn:
    message = f"found {found}, expected at most {expected}"
    raise ReadError(Diagnostic(code, message, severity=Severity.ERROR))


def _parser(*, recover: bool) -> etree.XMLParser:
    """Make a parser; every option is given, since their defaults differ between versions of lxml."""
    return etree.XMLParser(
        encoding="utf-8",
        attribute_defaults=False,
        dtd_validation=False,
        load_dtd=False,
        no_network=True,
        ns_clean=False,
        recover=recover,
        schema=None,
        huge_tree=False,
        remove_blank_text=False,
        resolve_entities=False,
        remove_comments=True,
        remove_pis=True,
        strip_cdata=True,
        collect_ids=False,
        compact=True,
    )


class _Kept(threading.local):
    """The parser of a thread; to make one costs as much as to parse a short story."""

    def __init__(self) -> None:
        self.strict = _parser(recover=False)


_KEPT = _Kept()


def _element(content: bytes) -> tuple[Element, tuple[Diagnostic, ...]]:
    """Parse UTF-8: as it stands, else with its signs repaired, else what can be recovered."""
    try:
        return etree.fromstring(content, _KEPT.strict), ()
    except etree.XMLSyntaxError:
        repaired = repair_signs(content)
    try:
        return etree.fromstring(repaired.content, _KEPT.strict), repaired.diagnostics
    except etree.XMLSyntaxError as error:
        told = error
    recovering = _parser(recover=True)
    try:
        root = etree.fromstring(repaired.content, recovering)
    except etree.XMLSyntaxError:
        root = None
    if root is None:
        message = f"found no element that can be read: {_said(told)}"
        missing = Diagnostic("no-element", message, severity=Severity.ERROR)
        raise ReadError(missing) from told
    if _DEPTH in _said(told):
        _refuse("too-deep", "elements too deep", f"{_DEEPEST} levels")
    return root, (*repaired.diagnostics, _malformed(told, recovering))


def _said(error: etree.XMLSyntaxError) -> str:
    """Give what the parser says, in one line and without the place, which is told beside."""
    return " ".join((error.msg or "unknown fault").split()).partition(", line ")[0]


def _malformed(error: etree.XMLSyntaxError, parser: etree.XMLParser) -> Diagnostic:
    """Tell the first fault; a prefix without a namespace costs no words."""
    entries = list(parser.error_log)
    is_harmless = bool(entries) and all(
        entry.domain == etree.ErrorDomains.NAMESPACE for entry in entries
    )
    line = error.lineno or None
    if is_harmless:
        message = f"found {_said(error)}, read the name with its prefix"
        return Diagnostic("namespace", message, line=line)
    message = f"found {_said(error)}, read what can be recovered"
    return Diagnostic("malformed", message, line=line, severity=Severity.ERROR)


def _check(root: Element, content: bytes, limits: Limits) -> None:
    """Refuse what is too deep or too broad; most documents have too few tags to be either."""
    tags = content.count(b"<")
    if tags > limits.depth and _is_deeper(limits.depth)(root):
        _refuse("too-deep", "elements too deep", f"{limits.depth} levels")
    if tags > limits.siblings:
        most = max(len(element) for element in root.iter())
        if most > limits.siblings:
            _refuse("too-broad", f"{most:,} siblings", f"{limits.siblings:,}")


@cache
def _is_deeper(depth: int) -> etree.XPath:
    """Give what tells whether a document has elements below a depth; it takes long to be made."""
    return etree.XPath("boolean(/*" + "/*" * depth + ")")
