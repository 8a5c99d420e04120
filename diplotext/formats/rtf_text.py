"""The text of RTF: its paragraphs, with the byte at which each begins (RTF 1.9.1, Microsoft 2008)."""

import codecs
import re
from collections.abc import Iterator

import attrs


_TOKEN = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<symbol>.|\Z)"
    r"|(?P<brace>[{}])"
    r"|[\r\n]+"
    r"|(?P<text>[^\\{}\r\n]+)",
    re.DOTALL,
)
_SKIPPED = frozenset(
    {"fonttbl", "colortbl", "stylesheet", "filetbl", "listtable", "listoverridetable", "rsidtbl", "themedata"}
    | {"datastore", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr"}
    | {"footerf", "fldinst", "xe", "tc", "nonshppict"}
)  # fmt: skip
"""Destinations that hold no words of the text."""
_ANY_SKIPPED = "pict"
"""Stands for a destination that readers may leave out, whatever it is called."""
_INFO = frozenset({"title", "subject", "author", "keywords", "company", "doccomm"})
_BREAKS = frozenset({"par", "sect", "page", "column"})
_SIGNS = {
    "line": "\n", "tab": "\t", "cell": "\t", "nestcell": "\t", "row": "\n", "nestrow": "\n", "emdash": "\u2014",
    "endash": "\u2013", "lquote": "\u2018", "rquote": "\u2019", "ldblquote": "\u201c", "rdblquote": "\u201d",
    "bullet": "\u2022", "emspace": "\u2003", "enspace": "\u2002", "footnote": " ",
}  # fmt: skip
_SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "", "{": "{", "}": "}", "\\": "\\"}
_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850", "ansi": "cp1252"}
_UNICODE = 0x10000


@attrs.frozen
class RtfText:
    """
    What RTF says.

    Attributes:
        paragraphs: The paragraphs, each with the byte at which it begins.
        info: What the document says of itself, by the name of the field.
        is_complete: Whether each brace was closed.
    """

    paragraphs: tuple[tuple[int, str], ...]
    info: dict[str, str]
    is_complete: bool


def read_rtf(source: bytes) -> RtfText:
    r"""
    Read the text of RTF; tables give a line for each row, with tabs between the cells.

    Pictures, page headers, fonts and styles are left out, and so is what was deleted.

    Example:
        >>> rtf = read_rtf(rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}\b R\'e9ga\b0\par Oslo \u8212? Riga\par}")
        >>> rtf.paragraphs, rtf.is_complete
        (((36, 'Réga'), (51, 'Oslo — Riga')), True)
    """
    reader = _Reader()
    text = source.decode("latin-1")
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None:
            break
        at = found.end() + reader.take(found)
    return reader.finished()


@attrs.frozen
class _Group:
    """What holds within a pair of braces."""

    is_skipped: bool = False
    field: str | None = None
    """The field of the document's own description that is read."""
    fallback: int = 1
    """How many signs stand behind a character of Unicode for readers that do not know it."""


