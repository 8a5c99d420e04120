"""A document of an SGML archive, cut into its elements."""

import html
import re
from collections.abc import Mapping

import attrs

from diplotext.formats.copy.unwrap import without_controls
from diplotext.formats.encoding import Decoded, decode
from diplotext.formats.messages import Message
from diplotext.text.span import Span


_OPENING = re.compile(r"<(?:REUTERS|DOC)\b(?P<attributes>[^>]*)>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"(?P<name>[A-Za-z]+)\s*=\s*\"(?P<value>[^\"]*)\"")
_ELEMENT = re.compile(
    r"<(?P<end>/?)(?P<name>[A-Z][A-Z0-9_]{0,20})(?: [^<>]{0,400})?>", re.IGNORECASE
)
_NO_FIELD = frozenset({"P", "D", "DOC", "REUTERS"})
"""Elements of which a document has many, or that are the document."""
TAG = re.compile(r"</?[A-Za-z][^>]{0,80}>")


@attrs.frozen(eq=False)
class Document:
    """
    A document as text, and where its elements stand in it.

    Attributes:
        decoded: The text.
        base: Where the document begins in its file.
        attributes: The attributes of the document, by their name in capitals.
        elements: Where the words of each element stand, blanks around them left out.
        is_complete: Whether the document has an end.
    """

    decoded: Decoded
    base: int
    attributes: Mapping[str, str]
    elements: Mapping[str, Span]
    is_complete: bool

    def words(self, name: str) -> str | None:
        """Give the words of an element on one line."""
        span = self.elements.get(name)
        if span is None:
            return None
        words = html.unescape(TAG.sub(" ", span.of(self.decoded.text)))
        return " ".join(without_controls(words).split()) or None


def read_document(message: Message) -> Document:
    """
    Find the elements of a document.

    Example:
        >>> document = read_document(Message(b'<DOC id="1"><TITLE> Riga </TITLE></DOC>', 0))
        >>> document.attributes, document.words("TITLE")
        ({'ID': '1'}, 'Riga')
    """
    decoded = decode(message.content)
    text = decoded.text
    opening = _OPENING.search(text)
    start = 0 if opening is None else opening.end()
    pairs = _ATTRIBUTE.finditer("" if opening is None else opening["attributes"])
    elements: dict[str, Span] = {}
    _collect(text, start, elements)
    ends = ("</REUTERS>", "</DOC>")
    is_complete = opening is None or any(end in text[-4096:].upper() for end in ends)
    attributes = {pair["name"].upper(): pair["value"] for pair in pairs}
    return Document(decoded, message.offset, attributes, elements, is_complete)


def _collect(text: str, start: int, elements: dict[str, Span]) -> None:
    """Note where the words of the first element of each name stand."""
    opened: dict[str, int] = {}
    for tag in _ELEMENT.finditer(text, start):
        name = tag["name"].upper()
        if name in _NO_FIELD or name in elements:
            continue
        if not tag["end"]:
            opened.setdefault(name, tag.end())
        elif name in opened:
            begin, end = opened.pop(name), tag.start()
            words = text[begin:end]
            blank = len(words) - len(words.lstrip())
            elements[name] = Span(min(begin + blank, end), end)
