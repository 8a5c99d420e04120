"""Which characters the bytes of a document stand for, and on what ground."""

import codecs
import re
from collections.abc import Iterable, Iterator

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
        encoding: Name of the encoding, as Python knows it.
        skipped: Length of the byte order mark.
    """

    text: str
    diagnostics: tuple[Diagnostic, ...] = ()
    encoding: str = attrs.field(default="utf-8", kw_only=True)
    skipped: int = attrs.field(default=0, kw_only=True)

    def byte_offsets(self, places: Iterable[int]) -> Iterator[int]:
        """
        Give the bytes at which characters stand in the source.

        Args:
            places: Offsets of the text, in order.

        Example:
            >>> list(decode("été à".encode()).byte_offsets([1, 4]))
            [2, 6]
        """
        before, offset = 0, self.skipped
        for place in places:
            words = self.text[before:place]
            is_one_each = words.isascii() and self.encoding not in _SEVERAL_EACH
            if is_one_each or self.encoding == "cp1252":
                offset += len(words)
            else:
                offset += len(words.encode(self.encoding, "replace"))
            before = place
            yield offset


def decode(source: bytes, declared: str | None = None) -> Decoded:
    r"""
    Decode bytes, whatever is said of their encoding.

    In this order: a byte order mark; UTF-16, when nothing is declared and every other byte
    is nought; UTF-8, when the bytes fit it and use it, or only the last character was cut
    off; the declared encoding; Windows-1252; and Latin-1 for the five bytes which that
    leaves open. Declarations lie, bytes that happen to fit UTF-8 hardly ever do. No bytes
    are refused.

    Args:
        source: The bytes.
        declared: The encoding the document or its envelope declares.

    Example:
        >>> decode(b"\xc3\xa9t\xc3\xa9").text, decode(b"\xe9t\xe9").text
        ('été', 'été')
        >>> print(decode(b"\xe9t\xe9").diagnostics[0].code)
        encoding-guessed
        >>> decode(b"\xa4", "iso-8859-15").text, decode("é".encode(), "iso-8859-15").text
        ('€', 'é')

    .. versionadded:: 0.1.0
    """
    wide = _decode_wide(source)
    if wide is None and declared is None:
        wide = _decode_unmarked(source)
    if wide is not None:
        return wide
    content = source.removeprefix(codecs.BOM_UTF8)
    skipped = len(source) - len(content)
    named = None if declared is None else _Declared.of(declared)
    if named is not None and named.is_stateful and not skipped:
        found = _decode_declared(content, named)
    else:
        found = _decode_utf8(content, named) or _decode_declared(content, named)
    return attrs.evolve(found, skipped=skipped)


def _decode_unmarked(source: bytes) -> Decoded | None:
    """Decode UTF-16 that came without its mark: in Latin letters every other byte is nought."""
    head = source[:_HEAD]
    if head.count(0) < _FEWEST_NULS:
        return None
    half = len(head) // 2
    first, second = head[: 2 * half : 2].count(0), head[1 : 2 * half : 2].count(0)
    noughts = {"utf-16-le": (second, first), "utf-16-be": (first, second)}
    for encoding, (high, low) in noughts.items():
        if high >= _LATIN_SHARE * half and not low:
            message = f"found every other byte nought, decoded as {encoding}"
            told = (Diagnostic("encoding-guessed", message),)
            return Decoded(source.decode(encoding, "replace"), told, encoding=encoding)
    return None


_HEAD, _FEWEST_NULS, _LATIN_SHARE = 512, 3, 0.8
_SEVERAL_EACH = frozenset({"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"})
_STATEFUL = ("iso2022", "hz", "utf-7", "utf-16", "utf-32")
_UTF8 = "utf-8"
_LATIN = frozenset({"iso8859-1", "latin-1", "cp1252", "ascii"})
"""Declarations that are read as Windows-1252, as browsers do (WHATWG Encoding, 4.2)."""


@attrs.frozen
class _Declared:
    """What a document says of its encoding."""

    label: str
    codec: str | None
    """Python's name of it, None when there is no such encoding."""

    @classmethod
    def of(cls, label: str) -> "_Declared":
        try:
            "".encode(label.strip())
            codec = codecs.lookup(label.strip()).name
        except (LookupError, ValueError):
            codec = None
        return cls(label.strip(), codec)

    @property
    def is_stateful(self) -> bool:
        """Whether bytes that look like ASCII stand for something else in it."""
        return self.codec is not None and self.codec.startswith(_STATEFUL)


def _decode_utf8(content: bytes, declared: _Declared | None) -> Decoded | None:
    """Decode UTF-8, or give nothing when the bytes are something else."""
    try:
        text = content.decode(_UTF8)
    except UnicodeDecodeError as error:
        is_cut = error.reason == "unexpected end of data"
        if is_cut and error.start > 0 and not content[: error.start].isascii():
            return _decode_cut(content, error.start)
        return None
    if declared is None or text.isascii() or declared.codec == _UTF8:
        return Decoded(text)
    message = f"found UTF-8 where {declared.label!r} was declared, decoded as UTF-8"
    return Decoded(text, (Diagnostic("encoding-declared", message),))


def _decode_declared(content: bytes, declared: _Declared | None) -> Decoded:
    """Decode as declared, or else as Windows-1252."""
    if declared is None:
        return _decode_windows(content)
    if declared.codec is None:
        message = f"found the unknown encoding {declared.label!r}"
        noted = Diagnostic("encoding-unknown", message)
        return _noting(_decode_windows(content), noted)
    if declared.codec in _LATIN:
        return attrs.evolve(_decode_windows(content), diagnostics=())
    try:
        return Decoded(content.decode(declared.codec), encoding=declared.codec)
    except ValueError:
        message = f"found bytes that are no {declared.label!r}, as was declared"
        noted = Diagnostic("encoding-declared", message)
        return _noting(_decode_windows(content), noted)


def _noting(decoded: Decoded, noted: Diagnostic) -> Decoded:
    return attrs.evolve(decoded, diagnostics=(noted, *decoded.diagnostics))


def repaired(text: str) -> tuple[str, int]:
    r"""
    Give a text with the characters that Windows-1252 has in place of control characters.

    Such control characters come from Windows-1252 that was taken for Latin-1 on its way,
    and from references such as `&#150;`.

    Returns:
        The text, as long as before, and how many characters were repaired.

    Example:
        >>> repaired("Riga \x96 Oslo")
        ('Riga – Oslo', 1)
    """
    if text.isascii() or not _CONTROLS.search(text):
        return text, 0
    count = sum(map(text.count, _REPAIRS.values()))
    return text.translate(_WINDOWS), count


_REPAIRS = {meant: chr(byte) for byte, meant in _WINDOWS.items()}
_CONTROLS = re.compile("[\x80-\x9f]")


def _decode_wide(source: bytes) -> Decoded | None:
    for mark, encoding in _WIDE:
        if source.startswith(mark):
            try:
                text = source[len(mark) :].decode(encoding)
            except UnicodeDecodeError:
                continue
            message = f"found the byte order mark of {encoding}, decoded as such"
            noted = Diagnostic("encoding-mark", message, severity=Severity.INFO)
            return Decoded(text, (noted,), encoding=encoding, skipped=len(mark))
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
    noted = (Diagnostic("encoding-guessed", message),)
    return Decoded(text, noted, encoding="cp1252")
