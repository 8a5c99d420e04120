"""Tagged text whose lines each open with a sign that says what they are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.unwrap import wrapped_blocks
from diplotext.formats.encoding import Decoded
from diplotext.formats.tag_rows import is_row, row_fields
from diplotext.formats.tags import Tags
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
_LONGEST_CODE = 2


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
