"""What tagged text says: fields that letters open, and releases; the signs stand in a module of their own."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.unwrap import wrapped_blocks
from diplotext.formats.encoding import Decoded
from diplotext.formats.keywords import parted
from diplotext.formats.moments import Clock
from diplotext.formats.values import values_of
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.subject import Subject
from diplotext.text.span import Span


_LETTERS = re.compile(r"(?:\A|(?<=[\r\n]))[ \t]{0,20}(?P<tag>[A-Z]{2})#")
END = re.compile(r"(?:^|(?<=[\r\n]))[ \t]{0,20}(?i:NNNN)\b|\b(?i:NNNN)\s*\Z")
"""What ends the copy, on a line of its own or behind its last word."""
_RELEASE = re.compile(
    r"[\x00-\x20\x7f\ufeff]*Source: ?(?P<source>[^\r\n]+)[\r\n]+(?P<number>[A-Z ]*RELEASE [A-Z]*\d+)[^\r\n]*"
)
_HEADLINE = re.compile(r"\s*(?P<words>\S[^\r\n]*(?:\r?\n[ \t]*[^\s][^\r\n]*){0,3})")


@attrs.frozen(eq=False)
class Tags:
    """
    What tagged text says, and its copy.

    Attributes:
        blocks: The copy, without the headline.
        headline: Where the headline stands in the message.
        values: What the tags say, by the name of the article's field.
        properties: All that they say; what no field holds is kept.
    """

    blocks: Sequence[Block]
    headline: Span | None
    values: Mapping[str, Any]
    properties: tuple[Label, ...] = ()

    def put_on(self, article: Article) -> Article:
        """Put onto an article what the tags say; the copy itself is believed before them."""
        known = {name: value for name, value in self.values.items() if value}
        if article.byline:
            known.pop("byline", None)
        if article.agency is not None:
            known.pop("agency", None)
        made = attrs.evolve(article, item_class="text", **known)
        told = values_of(made)
        rest = (
            label for label in self.properties if label.text.strip("()") not in told
        )
        return attrs.evolve(made, properties=tuple(rest))


def of_letters(decoded: Decoded) -> Tags:
    r"""
    Read a message whose fields open with two letters and a number sign.

    Example:
        >>> from diplotext.formats.encoding import decode
        >>> message = decode(b"zczc\nAN#17\nPD#06 June 2031 14:00:00\nTI#Riga signs\nTX#The copy.\n")
        >>> tags = of_letters(message)
        >>> tags.values["guid"], tags.values["first_created"].day, tags.blocks[0].text
        ('17', 6, 'The copy.')
    """
    text = decoded.text
    found = list(_LETTERS.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    spans: dict[str, Span] = {}
    for match, end in zip(found, ends, strict=True):
        spans.setdefault(match["tag"], Span(match.end(), end))
    words = {
        tag: " ".join(span.of(text).split())
        for tag, span in spans.items()
        if span.of(text).strip()
    }
    copy = spans.get("TX", Span(len(text), len(text)))
    closing = END.search(text, copy.start, copy.end)
    stop = copy.end if closing is None else closing.start()
    dated = Clock().read(words.get("PD") or words.get("DT") or "")
    values: dict[str, Any] = {
        "guid": words.get("AN"),
        "agency": words.get("KN"),
        "first_created": dated and dated.value,
        "assumed_zone": "UTC" if dated and dated.is_assumed else None,
        "byline": tuple(filter(None, [words.get("BY") or words.get("AU")])),
        "keywords": tuple(parted(words.get("KY", ""), is_line=True)),
        "slug": words.get("KY"),
        "headlines": tuple(
            Label(words[t], role="abstract") for t in ("AB",) if t in words
        ),
        "subjects": tuple(_coded(words)),
    }
    read = {"TX"} if dated is None else {"TX", "PD" if "PD" in words else "DT"}
    properties = tuple(
        Label(said, role=tag) for tag, said in words.items() if tag not in read
    )
    headline = spans["TI"] if "TI" in words else None
    return Tags(
        list(wrapped_blocks(decoded, copy.start, stop)), headline, values, properties
    )


def _coded(words: Mapping[str, str]) -> Iterator[Subject]:
    for tag, scheme in (("CO", "company"), ("SO", "exchange")):
        if tag in words:
            yield Subject(scheme, words[tag])


def of_release(decoded: Decoded) -> Tags:
    r"""
    Read a release that opens with its source and number, its headline on the lines below.

    Example:
        >>> from diplotext.formats.encoding import decode
        >>> message = decode(b"Source: ATB\r\nMEDIA RELEASE PR67276\r\nRiga\r\nsigns\r\n\r\nThe copy.\r\n")
        >>> tags = of_release(message)
        >>> tags.headline.of(message.text), tags.blocks[0].text
        ('Riga\r\nsigns', 'The copy.')
    """
    text = decoded.text
    opening = _RELEASE.match(text)
    start = 0 if opening is None else opening.end()
    found = _HEADLINE.match(text, start)
    headline = None if found is None else Span(found.start("words"), found.end("words"))
    stop = start if found is None else found.end()
    values: dict[str, Any] = {}
    if opening is not None:
        number = Label(opening["number"].split()[-1], role="release")
        source = Subject(None, None, name=opening["source"].strip(), type="source")
        values = {"contributors": (source,), "alternative_ids": (number,)}
    return Tags(list(wrapped_blocks(decoded, stop, len(text))), headline, values)
