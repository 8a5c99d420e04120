"""What others do, or do not, by a verb that is not said again: "wird Panzer liefern, Polen Munition", "..., sie aber nicht bezahlen"."""

from collections.abc import Iterator

import attrs

from diplotext.find.bracket.acting import is_acting
from diplotext.find.bracket.acts import infinitive_act
from diplotext.find.bracket.clause import Clause, ClauseKind
from diplotext.find.bracket.clauses import Clauses
from diplotext.find.bracket.denials import parted_at
from diplotext.find.bracket.field_phrases import skip_light
from diplotext.find.bracket.noun_phrases import is_oblique, phrase_stop
from diplotext.find.commitments.of_none import is_none
from diplotext.find.commitments.promise import (
    GAPPED,
    OWN_ACTS,
    PROVISION,
    Promise,
    abstained,
)
from diplotext.find.grammar.syntax import Subject, Syntax
from diplotext.find.reading.reading import Reading
from diplotext.lang.entry import Entry, Tag


_NAMED = (Tag.STATE, Tag.CAPITAL, Tag.SEAT, Tag.ORGANIZATION)
_KINDS = OWN_ACTS | {"possibility", "non_commitment"}


def split(clauses: Clauses, promise: Promise) -> tuple[Promise, ...]:
    """
    Part an act from the one that a coordinator joins to it and that is not to be done.

    "Togo will Reis liefern und keine Soldaten schicken" promises the one and refuses the other.
    """
    first, stop = promise.act
    at = parted_at(clauses.forms, first, stop)
    if promise.negative or promise.kind not in OWN_ACTS or at is None:
        return (promise,)
    left = at - clauses.forms.reading.is_mark(at - 1, ",")
    behind = _over_contrast(clauses.forms.reading, at + 1, stop)
    kept = attrs.evolve(promise, act=(first, left))
    return kept, abstained(promise, (behind, stop), GAPPED)


def gapped(syntax: Syntax, clauses: Clauses, promise: Promise) -> Iterator[Promise]:
    """
    Find what is promised or refused right behind a promise by its verb, which is not said again.

    Args:
        syntax: The text.
        clauses: Its clauses.
        promise: What the verb promises.
    """
    reading = syntax.reading
    if promise.kind not in _KINDS or promise.rule == PROVISION:
        return
    number = clauses.of_word(promise.act[1] - 1)
    here = None if number is None else clauses.all[number]
    if number is None or here is None:
        return
    if reading.has(promise.act[1], Tag.LIST_JOINER) and promise.act[1] < here.stop:
        yield from _parties(reading, promise, promise.act[1], here.stop)
        return
    behind = _right_behind(clauses, number)
    clause = behind[0] if behind else None
    if clause is None:
        return
    if clause.kind is ClauseKind.MAIN:
        yield from _same_bracket(clauses, promise, here, clause)
    elif clause.kind is ClauseKind.FRAGMENT:
        opened = behind[1] if len(behind) > 1 else None
        if opened is not None and opened.kind is ClauseKind.INFINITIVE:
            yield from _infinitive(syntax, clauses, promise, clause, opened)
        else:
            stop = _fragments_stop(clauses, number + 1)
            yield from _parties(reading, promise, clause.first, stop)


def _right_behind(clauses: Clauses, number: int) -> tuple[Clause, ...]:
    """Give the two clauses behind one, if they follow it in its sentence and at its level."""
    here, behind = clauses.all[number], clauses.all[number + 1 : number + 3]
    sentences = clauses.forms.reading.sentence_of
    near = (
        behind
        and behind[0].level == here.level
        and behind[0].first <= here.stop + 1
        and sentences[behind[0].first] == sentences[here.first]
    )
    return behind if near else ()


def _fragments_stop(clauses: Clauses, number: int) -> int:
    """Give where the last of some fragments ends that follow each other behind commas (", [Polen Munition, Togo Reis]")."""
    stop, reading = clauses.all[number].stop, clauses.forms.reading
    for behind in range(number + 1, len(clauses.all)):
        clause = clauses.all[behind]
        near = clause.first == stop + 1 and reading.is_mark(stop, ",;")
        if clause.kind is not ClauseKind.FRAGMENT or not near:
            break
        stop = clause.stop
    return stop


def _infinitive(
    syntax: Syntax, clauses: Clauses, promise: Promise, party: Clause, opened: Clause
) -> Iterator[Promise]:
    """Read "hat zugesagt, A zu tun, [Estland, B zu tun]" and "..., [nicht aber, B zu tun]"."""
    reading = syntax.reading
    act = infinitive_act(syntax, clauses, opened)
    if promise.rule != "linked-infinitive" or opened.first > party.stop + 1:
        return
    found = attrs.evolve(promise, act=act, rule=GAPPED)
    named = _party(reading, party.first, party.stop)
    stop = party.stop - reading.is_mark(party.stop - 1, ",")
    if named is not None and named[1] == stop:
        yield attrs.evolve(found, debtor=Subject((named,)))
    elif _over_contrast(reading, party.first, stop) == stop and reading.among(
        Tag.NEGATION.bit, party.first, stop
    ):
        yield abstained(promise, act, GAPPED)


