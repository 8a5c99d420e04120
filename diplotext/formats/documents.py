"""The documents of a file that holds several, each as a stream of its own."""

import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

import attrs


if TYPE_CHECKING:
    from typing_extensions import Buffer


_BLOCK = 65_536
_REACH = 256
"""How far around a place the beginning of a document shows."""

_PARTING = re.compile(
    rb"<\?xml[ \t\r\n]|\x16{0,8}\x01[A-Za-z]{1,6}\d{2}|(?<![^\r\n \t])(?:ZCZC|zczc)\b"
)
"""How a document begins behind another one."""

_MARKS = (b"<?xml", b"\x01", b"ZCZC", b"zczc")
"""What stands in every beginning, to be found fast."""
_SOH, _SYN = b"\x01", 0x16

_ROOT = re.compile(
    rb"[\x00-\x20\xef\xbb\xbf]*(?:(?:<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>)\s*)*"
    rb"<((?:[\w.-]+:)?(?:(?:news|package|concept|knowledge|planning|catalog)Item|newsMessage|NewsML|nitf|rss|feed|RDF))"
    rb"(?=[\s/>])",
    re.DOTALL,
)
"""The first tag of a document with a root that no element within it has the name of."""
_NEXT = re.compile(rb"[\x00\s\xef\xbb\xbf]*(?=<(?:[A-Za-z_]|\?xml|!DOCTYPE))")
"""What parts the end of a root from the next document."""
_HEAD = 4096
"""So many bytes may stand before the end of the first tag's name."""

_BEGUN = re.compile(rb"[\x00-\x20\x7f\xef\xbb\xbf]*(?:<|\x01|\x16|(?i:zczc)\b)")
"""How a document begins that others may follow: mark-up and the messages of wires."""

_ENDED = re.compile(rb"(?:[>\x00\x03\x04\x0c\x1a\x7f]|NNNN)[ \t\r\n\xef\xbb\xbf]*\Z")
"""How a document ends that is followed by another one."""


@attrs.frozen(eq=False)
class Part:
    """
    A document within a file.

    Attributes:
        file: Its bytes, to be read before the next document is asked for.
        offset: Where it begins in the file.
        line: The line of the file on which it begins, counted from 0.
    """

    file: BinaryIO
    offset: int
    line: int


def documents(file: BinaryIO) -> Iterator[Part]:
    r"""
    Give the documents of a file: all of it, or those that stand one behind the other.

    Documents of XML and messages of wires may stand behind each other, in any mixture. A
    document of XML has a declaration, or stands behind one whose root is that of a standard.
    Only a block of the file is held.

    Example:
        >>> two = b'<?xml version="1.0"?>\n<a/>\n<?xml version="1.0"?>\n<b/>'
        >>> [(part.offset, part.line, part.file.read()[22:26]) for part in documents(io.BytesIO(two))]
        [(0, 0, b'<a/>'), (27, 2, b'<b/>')]
    """
    feed = _Feed(file)
    while True:
        stream = _Stream(feed)
        yield Part(io.BufferedReader(stream, _BLOCK), feed.offset, feed.line)
        stream.drain()
        if feed.is_empty:
            return


def _beginnings(buffer: bytearray, start: int, limit: int, end: bytes) -> Iterator[int]:
    """Give the places from `start` up to `limit` at which a document may begin: behind the end of a root too."""
    at = max(0, start)
    found = {mark: buffer.find(mark, at) for mark in (*_MARKS, end) if mark}
    while True:
        places = [(place, mark) for mark, place in found.items() if place >= 0]
        if not places:
            return
        place, mark = min(places)
        found[mark] = buffer.find(mark, place + 1)
        while mark == _SOH and place > at and buffer[place - 1] == _SYN:
            place -= 1
        if place >= limit:
            return
        following = _NEXT.match(buffer, place + len(mark)) if mark == end else None
        if following is not None:
            yield following.end()
        elif _PARTING.match(buffer, place) is not None:
            yield place


class _Feed:
    """A file, held block by block, with the place that was reached in it."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.buffer = bytearray()
        self.is_ended = False
        self.offset = self.line = 0
        self.tail = b""
        """The last bytes that were taken."""

    @property
    def is_empty(self) -> bool:
        self.fill()
        return not self.buffer

    def fill(self) -> None:
        """See to it that the buffer holds a block, if there is one left."""
        while not self.is_ended and len(self.buffer) < 2 * _BLOCK:
            block = self._file.read(_BLOCK)
            self.is_ended = not block
            self.buffer += block

    def take(self, count: int) -> bytes:
        block = bytes(self.buffer[:count])
        del self.buffer[:count]
        self.offset += len(block)
        self.line += block.count(b"\n")
        self.tail = (self.tail + block)[-_REACH:]
        return block


class _Stream(io.RawIOBase):
    """One document of a feed."""

    def __init__(self, feed: _Feed) -> None:
        super().__init__()
        self._feed = feed
        feed.fill()
        self._may_end = _BEGUN.match(feed.buffer) is not None
        root = _ROOT.match(bytes(feed.buffer[:_HEAD]))
        self._end = b"" if root is None else b"</" + root[1] + b">"
        self._start = self._clear = feed.offset
        self._stop: int | None = None
        self._is_done = False

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "Buffer") -> int:
        """Fill the buffer up to where the next document begins."""
        view = memoryview(buffer)
        count = 0 if self._is_done else min(len(view), self._available())
        view[:count] = self._feed.take(count)
        return count

    def drain(self) -> None:
        """Read on to the end of the document."""
        while not self._is_done and self._available():
            self._feed.take(self._available())

    def _available(self) -> int:
        """Tell how many bytes of the document can be given now."""
        feed = self._feed
        if self._stop is not None:
            self._is_done = self._stop == feed.offset
            return self._stop - feed.offset
        feed.fill()
        limit = len(feed.buffer) - (0 if feed.is_ended else _REACH)
        if self._may_end:
            clear = self._clear - feed.offset
            for place in _beginnings(feed.buffer, clear, limit, self._end):
                if self._parts(place):
                    self._stop = feed.offset + place
                    return place
            self._clear = feed.offset + max(0, limit)
        self._is_done = limit == 0
        return limit

    def _parts(self, place: int) -> bool:
        """Tell whether a document ends before a place of the buffer."""
        feed = self._feed
        if feed.offset + place == self._start:
            return False
        before = bytes(feed.buffer[max(0, place - _REACH) : place])
        if place < _REACH:
            before = feed.tail + before
        return _ENDED.search(before[-_REACH:]) is not None
