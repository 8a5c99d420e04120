r"""
A document of Factiva's indexed text, cut into its fields.

A field opens with its code at the beginning of a line. The code stands alone on the line, or
before its words behind a tab, several blanks or one: how it does is the same in all of a
document. Codes are those that Factiva lists as fields to search in.
"""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum, auto
from functools import cache

import attrs

from diplotext.formats.exports.document import clean_line
from diplotext.text.span import Span


BODY = ("LP", "TD")
"""The lead and the text behind it."""

LISTS = ("CO", "IN", "NS", "RE", "DE", "FDS", "RIC", "IPC")
"""Companies, industries, subjects and regions, of all of which a document may have many."""

_ABOVE = ("CLM", "SE")
"""What may stand above the headline, which is in every document."""
_BEFORE = (
    *_ABOVE, "HD", "BY", "CR", "WC", "PD", "ET", "SN", "SC", "NGC", "GC", "ED", "PG", "VOL", "LA", "CY", "CX",
)  # fmt: skip
_BEHIND = (*LISTS, "ART", "CT", "RF", "CX", "RST", "IPD", "PUB", "AN")
CODES = frozenset({*_BEFORE, *BODY, *_BEHIND})

_LINE = r"(?<![^\r\n\x00\x0c\x7f])[ \t]{0,3}"
_ALONE = r"[ \t\xa0]{0,40}(?=[\r\n]|\Z)"
ACCESSION = re.compile(r"\b[A-Z][A-Z0-9]{2,7}\d{8}[A-Za-z0-9]{5,12}\b")
"""A source, the day and a number of the document within it."""


_FURTHER = (
    r"(?=[^\r\n]{1,300}(?:[\r\n]{1,4}[^\r\n]{1,200}){0,2}?"
    r"[\r\n]{1,4}(?:BY|CR|WC|PD)[ \t])"
)
"""A headline, and the code of a field that follows it."""


class Gap(StrEnum):
    """What stands between a code and the words beside it."""

    TAB = auto()
    WIDE = auto()
    """Several blanks."""
    ONE = auto()
    """One blank."""
    NONE = auto()
    """Nothing does: all codes stand alone on their lines."""


_GAPS = {
    Gap.TAB: r"[ ]{0,8}\t[ \t]{0,40}",
    Gap.WIDE: r"(?:[ \xa0]{2,40}|[ ]?\t)[ \t]{0,40}",
    Gap.ONE: r"[ \t\xa0]{1,40}",
    Gap.NONE: r"(?!)",
}


@attrs.frozen
class Field:
    """
    A field of a document.

    Attributes:
        code: Its code.
        start: Where its code stands.
        span: Its words, from behind the code on.
    """

    code: str
    start: int
    span: Span

    def words(self, text: str) -> str:
        """Give its words on one line."""
        return clean_line(self.span.of(text))


@cache
def label(gap: Gap) -> re.Pattern[str]:
    r"""
    Give what a code and the gap behind it look like at the beginning of a line.

    Example:
        >>> [found["code"] for found in label(Gap.TAB).finditer("HD\tRiga\nSN AFP\nLP\n\nRiga signs.")]
        ['HD', 'LP']
    """
    codes = "|".join(sorted(CODES, key=len, reverse=True))
    return re.compile(rf"{_LINE}(?P<code>{codes})(?:{_ALONE}|{_GAPS[gap]})")


@cache
def opening(gap: Gap) -> re.Pattern[bytes]:
    r"""
    Give how a document begins: with its headline, or what stands above that.

    Where one blank is all that stands behind codes, a field must follow the headline
    that no document is without.

    Example:
        >>> [found.start() for found in opening(Gap.NONE).finditer(b"SE\nWorld\nHD\nRiga\nHD\nOslo")]
        [0, 17]
    """
    line = _LINE.replace(r"\x7f", r"\x7f\xbf")
    above = rf"(?:(?:{'|'.join(_ABOVE)})[ \t]{{0,8}}(?:[\r\n]{{1,4}}[ \t]{{0,8}})?[^\r\n]{{1,80}}[\r\n]{{1,4}}[ \t]{{0,3}})"
    beside = _ALONE if gap is Gap.NONE else _GAPS[gap]
    further = _FURTHER if gap is Gap.ONE else ""
    words = rf"{line}{above}{{0,2}}HD{beside}{further}"
    return re.compile(words.replace(r"\xa0", "").encode())