@attrs.define(eq=False)
class _Reader:
    """Takes one token after the other."""

    groups: list[_Group] = attrs.field(factory=lambda: [_Group()])
    page: str = "cp1252"
    found: list[tuple[int, str]] = attrs.field(factory=list[tuple[int, str]])
    info: dict[str, str] = attrs.field(factory=dict[str, str])
    words: list[str] = attrs.field(factory=list[str])
    raw: bytearray = attrs.field(factory=bytearray)
    start: int | None = None
    left: int = 0
    """Signs still to be passed over, since a character of Unicode stands for them."""

    def take(self, token: re.Match[str]) -> int:
        """Take a token, and give how many bytes behind it are no text."""
        start = token.start()
        if token["word"] is not None:
            return self.word(token["word"], token["number"], start)
        if token["brace"] is not None:
            self.brace(token["brace"])
        elif token["byte"] is not None:
            self.read(bytes.fromhex(token["byte"]), start)
        elif token["text"] is not None:
            self.read(token["text"].encode("latin-1"), start)
        elif token["symbol"] is not None:
            self.symbol(token["symbol"], start)
        return 0

    def brace(self, brace: str) -> None:
        self.settle()
        self.left = 0
        if brace == "{":
            self.groups.append(self.groups[-1])
        elif len(self.groups) > 1:
            self.groups.pop()

    def word(self, word: str, number: str | None, start: int) -> int:
        if word == "u" and number is not None:
            self.unicode(int(number), start)
        elif word == "bin":
            return max(0, int(number or 0))
        elif word in _BREAKS:
            self.end()
        elif word in _SIGNS:
            self.say(_SIGNS[word], start)
        elif word == "ansicpg" or word in _PAGES:
            self.choose(_PAGES.get(word, f"cp{number}"))
        else:
            self.change(word, number)
        return 0

    def change(self, word: str, number: str | None) -> None:
        """Change what holds in the group at hand."""
        group = self.groups[-1]
        if word in _SKIPPED or (word == "deleted" and number != "0"):
            changed = attrs.evolve(group, is_skipped=True)
        elif word == "info":
            changed = attrs.evolve(group, is_skipped=True, field="")
        elif group.field is not None and word in _INFO:
            changed = attrs.evolve(group, field=word)
        elif word == "uc":
            changed = attrs.evolve(group, fallback=max(0, int(number or 1)))
        else:
            return
        self.settle()
        self.groups[-1] = changed

    def choose(self, page: str) -> None:
        """Choose the code page of bytes, if there is such a one."""
        try:
            self.page = codecs.lookup(page).name
        except LookupError:
            return

    def symbol(self, symbol: str, start: int) -> None:
        if symbol in "\r\n":
            self.end()
        elif symbol == "*":
            self.change(_ANY_SKIPPED, None)
        else:
            self.say(_SYMBOLS.get(symbol, ""), start)

    def read(self, raw: bytes, start: int) -> None:
        """Take in bytes of the code page, but for those that a character of Unicode stands for."""
        passed = min(self.left, len(raw))
        self.left -= passed
        if passed < len(raw):
            self.begin(start + passed)
            self.raw += raw[passed:]

    def unicode(self, number: int, start: int) -> None:
        self.left = 0
        self.say(chr(number % _UNICODE), start)
        self.left = self.groups[-1].fallback

    def say(self, sign: str, start: int) -> None:
        """Take in a sign that is no byte of the code page."""
        if self.left:
            self.left -= 1
            return
        self.settle()
        self.begin(start)
        self.keep(sign)

    def begin(self, start: int) -> None:
        if self.start is None and not self.groups[-1].is_skipped:
            self.start = start

    def settle(self) -> None:
        """Read the bytes at hand."""
        if self.raw:
            words = bytes(self.raw).decode(self.page, "replace")
            self.raw.clear()
            self.keep(words)

    def keep(self, words: str) -> None:
        group = self.groups[-1]
        if group.field:
            self.info[group.field] = self.info.get(group.field, "") + words
        elif not group.is_skipped:
            self.words.append(words)

    def end(self) -> None:
        """End the paragraph at hand."""
        self.settle()
        if self.groups[-1].is_skipped:
            return
        words = _whole("".join(self.words))
        if words and self.start is not None:
            self.found.append((self.start, words))
        self.words.clear()
        self.start = None

    def finished(self) -> RtfText:
        is_complete = len(self.groups) == 1
        self.settle()
        self.groups = [_Group()]
        self.end()
        info = {name: " ".join(words.split()) for name, words in self.info.items()}
        return RtfText(
            tuple(self.found), {n: w for n, w in info.items() if w}, is_complete
        )


def _whole(words: str) -> str:
    """Give words with pairs of surrogates made one, and no blanks around their lines."""
    words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "\n".join(_lines(words)).strip("\n")


def _lines(words: str) -> Iterator[str]:
    for line in words.split("\n"):
        yield line.strip(" \t\u00a0")
