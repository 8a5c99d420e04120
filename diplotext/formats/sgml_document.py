"""A document of an SGML archive, cut into its elements."""

import html
import re
from collections.abc import Iterator, Mapping

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
_WIRE_SIGN = re.compile(r"&(?:(?!LT|GT)[A-Z]{2}|Cx[0-9a-f]{2});")
"""Signs of the wire as the LDC writes them, for ends of lines, indents and controls ("&QL;", "&Cx13;")."""


@attrs.frozen(eq=False)
class Document:
    """
    A document as text, and where its elements stand in it.

    Attributes:
        decoded: The text.
        base: Where the document begins in its file.
        attributes: The attributes of the document, by their name in capitals.
        spans: Where the words of all elements of a name stand, blanks before them left out.
        is_complete: Whether the document has an end.
        elements: Where the words of the first element of each name stand.
    """

    decoded: Decoded
    base: int
    attributes: Mapping[str, str]
    spans: Mapping[str, tuple[Span, ...]]
    is_complete: bool
    elements: Mapping[str, Span] = attrs.field(
        init=False,
        repr=False,
        default=attrs.Factory(
            lambda self: {name: spans[0] for name, spans in self.spans.items()},
            takes_self=True,
        ),
    )

    def words(self, name: str) -> str | None:
        """Give the words of the first element of a name on one line."""
        return next((words for _, words in self.all_words(name)), None)

    def all_words(self, name: str) -> Iterator[tuple[Span, str]]:
        """Give where the elements of a name stand, and their words on one line."""
        for span in self.spans.get(name, ()):
            words = html.unescape(TAG.sub(" ", span.of(self.decoded.text)))
            line = " ".join(without_controls(words).split())
            if line:
                yield span, line


def read_document(message: Message) -> Document:
    """
    Find the elements of a document.

    Example:
        >>> document = read_document(Message(b'<DOC id="1"><TITLE> Riga </TITLE></DOC>', 0))
        >>> document.attributes, document.words("TITLE")
        ({'ID': '1'}, 'Riga')
    """
    decoded = decode(message.content)
    text = _WIRE_SIGN.sub(lambda sign: " " * len(sign[0]), decoded.text)
    decoded = attrs.evolve(decoded, text=text)
    opening = _OPENING.search(text)
    start = 0 if opening is None else opening.end()
    pairs = _ATTRIBUTE.finditer("" if opening is None else opening["attributes"])
    ends = ("</REUTERS>", "</DOC>")
    is_complete = opening is None or any(end in text[-4096:].upper() for end in ends)
    attributes = {pair["name"].upper(): pair["value"] for pair in pairs}
    spans = _spans(text, start)
    return Document(decoded, message.offset, attributes, spans, is_complete)


def _spans(text: str, start: int) -> dict[str, tuple[Span, ...]]:
    """Give where the words of all elements stand, by their names."""
    found: dict[str, list[Span]] = {}
    opened: dict[str, int] = {}
    for tag in _ELEMENT.finditer(text, start):
        name = tag["name"].upper()
        if name in _NO_FIELD:
            continue
        if not tag["end"]:
            opened.setdefault(name, tag.end())
        elif name in opened:
            begin, end = opened.pop(name), tag.start()
            words = text[begin:end]
            blank = len(words) - len(words.lstrip())
            span = Span(min(begin + blank, end), end)
            found.setdefault(name, []).append(span)
    return {name: tuple(spans) for name, spans in found.items()}
