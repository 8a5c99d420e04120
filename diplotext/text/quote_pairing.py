"""The quotation marks of a text as they are met, paired by a stack of those still open."""

from collections import Counter
from collections.abc import Sequence

from diplotext.text import marks
from diplotext.text.span import Span
from diplotext.text.words import APOSTROPHES, Words


_LEAST_UNOPENED = 3
"""How many words a quotation without an opening mark has at least."""


Ended = tuple[tuple[Span, ...], tuple[Span, ...], bool, bool]
"""A quotation that has ended: its inner spans, its outer ones, whether it was closed, and opened."""


class _Open:
    """A quotation whose closing mark has not been met yet."""

    __slots__ = ("first", "inner", "kind", "pieces")

    def __init__(self, kind: str, first: int, inner: int) -> None:
        self.kind = kind
        self.first = first
        self.inner = inner
        self.pieces: list[tuple[Span, Span]] = []


class Pairing:
    """The marks met so far: a stack of the quotations still open, and those that have ended."""

    def __init__(self, words: Words) -> None:
        self.words = words
        self.stack: list[_Open] = []
        self.counts: Counter[str] = Counter()
        self.ended: list[Ended] = []
        self.bounds = range(0)
        self.after_opening = self.after_closing = -1
        self.left_open = False
        turned = (match.start() for match in marks.TURNED.finditer(words.text))
        self.turned_until = max(turned, default=-1)

    def read(self, indexes: range) -> None:
        """Read one paragraph."""
        previous, self.bounds = self.bounds, indexes
        index = self._resume(previous.stop)
        text, starts = self.words.text, self.words.starts
        while index < indexes.stop:
            if text[starts[index]] in marks.MARKS:
                glyph = self._glyph(index)
                self._meet(glyph, index, index + len(glyph))
                index += len(glyph)
            else:
                index += 1

    def finish(self) -> list[Ended]:
        """End what is open with the last paragraph and give all quotations."""
        self._drop_to(0, self.bounds.stop)
        return self.ended

    def _resume(self, previous_stop: int) -> int:
        """Take up the open quotations whose marks the paragraph repeats; the others have ended."""
        index, level = self.bounds.start, 0
        while level < len(self.stack) and index < self.bounds.stop:
            glyph = self._glyph(index)
            entry = self.stack[level]
            if glyph not in marks.RESUMES.get(entry.kind, ()) or self._is_closing(
                index
            ):
                break
            entry.pieces.append(self._piece(entry, previous_stop, previous_stop))
            entry.first, entry.inner = index, index + len(glyph)
            index = self.after_opening = entry.inner
            level += 1
        self.left_open = level < len(self.stack)
        self._drop_to(level, previous_stop)
        return index

    def _is_closing(self, index: int) -> bool:
        """Tell whether the mark at the start of a paragraph only closes: punctuation or nothing follows."""
        is_closing_mark = self.words.text[self.words.starts[index]] in "»”›"
        return is_closing_mark and (
            index + 1 == self.bounds.stop
            or self.words.text[self.words.starts[index + 1]] in marks.PUNCTUATION
        )

    def _glyph(self, index: int) -> str:
        """Give the mark that begins at a word: two single ones in a row are one doubled mark."""
        char = self.words.text[self.words.starts[index]]
        if char in marks.DOUBLED and self._repeats(index) and self._is_doubled(index):
            return marks.DOUBLED[char]
        return "‘" if char == "`" else char

    def _repeats(self, index: int) -> bool:
        text, starts = self.words.text, self.words.starts
        return (
            index + 1 < self.bounds.stop
            and self.words.is_glued(index + 1)
            and text[starts[index]] == text[starts[index + 1]]
        )

    def _is_doubled(self, index: int) -> bool:
        """Tell whether two closing single marks are one mark and not the ends of two quotations."""
        is_single_open = bool(self.stack) and self.stack[-1].kind in marks.SINGLE
        if not is_single_open or self._is_opening_place(index):
            return True
        return self._is_open("''") and not self._repeats(index + 1)

    def _is_open(self, glyph: str) -> bool:
        return any(self.counts[kind] for kind in marks.CLOSES.get(glyph, ()))

    def _is_opening_place(self, first: int) -> bool:
        """Tell whether what stands before the mark lets it open."""
        if first in (self.bounds.start, self.after_opening):
            return True
        if not self.words.is_glued(first):
            return True
        if self._before(first) in APOSTROPHES:
            return first != self.after_closing
        return self._before(first) in marks.BEFORE_OPENING

    def _before(self, first: int) -> str:
        """Give the character in front of a mark."""
        start = self.words.starts[first]
        return self.words.text[start - 1 : start]

    def _after(self, stop: int) -> str:
        """Give the character glued behind the mark, or nothing."""
        if stop < self.bounds.stop and self.words.is_glued(stop):
            return self.words.text[self.words.starts[stop]]
        return ""

    def _meet(self, glyph: str, first: int, stop: int) -> None:
        """Open or close with a mark, or pass over it."""
        can_open = self._is_opening_place(first)
        after = self._after(stop)
        if glyph in {'"', "''"}:
            self._meet_straight(glyph, first, stop, can_open=can_open)
        elif glyph in {"'", "’"}:
            self._meet_single(first, stop, can_open=can_open)
        elif glyph in marks.OPENING and not (self._is_open(glyph) and not can_open):
            is_apostrophe = self._before(first).isalpha() or after.isdecimal()
            if glyph != "‘" or not is_apostrophe:
                self._open(glyph, first, stop)
        else:
            self._meet_closing(glyph, first, stop, can_open=can_open)

    def _meet_closing(
        self, glyph: str, first: int, stop: int, *, can_open: bool
    ) -> None:
        after = self._after(stop)
        if self._is_open(glyph):
            self._close(marks.CLOSES[glyph], first, stop)
        elif self._crosses(glyph):
            self._close(marks.CROSSES[glyph], first, stop)
        elif (
            glyph in "»›"
            and can_open
            and after.isalnum()
            and self.words.starts[first] < self.turned_until
        ):
            self._open(glyph, first, stop)
        elif glyph in "»”":
            self._close_unopened(first, stop)

    def _close_unopened(self, first: int, stop: int) -> None:
        """
        Close a quotation whose opening mark is missing: it began with the paragraph.

        That is how a quotation looks that was cut from the paragraph before it, or lost its
        mark on the wire. Behind another quotation the mark is left alone.
        """
        start = self.bounds.start
        least = 1 if self.left_open else _LEAST_UNOPENED
        if self.stack or self.after_closing > start or first - start < least:
            return
        inner, outer = self.words.span(start, first), self.words.span(start, stop)
        self.ended.append(((inner,), (outer,), True, False))
        self.after_closing = stop

    def _ends_part(self, first: int, stop: int) -> bool:
        """
        Tell whether a mark behind punctuation ends a quotation that nothing opened: "Wait," with more behind it.

        Behind the last sentence of a paragraph it does where the paragraph before left a
        quotation open: that one goes on, and only its mark was not repeated.
        """
        more = stop < self.bounds.stop
        return self._before(first) in (",?!" if more else marks.PUNCTUATION) and (
            more or self.left_open
        )

    def _crosses(self, glyph: str) -> bool:
        return bool(self.stack) and self.stack[-1].kind in marks.CROSSES.get(glyph, ())

    def _meet_straight(
        self, glyph: str, first: int, stop: int, *, can_open: bool
    ) -> None:
        after = self._after(stop)
        ends_here = not after or after in marks.PUNCTUATION
        is_behind_digit = not can_open and self._before(first).isdecimal()
        if can_open and not ends_here:
            self._open(glyph, first, stop)
        elif self._is_open(glyph):
            self._close(marks.CLOSES[glyph], first, stop)
        elif is_behind_digit:
            return
        elif not can_open and self._crosses(glyph):
            self._close(marks.CROSSES[glyph], first, stop)
        elif (after and ends_here) or (not can_open and self._ends_part(first, stop)):
            self._close_unopened(first, stop)
        elif stop < self.bounds.stop and (can_open or not ends_here):
            self._open(glyph, first, stop)

    def _meet_single(self, first: int, stop: int, *, can_open: bool) -> None:
        after = self._after(stop)
        if can_open:
            if after and after not in marks.PUNCTUATION and not after.isdecimal():
                self._open("'", first, stop)
        elif self.stack and self.stack[-1].kind in marks.SINGLE and not after.isalnum():
            self._close(marks.SINGLE, first, stop)

    def _open(self, kind: str, first: int, stop: int) -> None:
        self.stack.append(_Open(kind, first, stop))
        self.counts[kind] += 1
        self.after_opening = stop

    def _close(
        self, kinds: Sequence[str] | frozenset[str], first: int, stop: int
    ) -> None:
        level = len(self.stack) - 1
        while self.stack[level].kind not in kinds:
            level -= 1
        self._drop_to(level + 1, first)
        self._end(self.stack.pop(), first, stop, closed=True)
        self.after_closing = stop

    def _drop_to(self, level: int, stop: int) -> None:
        """End the quotations above a level of the stack without a closing mark."""
        while len(self.stack) > level:
            self._end(self.stack.pop(), stop, stop, closed=False)

    def _end(
        self, entry: _Open, inner_stop: int, outer_stop: int, *, closed: bool
    ) -> None:
        self.counts[entry.kind] -= 1
        if closed or entry.kind != "'":
            pieces = (*entry.pieces, self._piece(entry, inner_stop, outer_stop))
            inner, outer = zip(*pieces, strict=True)
            self.ended.append((inner, outer, closed, True))

    def _piece(
        self, entry: _Open, inner_stop: int, outer_stop: int
    ) -> tuple[Span, Span]:
        end = self.words.ends[entry.inner - 1]
        has_words = entry.inner < inner_stop
        inner = (
            self.words.span(entry.inner, inner_stop) if has_words else Span(end, end)
        )
        return inner, self.words.span(entry.first, outer_stop)
