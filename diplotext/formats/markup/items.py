"""The items of a message, cut out of its bytes one by one, so that a message may be of any length."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic, ReadError, Severity
from diplotext.formats._xml import LIMITS, Limits
from diplotext.formats.markup.charset import characters
from diplotext.formats.markup.envelope import Envelope, envelope_of


_FIRST, _BLOCK = 65_536, 262_144
"""
How many bytes are read at first, and how many at once of a message that has more.

Most documents are short, and room for a long block takes longer to be made than they to be read.
"""
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0", b"<\0")
_TAG_END = re.compile(rb"""(?>"[^"]*+"|'[^']*+'|[^"'>])*+>""")
_ENDS = {b"<![CDATA[": b"]]>", b"<!--": b"-->"}
_MARKUP = b"<!"
"""What sections of characters and comments begin with."""


@attrs.frozen
class Piece:
    """
    One item of a message.

    Attributes:
        item: The item.
        envelope: What stands around it.
        name: Its element, as written.
        line: On which line of the source it begins, counted from 1.
        offset: At which byte of the source it begins.
        is_first: Whether all that stands before the first item is in the document too.
        is_whole: Whether its end was found.
    """

    item: bytes
    envelope: Envelope
    name: str
    line: int
    offset: int
    is_whole: bool = True
    is_first: bool = False

    @property
    def content(self) -> bytes:
        """The item in its envelope, a document of its own; the first has all that stands before it."""
        opening = (
            self.envelope.whole_opening if self.is_first else self.envelope.opening
        )
        return opening + self._closed

    @property
    def alone(self) -> bytes:
        """The item within nothing but the tags that are open around it."""
        return self.envelope.opening + self._closed

    @property
    def _closed(self) -> bytes:
        return self.item + (self.envelope.closing if self.is_whole else b"")


def cut(
    file: BinaryIO, names: frozenset[str], limits: Limits = LIMITS
) -> Iterator[Piece | Envelope]:
    """
    Give the items of a message in order; a message without any item gives its envelope.

    An item that is the whole document, and a document in an encoding of more than a byte,
    is held in memory; of all others only the item at hand is.

    Args:
        file: The message.
        names: Names of the elements that are items.
        limits: How large an item may be.

    Raises:
        ReadError: If an item goes beyond the limits.

    Example:
        >>> import io
        >>> message = io.BytesIO(b"<m><set><item>1</item><item>2</item></set></m>")
        >>> [piece.alone for piece in cut(message, frozenset({"item"}))]
        [b'<m><set><item>1</item></set></m>', b'<m><set><item>2</item></set></m>']
    """
    head = file.read(_FIRST)
    if head.startswith(_WIDE):
        head = characters(head + file.read()).content
    yield from _Scanner(file.read, _pattern(names), limits, head).pieces()


@cache
def _pattern(names: frozenset[str]) -> re.Pattern[bytes]:
    """Make the pattern that finds the tags of items, and where tags mean nothing."""
    known = b"|".join(re.escape(name.encode()) for name in sorted(names))
    return re.compile(
        rb"<!\[CDATA\[|<!--|<(/?)((?:[\w.-]+:)?(?:" + known + rb"))(?=[\s/>])"
    )


@attrs.define
class _Scanner:
    """Goes through a message block by block."""

    read: Callable[[int], bytes]
    pattern: re.Pattern[bytes]
    limits: Limits
    block: bytes
    offset: int = 0
    line: int = 1
    begin: int = 0
    """Where in the block begins what is not forgotten."""
    at: int = 0
    """How far the block was looked at."""

    def pieces(self) -> Iterator[Piece | Envelope]:
        envelope: Envelope | None = None
        while True:
            name = self.find_start()
            if name is None:
                if envelope is None:
                    yield Envelope(self.block)
                return
            start = self.at
            is_first = envelope is None
            if envelope is None:
                envelope = envelope_of(self.block[:start])
            self.drop(start)
            is_whole = self.find_end(name)
            yield Piece(
                self.block[self.begin : self.at],
                envelope,
                name.decode("ascii", "replace"),
                self.line,
                self.offset,
                is_whole,
                is_first,
            )
            self.drop(self.at)

    def find_start(self) -> bytes | None:
        """Go to the next item, and give the name of its element."""
        while True:
            found = self.search()
            if found is None:
                return None
            if found[2] is not None and not found[1]:
                self.at = found.start()
                return found[2]
            self.pass_over(found)

    def find_end(self, name: bytes) -> bool:
        """Go behind the item that begins here, and tell whether it is whole."""
        if self.find_plain_end(name):
            return True
        depth = 0
        while True:
            found = self.search()
            if found is None:
                self.at = len(self.block)
                return False
            if found[2] != name:
                self.pass_over(found)
                continue
            end = self.end_of_tag(found)
            if found[1]:
                depth -= 1
            elif self.block[end - 2 : end] != b"/>":
                depth += 1
            self.at = end
            if depth == 0:
                return True

    def find_plain_end(self, name: bytes) -> bool:
        """
        Go behind an item that ends in what is held and holds nothing in which tags mean nothing.

        Most items are such, and finding some bytes is many times faster than telling tags.
        """
        end = self.block.find(b"</" + name + b">", self.at)
        if end < 0 or self.block.find(b"<" + name, self.at + 1, end) >= 0:
            return False
        if self.block.find(_MARKUP, self.at, end) >= 0:
            return False
        self.at = end + len(name) + 3
        return True

    def search(self) -> re.Match[bytes] | None:
        """Find the next tag or section from here, reading on as far as it takes."""
        while True:
            found = self.pattern.search(self.block, self.at)
            if found is not None:
                return found
            self.at = max(self.at, len(self.block) - _LONGEST_NAME)
            if not self.more():
                return None

    def pass_over(self, found: re.Match[bytes]) -> None:
        """Go behind a section of characters or a comment, or behind a tag of no interest."""
        end = _ENDS.get(found[0])
        if end is None:
            self.at = found.end()
            return
        searched = found.end()
        while True:
            place = self.block.find(end, searched)
            if place >= 0:
                self.at = place + len(end)
                return
            searched = max(searched, len(self.block) - len(end))
            if not self.more():
                self.at = len(self.block)
                return

    def end_of_tag(self, found: re.Match[bytes]) -> int:
        """Give where the tag ends that was found."""
        while True:
            end = _TAG_END.match(self.block, found.end())
            if end is not None:
                return end.end()
            if not self.more():
                return len(self.block)

    def more(self) -> bool:
        """Read another block, unless there is none or the item grows beyond its limit."""
        held = len(self.block) - self.begin
        if held > self.limits.size:
            message = (
                f"found an item of more than {held:,} bytes, "
                f"expected at most {self.limits.size:,}"
            )
            raise ReadError(Diagnostic("too-large", message, severity=Severity.ERROR))
        block = self.read(_FIRST if len(self.block) < _FIRST else _BLOCK)
        self.block += block
        return bool(block)

    def drop(self, end: int) -> None:
        """Forget what stands before a place; the block is moved only when that is much of it."""
        self.line += self.block.count(b"\n", self.begin, end)
        self.offset += end - self.begin
        if end >= _FIRST:
            self.block = self.block[end:]
            end = 0
        self.begin = self.at = end


_LONGEST_NAME = 128
"""No tag of an item has a longer name, so that one cut by the end of a block is found."""
