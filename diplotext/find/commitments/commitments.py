"""Commitments: the promises of a story with their parties and measures."""

import attrs

from diplotext.find.analytic.told_plans import told
from diplotext.find.commitments.asked_of_others import asked_of_others
from diplotext.find.commitments.bindable import can_bind
from diplotext.find.commitments.binding import Binding
from diplotext.find.commitments.counted_behind import behind_count
from diplotext.find.commitments.creditors import creditors
from diplotext.find.commitments.document_duties import provided, states
from diplotext.find.commitments.drafts import drafted
from diplotext.find.commitments.due import is_dated
from diplotext.find.commitments.further_acts import FURTHER_NOUN
from diplotext.find.commitments.made_promises import made_promises
from diplotext.find.commitments.mandates import is_mandate
from diplotext.find.commitments.measures import find_measures
from diplotext.find.commitments.menus import Menu, find_menus
from diplotext.find.commitments.of_none import refused
from diplotext.find.commitments.parties import debtors
from diplotext.find.commitments.private_people import only_foretold
from diplotext.find.commitments.promise import MADE, PROVIDED, PROVISION, Promise
from diplotext.find.commitments.promises import find_promises
from diplotext.find.commitments.restraint import abstains, restrained
from diplotext.find.commitments.scheduled import scheduled
from diplotext.find.commitments.spoken_acts import within_words
from diplotext.find.commitments.spoken_on import spoken_on, voices_before
from diplotext.find.commitments.told_conditionals import is_untold, seen_from_past
from diplotext.find.commitments.undergone import is_undergone, undergone_from
from diplotext.find.commitments.warranted import answered_for
from diplotext.find.coreference.cast import Cast
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.reading import NOWHERE, Reading
from diplotext.find.statements.statements import Utterance
from diplotext.lang.entry import Tag
from diplotext.model import CommitmentKind, Measure, Modality


@attrs.frozen
class Bound:
    """
    A promise with its parties, by their keys, and the statement it stands in.

    Attributes:
        promise: What the rules read.
        debtors: Keys of those who are to act.
        creditors: Keys of those towards whom.
        measures: What is promised.
        said: Index of the statement it stands in.
    """

    promise: Promise
    debtors: tuple[str, ...]
    creditors: tuple[str, ...]
    measures: tuple[Measure, ...]
    said: int | None


def bind(
    syntax: Syntax, cast: Cast, heard: tuple[Utterance, ...], *, is_copy: bool
) -> tuple[Bound, ...]:
    """
    Find the commitments of a story and whom they bind.

    Args:
        syntax: The article.
        cast: Its figures.
        heard: Its statements.
        is_copy: Whether it only tells of bodies, and is no text whose articles bind them.
    """
    menus = find_menus(syntax)
    spoken = _spoken(syntax.reading, heard)
    found: list[Bound] = []
    reached = 0
    for promise in _promises(syntax):
        if promise.rule == MADE and promise.act[0] < reached:
            continue  # a noun within what is promised otherwise
        if any(menu.holds(promise.cue[0]) for menu in menus):
            continue
        if is_copy and is_mandate(syntax, promise):
            continue
        kept = refused(syntax.reading, promise)
        bound = _bound(syntax, cast, heard, spoken, kept)
        if bound is not None:
            found.append(bound := _besides(bound, found))
            reached = max(reached, bound.promise.cue[1], bound.promise.act[1])
            for key in (*bound.debtors, *bound.creditors):
                cast.figures[key].used = True
    return _with_menus(syntax, heard, spoken, found, menus)


def _promises(syntax: Syntax) -> list[Promise]:
    """Give all promises in order; a verb by which one was made before makes no other, nor does a noun that leads to its act."""
    found = find_promises(syntax)
    leading = {promise.cue[0] for promise in found}
    made = [p for p in made_promises(syntax) if p.act[0] not in leading]
    makers = {promise.group.start for promise in made}
    others = (p for p in found if p.group.start not in makers)
    return sorted((*others, *made), key=lambda promise: promise.act)


def _besides(bound: Bound, found: list[Bound]) -> Bound:
    """Let what a noun promises besides be owed to whom the rest is, where it names nobody."""
    last = found[-1] if found and bound.promise.rule == FURTHER_NOUN else bound
    same = last.promise.group is bound.promise.group
    owed = bound.creditors or (last.creditors if same else ())
    return attrs.evolve(bound, creditors=owed)


def _spoken(reading: Reading, heard: tuple[Utterance, ...]) -> list[int]:
    """Give for each word the innermost statement whose content holds it, or `NOWHERE`."""
    found = [NOWHERE] * len(reading.words)
    spans = [
        (span, number)
        for number, u in enumerate(heard)
        for span in u.attribution.content
    ]
    for span, number in sorted(spans, key=lambda s: -len(s[0])):
        for index in reading.words.within(span):
            found[index] = number
    return found


