"""What goes on in a quotation behind an attribution that closes a sentence of it ("« P, dit-elle. Q »")."""

import attrs

from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.attribution import Attribution
from diplotext.find.statements.cover import Cover
from diplotext.text.span import Span


_MAX_SETTING = 24
"""So many words may say when, where and to whom behind a speaker."""


def with_rest(
    reading: Reading, attribution: Attribution, covered: Cover
) -> Attribution:
    """Add the sentences of a quotation behind the one with the attribution in it, if nobody else says them ("« P, dit-elle. Q »")."""
    first = sentence_behind(reading, attribution)
    if first is None:
        return attribution
    start = reading.words.starts[first]
    rest = Span(start, reading.quotations[reading.quote_of[first]].inner[-1].end)
    if covered.overlaps(rest):
        return attribution
    content, quoted = (*attribution.content, rest), (*attribution.quoted, rest)
    return attrs.evolve(attribution, content=content, quoted=quoted)


def sentence_behind(reading: Reading, attribution: Attribution) -> int | None:
    """Give the word that begins the sentence behind an attribution that closes one within a quotation."""
    cue, source = attribution.cue, attribution.source
    if cue is None or source is None or attribution.rule != "incise":
        return None
    inside = reading.quote_of[cue[0]]
    if inside == NOWHERE or reading.quotations[inside].depth:
        return None
    first = max([cue[1], *(stop for _, stop in source.segments)])
    for at in range(first, min(first + _MAX_SETTING, len(reading.words))):
        if reading.quote_of[at] != inside:
            return None
        if reading.is_mark(at - 1, ".") and reading.words.is_capitalized(at):
            return at
    return None