def _same_bracket(
    clauses: Clauses, promise: Promise, here: Clause, clause: Clause
) -> Iterator[Promise]:
    """
    Read "wird Gas liefern, [ihm aber die Schulden nicht erlassen]" and "wird sie führen, [Kuwait sie bezahlen]".

    The infinitive of the second bracket looks like a plural verb, but nothing stands behind
    it, and what stands before it is no subject in the plural.
    """
    reading, verb = clauses.forms.reading, clause.verb
    carried = here.act is not None or here.kind is ClauseKind.THAT
    if verb is None or not carried or clause.act is not None:
        return
    last = clause.stop - reading.is_mark(clause.stop - 1, ".!?")
    infinitive = clauses.forms.infinitive(verb.first) is not None
    if not infinitive or verb.stop != last or verb.compound:
        return
    first, stop = clause.first, verb.stop
    first += reading.has(first, Tag.LIST_JOINER)
    named = _party(reading, first, verb.first)
    if reading.among(Tag.NEGATION.bit, first, verb.first):
        if not promise.negative:
            first = _over_contrast(reading, first, verb.first)
            yield abstained(promise, (first, stop), GAPPED)
    elif named is not None and named[1] < verb.first:
        found = attrs.evolve(promise, act=(named[1], stop), rule=GAPPED)
        yield attrs.evolve(found, debtor=Subject((named,)))


def _parties(
    reading: Reading, promise: Promise, first: int, stop: int
) -> Iterator[Promise]:
    """Read "..., PARTY OBJECT und PARTY OBJECT": each gives what stands behind its name."""
    at = first
    while at < stop:
        at += reading.is_mark(at, ",;")
        joined = reading.hit(at, Tag.LIST_JOINER)
        named = _party(reading, joined[0] if joined else at, stop)
        if named is None:
            return
        end = _next_party(reading, named[1], stop)
        act = _behind_name(reading, named[1], end), end
        if not _gives(reading, *act):
            return
        found = attrs.evolve(promise, act=act, clause=(named[0], end), rule=GAPPED)
        yield attrs.evolve(found, debtor=Subject((named,)))
        at = end


def _behind_name(reading: Reading, at: int, end: int) -> int:
    """Step over light words behind a name, but those of a number or that say it gives nothing ("Ungarn [keinen]")."""
    given = at in reading.numbers or is_none(reading, at)
    return at if given else skip_light(reading, at, end)


def _gives(reading: Reading, first: int, stop: int) -> bool:
    """Tell whether words that a party leaves behind it are an object: a noun or a number, and no day, list or source."""
    if first >= stop or reading.has(first, Tag.LIST_JOINER):
        return False
    if reading.begins(first, Tag.REPORTING_PREPOSITION.bit):
        return False
    words = range(first, stop)
    return is_none(reading, first) or (
        any(
            at in reading.numbers
            or (reading.words.is_capitalized(at) and at not in reading.dates)
            for at in words
        )
        and not any(reading.begins(at, Tag.VERB.bit) for at in words[:1])
    )


def _next_party(reading: Reading, first: int, stop: int) -> int:
    """Give where a further party with an object of its own begins behind a comma or a coordinator."""
    for at in range(first, stop):
        if not (reading.is_mark(at, ",;") or reading.has(at, Tag.LIST_JOINER)):
            continue
        joined = reading.hit(at + reading.is_mark(at, ",;"), Tag.LIST_JOINER)
        behind = joined[0] if joined else at + 1
        named = _party(reading, behind, stop)
        if named is not None and _gives(reading, named[1], stop):
            return at
    return stop - reading.is_mark(stop - 1, ".!?,")


def _party(reading: Reading, first: int, stop: int) -> tuple[int, int] | None:
    """Give the words of somebody who can act that begin at a word: a name, or a phrase with its article."""
    if first >= stop or is_oblique(reading, first):
        return None
    at = first + reading.has(first, Tag.DETERMINER, "definite")
    for tag in _NAMED:
        hit = reading.hit(at, tag)
        if hit is not None and hit[0] <= stop:
            return None if _owns(reading, *hit) else (first, hit[0])
    others = reading.language.lexicon.suffixes.get("second_of_two", ())
    if at < stop and reading.words.keys[at] in others:
        end = phrase_stop(reading, first, stop)
        return first, at + 1 if end is None or end < at + 1 else end
    end = phrase_stop(reading, first, stop) if at > first else None
    return (first, end) if end is not None and is_acting(reading, at, end) else None


def _owns(reading: Reading, stop: int, entry: Entry) -> bool:
    """Tell whether a name has the end by which it owns what stands behind it ("[Schwedens] Flugzeuge")."""
    ends = reading.language.lexicon.suffixes.get("genitive", ("\0",))
    return reading.words.keys[stop - 1].endswith(ends) and not entry.lemma.endswith(
        ends
    )


def _over_contrast(reading: Reading, at: int, stop: int) -> int:
    """Step over words of contrast and a negation that stands by itself ("[nicht aber] die Schulden")."""
    contrast = reading.language.lexicon.suffixes.get("contrasting", ())
    while at < stop:
        negation = reading.hit(at, Tag.NEGATION)
        alone = negation is not None and not reading.has(at, Tag.DETERMINER)
        if not (alone or reading.words.keys[at] in contrast):
            break
        at = negation[0] if negation is not None and alone else at + 1
    return at
