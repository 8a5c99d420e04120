"""Who shares what another is bound to, named behind it without a verb: "Oslo paiera, Riga aussi", "Peru will pay, as will Chile"."""

import attrs

from diplotext.find.commitments.promise import Promise
from diplotext.find.grammar.known_names import behind_name
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.lang.entry import Tag


_ENDS = ",;:.!?…—–"
_MOST = 8
_REACH = 60
_SHORT = 14


def shared(syntax: Syntax, promise: Promise) -> Promise:
    """
    Give a promise with those who share it, its act up to the mark or the coordinator before them.

    They are named at the end of its sentence, or alone in the next one ("La Grèce non plus.").

    Args:
        syntax: The article.
        promise: What the rules read.
    """
    reading = syntax.reading
    if promise.kind == "requirement" or promise.debtor is None:
        return promise
    end = _last_of_clause(syntax, promise)
    opening, named = _in_sentence(reading, promise, end)
    whole = end == reading.sentence(promise.act[0]).stop
    behind = named or (_in_next_sentence(reading, promise) if whole else None)
    if behind is None:
        return promise
    first, stop = promise.act
    if first < opening < stop:
        stop = opening
    clause = promise.clause[0], max(stop, min(promise.clause[1], opening))
    return attrs.evolve(
        promise,
        act=(first, stop),
        clause=clause if named is not None else promise.clause,
        sharers=(Subject((behind,)),),
    )


def _last_of_clause(syntax: Syntax, promise: Promise) -> int:
    """Give where the next verb with a tense stands in the sentence of an act, but for one of speech, or where the sentence ends."""
    reading = syntax.reading
    end = reading.sentence(promise.act[0]).stop
    known = reading.language.lexicon.reporting
    own = {promise.group, syntax.group(promise.act[0])}
    for at in range(promise.act[0] + 1, min(end, promise.act[0] + _REACH)):
        verb = syntax.group(at)
        if verb is None or verb in own or not verb.is_finite:
            continue
        if verb.lemma not in known and not _takes_up(reading, verb.start):
            return at
    return end


def _takes_up(reading: Reading, at: int) -> bool:
    """Tell whether an auxiliary at a word stands for what was said before ("as [will] Chile", "Chile [did] too")."""
    before = reading.first_of(at - 1, reading.phrases("same_before"))
    behind = reading.first_of(at, reading.phrases("same_behind"))
    return before == at + 1 or behind is not None


def _in_sentence(
    reading: Reading, promise: Promise, end: int
) -> tuple[int, tuple[int, int] | None]:
    """Give the mark or coordinator behind an act that opens the words for a sharer, and his name."""
    first = promise.act[0] + 1
    for at in range(first, min(end, first + _REACH)):
        paused = reading.is_mark(at, ",;—–")
        if not paused and not reading.has(at, Tag.COORDINATOR):
            continue
        named = _sharer(reading, at if not paused else at + 1, end)
        joined = not paused or reading.has(at + 1, Tag.COORDINATOR)
        if named is None and joined:
            named = _sharer(reading, at + 1 + paused, end)
        if named is not None:
            return at, named
    return end, None


def _in_next_sentence(reading: Reading, promise: Promise) -> tuple[int, int] | None:
    """Give who alone is named in the sentence behind that of a promise, as one who does the same."""
    number = reading.sentence_of[promise.act[0]] + 1
    if not 0 < number < len(reading.sentences):
        return None
    sentence = reading.sentences[number]
    first, stop = sentence.first, sentence.stop
    if stop - first > _SHORT or reading.paragraph_start(first) > promise.act[0]:
        return None
    named = _sharer(reading, first, stop)
    if named is None and reading.has(first, Tag.COORDINATOR):
        named = _sharer(reading, first + 1, stop)
    if named is None or reading.quote_of[first] != NOWHERE:
        return None
    marks = range(named[1], stop)
    return named if any(reading.is_mark(at, ".!") for at in marks[-1:]) else None


def _sharer(reading: Reading, at: int, end: int) -> tuple[int, int] | None:
    """Read a name, or several that are joined, behind or before words for "as well", up to a mark."""
    before = reading.first_of(at, reading.phrases("same_before"))
    first = at if before is None else before
    stop = _names_stop(reading, first, end)
    if stop is None:
        return None
    behind = reading.first_of(stop, reading.phrases("same_behind"))
    if before is None and behind is None:
        return None
    closes = stop if behind is None else behind
    marked = closes >= end or reading.is_mark(closes, _ENDS)
    return (first, stop) if marked else None


def _names_stop(reading: Reading, first: int, end: int) -> int | None:
    """Give where names of states or bodies end that begin at a word and that a word of lists joins."""
    stop = _over_name(reading, first)
    for _ in range(_MOST):
        joined = None if stop is None else reading.hit(stop, Tag.LIST_JOINER)
        further = None if joined is None else _over_name(reading, joined[0])
        if further is None:
            break
        stop = further
    return stop if stop is not None and stop <= end else None


def _over_name(reading: Reading, at: int) -> int | None:
    first = at + reading.has(at, Tag.DETERMINER)
    return behind_name(reading, first) if reading.words.is_capitalized(first) else None
