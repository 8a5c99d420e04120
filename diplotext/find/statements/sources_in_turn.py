"""Several sources in one sentence, each with what it says: "Selon A, douze morts ; selon B, quarante"."""

from collections.abc import Iterator
from itertools import groupby

import attrs

from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.gaps import behind_pause
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.marks import quoted_within, strip_all, trimmed
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.lang.entry import Tag
from diplotext.lang.inflect import Tense


_MARKS = ",;:–—"


@attrs.frozen
class _Source:
    """
    The words of a source and where it stands in its sentence.

    Attributes:
        said: What the rule for a preposition read, of all the sentence.
        first: First word of the preposition and the source.
        stop: Behind the last one.
    """

    said: Attribution
    first: int
    stop: int


def in_turn(syntax: Syntax, found: list[Attribution]) -> list[Attribution]:
    """
    Part a sentence among the sources that prepositions name in it, where each has its own part.

    The parts stand behind their sources or before them, and a comma, a semicolon or a
    conjunction is between them.

    Args:
        syntax: The article.
        found: What the rules for prepositions read, in the order of the text.
    """
    reading = syntax.reading
    parted: list[Attribution] = []
    for _, group in groupby(found, lambda one: _sentence(reading, one)):
        sources = [_source(one) for one in group]
        shares = _behind_each(syntax, sources) or _before_each(syntax, sources)
        parted += shares or (source.said for source in sources)
    return parted


def _sentence(reading: Reading, one: Attribution) -> int:
    """Give the number of the sentence of a source, one for each of other rules."""
    if one.rule == "according-to" and one.cue is not None and one.source is not None:
        return reading.sentence_of[one.cue[0]]
    return -id(one) - 1


def _source(said: Attribution) -> _Source:
    """Give the words of a source, its preposition before or behind it."""
    ranges = [] if said.source is None else list(said.source.segments)
    ranges += [] if said.cue is None else [said.cue]
    first = min((first for first, _ in ranges), default=0)
    return _Source(said, first, max((stop for _, stop in ranges), default=0))


def _behind_each(syntax: Syntax, sources: list[_Source]) -> list[Attribution]:
    """Read "SOURCE, P ; SOURCE, Q", the first source opening its sentence."""
    reading = syntax.reading
    if len(sources) == 1 or not _opens(reading, sources[0].first):
        return []
    pauses = [_pause(reading, source.first) for source in sources[1:]]
    ends = [*pauses, sentence_end(reading, sources[-1].first)]
    paused = all(
        pause < source.first for pause, source in zip(pauses, sources[1:], strict=True)
    )
    shares = [
        trimmed(reading, _said_from(reading, source), end)
        for source, end in zip(sources, ends, strict=True)
    ]
    goes_on = any(_goes_on(syntax, source) for source in sources[1:])
    return list(_shared(syntax, sources, shares)) if paused and not goes_on else []


def _before_each(syntax: Syntax, sources: list[_Source]) -> list[Attribution]:
    """Read "P SOURCE, Q SOURCE", the last source closing its sentence."""
    reading = syntax.reading
    if len(sources) == 1 or sources[-1].stop < sentence_end(reading, sources[0].first):
        return []
    first = reading.sentence(sources[0].first).first
    behind = (behind_pause(reading, source.stop, _MARKS) for source in sources[:-1])
    begins = [first, *behind]
    shares = [
        None if at is None else trimmed(reading, at, source.first)
        for at, source in zip(begins, sources, strict=True)
    ]
    return list(_shared(syntax, sources, shares))


def _shared(
    syntax: Syntax, sources: list[_Source], shares: list[tuple[int, int] | None]
) -> Iterator[Attribution]:
    """Give each source its own words, if each has some, those of the first with a verb."""
    reading, opening = syntax.reading, shares[0]
    if None in shares or opening is None or syntax.finite_within(*opening) is None:
        return
    for source, share in zip(sources, shares, strict=True):
        if share is not None:
            content, alone = strip_all(reading, (reading.span(*share),))
            quoted = quoted_within(reading, *content)
            yield attrs.evolve(source.said, content=content, quoted=quoted, alone=alone)


def _goes_on(syntax: Syntax, source: _Source) -> bool:
    """Tell whether a source only parts a clause that goes on behind it ("le pont est, selon lui, coupé")."""
    named = source.said.source
    behind = syntax.group(_said_from(syntax.reading, source))
    parts = behind is not None and (
        behind.start < source.first or behind.tense is Tense.PARTICIPLE
    )
    return parts or named is None or named.pronoun


def _opens(reading: Reading, at: int) -> bool:
    """Tell whether a word opens its sentence, a conjunction before it or not."""
    first = reading.sentence(at).first
    return at - reading.has(first, Tag.COORDINATOR) == first


def _pause(reading: Reading, at: int) -> int:
    """Give the comma, semicolon or conjunction that ends the part before a word, or the word itself."""
    if reading.is_mark(at - 1, ",") and reading.has(at - 2, Tag.COORDINATOR):
        at -= 1  # "et, selon B,"
    at -= reading.has(at - 1, Tag.COORDINATOR)
    return at - reading.is_mark(at - 1, _MARKS)


def _said_from(reading: Reading, source: _Source) -> int:
    """Give where what a source says begins: where its rule read it to, or right behind the source."""
    firsts = (reading.words.within(span).start for span in source.said.content)
    return next((first for first in firsts if first >= source.stop), source.stop)
