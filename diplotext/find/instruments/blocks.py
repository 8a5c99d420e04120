"""Lines joined into blocks: a paragraph, a numbered item, a heading, each on its own."""

from collections.abc import Iterator

import attrs

from diplotext.find.instruments.draft import Draft
from diplotext.lang.instruments import TermKind
from diplotext.text.numbering import Marker, Style, read_marker, roman
from diplotext.text.span import Span


@attrs.frozen
class Line:
    """
    One line of the text.

    Attributes:
        start: Its first character.
        words: Where its words begin, behind blanks and the marks of Markdown.
        stop: Behind its last character that is no blank.
        end: Behind its line break.
        level: How many hash signs make it a heading of Markdown.
        is_bold: Whether it is set in bold from end to end.
    """

    start: int
    words: int
    stop: int
    end: int
    level: int = 0
    is_bold: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether it has no words."""
        return self.words >= self.stop


@attrs.frozen
class Block:
    """
    A run of lines that belong together.

    Attributes:
        span: Its characters, up to the next block.
        stop: Behind its last character that is no blank.
        words: Where its words begin.
        first: Index of its first word behind its markers.
        markers: Its numbers, the outermost first ("1. (a)").
        level: How many hash signs make it a heading of Markdown.
        is_bold: Whether it is one line set in bold.
    """

    span: Span
    stop: int
    words: int
    first: int
    markers: tuple[Marker, ...] = ()
    level: int = 0
    is_bold: bool = False


_DECORATION = "*_>"
_ENDS = ",;:.!?"
_FOOTNOTE = "0123456789 "
_SPLITTERS = (
    TermKind.RECITAL,
    TermKind.OPERATIVE,
    TermKind.ADOPTED,
    TermKind.ADVERB,
)
_MOST_LEVELS = 6


def read_lines(text: str) -> Iterator[Line]:
    r"""
    Cut a text into its lines.

    Example:
        >>> [(line.words, line.level) for line in read_lines("## Water\n\n  1. Oslo")]
        [(3, 2), (10, 0), (12, 0)]
    """
    start = 0
    for content in text.splitlines(keepends=True):
        yield _line(content, start)
        start += len(content)


def _line(content: str, start: int) -> Line:
    stripped = content.strip()
    end = start + len(content)
    if not stripped:
        return Line(start, end, end, end)
    at = content.index(stripped[0])
    hashes = len(stripped) - len(stripped.lstrip("#"))
    level = hashes if hashes <= _MOST_LEVELS and stripped != "#" * hashes else 0
    bare = stripped[level:].lstrip()
    decorated = len(bare) - len(bare.lstrip(_DECORATION + " "))
    is_list = decorated > 0 and bare[:2] == "* "
    lead = 0 if is_list or decorated == len(bare) else decorated
    words = start + at + len(stripped) - len(bare) + lead
    is_bold = bare.startswith("**") and bare.rstrip(": ").endswith("**")
    stop = start + at + len(stripped)
    return Line(start, words, stop, end, level, is_bold and bare.count("**") == 2)  # noqa: PLR2004


def read_blocks(draft: Draft) -> tuple[Block, ...]:
    """
    Join the lines of a text into blocks; together these are the whole text.

    Args:
        draft: The text.
    """
    groups: list[list[Line]] = []
    joiner = _Joiner(draft)
    ahead: list[Line] = []
    for line in read_lines(draft.text):
        if line.is_blank:
            joiner.rest()
            (groups[-1] if groups else ahead).append(line)
        elif joiner.begins(line):
            groups.append([*ahead, line])
            ahead = []
        else:
            groups[-1].append(line)
    if not groups and ahead:
        groups.append(ahead)
    return tuple(_block(draft, group) for group in groups)


def _block(draft: Draft, group: list[Line]) -> Block:
    lines = [line for line in group if not line.is_blank]
    span = Span(group[0].start, group[-1].end)
    if not lines:
        return Block(span, span.end, span.end, len(draft.words))
    head = lines[0]
    markers = _markers(draft, head)
    behind = markers[-1].span.end if markers else head.words
    is_bold = head.is_bold and len(lines) == 1
    first = draft.at(behind)
    while draft.is_mark(first, "_*"):
        first += 1
    return Block(span, lines[-1].stop, head.words, first, markers, head.level, is_bold)


def _markers(draft: Draft, line: Line) -> tuple[Marker, ...]:
    """Give the markers with which a line begins, one behind the other."""
    text = draft.text
    bare = _bare_number(draft, line)
    found: list[Marker] = [] if bare is None else [bare]
    at = line.words if bare is None else bare.span.end + 1
    while len(found) < _MOST_MARKERS:
        marker = read_marker(text, at, line.stop)
        if marker is None or (found and marker.style is Style.BULLET):
            break
        found.append(marker)
        at = marker.span.end
        while at < line.stop and text[at] in " \t*_\u00a0":
            at += 1
    return tuple(found)


_MOST_MARKERS = 3
_COUNTED = (TermKind.OPERATIVE, TermKind.ADVERB, TermKind.INFINITIVE)


def _bare_number(draft: Draft, line: Line) -> Marker | None:
    """Give the number of a clause whose full stop was lost, as "2 Requests", or misread."""
    first, words = draft.at(line.words), draft.words
    if first >= len(words) or not words.form(first).isdecimal():
        return None
    behind = first + 2 if draft.is_mark(first + 1, ",") else first + 1
    is_short = len(words.form(first)) < _MOST_MARKERS
    if not is_short or draft.hit(behind, *_COUNTED) is None:
        return None
    if not words.is_capitalized(behind):
        return None
    span = Span(words.starts[first], words.ends[behind - 1])
    return Marker(span, words.form(first), Style.DECIMAL, ".")


class _Joiner:
    """What has been read of the lines so far: tells whether a line begins a block."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.before: Line | None = None
        self.last: Line | None = None
        self.expected: dict[tuple[Style, str], int] = {}

    def rest(self) -> None:
        """Note a blank line."""
        self.before = None

    def begins(self, line: Line) -> bool:
        """Tell whether a line begins a block, and note it."""
        found = _markers(self.draft, line)
        marker = found[0] if found else None
        if self.before is None:
            fresh = self.last is None or not self._goes_on(self.last, line, marker)
        else:
            fresh = self._breaks(self.before, line, marker)
        if fresh and marker is not None:
            self.expected[marker.style, marker.form] = marker.number + 1
        self.before = self.last = line
        return fresh

    def _goes_on(self, last: Line, line: Line, marker: Marker | None) -> bool:
        """Tell whether a line behind a blank one goes on with a sentence, as on a new page."""
        if self._is_marker(last):
            return marker is None
        if (
            marker is not None
            or line.level
            or line.is_bold
            or last.level
            or last.is_bold
        ):
            return False
        if self._is_heading(last) or self._is_organ(last):
            return False
        is_open = (
            self.draft.text[last.stop - 1].isalnum()
            or self.draft.text[last.stop - 1] == ","
        )
        return is_open and self.draft.text[line.words].islower()

    def _is_marker(self, line: Line) -> bool:
        """Tell whether a line is a number and nothing else, as scanners leave them."""
        found = _markers(self.draft, line)
        return bool(found) and found[-1].span.end >= line.stop

    def _breaks(self, before: Line, line: Line, marker: Marker | None) -> bool:
        if line.level or before.level or before.is_bold or line.is_bold:
            return True
        if self._is_heading(line) or self._is_bare_heading(before):
            return True
        if self._is_organ(line) or self._is_organ(before):
            return True
        is_ended = self._is_ended(before)
        if marker is not None:
            return self._counts_on(marker, is_ended=is_ended)
        return is_ended and self._is_opener(line)

    def _is_ended(self, line: Line) -> bool:
        """Tell whether a line ends with a mark, apart from the number of a footnote."""
        at = line.stop
        while at > line.words and self.draft.text[at - 1] in _FOOTNOTE:
            at -= 1
        return at > line.words and self.draft.text[at - 1] in _ENDS

    def _counts_on(self, marker: Marker, *, is_ended: bool) -> bool:
        """Tell whether a marker in the middle of a paragraph counts on from one before."""
        if marker.style is Style.BULLET:
            return True
        expected = self.expected.get((marker.style, marker.form), 1)
        return is_ended and marker.number in {1, expected}

    def _is_opener(self, line: Line) -> bool:
        """Tell whether a line begins as recitals, operative clauses and records do."""
        first = self.draft.at(line.words)
        if first >= len(self.draft.words) or not self.draft.words.is_capitalized(first):
            return False
        return self.draft.hit(first, *_SPLITTERS) is not None

    def _is_heading(self, line: Line) -> bool:
        """Tell whether a line begins with the heading of an article."""
        return article_at(self.draft, line.words, line.stop) is not None

    def _is_organ(self, line: Line) -> bool:
        """Tell whether a line names the organ that adopts the text, and nothing else."""
        hit = self.draft.hit(self.draft.at(line.words), TermKind.ORGAN)
        if hit is None:
            return False
        rest = self.draft.text[self.draft.words.ends[hit[0] - 1] : line.stop]
        return rest.strip(" *_") in {"", ",", ":", "."}

    def _is_bare_heading(self, line: Line) -> bool:
        """Tell whether a line is the heading of an article and nothing else."""
        article = article_at(self.draft, line.words, line.stop)
        return article is not None and article[1] >= line.stop


