"""From the commitments of many analyses to the entries of the ledger: restatements joined."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

import attrs

from diplotext.ledger.entry import Entry, leaves, stated
from diplotext.ledger.identity import Identities, Identity
from diplotext.ledger.order import digest, name_of
from diplotext.ledger.source import Source
from diplotext.model import (
    Analysis,
    Commitment,
    CommitmentKind,
    Condition,
    ConditionKind,
    Operator,
)
from diplotext.names import exact


K = TypeVar("K")

_OWN = (
    CommitmentKind.UNDERTAKING,
    CommitmentKind.ANNOUNCEMENT,
    CommitmentKind.REFERENCE,
)
"""Kinds that may be one commitment said again, the strongest first."""

_SHORTEST = 4
"""Fewest letters of the words that tell one object from another."""


@attrs.frozen
class Stated:
    """
    One commitment of one analysis, with what decides which others it is one with.

    Attributes:
        source: The commitment and its analysis.
        debtors: Ids of its debtors.
        deed: Sort, polarity, measures and words: equal where it may be one.
        creditors: Ids of its creditors.
        terms: What it hangs on, as a string; empty for nothing.
    """

    source: Source[Commitment]
    debtors: tuple[str, ...]
    deed: tuple[str, ...]
    creditors: tuple[str, ...]
    terms: str


def make_entries(
    analyses: tuple[Analysis, ...], identities: Identities
) -> Iterator[Entry]:
    """Give the entries of some analyses, in the order of the first source of each."""
    groups: dict[tuple[tuple[str, ...], ...], list[Stated]] = {}
    for place, analysis in enumerate(analyses):
        ids = identities.by_actor[place]
        home = name_of(analysis.article)
        for commitment in analysis.commitments:
            found = _stated(analysis, commitment, ids, home)
            groups.setdefault((found.debtors, found.deed), []).append(found)
    for group in groups.values():
        for one in _settled(group, lambda s: s.creditors):
            for same in _settled(one, lambda s: s.terms):
                yield _entry(same, identities)


def _stated(
    analysis: Analysis, commitment: Commitment, ids: Mapping[str, str], home: str
) -> Stated:
    debtors = tuple(sorted(ids[actor.id] for actor in commitment.debtors))
    measures = sorted({measure.kind.value for measure in commitment.measures})
    act = commitment.act.of(analysis.article.text)
    sort = "own" if commitment.kind in _OWN else commitment.kind.value
    place = () if debtors else (home, commitment.id)
    return Stated(
        Source(analysis, commitment, commitment.span),
        debtors,
        (
            sort,
            commitment.polarity.value,
            "+".join(measures),
            _object(act, has_measures=bool(measures)),
            *place,
        ),
        tuple(sorted(ids[actor.id] for actor in commitment.creditors)),
        terms(commitment.condition, analysis, ids),
    )


def _object(act: str, *, has_measures: bool) -> str:
    """
    Give the words that tell an act from others of the same debtors.

    Measures say what is done to the object, so that the first word, the verb or the noun
    in its place, need not: "enverra 200 soldats" and "l'envoi de 200 soldats" are one.
    """
    every = exact(act).split()
    words = [w for w in every if len(w) >= _SHORTEST or w.isdecimal()]
    named = words[1:] if has_measures else words
    return " ".join(sorted(set(named or words or every)))


def terms(
    condition: Condition | None, analysis: Analysis, ids: Mapping[str, str]
) -> str:
    """
    Write what a commitment hangs on as a string, equal where the events are.

    Reservations are left out. An event whose type is not known is told by its words.
    """
    if condition is None:
        return ""
    if condition.operator is not Operator.WHEN:
        parts = [terms(part, analysis, ids) for part in condition.parts]
        inner = ", ".join(sorted(filter(None, parts)))
        return f"{condition.operator}({inner})" if inner else ""
    event, span = condition.event, condition.span
    if condition.kind is ConditionKind.RESERVATION or event is None or span is None:
        return ""
    roles = sorted(f"{p.role}={ids[p.actor.id]}" for p in event.roles)
    words = "" if event.type != "EVENT" else exact(span.of(analysis.article.text))
    return f"{event.type}[{','.join(roles)}]{words}"


def _settled(
    group: list[Stated], key: Callable[[Stated], object]
) -> Iterator[list[Stated]]:
    """Part a group by a key; who has none belongs to the only key there is, else stays alone."""
    parts: dict[object, list[Stated]] = {}
    for stated_ in group:
        parts.setdefault(key(stated_), []).append(stated_)
    if len({k for k in parts if k}) <= 1:
        yield group
    else:
        yield from parts.values()


def _entry(group: list[Stated], identities: Identities) -> Entry:
    sources = tuple(stated_.source for stated_ in group)
    latest = _latest_first(sources)
    commitments = [source.part for source in sources]
    conditioned = next((s for s in latest if _hangs(s.part)), None)
    return Entry(
        id=_id(group),
        kind=min((c.kind for c in commitments), key=_strength),
        debtors=_known(group[0].debtors, identities),
        creditors=_known(
            sorted({key for stated_ in group for key in stated_.creditors}), identities
        ),
        act=commitments[0].act.of(sources[0].analysis.article.text),
        force=max(c.force for c in commitments),
        measures=tuple(dict.fromkeys(m.kind for c in commitments for m in c.measures)),
        due=next((s.part.due for s in latest if s.part.due is not None), None),
        conditioned=conditioned,
        sources=sources,
    )


def _id(group: list[Stated]) -> str:
    """Give an id made of debtors, deed and terms, the same on every machine."""
    first = group[0]
    creditors = max(stated_.creditors for stated_ in group)
    condition = max(stated_.terms for stated_ in group)
    who = "+".join(key for key in first.debtors if ":" not in key) or first.deed[0]
    return f"{who}-{digest(*first.debtors, *first.deed, *creditors, condition)}"


def _strength(kind: CommitmentKind) -> int:
    return _OWN.index(kind) if kind in _OWN else len(_OWN)


def _hangs(commitment: Commitment) -> bool:
    return any(
        leaf.kind is not ConditionKind.RESERVATION for leaf in leaves(commitment)
    )


def _latest_first(
    sources: tuple[Source[Commitment], ...],
) -> list[Source[Commitment]]:
    dated = [(stated(source), source) for source in sources]
    undated = [source for day, source in dated if day is None]
    with_day = [(day, source) for day, source in dated if day is not None]
    with_day.sort(key=lambda pair: pair[0], reverse=True)
    return [source for _, source in with_day] + undated


def _known(keys: Iterable[str], identities: Identities) -> tuple[Identity, ...]:
    return tuple(identities.known[key] for key in keys)
