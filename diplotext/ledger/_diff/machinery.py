"""Bodies, coalitions and their members in two texts."""

from collections.abc import Iterator

from diplotext.ledger._diff.commitments import parties
from diplotext.ledger._diff.difference import (
    Aspect,
    Difference,
    DifferenceKind,
    graded,
)
from diplotext.ledger._diff.pairs import Both, likeness, paired
from diplotext.ledger.coalitions import key_of
from diplotext.model import Coalition, Mechanism, MechanismStatus, Membership, Span


_LEAST = 0.2
"""What it takes for two bodies of one kind to be one: some of the words that name them."""

_STATUSES = tuple(MechanismStatus)


def compare_mechanisms(both: Both) -> Iterator[Difference]:
    """Compare the bodies and forces of two texts: how far they are, and who is in them."""
    before, after = both.before.mechanisms, both.after.mechanisms

    def score(i: int, j: int) -> float:
        one, two = before[i], after[j]
        if one.kind is not two.kind:
            return 0.0
        return likeness(both.words(0, one.span), both.words(1, two.span))

    kept, added = paired(before, after, score, least=_LEAST)
    for first, second in kept:
        if second is None:
            note = f"{first.kind} {first.status}"
            yield Difference(
                DifferenceKind.REMOVED, Aspect.MECHANISM, first.span, None, note
            )
        else:
            yield from _compare(both, first, second)
    for new in added:
        note = f"{new.kind} {new.status}"
        yield Difference(DifferenceKind.ADDED, Aspect.MECHANISM, None, new.span, note)


def _compare(both: Both, first: Mechanism, second: Mechanism) -> Iterator[Difference]:
    spans = (first.span, second.span)
    status = graded(
        Aspect.STATUS,
        spans,
        (_STATUSES.index(first.status), _STATUSES.index(second.status)),
        (first.status, second.status),
    )
    if status is not None:
        yield status
    leads = tuple(() if m.lead is None else (m.lead,) for m in (first, second))
    yield from parties(both, Aspect.LEAD, spans, (leads[0], leads[1]))
    contributors = (first.contributors, second.contributors)
    yield from parties(both, Aspect.CONTRIBUTOR, spans, contributors)


def compare_coalitions(both: Both) -> Iterator[Difference]:
    """Compare who is in the coalitions that both texts name, and how many they are said to be."""
    named = {key_of(n): c for c in both.after.coalitions for n in c.names}
    for first in both.before.coalitions:
        keys = (key_of(name) for name in first.names)
        second = next((named[key] for key in keys if key in named), None)
        if second is not None:
            yield from _compare_members(both, first, second)
            yield from _compare_sizes(first, second)


def _compare_members(
    both: Both, first: Coalition, second: Coalition
) -> Iterator[Difference]:
    had, has = (
        {both.key(place, m.member): m for m in coalition.memberships if m.is_full}
        for place, coalition in enumerate((first, second))
    )
    for key, place in had.items():
        if key not in has:
            yield _member(DifferenceKind.REMOVED, place, (place.span, None))
    for key, place in has.items():
        if key not in had:
            yield _member(DifferenceKind.ADDED, place, (None, place.span))


def _member(
    kind: DifferenceKind, place: Membership, spans: tuple[Span | None, Span | None]
) -> Difference:
    return Difference(kind, Aspect.MEMBER, *spans, place.member.label)


def _compare_sizes(first: Coalition, second: Coalition) -> Iterator[Difference]:
    """Compare the last size that each text claims: a size is no promise, so it only changes."""
    if first.size_claims and second.size_claims:
        one, two = first.size_claims[-1], second.size_claims[-1]
        if one.value != two.value:
            note = f"{one.value} -> {two.value}"
            yield Difference(
                DifferenceKind.CHANGED, Aspect.SIZE, one.span, two.span, note
            )
