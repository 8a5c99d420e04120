"""The lines before the copy of tagged text, and what they say."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.unwrap import wrapped_blocks
from diplotext.formats.encoding import Decoded
from diplotext.formats.keywords import parted
from diplotext.formats.moments import Clock
from diplotext.formats.tag_rows import is_row, row_fields
from diplotext.formats.values import values_of
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.subject import Subject
from diplotext.text.span import Span


_LINE = re.compile(r"[^\r\n]+")
_SIGNS = frozenset("%#$:&*~@=^+")
_PADDING = " \t\x00\x01\x0b\x0c\x16\x7f\xa0\ufeff"
_OPENING = re.compile(
    r"[\x00-\x20\x7f]*zczc\b *(?P<agency>[A-Z]{2,6}\b(?!\d))?(?P<rest>[^\r\n]*)",
    re.IGNORECASE,
)
_ROUTING = re.compile(r"[A-Z]{2}(?: [A-Z0-9()]+)+\Z")
_NUMBER = re.compile(r"[A-Za-z]{1,3}\d{3,5}(?:[ -]\d{2,4})?")
_LEVEL = re.compile(r"[a-z] [a-z]{1,2}")
"""Priority and category, as the wires of ANPA have them: `r i`."""
_KEYWORDS = re.compile(
    r"(?P<slug>[A-Z]{2}-[A-Za-z][\w -]{1,40}?)(?: +\d\d-\d\d(?: +\d{2,5})?)?"
)
_TOPIC = re.compile(r"(?P<topic>[A-Z][A-Z /]{1,24}) ?: ?(?P<words>\S.*)")
_SHAPES = {
    "number": _NUMBER,
    "level": _LEVEL,
    "keywords": _KEYWORDS,
    "topic": _TOPIC,
}
"""Lines without a sign that stand above the copy, by what they hold."""
_TWO_TOPICS = re.compile(r"(?P<topic>[^:]{1,30}?) ?:(?P<words>\S.*)")
_PLACE = re.compile(r"\((?P<place>[^()]+)\)\Z")
_CODE = re.compile(r"\d{8}\Z")
_SIGNATURE = re.compile(r"[A-Z]{2,6}(?: [A-Z]{2,12})?\Z")
_END = re.compile(r"(?<=[\r\n])[ \t]{0,20}NNNN\b")
_LETTERS = re.compile(r"(?:\A|(?<=[\r\n]))[ \t]{0,20}(?P<tag>[A-Z]{2})#")
_RELEASE = re.compile(
    r"[\x00-\x20\x7f\ufeff]*Source: ?(?P<source>[^\r\n]+)[\r\n]+(?P<number>[A-Z ]*RELEASE [A-Z]*\d+)[^\r\n]*"
)
_HEADLINE = re.compile(r"\s*(?P<words>\S[^\r\n]*(?:\r?\n[ \t]*[^\s][^\r\n]*){0,3})")
_LONGEST_CODE = 2


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


def of_signs(decoded: Decoded) -> Tags:
    r"""
    Read a message of `ZCZC` and signs.

    Example:
        >>> from diplotext.formats.encoding import decode
        >>> tags = of_signs(decode(b"ZCZC AAP\n$T\n:Pact\n^Riga: Riga signs\n+11000000\nCopy.\nNNNN"))
        >>> tags.values["slug"], tags.values["agency"], tags.blocks[0].text
        ('Pact', 'AAP', 'Copy.')
    """
    text = decoded.text
    opening = _OPENING.match(text)
    start = 0 if opening is None else opening.end()
    rest = "" if opening is None else opening["rest"]
    signs: list[tuple[str, Span]] = []
    if opening is not None and is_row(rest):
        signs += row_fields(text, Span(opening.start("rest"), start))
        rest = ""
    start = _take_signs(text, start, signs)
    end = _END.search(text, start)
    stop = len(text) if end is None else end.start()
    blocks = _signed(list(wrapped_blocks(decoded, start, stop)))
    agency = None if opening is None else opening["agency"]
    if agency is None and blocks and blocks[-1].role is ParagraphRole.CREDITS:
        agency = blocks[-1].text.split()[0]
    tags = _of_values(text, signs, blocks, agency)
    numbers = " ".join(rest.split())
    if not numbers:
        return tags
    return attrs.evolve(tags, properties=(Label(numbers, "ZCZC"), *tags.properties))


def _take_signs(text: str, start: int, signs: list[tuple[str, Span]]) -> int:
    """Take the lines before the copy, and give where they end."""
    for line in _LINE.finditer(text, start):
        sign, span = _sign(line.group()), Span(line.start(), line.end())
        if is_row(line.group()):
            signs += row_fields(text, span)
        elif sign is None:
            break
        else:
            signs.append((sign, Span(span.start + (sign in _SIGNS), span.end)))
        start = span.end
    return start


def _sign(line: str) -> str | None:
    """Give the sign of a line before the copy; letters stand for lines of another form."""
    words = line.strip(_PADDING)
    if words[:1] in _SIGNS:
        return words[0] if line[0] in _SIGNS else None
    if not words:
        return ""
    if _ROUTING.match(words):
        return "routing"
    shapes = (name for name, shape in _SHAPES.items() if shape.fullmatch(words))
    return next(shapes, None)


def _signed(blocks: list[Block]) -> list[Block]:
    """Mark the last line of the copy when it is the name of the agency and of its service."""
    if len(blocks) > 1 and _SIGNATURE.match(blocks[-1].text):
        blocks[-1] = attrs.evolve(blocks[-1], role=ParagraphRole.CREDITS)
    return blocks


def _of_values(
    text: str,
    signs: Sequence[tuple[str, Span]],
    blocks: Sequence[Block],
    agency: str | None,
) -> Tags:
    by_sign: dict[str, list[Span]] = {}
    told = ((sign, span) for sign, span in signs if span.of(text).strip())
    for sign, span in told:
        by_sign.setdefault(sign, []).append(span)
    words = {
        sign: [span.of(text).strip() for span in spans]
        for sign, spans in by_sign.items()
    }
    headline, slug, topics = _topics(text, by_sign)
    values: dict[str, Any] = {
        "agency": agency,
        "slug": slug,
        "keywords": tuple(topics),
        "places": (*words.get("@", ()), *_places(words.get(":", ()))),
        "services": tuple(Subject(None, code) for code in words.get("%", ())),
        "genres": tuple(Subject(None, None, name=name) for name in words.get("~", ())),
        "subjects": tuple(_subjects(words)),
    }
    properties = (
        Label(" ".join(value.split()), role=sign or None)
        for sign, several in words.items()
        for value in several
    )
    return Tags(blocks, headline, values, tuple(properties))


def _topics(
    text: str, by_sign: Mapping[str, Sequence[Span]]
) -> tuple[Span | None, str | None, list[str]]:
    """Give headline, slug and keywords: what a colon opens is either of them."""
    headline = next(iter(by_sign.get("^", ())), None)
    for span in by_sign.get("$", ()):
        if headline is None and len(span.of(text).strip()) > _LONGEST_CODE:
            headline = span
    slug = next((span.of(text).strip() for span in by_sign.get("#", ())), None)
    slug = slug or _tied_keywords(text, by_sign.get("keywords", ()))
    topics: list[str] = []
    for span in (*by_sign.get(":", ()), *by_sign.get("topic", ())):
        words = span.of(text).strip()
        if _PLACE.match(words) or words.isdigit():
            continue
        parted = _TOPIC.fullmatch(words) or _TWO_TOPICS.fullmatch(words)
        if parted is not None:
            topics.append(parted["topic"].strip())
            span = Span(span.end - len(parted["words"]), span.end)  # noqa: PLW2901
        if headline is None and (slug is not None or parted is not None):
            headline = span
        elif slug is None and parted is None:
            slug = words
    return headline, slug, topics


def _tied_keywords(text: str, spans: Sequence[Span]) -> str | None:
    """Give the keywords of a line such as `BC-RIGA-PORTS 03-03 0123`."""
    found = (_KEYWORDS.fullmatch(span.of(text).strip()) for span in spans)
    return next((match["slug"].strip() for match in found if match is not None), None)


def _places(words: Sequence[str]) -> Iterator[str]:
    for match in map(_PLACE.match, words):
        if match is not None:
            yield match["place"]


def _subjects(words: Mapping[str, Sequence[str]]) -> Iterator[Subject]:
    """Give IPTC subject codes and the one-letter category."""
    for code in (*words.get("*", ()), *words.get("+", ())):
        if _CODE.match(code):
            yield Subject("subj", code)
    letters = [code for code in words.get("$", ()) if len(code) <= _LONGEST_CODE]
    for code in letters or words.get("*", ()):
        if len(code) <= _LONGEST_CODE:
            yield Subject("category", code)


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
    end = text.find("NNNN", copy.start, copy.end)
    stop = copy.end if end < 0 else end
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
