"""Tagged text whose lines each open with a sign that says what they are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.headline import update_tag
from diplotext.formats.copy.unwrap import wrapped_blocks
from diplotext.formats.encoding import Decoded
from diplotext.formats.moments import Clock
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
    r"[\x00-\x20\x7f]*zczc(?![A-Z]) *(?P<agency>[A-Z]{2,6}\b(?!\d))?(?P<rest>[^\r\n]*)",
    re.IGNORECASE,
)
_ROUTING = re.compile(r"[A-Z]{2}(?: [A-Z0-9()]+)+\Z")
_NUMBER = re.compile(
    r"[A-Za-z]{1,3}\d{3,5}(?:[ -]\d{2,4})?|[A-Z]{2,4}\d{3,6}(?:_[A-Z0-9]{2,6}){1,3}"
)
_ORDERED = re.compile(
    r"(?P<level>[FBUR]) (?P<category>[A-Z]{3}) [A-Z]\d[A-Z] [A-Z]{3,5}"
)
"""Priority, category and destination as ANSA has them: `R POL S0A QBXB`."""
_DESK = re.compile(r"PR[A-Z](?: [A-Z]{3,4}){1,3}|\.[A-Z]{2,15} [A-Z]{3}\d{1,4}")
"""Destination and desk as PTI has them: `PRI ESPL INT`, `.RIGA FES77`."""
_LEVEL = re.compile(r"[a-z] [a-z]{1,2}")
"""Priority and category, as the wires of ANPA have them: `r i`."""
_KEYWORDS = re.compile(
    r"(?P<slug>[A-Z]{2}-[A-Za-z][\w -]{1,40}?|[A-Z]{3,8}(?:-[A-Z]{2,12}){1,3})(?: +\d\d-\d\d(?: +\d{2,5})?)?"
)
_TOPIC = re.compile(r"(?P<topic>[A-Z][A-Z /]{1,24}) ?: ?(?P<words>\S.*)")
_SHAPES = {
    "number": _NUMBER,
    "level": _LEVEL,
    "ordered": _ORDERED,
    "desk": _DESK,
    "keywords": _KEYWORDS,
    "topic": _TOPIC,
}
"""Lines without a sign that stand above the copy, by what they hold."""
_TWO_TOPICS = re.compile(r"(?P<topic>[^:]{1,30}?) ?:(?P<words>\S.*)")
_PLACE = re.compile(r"\((?P<place>[^()]+)\)\Z")
_CODE = re.compile(r"\d{8}\Z")
_SIGNATURE = re.compile(r"[A-Z]{2,6}(?: [A-Z]{2,12})?\Z")
_END = re.compile(
    r"(?<=[\r\n])[ \t]{0,20}(?P<stamp>\d\d-[A-Z]{3}-\d\d \d\d:\d\d)?\s{0,8}(?i:NNNN)\b"
)
"""`NNNN`, the hour before it perhaps: `03-MAG-31 14:39 NNNN`."""
_URGENCIES = {"F": 1, "B": 2, "U": 3, "R": 4}
"""Flash, bulletin, urgent, regular."""
_LONGEST_CODE = 2
_MOST_TITLES = 2


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
    titles: list[Block] = []
    if any(sign == "ordered" for sign, _ in signs):
        titles, start = _titles(decoded, start, stop)
    blocks = _signed([*titles, *wrapped_blocks(decoded, start, stop)])
    agency = None if opening is None else opening["agency"]
    if agency is None and blocks and blocks[-1].role is ParagraphRole.CREDITS:
        agency = blocks[-1].text.split()[0]
    tags = _of_values(text, signs, blocks, agency)
    if end is not None and end["stamp"] is not None:
        tags = attrs.evolve(tags, values={**tags.values, **_stamped(end["stamp"])})
    numbers = " ".join(rest.split())
    if not numbers:
        return tags
    return attrs.evolve(tags, properties=(Label(numbers, "ZCZC"), *tags.properties))


def _titles(decoded: Decoded, start: int, stop: int) -> tuple[list[Block], int]:
    """
    Give the lines before the first that is indented, and where the copy begins.

    The first two are headlines; a line in brackets below them, which names the author, may be indented.
    """
    found: list[Block] = []
    for line in _LINE.finditer(decoded.text, start, stop):
        words = line.group().strip(_PADDING)
        is_aside = words.startswith("(") and words.endswith(")")
        if line.group()[0] in _PADDING and not is_aside:
            break
        (offset,) = decoded.byte_offsets([line.start() + line.group().index(words)])
        is_title = len(found) < _MOST_TITLES and not is_aside
        role = ParagraphRole.HEADLINE if is_title else None
        found.append(Block(words, role, source_offset=offset))
        start = line.end()
    return found, start


def _stamped(words: str) -> Mapping[str, Any]:
    """Give when a message was made, from its last line."""
    moment = Clock().read(words)
    if moment is None:
        return {}
    zone = "UTC" if moment.is_assumed else None
    return {"version_created": moment.value, "assumed_zone": zone}


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
    for line in words.get("ordered", ()):
        values["priority"] = line[0]
        values["urgency"] = _URGENCIES[line[0]]
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
        if parted is not None and not _is_tag(parted):
            topics.append(parted["topic"].strip())
            start = text.rindex(parted["words"], span.start, span.end)
            span = Span(start, start + len(parted["words"]))  # noqa: PLW2901
        if headline is None and (slug is not None or parted is not None):
            headline = span
        elif slug is None and parted is None:
            slug = words
    return headline, slug, topics


def _is_tag(parted: re.Match[str]) -> bool:
    """Tell whether what stands before a colon is no topic, but the tag of an update: "CORRECTION: Riga signs"."""
    tag = update_tag(parted["topic"].strip(), customs_for(None).style)
    return tag is not None


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
    for line in words.get("ordered", ()):
        yield Subject("category", line.split()[1])
    letters = [code for code in words.get("$", ()) if len(code) <= _LONGEST_CODE]
    for code in letters or words.get("*", ()):
        if len(code) <= _LONGEST_CODE:
            yield Subject("category", code)
