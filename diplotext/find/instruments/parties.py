"""Whose an instrument is: the organ that adopts it, the parties it names, those who signed."""

from collections.abc import Iterator, Sequence

from diplotext.find.instruments.blocks import Block
from diplotext.find.instruments.bond import Place
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.features import Look
from diplotext.find.instruments.layout import Placed
from diplotext.find.instruments.names import Names
from diplotext.find.instruments.opening_groups import opening_group
from diplotext.find.instruments.operative import operative_of_organ, organ_at
from diplotext.find.instruments.presented import presented
from diplotext.find.instruments.titled_parties import (
    PartyFound,
    beside,
    in_headline,
    in_title,
    is_formal,
    named_in,
)
from diplotext.lang.entry import Tag
from diplotext.lang.terms import TermKind
from diplotext.model.actor import ActorKind
from diplotext.model.clause import PartRole
from diplotext.model.instrument import PartyRole


def find_parties(
    draft: Draft, placed: Sequence[Placed], names: Names, headline: str = ""
) -> tuple[PartyFound, ...]:
    """
    Find the organ or the parties, in the title, the preamble, or the first clause.

    Args:
        draft: The text.
        placed: Its blocks with their roles.
        names: The actors met so far.
        headline: A title that stands apart from the text, as in front matter.
    """
    found: dict[str, PartyFound] = {}
    for stretch in _STRETCHES:
        for party in stretch(draft, placed, names):
            found.setdefault(party.key, party)
        if found:
            break
        for party in in_headline(draft, placed, names, headline):
            found.setdefault(party.key, party)
    return tuple(found.values())