def article_at(draft: Draft, start: int, stop: int) -> tuple[str, int] | None:
    """
    Read "Article 3" at a place, where the line ends behind it or a mark sets it off.

    Returns:
        The label, as "Article 3", and the offset behind it with its mark; None where there
        is no such heading, as in "Article 3 of the Charter".
    """
    first = draft.at(start)
    hit = draft.hit(first, TermKind.ARTICLE)
    if hit is None or not draft.words.is_capitalized(first):
        return None
    at = hit[0]
    if draft.is_mark(at, "."):
        at += 1
    number = _number(draft, at)
    if number is None or draft.words.ends[number - 1] > stop:
        return None
    keys = draft.words
    label = " ".join((keys.form(first), keys.span(at, number).of(draft.text)))
    end = keys.ends[number - 1]
    behind = draft.text[end:stop].lstrip(" \u00a0*_\t")
    is_titled = behind.startswith("(") and behind.endswith(")")
    if behind and behind[0] not in _SET_OFF and not is_titled:
        return None
    if behind and behind[0] in _SET_OFF:
        end = stop - len(behind) + 1
    return label, end


_SET_OFF = ".:—–-"


def _number(draft: Draft, at: int) -> int | None:
    """Give the index behind the number of an article: digits, a numeral, "first", "3 bis"."""
    words = draft.words
    hit = draft.hit(at, TermKind.FIRST)
    if hit is not None:
        return hit[0]
    if at >= len(words):
        return None
    form = words.form(at)
    is_number = words.is_number(at) and form.isdecimal()
    if is_number or (form.isupper() and _is_numeral(form)):
        stop = at + 1
        return stop + 1 if _is_suffix(draft, stop) else stop
    return None


def _is_suffix(draft: Draft, at: int) -> bool:
    """Tell whether a word is glued to a number, as in "3bis"."""
    words = draft.words
    return at < len(words) and words.is_glued(at) and words.is_word(at)


def _is_numeral(form: str) -> bool:
    return roman(form.lower()) is not None or len(form) == 1
