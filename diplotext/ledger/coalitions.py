"""Who belonged to a coalition when, and how many it was said to be, over many texts."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cached_property

import attrs

from diplotext.ledger.identity import Identities, Identity
from diplotext.ledger.sizes import SizeConflict, claimed, find_conflicts
from diplotext.ledger.source import Source
from diplotext.ledger.tenure import Place, Tenure, head_of, tenures_of
from diplotext.model import (
    Actor,
    Analysis,
    ClassClaim,
    Coalition,
    MembershipRole,
    SizeClaim,
)
from diplotext.names import exact


@attrs.frozen
class CoalitionRecord:
    """
    One coalition as all texts have it.

    Attributes:
        id: Name by which the ledger refers to it.
        names: All its names, in the order of the alphabet.
        actors: What it is as an actor, where it speaks or acts itself.
        places: Who has which place in it, in the order of the ledger.
        sizes: How many it is said to be, in the order of time, undated ones first.
        classes: Which classes of actors are said to belong.
        outsiders: Who is said not to belong, each with the coalition that says so.
        sources: The coalitions of the analyses.

    Example:
        >>> from diplotext.ledger import Ledger
        >>> from diplotext.model import Article, Comparator, Span
        >>> claims = tuple(
        ...     SizeClaim(value, Comparator.EXACT, Span(0, 6), when=dt.date(2031, 3, day))
        ...     for value, day in ((12, 1), (11, 9))
        ... )
        >>> league = Coalition("k1", ("la Ligue",), size_claims=claims)
        >>> ledger = Ledger.of([Analysis(Article("La Ligue"), coalitions=(league,))])
        >>> [conflict.code for conflict in ledger.coalition("LA LIGUE").conflicts()]
        ['shrunk']

    .. versionadded:: 0.1.0
    """

    id: str
    names: tuple[str, ...]
    actors: tuple[Identity, ...] = attrs.field(repr=False)
    places: tuple[Place, ...] = attrs.field(repr=False)
    sizes: tuple[Source[SizeClaim], ...] = attrs.field(repr=False)
    classes: tuple[Source[ClassClaim], ...] = attrs.field(repr=False)
    outsiders: tuple[tuple[Identity, Source[Coalition]], ...] = attrs.field(repr=False)
    sources: tuple[Source[Coalition], ...] = attrs.field(repr=False)

    def members(
        self, *, at: dt.date | None = None, roles: Iterable[MembershipRole] = ()
    ) -> tuple[Identity, ...]:
        """
        Give the members, each once, in the order named.

        A membership holds from the day stated, else from the day of the story, to the
        day stated. One that no text ends goes on until a text ends it or says that the
        actor does not belong.

        Args:
            at: The day for which to ask; all who ever were members when left out.
            roles: The roles to ask for; observers and candidates are no members when
                left out.
        """
        wanted = frozenset(roles)
        places = [
            place
            for place in self.places
            if (place.role in wanted if wanted else place.source.part.is_full)
        ]
        tenures = tenures_of(places, self.ends) if wanted else self._tenures
        members = {place.member.id: place.member for place in places}
        return tuple(
            member
            for key, member in members.items()
            if at is None or tenures[key].holds(at)
        )

    def size_gap(self, *, at: dt.date | None = None) -> int | None:
        """
        Give how many more members are claimed than are named.

        Args:
            at: The day for which to ask: the last claim up to then counts. When left
                out, the last claim of all, and all who ever were members.

        Returns:
            The difference, below zero when more are named; None without a claim.
        """
        claims = [s for s in self.sizes if at is None or (claimed(s) or at) <= at]
        if not claims:
            return None
        return claims[-1].part.value - len(self.members(at=at))

    def conflicts(self) -> tuple[SizeConflict, ...]:
        """Give the claims about its size that do not go together."""
        count = head_of(self._tenures.values()).count
        return tuple(find_conflicts(self.sizes, self._leavings, count))

    @property
    def _leavings(self) -> tuple[dt.date, ...]:
        members = {place.member.id for place in self.places}
        return tuple(day for m in members for day in self.ends.get(m, ()))

    @cached_property
    def ends(self) -> Mapping[str, tuple[dt.date, ...]]:
        """The days, in order, after which texts say that an actor does not belong."""
        ends: dict[str, set[dt.date]] = {}
        for place in self.places:
            if place.until is not None:
                ends.setdefault(place.member.id, set()).add(place.until)
        for outsider, source in self.outsiders:
            if source.date is not None and source.date > dt.date.min:
                day = source.date - dt.timedelta(days=1)
                ends.setdefault(outsider.id, set()).add(day)
        return {member: tuple(sorted(days)) for member, days in ends.items()}

    @cached_property
    def _tenures(self) -> Mapping[str, Tenure]:
        full = [place for place in self.places if place.source.part.is_full]
        return tenures_of(full, self.ends)


def make_coalitions(
    analyses: tuple[Analysis, ...], identities: Identities
) -> tuple[CoalitionRecord, ...]:
    """Bring the coalitions together that share a name, however many others each has."""
    found = [
        (place, Source(analysis, coalition))
        for place, analysis in enumerate(analyses)
        for coalition in analysis.coalitions
    ]
    groups: dict[str, list[tuple[int, Source[Coalition]]]] = {}
    roots = joined([source.part.names for _, source in found])
    for place, source in found:
        groups.setdefault(roots[key_of(source.part.names[0])], []).append(
            (place, source)
        )
    return tuple(_record(key, group, identities) for key, group in groups.items())


def key_of(name: str) -> str:
    """Give the key by which a name is compared, never empty."""
    return exact(name) or name


def joined(lists: Iterable[tuple[str, ...]]) -> Mapping[str, str]:
    """
    Give for each name the first, by the alphabet, of those that it is one with.

    Names that stand in one list are one, and so are those of lists that share a name.

    Example:
        >>> roots = joined([("League", "la Ligue"), ("La ligue", "der Bund"), ("Club",)])
        >>> roots["la ligue"] == roots["der bund"], roots["club"]
        (True, 'club')
    """
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while parent.setdefault(name, name) != name:
            parent[name] = name = parent[parent[name]]
        return name

    for names in lists:
        first, *others = map(key_of, names)
        for other in others:
            low, high = sorted((root(first), root(other)))
            parent[high] = low
        root(first)
    return {name: root(name) for name in list(parent)}


def _record(
    key: str, group: list[tuple[int, Source[Coalition]]], identities: Identities
) -> CoalitionRecord:
    def known(place: int, actor: Actor) -> Identity:
        return identities.of(place, actor)

    sizes = [
        Source(source.analysis, claim, claim.span)
        for _, source in group
        for claim in source.part.size_claims
    ]
    return CoalitionRecord(
        id=key,
        names=tuple(sorted({name for _, s in group for name in s.part.names})),
        actors=tuple(
            dict.fromkeys(known(p, s.part.actor) for p, s in group if s.part.actor)
        ),
        places=tuple(
            Place(known(p, m.member), Source(s.analysis, m, m.span))
            for p, s in group
            for m in s.part.memberships
        ),
        sizes=tuple(sorted(sizes, key=lambda s: claimed(s) or dt.date.min)),
        classes=tuple(
            Source(s.analysis, claim, claim.span)
            for _, s in group
            for claim in s.part.class_claims
        ),
        outsiders=tuple(
            (known(p, actor), s) for p, s in group for actor in s.part.outsiders
        ),
        sources=tuple(source for _, source in group),
    )
