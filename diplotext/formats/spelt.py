r"""
Control characters of the wires that some system wrote out: `^A`, `<SOH>`, `\x01`, `␁`.

Caret notation sets a letter for the character 64 places below it (ECMA-48 names the characters;
`stty` and pagers print them so). In ANPA 1312 the caret opens lines of the header as well.
"""

import re


_NAMES = (
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
)  # fmt: skip
_CODES = {name.encode(): bytes([n]) for n, name in enumerate(_NAMES)} | {
    b"DEL": b"\x7f"
}
_NAMED = re.compile(rb"[<\[](" + b"|".join(_CODES) + rb")[>\]]", re.IGNORECASE)
_ESCAPED = re.compile(rb"\\(?:x|u00)([01][0-9A-Fa-f]|7[Ff])")
_PICTURE = re.compile(rb"\xe2\x90([\x80-\x9f\xa1])")
_CARET = re.compile(rb"\^([@-_?])")
_SPELT = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,16}(?:(?:\^[?VMJ]|[<\[](?:DEL|SYN|CR|LF)[>\]]|\\(?:x|u00)(?:7f|16|0d|0a)"
    rb"|\xe2\x90(?:\xa1|\x96|\x8d|\x8a))\s{0,4}){0,16}"
    rb"(?:(?P<caret>\^A)|[<\[]SOH[>\]]|\\(?:x|u00)01|\xe2\x90\x81)[A-Za-z]",
    re.IGNORECASE,
)
_ANPA = re.compile(rb"(?i:\^A)[A-Za-z]\d{3,5}[^\n]*\n[a-z] [a-z][\^ ]")
_OF_ANPA = re.compile(
    rb"(?m)^(?:\^[DLZM?V])*\^A[A-Za-z]\d{3,5}[^\n]*\n[a-z] [a-z][\^ ][^\n]*"
    rb"|^\^B(?=\^|(?:\r|\^M)?$)|^\t?\^C(?=(?:\r|\^M)?$|[A-Z]{1,6}-(?:[A-Z]{1,3}-\d\d|\d\d:))"
    rb"|^(?:\^[DLZM?])+(?=\r?$)|\^M$|^\^I(?![^\n]*[<=]\r?$)"
)
"""What is a control character in copy in which lines of the header begin with a caret."""


def is_spelt(head: bytes) -> bool:
    r"""
    Tell whether a message begins with control characters that are written out.

    Example:
        >>> is_spelt(b"^Absf025 3 ec 121"), is_spelt(b"<SOH>bsf025"), is_spelt(b"\x01bsf025")
        (True, True, False)
    """
    return _SPELT.match(head) is not None


def restored(source: bytes) -> bytes:
    r"""
    Give a message with its control characters, where it begins with one that is written out.

    Example:
        >>> restored(b"^Absf025 3 ec 121 etf^M\n^BRiga signs =^M\n^C"), restored(b"a^B")
        (b'\x01bsf025 3 ec 121 etf\r\n\x02Riga signs =\r\n\x03', b'a^B')
        >>> restored(b"[SOH]W1645[US]_asian\r\n")
        b'\x01W1645\x1f_asian\r\n'
    """
    found = _SPELT.match(source)
    if found is None:
        return source
    if found["caret"] is None:
        named = _NAMED.sub(lambda name: _CODES[name[1].upper()], source)
        escaped = _ESCAPED.sub(lambda code: bytes([int(code[1], 16)]), named)
        return _PICTURE.sub(lambda sign: bytes([_pictured(sign[1][0])]), escaped)
    anpa = _ANPA.search(source, 0, found.end() + 256)
    if anpa is None:
        return _CARET.sub(_control, source)
    second = source.find(b"\n", anpa.end())
    head, copy = source[: second + 1], source[second + 1 :]
    return _CARET.sub(_control, head) + _OF_ANPA.sub(
        lambda part: _CARET.sub(_control, part[0]), copy
    )


def _control(caret: re.Match[bytes]) -> bytes:
    return bytes([caret[1][0] ^ 0x40])


def _pictured(last: int) -> int:
    """Give the character of a sign of Unicode's Control Pictures by its last byte in UTF-8."""
    return 0x7F if last == 0xA1 else last - 0x80  # noqa: PLR2004 - U+2421 in UTF-8
