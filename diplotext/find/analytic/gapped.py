"""What others do, or do not, by a verb that is not said again, where order tells: "will send medics, Finland engineers"."""

from collections.abc import Iterator, Mapping

import attrs

from diplotext.find.analytic.denied_objects import takes_none
from diplotext.find.analytic.kinds import Kind
from diplotext.find.commitments.acts import act_stop
from diplotext.find.commitments.of_none import is_none
from diplotext.find.commitments.promise import GAPPED, OWN_ACTS, Promise, abstained
from diplotext.find.grammar.clauses import sentence_end
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.dashes import is_pause
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag, tag_bits
from diplotext.lang.inflect import Tense


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
    """Give where "but not", "and never" or an act of nothing ("but send no troops") stands in an act, and the act behind it."""
    first, stop = promise.act
    for at in range(first + 1, stop):
        if syntax.kinds[at] is not Kind.COORDINATOR:
            continue
        negated = syntax.reading.has(at + 1, Tag.NEGATION)
        begins = at + 1 + negated
        begins += syntax.kinds[begins] is Kind.TO
        verb = syntax.group(begins)
        if verb is None or verb.tense is not Tense.INFINITIVE or verb.first != begins:
            if negated:
                return None
            continue
        end = sentence_end(syntax.reading, first)
        if negated or takes_none(syntax, verb, end):
            behind = is_pause(syntax.reading, at - 1)
            return at - behind, (begins, act_stop(syntax, begins))
    return None


def _shared(syntax: Syntax, promise: Promise) -> Iterator[Promise]:
    """Give a promise up to where a further party does something by its verb, and what each of them does."""
    first, stop = promise.act
    opening = [at for at in range(first + 1, stop + 1) if _opens(syntax, at)]
    parties = _parties(syntax, promise) if opening else {}
    at = next((at for at in opening if at in parties), None)
    yield promise if at is None else attrs.evolve(promise, act=(first, at))
    while at is not None and at in parties:
        further = parties[at]
        yield attrs.evolve(
            promise,
            act=further.act,
            clause=(further.party[0], further.act[1]),
            debtor=Subject((further.party,)),
            rule=GAPPED,
        )
        at = further.act[1]


def _parties(syntax: Syntax, promise: Promise) -> dict[int, _Further]:
    """Give what further parties do by the comma or coordinator before each, the last first: an act ends where the next one begins."""
    found: dict[int, _Further] = {}
    first, stop = promise.act
    last = max(stop, sentence_end(syntax.reading, first))
    for at in range(last, first, -1):
        further = _further(syntax, promise, at, found) if _opens(syntax, at) else None
        if further is not None:
            found[at] = further
    return found


def _opens(syntax: Syntax, at: int) -> bool:
    """Tell whether a comma, a semicolon or a coordinator stands at a word, and no name before it, whose list would go on."""
    if at >= len(syntax.kinds):
        return False
    joins = syntax.kinds[at] is Kind.COORDINATOR or syntax.reading.is_mark(at, ",;")
    return joins and not any(syntax.reading.ends(at - 1, tag) for tag in _NAMED)


def _further(
    syntax: Syntax, promise: Promise, at: int, behind: Mapping[int, _Further]
) -> _Further | None:
    """Read "and PARTY OBJECT", "and PARTY for OBJECT", "and PARTY to INFINITIVE" behind an act."""
    reading, kinds = syntax.reading, syntax.kinds
    first = at + 1
    if first < len(kinds) and kinds[first] is Kind.COORDINATOR:
        first += 1
    stop = _party(reading, first)
    end = sentence_end(reading, at)
    if stop is None or stop >= end:
        return None
    act = _as_linked(syntax, promise, stop)
    if act is None and _has_object(syntax, promise, at, stop):
        act = _object(syntax, (first, stop), end, behind)
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


def _has_object(syntax: Syntax, promise: Promise, at: int, stop: int) -> bool:
    """Tell whether what may be an object stands behind a party: a noun, or the preposition of the first act."""
    reading, kinds = syntax.reading, syntax.kinds
    other = _is_other(reading, stop - 1)
    led = kinds[stop] is Kind.PREPOSITION and (
        other or _has_word(syntax, promise.act[0], at, stop)
    )
    timed = stop in reading.dates or stop in reading.periods
    people = reading.begins(stop, _PEOPLE)  # "Togo [officials]"
    none = is_none(reading, stop)
    none = none or reading.first_of(stop, reading.phrases("as_much")) is not None
    return (
        (led or none or kinds[stop] in _OBJECTS) and not people and (other or not timed)
    )


def _object(
    syntax: Syntax, party: tuple[int, int], end: int, behind: Mapping[int, _Further]
) -> tuple[int, int] | None:
    """Give the object behind a party, up to a mark or the next party, if no verb with a tense follows."""
    first, stop = party
    goes_on = range(stop, end)
    close = next(
        (
            at
            for at in goes_on
            if syntax.reading.is_mark(at, _MARKS)
            or (syntax.kinds[at] is Kind.COORDINATOR and at in behind)
        ),
        end,
    )
    clause = syntax.finite_within(first, close) is not None
    return None if clause else (stop, close)


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
