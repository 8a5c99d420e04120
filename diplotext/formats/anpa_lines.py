"""The copy of an ANPA 1312 message cut into blocks: header lines, paragraphs, tables."""

import re
from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.element import Kind
from diplotext.formats.copy.passage import one_line
from diplotext.formats.copy.recognize import recognize
from diplotext.formats.copy.titles import is_title
from diplotext.formats.encoding import Decoded
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span


_LINE = re.compile(r"[^\r\n]+")
_BANDS = str.maketrans({"\x1e": "\t", "\x1f": "\t", "\x08": "\t"})
_CONTROLS = re.compile(r"[\x00-\x07\x0b-\x1d\x7f]")
_FEWEST_COLUMNS = 2
_QUADS, _CENTRE = "<=+", "="
_ADVANCE = re.compile(r"\$[\w-]{2,12}")
"""The mark of copy sent ahead, `$adv05`; the line below it tells from when it may be used."""
_INDENT = ("\t", "  ")
_MOST_BARE_HEADERS, _MOST_HEADERS = 5, 40
_MOST_HEADLINES = 2
_FEWEST_TOLD = 3


@attrs.frozen
class _Row:
    """A line of the copy."""

    words: str
    start: int
    is_raised: bool
    """Whether it begins with the mark of a header line."""
    quad: str
    """The signs that end it, if any: left "<", centre "="."""
    is_indented: bool
    is_table: bool
    follows_blank: bool


def anpa_blocks(decoded: Decoded, copy: Span, base: int) -> list[Block]:
    r"""
    Cut the copy of a message into blocks.

    Args:
        decoded: The message.
        copy: Where the copy stands in its text.
        base: Where the message begins in its file.

    Example:
        >>> from diplotext.formats.encoding import decode
        >>> message = decode(b"^BC-Riga,9<\n^Riga signs<\n\tRIGA (AP) _ The\nfirst.\n\tThen.\n")
        >>> blocks = anpa_blocks(message, Span(0, len(message.text)), 0)
        >>> [(block.text, block.source_offset) for block in blocks][2:]
        [('RIGA (AP) _ The first.', 26), ('Then.', 50)]
    """
    rows = list(_rows(decoded.text, copy))
    end = _end_of_header(rows)
    found = [*_header(rows[:end]), *_paragraphs(rows[end:])]
    offsets = decoded.byte_offsets(start for _, _, start in found)
    return [
        Block(words, role, source_offset=base + offset)
        for (words, role, _), offset in zip(found, offsets, strict=True)
    ]


def _rows(text: str, copy: Span) -> Iterator[_Row]:
    end = copy.start
    for line in _LINE.finditer(text, copy.start, copy.end):
        follows_blank = "\n" in text[end : line.start()].replace("\n", "", 1)
        for part in _parts(line.group()):
            raw = _CONTROLS.sub(" ", part.group().translate(_BANDS))
            words = raw.strip()
            raised = words.startswith("^")
            words = words.removeprefix("^")
            bare = words.rstrip(_QUADS + " ")
            quad = words[len(bare) :].strip()
            start = line.start() + part.start() + len(raw) - len(raw.lstrip()) + raised
            words = bare if quad else words
            if not words:
                follows_blank = True
                continue
            yield _Row(
                words,
                start,
                raised,
                quad,
                raw.startswith(_INDENT),
                _is_table(words),
                follows_blank,
            )
            end, follows_blank = line.end(), False


_PART = re.compile(r"[^<]+(?:<(?! *\^)[^<]*)*<?|<")


def _parts(line: str) -> Iterator[re.Match[str]]:
    """Give the parts of a line that holds several header lines."""
    return _PART.finditer(line)


def _is_table(words: str) -> bool:
    is_parted = words.count(";") >= _FEWEST_COLUMNS and "; " not in words
    return is_parted or "\t" in words


def _end_of_header(rows: Sequence[_Row]) -> int:
    """Give the index of the first row that is no header line."""
    if any(row.is_raised for row in rows[:2]):
        head = rows[:_MOST_HEADERS]
        return next(
            (i for i, row in enumerate(head) if not (row.is_raised and row.quad) and i),
            len(head),
        )
    first = next((i for i, row in enumerate(rows) if row.is_indented), 0)
    return first if first <= _MOST_BARE_HEADERS else 0


_Found = tuple[str, ParagraphRole | None, int]


def _header(rows: Sequence[_Row]) -> Iterator[_Found]:
    """Tell what the header lines are: the first is the slug, the first of words the headline."""
    customs = customs_for(None)
    headlines = 0
    before: ParagraphRole | None = None
    is_advance = False
    codes = sum(row.words.startswith("*") for row in rows[:1])
    untied = sum(_is_told(row.words) for row in rows[:1])
    for index, row in enumerate(rows, untied - codes):
        words = one_line(row.words)
        found = recognize(words, Span(0, len(words)), customs) if index > 0 else None
        role = ParagraphRole.HEADER
        is_release, is_advance = is_advance, _ADVANCE.fullmatch(words) is not None
        if is_release:
            role = ParagraphRole.NOTE
        elif found is not None and found.kind is Kind.BYLINE:
            role = ParagraphRole.BYLINE
        elif found is not None and found.kind in {Kind.NOTE, Kind.EDITORS}:
            role = ParagraphRole.NOTE
        elif before is ParagraphRole.BYLINE and (
            row.quad.startswith(_CENTRE) or is_title(words, customs)
        ):
            role = ParagraphRole.BYLINE
        elif (
            index > 0
            and found is None
            and headlines < _MOST_HEADLINES
            and not (is_advance or _is_photo(words))
        ):
            role = ParagraphRole.HEADLINE
            headlines += 1
        before = role
        yield words, role, row.start


_TIED = re.compile(r"\S+-\S|.*,\s*\d+\Z")


def _is_told(words: str) -> bool:
    """Tell whether a first line is words and no keywords, which hyphens tie or their length follows."""
    return len(words.split()) >= _FEWEST_TOLD and _TIED.match(words) is None


_PHOTO = re.compile(r"[A-Z]{2,5} \w+ [A-Z]{2,6}\d{2,4}\b")


def _is_photo(words: str) -> bool:
    """Tell whether a line lists the numbers of pictures: "AP Photo XNP101, XNP102"."""
    return _PHOTO.match(words) is not None


def _paragraphs(rows: Sequence[_Row]) -> Iterator[_Found]:
    """Give the paragraphs: rows without an indent go on in the one before, those of tables stay apart."""
    words: list[str] = []
    first: _Row | None = None
    before: _Row | None = None
    for row in rows:
        if first is None or before is None or _opens(row, before):
            if first is not None:
                yield _block(words, first)
            first, words = row, []
        words.append(row.words)
        before = row
    if first is not None:
        yield _block(words, first)


def _opens(row: _Row, before: _Row) -> bool:
    if row.is_table and before.is_table:
        return row.follows_blank
    is_end = bool(before.quad) or row.follows_blank
    is_new = row.is_raised or row.is_indented or row.words.startswith("==")
    return is_new or is_end or row.is_table != before.is_table


def _block(words: Sequence[str], first: _Row) -> _Found:
    if first.is_table and len(words) > 1:
        return "\n".join(words), ParagraphRole.TABLE, first.start
    return " ".join(words), None, first.start
