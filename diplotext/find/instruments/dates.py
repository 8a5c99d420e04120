"""Where and when an instrument was done."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.features import Look
from diplotext.find.instruments.layout import Placed
from diplotext.find.instruments.names import label
from diplotext.find.instruments.spelt_dates import find_spelt_dates
from diplotext.lang.terms import TermKind
from diplotext.model.clause import PartRole
from diplotext.text.dates import find_dates
from diplotext.text.span import Span
from diplotext.text.words import cut


@attrs.frozen
class Done:
    """
    Where and when.

    Attributes:
        place: Name of the place.
        date: The day.
        span: The words that say so.
    """

    place: str | None = None
    date: dt.date | None = None
    span: Span | None = None


_ENDING = (PartRole.CLOSING, PartRole.SIGNATURE)
_OPENING = (PartRole.TITLE, PartRole.HEADER)


def find_done(draft: Draft, placed: Sequence[Placed]) -> Done:
    """Read where and when: at the end of the text, or on a line of its own, or in the title or below it."""
    for one in _telling(draft, placed):
        done = _done(draft, Span(one.seen.block.words, one.seen.block.stop))
        if done.date is not None:
            return done
    return Done()


def _telling(draft: Draft, placed: Sequence[Placed]) -> Iterator[Placed]:
    """Give the blocks that may say where and when, the surest first."""
    for role in _ENDING:
        yield from (one for one in placed if one.role is role)
    yield from (one for one in placed if one.seen.look is Look.DATELINE)
    for role in _OPENING:
        yield from (one for one in placed if one.role is role)
    for one in placed:
        if one.role is PartRole.PREAMBLE and _tells(draft, one):
            yield one


def _tells(draft: Draft, one: Placed) -> bool:
    """Tell whether a block begins with words for the signing ("Signed at Juba on 4 March")."""
    return draft.hit(one.seen.block.first, TermKind.DATED) is not None


def _done(draft: Draft, block: Span) -> Done:
    dated = _dated(draft, block)
    if dated is None:
        return Done()
    date, at = dated
    place = _place(draft, block, at)
    if place is None:
        return Done(None, date, at)
    return Done(label(place.of(draft.text)), date, place.to(at))


def _dated(draft: Draft, block: Span) -> tuple[dt.date, Span] | None:
    """Give the first day that a block names in figures, or else in words, and its words."""
    words = cut(block.of(draft.text), elided=draft.language.elided)
    written = find_dates(words, draft.language.calendar, reference=None)
    spelt = find_spelt_dates(words, draft.language)
    for one in (*written, *spelt):
        if one.date is not None:
            span = words.span(one.first, one.stop)
            return one.date, Span(block.start + span.start, block.start + span.end)
    return None


def _line_above(draft: Draft, block: Span, first: int) -> Span | None:
    """Give the place on a short line right above a day that stands alone: "Nadi, Fiji"."""
    words = draft.words
    above = draft.text[block.start : words.starts[first]].rstrip("\n ")
    line = above.rpartition("\n")[2]
    begin = draft.at(block.start + len(above) - len(line))
    comma = next((at for at in range(begin, first) if draft.is_mark(at, ",")), first)
    names = all(words.is_capitalized(at) for at in range(begin, comma))
    if not names or not begin < comma or len(line.split()) > _SHORT_LINE:
        return None
    return words.span(begin, comma)


_SHORT_LINE = 4


def _place(draft: Draft, block: Span, date: Span) -> Span | None:
    """Give the name in front of a date: behind "done at", or alone at the head of its line."""
    first, stop = draft.at(block.start), draft.at(date.start)
    start = first
    for at in range(first, stop):
        hit = draft.hit(at, TermKind.DATED)
        if hit is not None:
            start = hit[0]
    if start == first:
        line = draft.text.rfind("\n", block.start, date.start) + 1
        first = start = max(first, draft.at(line))
    words = draft.words
    end = start
    while end < stop and (words.is_capitalized(end) or words.is_glued(end)):
        if draft.is_mark(end, ",;.("):
            break
        end += 1
    if start == end and first > draft.at(block.start):
        above = _line_above(draft, block, first)
        if above is not None:
            return above
    is_told = start > first or draft.is_mark(end, ",")
    return words.span(start, end) if start < end and is_told else None
