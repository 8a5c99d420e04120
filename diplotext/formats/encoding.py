"""Which characters the bytes of a document stand for, and on what ground."""

import codecs

import attrs

from diplotext.errors import Diagnostic, Severity


_WIDE = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OPEN = (0x81, 0x8D, 0x8F, 0x90, 0x9D)
"""Bytes to which Windows-1252 gives no character."""
_WINDOWS = {
    byte: bytes([byte]).decode("cp1252")
    for byte in range(0x80, 0xA0)
    if byte not in _OPEN
}
"""Characters of Windows-1252 by the control character that Latin-1 has in their place."""


@attrs.frozen
class Decoded:
    """
    A text and how it was made out of bytes.

    Attributes:
        text: The characters, without a byte order mark, line ends as they were.
        diagnostics: What was decided, when it was not plain UTF-8.
    """

    text: str
    diagnostics: tuple[Diagnostic, ...] = ()


def decode(source: bytes) -> Decoded:
    r"""
    Decode bytes of which nothing else is known.

    In this order: a byte order mark; UTF-8, when all bytes fit it or only the last
    character was cut off; Windows-1252; and Latin-1 for the five bytes which that
    leaves open. No bytes are refused.

    Example:
        >>> decode(b"\xc3\xa9t\xc3\xa9").text, decode(b"\xe9t\xe9").text
        ('été', 'été')
        >>> print(decode(b"\xe9t\xe9").diagnostics[0].code)
        encoding-guessed

    .. versionadded:: 0.1.0
    """
    wide = _decode_wide(source)
    if wide is not None:
        return wide
    content = source.removeprefix(codecs.BOM_UTF8)
    try:
        return Decoded(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        is_cut = error.reason == "unexpected end of data"
        if is_cut and error.start > 0 and not content[: error.start].isascii():
            return _decode_cut(content, error.start)
    return _decode_windows(content)


def _decode_wide(source: bytes) -> Decoded | None:
    for mark, encoding in _WIDE:
        if source.startswith(mark):
            try:
                text = source[len(mark) :].decode(encoding)
            except UnicodeDecodeError:
                continue
            message = f"found the byte order mark of {encoding}, decoded as such"
            noted = Diagnostic("encoding-mark", message, severity=Severity.INFO)
            return Decoded(text, (noted,))
    return None


def _decode_cut(content: bytes, end: int) -> Decoded:
    """Decode UTF-8 whose last character is not complete."""
    lost = len(content) - end
    message = f"found {lost} bytes of a character cut off at the end, read as one each"
    text = content[:end].decode("utf-8") + content[end:].decode("latin-1")
    return Decoded(text, (Diagnostic("encoding-cut", message),))


def windows_text(content: bytes) -> str:
    r"""
    Decode Windows-1252, and Latin-1 for the five bytes which that leaves open.

    Example:
        >>> windows_text(b"\xe9t\xe9 \x96")
        'été –'
    """
    return content.decode("latin-1").translate(_WINDOWS)


def _decode_windows(content: bytes) -> Decoded:
    text = windows_text(content)
    is_open = any(byte in content for byte in _OPEN)
    encoding = "Windows-1252 and Latin-1" if is_open else "Windows-1252"
    message = f"found bytes that are no UTF-8, decoded as {encoding}"
    return Decoded(text, (Diagnostic("encoding-guessed", message),))
