"""Words left out of a quotation without a mark, found against the text quoted."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

import attrs

from diplotext.ledger._diff.difference import Aspect, Difference, DifferenceKind
from diplotext.model import Analysis, Span
from diplotext.text.words import Words, cut


_RUN = 3
"""Words in a row that must be equal for a passage to be the one quoted."""

_JOIN = 2
"""Words in a row that must be equal behind an omission."""

_LONGEST = 60
"""Most words that one omission may leave out: more, and it is another passage."""

_LONGEST_LAST = 8
"""Most words left out in front of the last word of a quotation, which one word alone tells."""

_TRIES = 50
"""Most passages with the first words of a quotation that are followed."""

_MARKS = ("\N{HORIZONTAL ELLIPSIS}", "...")
"""How an omission is marked."""


@attrs.frozen
class Passage:
    """
    The words of a text, marks left out, with where each stands.

    Attributes:
        text: The text.
        keys: The words, folded.
        spans: The place of each.
    """

    text: str
    keys: tuple[str, ...]
    spans: tuple[Span, ...]

    @classmethod
    def of(cls, words: Words) -> "Passage":
        """Give the words of a text without its marks."""
        places = [at for at, key in enumerate(words.keys) if key[0].isalnum()]
        return cls(
            words.text,
            tuple(words.keys[at] for at in places),
            tuple(words.span(at, at + 1) for at in places),
        )

    def part(self, span: Span, *, without: tuple[Span, ...]) -> "Passage":
        """Give the words that lie in a part of the text, some places left out."""
        first = bisect_left(self.spans, span.start, key=lambda s: s.start)
        stop = bisect_right(self.spans, span.end, key=lambda s: s.end)
        kept = [
            at
            for at in range(first, stop)
            if not any(self.spans[at].overlaps(other) for other in without)
        ]
        return Passage(
            self.text,
            tuple(self.keys[at] for at in kept),
            tuple(self.spans[at] for at in kept),
        )

    def has_mark(self, at: int) -> bool:
        """Tell whether an omission is marked in front of a word."""
        between = self.text[self.spans[at - 1].end : self.spans[at].start]
        return any(mark in between for mark in _MARKS)


def find_omissions(before: Analysis, after: Analysis) -> Iterator[Difference]:
    """
    Find words of the first text that a quotation in the second leaves out without a mark.

    Args:
        before: The text that is quoted.
        after: The text that quotes.
    """
    source = Passage.of(cut(before.article.text))
    starts: dict[tuple[str, ...], list[int]] = {}
    for at in range(len(source.keys) - _RUN + 1):
        starts.setdefault(source.keys[at : at + _RUN], []).append(at)
    quoting = Passage.of(cut(after.article.text))
    for span, put_in in _quoted(after):
        quoted = quoting.part(span, without=put_in)
        found = [
            gaps
            for start in starts.get(quoted.keys[:_RUN], ())[:_TRIES]
            if (gaps := _gaps(source, quoted, start)) is not None
        ]
        for gap in min(found, key=_left_out, default=()):
            yield _difference(source, quoted, gap)


def _quoted(analysis: Analysis) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Give every quotation, with the words that the editor put into it."""
    for statement in analysis.statements:
        for span in statement.quoted:
            yield span, statement.insertions


Gap = tuple[int, int, int]
"""First word left out and the word behind the last, in the source; the word of the quotation behind them."""


def _gaps(source: Passage, quoted: Passage, start: int) -> list[Gap] | None:
    """
    Follow a quotation through its source, and give what it leaves out without a mark.

    Returns:
        The omissions; None where the words are not those of the source.
    """
    gaps: list[Gap] = []
    here = start
    for at, key in enumerate(quoted.keys):
        if here < len(source.keys) and source.keys[here] == key:
            here += 1
            continue
        there = _rejoin(source, quoted.keys[at : at + _JOIN], here)
        if there is None:
            return None
        if not quoted.has_mark(at):
            gaps.append((here, there, at))
        here = there + 1
    return gaps


def _rejoin(source: Passage, keys: tuple[str, ...], here: int) -> int | None:
    """Find where the source goes on with some words, not too far behind a word."""
    longest = _LONGEST if len(keys) == _JOIN else _LONGEST_LAST
    for there in range(here + 1, min(here + longest + 1, len(source.keys))):
        if source.keys[there : there + len(keys)] == keys:
            return there
    return None


def _left_out(gaps: list[Gap]) -> int:
    return sum(stop - first for first, stop, _ in gaps)


def _difference(source: Passage, quoted: Passage, gap: Gap) -> Difference:
    first, stop, at = gap
    left_out = source.spans[first].to(source.spans[stop - 1])
    seam = Span(quoted.spans[at - 1].start, quoted.spans[at].end)
    note = "left out without a mark"
    return Difference(DifferenceKind.REMOVED, Aspect.QUOTATION, left_out, seam, note)