def gap_of(text: str) -> Gap | None:
    r"""
    Tell what stands between codes and words from the first headline; None without a headline.

    Example:
        >>> [gap_of(text) for text in ("HD\tRiga", "HD  Riga", "HD Riga", "HD\nRiga", "Riga")]
        [<Gap.TAB: 'tab'>, <Gap.WIDE: 'wide'>, <Gap.ONE: 'one'>, <Gap.NONE: 'none'>, None]
    """
    found = _FIRST.search(text)
    if found is None:
        return None
    blanks = found["blanks"]
    if not found["words"]:
        return Gap.NONE
    if "\t" in blanks:
        return Gap.TAB
    return Gap.WIDE if len(blanks) > 1 else Gap.ONE


_FIRST = re.compile(
    rf"{_LINE}HD(?P<blanks>[ \t\xa0]{{1,40}}|(?=[\r\n]|\Z))(?P<words>[^\s]?)"
)


def read_fields(text: str) -> tuple[Mapping[str, Field], Span]:
    r"""
    Cut a document into its fields.

    A code that was met already opens no field, nor does one within the body that belongs
    before it: such words are words of the field in which they stand.

    Returns:
        The fields by their codes, in order; and what stands before the first.

    Example:
        >>> text = "HD\nRiga\nSC\nAN\nTD\n\nText.\n\nHD\n\nNS\ngdip : Diplomacy"
        >>> [(field.code, field.words(text)) for field in read_fields(text)[0].values()]
        [('HD', 'Riga'), ('SC', 'AN'), ('TD', 'Text. HD'), ('NS', 'gdip : Diplomacy')]
    """
    gap = gap_of(text) or Gap.NONE
    labels = list(_labels(text, gap))
    ends = [*(found.start() for found in labels), len(text)][1:]
    fields = {
        found["code"]: Field(found["code"], found.start("code"), Span(found.end(), end))
        for found, end in zip(labels, ends, strict=True)
    }
    return fields, Span(0, labels[0].start() if labels else len(text))


def _labels(text: str, gap: Gap) -> Iterator[re.Match[str]]:
    """Give the codes that open fields."""
    met: set[str] = set()
    last: re.Match[str] | None = None
    for found in label(gap).finditer(text):
        code = found["code"]
        if code in met or (last is None and code not in {*_ABOVE, "HD"}):
            continue
        if last is not None and not _may_follow(text, last, found, gap):
            continue
        met.add(code)
        last = found
        yield found


def _may_follow(text: str, last: re.Match[str], found: re.Match[str], gap: Gap) -> bool:
    """Tell whether a code may open a field behind another one."""
    if last["code"] == "SC" and not text[last.end() : found.start()].strip():
        return False  # the code of a source may look like one of a field
    if last["code"] not in BODY:
        return True
    if found["code"] in BODY:
        return last["code"] == BODY[0]
    if found["code"] not in _BEHIND:
        return False
    stands_alone = text[found.end() : found.end() + 1] in {"\r", "\n", ""}
    return gap is not Gap.ONE or stands_alone or _is_telling(text, found)


_LISTED = re.compile(r"[A-Za-z0-9*_.]{1,20} : \S|[*a-z0-9]{2,12}(?: \||[\r\n]|\Z)")
_PUBLISHER = re.compile(rf"[^\r\n]{{1,200}}[\r\n]{{1,4}}{_LINE}AN ")


def _is_telling(text: str, found: re.Match[str]) -> bool:
    """Tell whether the words beside a code within the body show that it is one: one blank does not."""
    code = found["code"]
    if code in LISTS:
        return _LISTED.match(text, found.end()) is not None
    if code == "AN":
        return ACCESSION.search(text, found.end(), found.end() + 60) is not None
    return code == "PUB" and _PUBLISHER.match(text, found.end()) is not None
