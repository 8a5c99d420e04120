"""What two texts commit to: what is new, gone, more, less or another."""

from collections.abc import Iterator

from diplotext.ledger._diff.difference import (
    Aspect,
    Difference,
    DifferenceKind,
    graded,
)
from diplotext.ledger._diff.measures import compare_measures
from diplotext.ledger._diff.pairs import Both, likeness, paired
from diplotext.ledger.entries import terms
from diplotext.ledger.entry import leaves
from diplotext.model import (
    Actor,
    Bindingness,
    Commitment,
    Condition,
    ConditionKind,
    Span,
)
from diplotext.names import exact


_LEAST = 0.45
"""What it takes for two commitments to be one: the debtors and some of the words."""

_WEIGHTS = (0.4, 0.4, 0.2)
"""How much debtors, the words of the act, and the kinds of measures count."""


def compare_commitments(both: Both) -> Iterator[Difference]:
    """Compare the commitments of two texts."""
    before, after = both.before.commitments, both.after.commitments
    one, two = (
        [_features(both, place, c) for c in commitments]
        for place, commitments in enumerate((before, after))
    )

    def score(i: int, j: int) -> float:
        parts = zip(_WEIGHTS, one[i], two[j], strict=True)
        return sum(weight * likeness(a, b) for weight, a, b in parts)

    kept, added = paired(before, after, score, least=_LEAST)
    for first, second in kept:
        if second is None:
            note = f"{first.kind} {first.force.name.lower()}"
            yield Difference(
                DifferenceKind.REMOVED, Aspect.COMMITMENT, first.span, None, note
            )
        else:
            yield from _compare(both, first, second)
    for new in added:
        note = f"{new.kind} {new.force.name.lower()}"
        yield Difference(DifferenceKind.ADDED, Aspect.COMMITMENT, None, new.span, note)


def _features(
    both: Both, place: int, commitment: Commitment
) -> tuple[frozenset[str], ...]:
    return (
        frozenset(both.ids(place, commitment.debtors)),
        both.words(place, commitment.act),
        frozenset(measure.kind.value for measure in commitment.measures),
    )


def _compare(both: Both, first: Commitment, second: Commitment) -> Iterator[Difference]:
    yield from _compare_force(first, second)
    yield from _compare_parties(both, first, second)
    yield from _compare_conditions(both, first, second)
    yield from compare_measures(
        first.measures, second.measures, (first.act, second.act)
    )
    yield from _compare_due(first, second)
    acts = (
        exact(first.act.of(both.before.article.text)),
        exact(second.act.of(both.after.article.text)),
    )
    if acts[0] != acts[1]:
        yield Difference(
            DifferenceKind.CHANGED,
            Aspect.ACT,
            first.act,
            second.act,
            f"{acts[0]} -> {acts[1]}",
        )


def _compare_force(first: Commitment, second: Commitment) -> Iterator[Difference]:
    spans = (first.span, second.span)
    if first.polarity is not second.polarity:
        note = f"{first.polarity} -> {second.polarity}"
        yield Difference(DifferenceKind.CHANGED, Aspect.POLARITY, *spans, note)
    found = graded(
        Aspect.FORCE,
        spans,
        (first.force, second.force),
        (first.force.name.lower(), second.force.name.lower()),
    )
    if found is not None:
        yield found
    for name in ("bindingness", "object_bindingness"):
        one, two = getattr(first, name), getattr(second, name)
        yield from _compare_bindingness(spans, one, two)


def _compare_bindingness(
    spans: tuple[Span, Span], first: Bindingness, second: Bindingness
) -> Iterator[Difference]:
    for flag in (Bindingness.POLITICAL, Bindingness.LEGAL):
        had, has = flag in first, flag in second
        name = str(flag.name).lower()
        names = (name if had else "unspecified", name if has else "unspecified")
        found = graded(Aspect.BINDINGNESS, spans, (had, has), names)
        if found is not None:
            yield found


def _compare_parties(
    both: Both, first: Commitment, second: Commitment
) -> Iterator[Difference]:
    spans = (first.span, second.span)
    yield from parties(both, Aspect.DEBTOR, spans, (first.debtors, second.debtors))
    yield from parties(
        both, Aspect.CREDITOR, spans, (first.creditors, second.creditors)
    )


def parties(
    both: Both,
    aspect: Aspect,
    spans: tuple[Span, Span],
    actors: tuple[tuple[Actor, ...], tuple[Actor, ...]],
) -> Iterator[Difference]:
    """Give who has left a list of actors and who has joined it."""
    had, has = (both.ids(place, listed) for place, listed in enumerate(actors))
    for key in sorted(had.keys() - has.keys()):
        yield Difference(DifferenceKind.REMOVED, aspect, *spans, had[key])
    for key in sorted(has.keys() - had.keys()):
        yield Difference(DifferenceKind.ADDED, aspect, *spans, has[key])


def _compare_conditions(
    both: Both, first: Commitment, second: Commitment
) -> Iterator[Difference]:
    had = _terms(both, 0, first)
    has = _terms(both, 1, second)
    for key, leaf in had.items():
        if key not in has:
            yield _condition(DifferenceKind.REMOVED, leaf, (leaf.span, second.span))
    for key, leaf in has.items():
        if key not in had:
            yield _condition(DifferenceKind.ADDED, leaf, (first.span, leaf.span))


def _terms(both: Both, place: int, commitment: Commitment) -> dict[str, Condition]:
    """Give what a commitment hangs on, each event by its type and roles, reservations by their words."""
    analysis = (both.before, both.after)[place]
    ids = both.identities.by_actor[place]
    found: dict[str, Condition] = {}
    for leaf in leaves(commitment):
        words = both.words(place, leaf.span) if leaf.span is not None else ()
        key = terms(leaf, analysis, ids) or "reserved " + " ".join(sorted(words))
        found.setdefault(key, leaf)
    return found


def _condition(
    kind: DifferenceKind, leaf: Condition, spans: tuple[Span | None, Span | None]
) -> Difference:
    is_kept = leaf.kind is ConditionKind.RESERVATION
    aspect = Aspect.RESERVATION if is_kept else Aspect.CONDITION
    type_ = "" if leaf.event is None else leaf.event.type
    return Difference(kind, aspect, *spans, f"{leaf.kind} {type_}")


def _compare_due(first: Commitment, second: Commitment) -> Iterator[Difference]:
    """Give how the day has moved: an earlier one binds more, and one binds more than none."""
    days = [c.due.toordinal() if c.due else 10**7 for c in (first, second)]
    found = graded(
        Aspect.DUE,
        (first.span, second.span),
        (-days[0], -days[1]),
        (str(first.due or "none"), str(second.due or "none")),
    )
    if found is not None:
        yield found
