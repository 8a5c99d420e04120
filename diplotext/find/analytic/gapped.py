"""What others do, or do not, by a verb that is not said again, where order tells: "will send medics, Finland engineers"."""

from collections.abc import Iterator

import attrs

from diplotext.find.analytic.kinds import Kind
from diplotext.find.analytic.pauses import is_pause
from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.promise import OWN_ACTS, Promise, abstained
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


GAPPED = "gapped"
"""The rule of an act whose verb or subject stands only with the act before it."""
_NAMED = (Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION)
_MARKS = ",;:.!?—–"
_KINDS = OWN_ACTS | {"possibility"}
_PEOPLE = tag_bits(Tag.ROLE, Tag.GROUP, Tag.MEMBER_UNIT)
_OBJECTS = frozenset({Kind.DETERMINER, Kind.NUMBER, Kind.NOMINAL})


@attrs.frozen
class _Further:
    """What one more party does: the words that name it, and those for its act."""

    party: tuple[int, int]
    act: tuple[int, int]


def parted(syntax: Syntax, promise: Promise) -> tuple[Promise, ...]:
    """
    Part an act from what is joined to it: what is not to be done, and what others do.

    "Will send rice but not lend money" promises the one and refuses the other; in "will pay for the
    crews and Oman for their ships" each does its own.

    Args:
        syntax: The text.
        promise: What a verb or a noun promises.
    """
    if not syntax.kinds or promise.negative or promise.kind not in _KINDS:
        return (promise,)
    denied = _denied(syntax, promise)
    if denied is not None:
        at, act = denied
        kept = attrs.evolve(promise, act=(promise.act[0], at))
        return kept, abstained(promise, act, GAPPED)
    return tuple(_shared(syntax, promise))


def _denied(syntax: Syntax, promise: Promise) -> tuple[int, tuple[int, int]] | None:
    """Give where "but not" or "and never" stands in an act, and the act behind it."""
    reading, (first, stop) = syntax.reading, promise.act
    for at in range(first + 1, stop):
        negation = at + 1
        joins = syntax.kinds[at] is Kind.COORDINATOR
        if not (joins and reading.has(negation, Tag.NEGATION)):
            continue
        begins = negation + 1 + (syntax.kinds[negation + 1] is Kind.TO)
        verb = syntax.group(begins)
        if verb is None or verb.tense is not Tense.INFINITIVE or verb.first != begins:
            return None
        return at - is_pause(reading, at - 1), (begins, act_stop(syntax, begins))
    return None


def _shared(syntax: Syntax, promise: Promise) -> Iterator[Promise]:
    """Give a promise up to where a further party does something by its verb, and what each of them does."""
    first, stop = promise.act
    opens = (at for at in range(first + 1, stop + 1) if _opens(syntax, at))
    pairs = ((at, _further(syntax, promise, at)) for at in opens)
    start = next(((at, more) for at, more in pairs if more is not None), None)
    if start is None:
        yield promise
        return
    at, begun = start
    further: _Further | None = begun
    yield attrs.evolve(promise, act=(first, at))
    while further is not None:
        yield attrs.evolve(
            promise,
            act=further.act,
            clause=(further.party[0], further.act[1]),
            debtor=Subject((further.party,)),
            rule=GAPPED,
        )
        at = further.act[1]
        further = _further(syntax, promise, at) if _opens(syntax, at) else None


def _opens(syntax: Syntax, at: int) -> bool:
    """Tell whether a comma, a semicolon or a coordinator stands at a word, and no name before it, whose list would go on."""
    if at >= len(syntax.kinds):
        return False
    joins = syntax.kinds[at] is Kind.COORDINATOR or syntax.reading.is_mark(at, ",;")
    return joins and not any(syntax.reading.ends(at - 1, tag) for tag in _NAMED)


