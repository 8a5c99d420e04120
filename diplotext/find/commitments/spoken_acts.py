"""Where what is promised in somebody's words ends: with these words."""

import attrs

from diplotext.find.commitments.promise import Promise
from diplotext.find.reading.marks import closes_alone
from diplotext.find.reading.reading import Reading
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.text.span import Span


def within_words(reading: Reading, promise: Promise, said: Utterance) -> Promise:
    """Let what was promised in somebody's words end where these words end."""
    first, stop = promise.act
    start = reading.words.starts[first]
    ends = [span.end for span in said.attribution.content if start in span]
    last = reading.words.within(Span(start, max(ends, default=start))).stop
    promise = _resumed(reading, _before_cue(promise, said), said)
    if first < stop - 1 and closes_alone(reading, first, stop - 1):
        stop -= 1
        promise = attrs.evolve(promise, act=(first, stop))
    goes_on = any(
        span.start < reading.words.ends[stop - 1] <= span.end
        for span in said.attribution.content
    )
    if not first < last < stop or goes_on:
        return promise
    return attrs.evolve(promise, act=(first, last))


def _before_cue(promise: Promise, said: Utterance) -> Promise:
    """Look for conditions before an attribution behind words, where nothing of them follows it ("P, dijo X tras la cita")."""
    told, cue = said.attribution, said.attribution.cue
    first, stop = promise.clause
    behind = told.rule == "incise" and cue is not None and len(told.content) == 1
    if not behind or cue is None or not promise.act[1] <= cue[0] < stop:
        return promise
    return attrs.evolve(promise, clause=(first, cue[0]))


def _resumed(reading: Reading, promise: Promise, said: Utterance) -> Promise:
    """Look for conditions in words that an attribution parts from a promise ("..., dijo, «si ...»")."""
    for span in said.attribution.content:
        words = reading.words.within(span)
        if words.start > promise.clause[1] and reading.hit(words.start, Tag.CONDITION):
            return attrs.evolve(promise, clause=(promise.clause[0], words.stop))
    return promise