def _bound(
    syntax: Syntax,
    cast: Cast,
    heard: tuple[Utterance, ...],
    spoken: list[int],
    promise: Promise,
) -> Bound | None:
    if promise.act[0] >= len(spoken):
        return None  # copy breaks off before the act
    number = spoken[promise.act[0]]
    said = heard[number] if number != NOWHERE else None
    unstated = promise.rule == PROVISION and not states(cast, said)
    unbound = is_untold(syntax, promise, said) or only_foretold(cast, promise, said)
    if unstated or unbound:
        return None
    promise, listed = behind_count(cast, _weighed(syntax, cast, promise, said))
    modality = _modality(promise)
    first = undergone_from(syntax, promise)
    measures = find_measures(syntax, first, promise.act[1], modality)
    kinds = frozenset(measure.kind for measure in measures)
    promise, answering = answered_for(syntax, cast, promise, said, kinds)
    bound = listed or answering
    named = bool(kinds) or _speaks_of_conduct(syntax, promise.act)
    if is_undergone(syntax, promise) and not named:
        bound = debtors(syntax, cast, promise, None, kinds)
    if not _counts(cast, promise, bound, kinds=named):
        return None
    if said is None:
        voices = voices_before(syntax, heard, spoken, promise.group.first)
        promise = spoken_on(cast, promise, bound, voices)
    promise = asked_of_others(cast, promise, bound, said)
    owed = creditors(Binding(syntax, cast, promise, bound, said, kinds))
    if abstains(promise.kind, negative=promise.negative):
        act = syntax.reading.span(*promise.act)
        measures = restrained(act, measures, modality)
    return Bound(promise, bound, owed, measures, number if said is not None else None)


def _weighed(
    syntax: Syntax, cast: Cast, promise: Promise, said: Utterance | None
) -> Promise:
    """Give a promise the force and the words that it has by the statement it stands in."""
    promise = scheduled(syntax, provided(syntax, cast, promise, said), said)
    promise = seen_from_past(syntax, told(syntax, promise, said), said)
    promise = drafted(syntax, promise, said)
    return promise if said is None else within_words(syntax.reading, promise, said)


def _speaks_of_conduct(syntax: Syntax, act: tuple[int, int]) -> bool:
    """Tell whether the words of an act hold a noun of a measure, be it named by it or not, or by word order a date."""
    dated = bool(syntax.kinds) and is_dated(syntax.reading, act)
    return dated or len(syntax.reading.among(Tag.MEASURE.bit, *act)) > 0


def _modality(promise: Promise) -> Modality:
    if promise.kind == CommitmentKind.POSSIBILITY:
        return Modality.POSSIBLE
    if promise.kind == CommitmentKind.REQUIREMENT:
        return Modality.REQUIRED
    return Modality.ASSERTED


def _counts(
    cast: Cast, promise: Promise, bound: tuple[str, ...], *, kinds: bool
) -> bool:
    """
    Tell whether words that could bind are conduct between states or bodies.

    Somebody who can bind himself must be named; a requirement may leave open whom it
    binds when it names a measure, or in a language with inflection when it has no subject;
    so may what a document provides for, by a noun if that is one of a measure.
    """
    if bound and can_bind(cast, bound, measured=kinds):
        return True
    if promise.kind == CommitmentKind.REQUIREMENT:
        by_order = "analytic" in cast.reading.language.lexicon.traits
        left_open = promise.debtor is None and not by_order
        return left_open or (kinds and not bound)
    return promise.document and (kinds or promise.rule != PROVIDED)


def _with_menus(
    syntax: Syntax,
    heard: tuple[Utterance, ...],
    spoken: list[int],
    found: list[Bound],
    menus: tuple[Menu, ...],
) -> tuple[Bound, ...]:
    """Add the measures of each menu to the commitment it elaborates."""
    for menu in menus:
        target = _elaborated(heard, spoken, found, menu)
        if target is None:
            continue
        listed = find_measures(syntax, menu.first, menu.stop, Modality.POSSIBLE)
        known = {measure.kind for measure in found[target].measures}
        added = tuple(m for m in listed if m.kind not in known)
        found[target] = attrs.evolve(
            found[target], measures=(*found[target].measures, *added)
        )
    return tuple(found)


_FIRM = frozenset({CommitmentKind.UNDERTAKING, CommitmentKind.ANNOUNCEMENT})


def _elaborated(
    heard: tuple[Utterance, ...], spoken: list[int], found: list[Bound], menu: Menu
) -> int | None:
    """
    Give the commitment a menu elaborates.

    When a document lists the menu, it is the last commitment the same document states;
    else the last one before it.
    """
    before = [
        n
        for n, b in enumerate(found)
        if b.promise.cue[0] < menu.first and b.promise.kind in _FIRM
    ]
    number = spoken[menu.first]
    if number != NOWHERE:
        speakers = heard[number].speakers
        same = [
            n
            for n in before
            if (said := found[n].said) is not None and heard[said].speakers == speakers
        ]
        before = same or before
    return before[-1] if before else None
