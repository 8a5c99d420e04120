"""Which characters the bytes of an XML document stand for; what it declares is not always so."""

import codecs
import re

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats.encoding import decode, windows_text


_DECLARED = re.compile(
    rb"""<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']"""
)
_HEAD = 400
_WIDE = {
    b"<\0\0\0": "utf-32-le",
    b"\0\0\0<": "utf-32-be",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}
"""How the first character of an XML document looks in encodings of more than a byte."""
_WIDEST = 8
"""So many bytes are two characters in each of them."""
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_UNICODE = ("utf-8", "utf-16", "utf-32", "ascii")
_LATIN = ("iso8859-1", "cp1252")
_ESCAPED = ("iso2022", "utf-7")
_NO_CHARSETS = frozenset(
    {"unicode-escape", "raw-unicode-escape", "idna", "punycode", "undefined"}
)
"""What Python has codecs for and no document is written in."""
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]+")
_SURROGATES = {
    0xDC00 + byte: windows_text(bytes([byte])) for byte in range(0x80, 0x100)
}
"""What Windows-1252 has for a byte that is no UTF-8, by the surrogate that stands for it."""


@attrs.frozen
class Characters:
    """
    An XML document in UTF-8, and what was decided on the way.

    Attributes:
        content: The bytes, to be read as UTF-8 whatever they declare.
        diagnostics: What was decided, when the document is not what it declares.
    """

    content: bytes
    diagnostics: tuple[Diagnostic, ...] = ()


def characters(source: bytes) -> Characters:
    r"""
    Give an XML document in UTF-8.

    In this order: a byte order mark; encodings of more than a byte, by their first
    character; UTF-8, when the bytes are that, even if another encoding is declared; the
    encoding declared; UTF-8 with some damaged bytes; Windows-1252. No bytes are refused.

    Example:
        >>> declaration = b'<?xml version="1.0" encoding="latin1"?>'
        >>> characters(declaration + b"<p>\xc3\xa9</p>").diagnostics[0].code
        'encoding-contradicted'
        >>> characters(declaration + b"<p>\xe9</p>").content[-6:]
        b'\xc3\xa9</p>'
    """
    if source.startswith(_MARKS):
        decoded = decode(source)
        return Characters(_utf8(decoded.text), decoded.diagnostics)
    content = source.removeprefix(codecs.BOM_UTF8)
    encoding = _wide_encoding(content[:_WIDEST])
    if encoding is not None:
        return _wide(content, encoding)
    declared = _declared(content)
    if not content.isascii():
        return _beyond_ascii(content, declared)
    if declared is None or not declared.startswith(_ESCAPED):
        return Characters(content)
    return _as_declared(content, declared) or Characters(content)


def _wide_encoding(head: bytes) -> str | None:
    """Tell an encoding of more than a byte by the first two characters."""
    if 0 in head:
        for opening, encoding in _WIDE.items():
            size = len(opening)
            is_wide = head[size : 2 * size].count(0) == size - 1
            if head.startswith(opening) and is_wide:
                return encoding
    return None


def _beyond_ascii(content: bytes, declared: str | None) -> Characters:
    other = None if declared is None or declared.startswith(_UNICODE) else declared
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        known = None if other is None else _as_declared(content, other)
        return known or _damaged(content)
    if other is None:
        return Characters(content)
    message = f"found UTF-8 declared as {declared}, decoded as UTF-8"
    noted = Diagnostic("encoding-contradicted", message, severity=Severity.INFO)
    return Characters(content, (noted,))


def _declared(content: bytes) -> str | None:
    """Give Python's name of the encoding that the document declares, if Python knows it."""
    found = _DECLARED.search(content[:_HEAD])
    if found is None:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
    except LookupError:
        return None
    return None if name in _NO_CHARSETS else name


def _wide(content: bytes, encoding: str) -> Characters:
    message = f"found {encoding} without a byte order mark, decoded as such"
    noted = Diagnostic("encoding-mark", message, severity=Severity.INFO)
    return Characters(_utf8(content.decode(encoding, "replace")), (noted,))


def _as_declared(content: bytes, declared: str) -> Characters | None:
    """Decode as declared; Latin-1 stands for Windows-1252, as on the web."""
    if declared in _LATIN:
        return Characters(_utf8(windows_text(content)))
    try:
        return Characters(_utf8(content.decode(declared)))
    except (LookupError, ValueError):
        return None


def _damaged(content: bytes) -> Characters:
    """Decode bytes of which most are UTF-8 as that, and all others as Windows-1252."""
    odd = sum(map(len, _BEYOND_ASCII.findall(content)))
    valid = content.decode("utf-8", "ignore").encode()
    lost = len(content) - len(valid)
    if lost > odd // 2:
        guessed = decode(content)
        return Characters(_utf8(guessed.text), guessed.diagnostics)
    text = content.decode("utf-8", "surrogateescape").translate(_SURROGATES)
    message = f"found {lost} bytes that are no UTF-8, decoded these as Windows-1252"
    return Characters(_utf8(text), (Diagnostic("encoding-mixed", message),))


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")
