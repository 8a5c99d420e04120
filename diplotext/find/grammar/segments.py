"""Segments of the words before a verb, which commas and dashes part: which of them belong to its clause."""

from diplotext.find.grammar.set_apart import set_apart
from diplotext.find.grammar.time_phrases import time_stop
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag, tag_bits


_DASHES = "–—"


def own_segments(
    reading: Reading, segments: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """
    Leave out what belongs to the clause before: its object, up to a comma or a coordinator.

    A coordinator behind a comma joins clauses, and no members of a list ("señaló el ministro,
    Ana Lund, [y Berlín] prevé").
    """
    if len(segments) > 1:
        joined = (
            number
            for number in range(len(segments) - 1, 0, -1)
            if reading.has(segments[number][0] - 1, Tag.COORDINATOR)
            and reading.is_mark(segments[number][0] - 2, ",")
        )
        first = next(joined, None)
        return set_apart(reading, segments) if first is None else segments[first:]
    for first, stop in segments:
        for at in range(stop - 1, first, -1):
            if reading.has(at, Tag.COORDINATOR):
                return [(at + 1, stop)] if at + 1 < stop else []
    return segments


def cut_segments(reading: Reading, first: int, stop: int) -> list[tuple[int, int]]:
    """Cut a range at its commas and dashes, quotations and brackets kept whole."""
    found: list[tuple[int, int]] = []
    start, at = first, first
    inside = reading.quote_of[first] if first < stop else NOWHERE
    while at < stop:
        same = reading.quote_of[at] in (inside, NOWHERE)
        if same and reading.is_mark(at, "," + _DASHES):
            if at > start:
                found.append((start, at))
            start = at + 1
        at += 1
    if stop > start:
        found.append((start, stop))
    return [_trim(reading, segment) for segment in found]


def without_name_in_phrase(
    reading: Reading, segments: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Leave out the name behind an office that a preposition leads to ("Par la voix de sa ministre, X, la Suède")."""
    if len(segments) < _NAMED:
        return segments
    (first, stop), (name, _), (behind, _), *_ = segments
    led = reading.hit(first, Tag.PREPOSITION) is not None
    office = len(reading.among(Tag.ROLE.bit, first, stop)) > 0
    bare = reading.words.is_capitalized(name) and not reading.begins(name, _KNOWN)
    party = behind + reading.has(behind, Tag.DETERMINER, "definite")
    if led and office and bare and reading.begins(party, _KNOWN):
        return [segments[0], *segments[2:]]
    return segments


_NAMED = 3
_KNOWN = tag_bits(Tag.DETERMINER, Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION)


def _trim(reading: Reading, segment: tuple[int, int]) -> tuple[int, int]:
    """Drop coordinators, time words and adverbs from the head of a segment."""
    first, stop = segment
    while first < stop - 1:
        joined = reading.hit(first, Tag.COORDINATOR)
        after = joined[0] if joined else time_stop(reading, first)
        after = max(after, _over_opener(reading, first))
        if after == first or after >= stop:
            break
        first = after
    while stop > first + 1 and reading.is_mark(stop - 1, '"«“„'):
        stop -= 1
    return first, stop


def _over_opener(reading: Reading, first: int) -> int:
    """Step over what opens a pair of names, or sets one apart ("[tant] le Pérou que le Chili", "[seul] le Pérou")."""
    stop = reading.first_of(first, reading.phrases("pair_openers"))
    if stop is None:
        return first
    named = reading.has(stop, Tag.DETERMINER) or reading.words.is_capitalized(stop)
    return stop if named else first