def _organs(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    for one in placed:
        if one.seen.look is Look.ORGAN and one.role is PartRole.PREAMBLE:
            first = one.seen.block.first
            stop, _ = draft.hit(first, TermKind.ORGAN) or (first + 1, None)
            span = draft.words.span(min(first + 1, stop - 1), stop)
            yield PartyFound(names.body(span), PartyRole.ADOPTER, span)


def _speaking(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    """Give the organ whose statement it is, as its clauses begin with it ("The Council demands")."""
    blocks = [one.seen.block for one in placed if one.role is PartRole.CLAUSE]
    led = [b for b in blocks if operative_of_organ(draft, b) is not None]
    organ = organ_at(draft, led[0]) if len(led) > 1 else None
    if organ is not None:
        first, stop = organ
        span = draft.words.span(min(first + 1, stop - 1), stop)
        yield PartyFound(names.body(span), PartyRole.ADOPTER, span)


def _adopting(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    """Give those by whom it was adopted, where its last words list them: "Adopted at Accra by Benin and Togo"."""
    for one in placed:
        block = one.seen.block
        if one.role is not PartRole.CLOSING or one.seen.look is not Look.ADOPTED:
            continue
        stop = draft.at(block.stop)
        for at in range(block.first, stop):
            hit = draft.hit(at, TermKind.BY)
            first = next(iter(names.within(at, stop)), None) if hit else None
            if hit is not None and first is not None and first[0] <= hit[0] + 1:
                yield from named_in(draft, block, names)
                return


def _presented(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    """Give the group as whose leaders those who speak present themselves, and those whom the title names beside it."""
    found = False
    for key, span in presented(draft, placed, names):
        found = True
        yield PartyFound(key, PartyRole.PARTY, span)
    if found:
        yield from in_title(
            draft, [one for one in placed if is_formal(draft, one)], names
        )


def _claimed(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    """Give those whom the title names, and the preamble before it says why they act."""
    titled = tuple(in_title(draft, placed, names))
    yield from titled
    yield from beside(draft, placed, names, titled)
    told = bool(titled) or any(_tells_who(draft, one, names) for one in placed)
    is_acting = is_named = False
    for one in placed:
        if told and not is_named and one.seen.look is Look.RECITAL:
            continue  # it comes first, and tells why, not who
        is_acting = is_acting or (is_named and one.seen.look in _REASONS)
        if one.role is PartRole.PREAMBLE and not is_acting:
            block = one.seen.block
            stop = _before_reasons(draft, block)
            before = list(named_in(draft, block, names, stop))
            is_class = draft.hit(block.first, TermKind.PARTIES) is not None
            if before or not is_class:
                yield from before or named_in(draft, block, names)
            is_named = is_named or is_class or bool(before)
            is_acting = bool(before) and stop < draft.at(block.stop)
            is_acting = is_acting or _is_settled(draft, block, names)


def _tells_who(draft: Draft, one: Placed, names: Names) -> bool:
    """Tell whether a block of a preamble that gives no reasons names somebody."""
    if one.role is not PartRole.PREAMBLE or one.seen.look is Look.RECITAL:
        return False
    return next(named_in(draft, one.seen.block, names), None) is not None


_REASONS = (Look.RECITAL, Look.OPERATIVE)


def _is_settled(draft: Draft, block: Block, names: Names) -> bool:
    """Tell whether a block gives the parties the short names they go by, so that no more follow."""
    first, stop = block.first, draft.at(block.stop)
    is_defined = any(at in names.defined for at in range(first, stop))
    return is_defined and len({key for _, _, key in names.within(first, stop)}) > 1


def _before_reasons(draft: Draft, block: Block) -> int:
    """Give the first word of a preamble that tells why ("desiring", "considering")."""
    stop = draft.at(block.stop)
    reasons = (
        at
        for at in range(block.first, stop)
        if draft.hit(at, TermKind.RECITAL) is not None
        and not _is_in_name(draft, at, block.first)
    )
    return next(reasons, stop)


def _is_in_name(draft: Draft, at: int, first: int) -> bool:
    """Tell whether a capital makes a word part of a name ("the United Front"), as no mark stands before."""
    is_inner = at > first and not draft.is_mark(at - 1, ",;:.)")
    return is_inner and draft.words.is_capitalized(at)


def _by_class(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    """Give "the Parties to the Treaty" where a preamble names nobody."""
    for one in placed:
        if one.role is not PartRole.PREAMBLE:
            continue
        for at in range(one.seen.block.first, draft.at(one.seen.block.stop)):
            hit = draft.hit(at, TermKind.PARTIES)
            if hit is not None:
                span = draft.words.span(at, hit[0])
                key = names.body(span, ActorKind.COALITION)
                yield PartyFound(key, PartyRole.PARTY, span)
                return


def _in_first_clause(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    """Give those whom the first clause names, unless its authors speak as "we"."""
    clause = next((one for one in placed if one.role is PartRole.CLAUSE), None)
    if clause is None:
        return
    block = clause.seen.block
    within = range(block.first, draft.at(block.stop))
    if any(draft.hit(at, TermKind.AUTHORS) for at in within):
        return
    group = opening_group(draft, within, names)
    if group is not None:
        span = draft.words.span(*group)
        key = names.body(span, ActorKind.COALITION)
        yield PartyFound(key, PartyRole.PARTY, span)
    else:
        for party in named_in(draft, block, names):
            if not _watches(draft, draft.at(party.span.start), within.stop):
                yield party


def _watches(draft: Draft, first: int, stop: int) -> bool:
    """Tell whether a sentence says of those it names that they take part as observers."""
    for at in range(first, stop):
        if any(entry.tag is Tag.OBSERVING for _, entry in draft.entries(at)):
            return True
        if draft.is_mark(at, ".;") and not draft.is_mark(at - 1, "."):
            return False
    return False


def _introduced(
    draft: Draft, placed: Sequence[Placed], names: Names
) -> Iterator[PartyFound]:
    """Give the organ that the words before its decisions end with ("Having heard the envoy, the [Assembly]:")."""
    decided = any(one.seen.look is Look.OPERATIVE for one in placed)
    for one in placed if decided else ():
        last = draft.at(one.seen.block.stop) - 1
        first = last
        while draft.words.is_capitalized(first - 1):
            first -= 1
        led = draft.hit(first - 1, TermKind.DETERMINER) is not None
        if draft.is_mark(last, ":") and first < last and led:
            place = _in_full(draft, (first, last))
            span = draft.words.span(*place)
            yield PartyFound(names.body(span), PartyRole.ADOPTER, span)
            return


def _in_full(draft: Draft, place: Place) -> Place:
    """Give where the text first names an organ in full, of what it is one included ("the [Assembly of Heads of State]")."""
    keys, named = draft.words.keys, draft.words.keys[slice(*place)]
    length = place[1] - place[0]
    for first in range(place[0]):
        stop = first + length
        shouted = draft.words.form(first).isupper()  # in a title
        if keys[first:stop] == named and not shouted:
            whole = _with_complements(draft, stop, place[0])
            if whole > stop:
                return first, whole
    return place


def _with_complements(draft: Draft, stop: int, limit: int) -> int:
    """Give where capitals end that small words lead to: "Assembly [of Heads of State and Government]"."""
    small, end = (TermKind.COORDINATOR, TermKind.DETERMINER), stop
    for at in range(stop, limit):
        led = draft.is_tagged(at, Tag.PREPOSITION) or draft.hit(at, *small)
        if draft.words.is_capitalized(at):
            end = at + 1
        elif not led:
            break
    return end


_STRETCHES = (
    *(_organs, _speaking, _introduced, _presented, _claimed),
    *(_adopting, _by_class, _in_first_clause),
)
"""Where the parties are looked for, until some are found."""
