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
_NAMES = [
    "TITLE",
    "HEADLINE",
    "HEAD",
    "AUTHOR",
    "BYLINE",
    "DATELINE",
    "BODY",
    "TEXT",
    "DATE",
    "UNKNOWN",
    "TOPICS",
    "PLACES",
    "PEOPLE",
    "ORGS",
    "EXCHANGES",
    "COMPANIES",
    "DOCNO",
    "DOCID",
    "FILEID",
    "FIRST",
    "SECOND",
]
_ELEMENT = re.compile(
    rf"<(?P<name>{'|'.join(_NAMES)})(?: [^<>]*)?>"
    r"(?P<words>[^<]*(?:<(?!/?(?P=name)\b)[^<]*)*)</(?P=name)>",
    re.IGNORECASE,
)
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
    _collect(text, Span(start, len(text)), elements)
    ends = ("</REUTERS>", "</DOC>")
    is_complete = opening is None or any(end in text[-4096:].upper() for end in ends)
    attributes = {pair["name"].upper(): pair["value"] for pair in pairs}
    return Document(decoded, message.offset, attributes, elements, is_complete)


def _collect(text: str, within: Span, elements: dict[str, Span]) -> None:
    """Note the elements, and those of the text within theirs."""
    for match in _ELEMENT.finditer(text, within.start, within.end):
        start, end = match.span("words")
        words = match["words"]
        span = Span(min(start + len(words) - len(words.lstrip()), end), end)
        name = match["name"].upper()
        elements.setdefault(name, span)
        if name == "TEXT":
            _collect(text, span, elements)
