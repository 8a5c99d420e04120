"""JSON as newsrooms send it: read strictly when it is sound, and mended where it is not."""

import json
import re
from collections.abc import Iterator
from typing import cast

import attrs

from diplotext.errors import Diagnostic, ReadError, Severity
from diplotext.formats.encoding import decode


_DEPTH = 200
_BLANK = re.compile(r"[\s\x00,;\ufeff]*")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]+')
_WORD = re.compile(r"[^\s,:\[\]{}\"]+")
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{4}")
_ESCAPES = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_SURROGATES = re.compile("[\ud800-\udfff]")
_TWICE = re.compile(r"\\u([0-9A-Fa-f]{4})")


@attrs.frozen(eq=False)
class Json:
    """
    A JSON document.

    Attributes:
        value: What it holds.
        diagnostics: What was mended.
    """

    value: object
    diagnostics: tuple[Diagnostic, ...] = ()


def load(source: bytes) -> Json:
    r"""
    Read a JSON document, mending what senders get wrong.

    Mended are line ends and tabs within strings, backslashes that escape nothing, commas
    too many or missing, and a document that ends too early.

    Args:
        source: The document.

    Raises:
        ReadError: If a document to be mended has lists and objects within one another beyond 200 levels.

    Example:
        >>> load(b'{"headline": "Riga \\\xe2\x80\x9csigns\xe2\x80\x9d"}').value
        {'headline': 'Riga “signs”'}
        >>> [diagnostic.code for diagnostic in load(b'{"headline": "Riga').diagnostics]
        ['truncated']
    """
    wide = _wide(source)
    decoded = decode(source.lstrip(b"\0") if wide is None else source, wide)
    text = decoded.text.lstrip("\ufeff\0\x7f \r\n")
    try:
        value = json.loads(text, parse_constant=str)
    except (ValueError, RecursionError):
        mender = _Mender(text)
        value = mender.document()
        return Json(value, (*decoded.diagnostics, *mender.noticed()))
    return Json(value, decoded.diagnostics)


def _wide(source: bytes) -> str | None:
    """Tell an encoding of more than a byte by the first two characters (RFC 4627, 3)."""
    encoding = json.detect_encoding(source[:4].ljust(4, b" "))
    size = {"utf-16": 2, "utf-32": 4}.get(encoding[:6])
    if size is None or source[size : 2 * size].count(0) != size - 1:
        return None
    return encoding


def sound(words: str) -> tuple[str, str | None]:
    r"""
    Give words without half characters and without escapes that were escaped once more.

    Returns:
        The words, and the code of what was mended, if anything.

    Example:
        >>> sound("Riga\\u00a0signs")
        ('Riga\xa0signs', 'json-escaped-twice')
    """
    code = None
    if "\\u" in words:
        mended = _TWICE.sub(lambda found: chr(int(found[1], 16)), words)
        code = None if mended == words else "json-escaped-twice"
        words = mended
    if _SURROGATES.search(words) is not None:
        words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return words, code


class _Mender:
    """Reads a document character by character, and goes on whatever stands there."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.seen: dict[str, tuple[str, int, int]] = {}

    def noticed(self) -> Iterator[Diagnostic]:
        """Give what was mended: each kind once, with its first line and how often it occurred."""
        for code, (message, place, count) in self.seen.items():
            line = self.text.count("\n", 0, place) + 1
            times = "" if count == 1 else f", {count} times"
            severity = Severity.ERROR if code in _LOST else Severity.WARNING
            yield Diagnostic(code, message + times, line=line, severity=severity)

    def notice(self, code: str, message: str) -> None:
        first, place, count = self.seen.get(code, (message, self.at, 0))
        self.seen[code] = (first, place, count + 1)

    def document(self) -> object:
        """Read the document; what stands behind its value is left out."""
        value = self.value(0)
        self.skip()
        if self.at < len(self.text):
            self.notice("json-rest", "found more behind the document, left out")
        return value

    def skip(self) -> None:
        """Go to the next character that is no blank and no comma."""
        found = cast("re.Match[str]", _BLANK.match(self.text, self.at))
        self.at = found.end()

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def value(self, depth: int) -> object:
        if depth > _DEPTH:
            message = f"found more than {_DEPTH} levels, expected a news item"
            raise ReadError(Diagnostic("too-deep", message, severity=Severity.ERROR))
        self.skip()
        first = self.peek()
        if first == "{":
            return self.members(depth)
        if first == "[":
            return self.elements(depth)
        return self.string() if first == '"' else self.word()

    def members(self, depth: int) -> dict[str, object]:
        self.at += 1
        found: dict[str, object] = {}
        while self.goes_on("}"):
            name = self.string() if self.peek() == '"' else str(self.word())
            self.skip()
            if self.peek() != ":":
                self.notice("json-malformed", f"found no value of {name[:40]!r}")
                continue
            self.at += 1
            found.setdefault(name, self.value(depth + 1))
        return found

    def elements(self, depth: int) -> list[object]:
        self.at += 1
        found: list[object] = []
        while self.goes_on("]"):
            found.append(self.value(depth + 1))
        return found

    def goes_on(self, end: str) -> bool:
        """Tell whether a list or object goes on, and step over its end."""
        self.skip()
        if not self.peek():
            self.notice("truncated", "found the end of the document within a value")
            return False
        if self.peek() == end:
            self.at += 1
            return False
        if self.peek() in "]}":
            self.notice("json-malformed", f"found {self.peek()!r}, expected {end!r}")
            return False
        return True

    def word(self) -> object:
        """Read a number or a name without quotation marks."""
        found = _WORD.match(self.text, self.at)
        if found is None:
            if self.peek():
                self.notice("json-malformed", f"found {self.peek()!r}, left out")
            self.at += 1
            return None
        self.at = found.end()
        try:
            return cast("object", json.loads(found.group(), parse_constant=str))
        except ValueError:
            self.notice("json-malformed", f"found {found.group()[:40]!r} without marks")
            return found.group()

    def string(self) -> str:
        self.at += 1
        parts: list[str] = []
        while (sign := self.peek()) != '"':
            found = _PLAIN.match(self.text, self.at)
            if found is not None:
                parts.append(found.group())
                self.at = found.end()
            elif sign == "\\":
                parts.append(self.escape())
            elif sign:
                self.notice("json-control", "found a raw control character in a string")
                parts.append(sign)
                self.at += 1
            else:
                self.notice("truncated", "found the end of the document in a string")
                break
        self.at += 1
        return "".join(parts)

    def escape(self) -> str:
        """Read what a backslash stands before; where that needs none, the backslash is dropped."""
        sign = self.text[self.at + 1 : self.at + 2]
        digits = _HEXADECIMAL.match(self.text, self.at + 2) if sign == "u" else None
        if digits is not None:
            self.at = digits.end()
            return chr(int(digits.group(), 16))
        self.at += 1 + len(sign)
        if sign in _ESCAPES:
            return _ESCAPES[sign]
        if sign not in {'"', "\\", "/"}:
            self.notice("json-escape", f"found a backslash before {sign!r}, dropped")
        return sign


_LOST = frozenset({"truncated", "json-malformed", "json-rest"})
