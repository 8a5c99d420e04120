"""Lines joined into blocks: a paragraph, a numbered item, a heading, each on its own."""

import attrs

from diplotext.find.instruments.articles import article_at
from diplotext.find.instruments.datelines import is_dateline
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.lines import Line, is_page_number, read_lines
from diplotext.lang.terms import TermKind
from diplotext.text.numbering import Marker, Style, read_marker
from diplotext.text.span import Span


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


_ENDS = ",;:.!?"
_FOOTNOTE = "0123456789 "
_SPLITTERS = (
    TermKind.RECITAL,
    TermKind.OPERATIVE,
    TermKind.ADOPTED,
    TermKind.ADVERB,
)


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
_COUNTED = (
    *(TermKind.OPERATIVE, TermKind.ADVERB, TermKind.INFINITIVE),
    TermKind.COMPLEMENTIZER,
)


def _bare_number(draft: Draft, line: Line) -> Marker | None:
    """Give the number of a heading, or of a clause whose full stop was lost or misread ("2 Requests")."""
    first, words = draft.at(line.words), draft.words
    if first >= len(words) or not words.form(first).isdecimal():
        return None
    behind = first + 2 if draft.is_mark(first + 1, ",") else first + 1
    is_short = len(words.form(first)) < _MOST_MARKERS
    is_worded = line.level > 0 or draft.hit(behind, *_COUNTED) is not None
    is_alone = behind >= len(words) or words.starts[behind] >= line.stop
    if not is_short or not is_worded or is_alone:
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
        if self._has_small_openers() and self._is_opener(line):
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
        if any(map(self._is_apart, (line, before))):
            return True
        is_ended = self._is_ended(before)
        if marker is not None:
            listed = _markers(self.draft, before)[:1]
            is_listed = bool(listed) and listed[0].precedes(marker)
            if is_listed or self._begins_list(before, marker):
                return True
            return self._counts_on(marker, is_ended=is_ended)
        return is_ended and self._is_opener(line)

    def _is_ended(self, line: Line) -> bool:
        """Tell whether a line ends with a mark, apart from a footnote's number and an "and"."""
        last = self.draft.at(line.stop) - 1
        at = line.stop
        if self.draft.hit(last, TermKind.COORDINATOR) is not None:
            at = self.draft.words.starts[last]
        while at > line.words and self.draft.text[at - 1] in _FOOTNOTE:
            at -= 1
        return at > line.words and self.draft.text[at - 1] in _ENDS

    def _counts_on(self, marker: Marker, *, is_ended: bool) -> bool:
        """Tell whether a marker in the middle of a paragraph counts on from one before."""
        if marker.style is Style.BULLET:
            return True
        expected = self.expected.get((marker.style, marker.form), 1)
        return is_ended and marker.number in {1, expected}

    def _begins_list(self, before: Line, marker: Marker) -> bool:
        """Tell whether "1." before a small letter begins a list within a sentence, behind a short line."""
        behind = self.draft.text[marker.span.end : marker.span.end + 2].strip()[:1]
        is_first = marker.style is Style.DECIMAL and marker.label == _FIRST
        return is_first and behind.islower() and before.stop - before.words < _SHORT

    def _is_opener(self, line: Line) -> bool:
        """Tell whether a line begins as recitals, operative clauses and records do."""
        first, words = self.draft.at(line.words), self.draft.words
        if first >= len(words):
            return False
        if not (words.is_capitalized(first) or self._has_small_openers()):
            return False
        small = (TermKind.ENACTMENT,) if self._has_small_openers() else ()
        return self.draft.hit(first, *_SPLITTERS, *small) is not None

    def _has_small_openers(self) -> bool:
        """Tell whether recitals and operative verbs begin with small letters in the language."""
        return "small-openers" in self.draft.language.instruments.traits

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

    def _is_apart(self, line: Line) -> bool:
        """Tell whether a line goes on with none before it and none with it."""
        return self._is_organ(line) or self._is_page(line) or self._is_dated(line)

    def _is_dated(self, line: Line) -> bool:
        """Tell whether a line is a place and a day and nothing else."""
        dated = is_dateline(self.draft, line.words, line.stop)
        return dated and "," in self.draft.text[line.words : line.stop]

    def _is_page(self, line: Line) -> bool:
        """Tell whether a line is the number of a page between dashes."""
        words = self.draft.text[line.words : line.stop]
        return is_page_number(words) and words[-1] in "-–—"

    def _is_bare_heading(self, line: Line) -> bool:
        """Tell whether a line is the heading of an article or an annex and nothing else."""
        article = article_at(self.draft, line.words, line.stop)
        if article is not None:
            return article[1] >= line.stop
        first = self.draft.at(line.words)
        hit = self.draft.hit(first, TermKind.ANNEX)
        if hit is None or not self.draft.words.is_capitalized(first):
            return False
        return len(self.draft.text[line.words : line.stop].split()) <= _LABELLED


_LABELLED = 2
_FIRST = "1"
_SHORT = 60
"""So many characters has a line at most that ends before its words fill it."""