def _further(syntax: Syntax, promise: Promise, at: int) -> _Further | None:
    """Read "and PARTY OBJECT", "and PARTY for OBJECT", "and PARTY to INFINITIVE" behind an act."""
    reading, kinds = syntax.reading, syntax.kinds
    first = at + 1
    if first < len(kinds) and kinds[first] is Kind.COORDINATOR:
        first += 1
    stop = _party(reading, first)
    end = sentence_end(reading, at)
    if stop is None or stop >= end:
        return None
    act = _as_linked(syntax, promise, stop) or _as_object(
        syntax, promise, (at, first, stop), end
    )
    return None if act is None else _Further((first, stop), act)


def _as_linked(syntax: Syntax, promise: Promise, at: int) -> tuple[int, int] | None:
    """Give the infinitive behind a party where the first act is one as well ("promised to pay and Oman [to build]")."""
    linked = syntax.kinds[at] is Kind.TO
    first = at + linked
    verb = syntax.group(first)
    if verb is None or verb.first != first or linked is not _is_linked(syntax, promise):
        return None
    roles = syntax.reading.language.lexicon.auxiliaries
    entries = [e for e in _verbs(syntax.reading, first) if e.lemma not in roles]
    bare = any(e.value == Tense.INFINITIVE for e in entries) and not verb.compound
    return (first, act_stop(syntax, first)) if bare else None


def _is_linked(syntax: Syntax, promise: Promise) -> bool:
    """Tell whether "to" stands before an act."""
    return syntax.kinds[promise.act[0] - 1] is Kind.TO


def _verbs(reading: Reading, at: int) -> list[Entry]:
    return [e for stop, e in reading.tags[at] if e.tag is Tag.VERB and stop == at + 1]


def _as_object(
    syntax: Syntax, promise: Promise, words: tuple[int, int, int], end: int
) -> tuple[int, int] | None:
    """Give what stands behind a party in the place of an object, up to the next party or the end of the clause."""
    at, first, stop = words
    reading, kinds = syntax.reading, syntax.kinds
    other = _is_other(reading, stop - 1)
    led = kinds[stop] is Kind.PREPOSITION and (
        other or _has_word(syntax, promise.act[0], at, stop)
    )
    timed = stop in reading.dates or stop in reading.periods
    people = reading.begins(stop, _PEOPLE)  # "Togo [officials]"
    if people or (timed and not other) or not (led or kinds[stop] in _OBJECTS):
        return None
    marks = (i for i in range(stop, end) if reading.is_mark(i, _MARKS))
    close = next(marks, end)
    close = next((i for i in range(stop, close) if _next(syntax, promise, i)), close)
    clause = syntax.finite_within(first, close) is not None
    return None if clause else (stop, close)


def _next(syntax: Syntax, promise: Promise, at: int) -> bool:
    """Tell whether a coordinator leads to one more party with an object."""
    joins = syntax.kinds[at] is Kind.COORDINATOR and _opens(syntax, at)
    return joins and _further(syntax, promise, at) is not None


def _has_word(syntax: Syntax, first: int, stop: int, at: int) -> bool:
    """Tell whether the preposition at a word stands among others too."""
    key = syntax.reading.words.keys[at]
    return key in syntax.reading.words.keys[first:stop]


def _is_other(reading: Reading, at: int) -> bool:
    """Tell whether a word means the second of two ("the latter in June")."""
    return reading.key(at) in reading.language.lexicon.suffixes.get("second_of_two", ())


def _party(reading: Reading, first: int) -> int | None:
    """Give where the name of somebody who can act ends, or "the latter"; none where it owns what follows."""
    at = first + reading.has(first, Tag.DETERMINER, "definite")
    hits = (reading.hit(at, tag) for tag in _NAMED)
    stop = next((hit[0] for hit in hits if hit is not None), None)
    if stop is None and at > first and _is_other(reading, at):
        stop = at + 1
    if stop is None or reading.is_mark(stop, "'’-–"):
        return None
    return stop
