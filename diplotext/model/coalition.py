"""Groups of states and bodies: who is named in them, and how many they are said to be."""

import datetime as dt
from enum import StrEnum

import attrs

from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model.actor import Actor
from diplotext.text.numbers import Comparator
from diplotext.text.span import Span


class MembershipRole(StrEnum):
    """
    What an actor is in a coalition.

    Example:
        >>> MembershipRole("candidate").name
        'CANDIDATE'

    .. versionadded:: 0.1.0
    """

    MEMBER = "member"
    LEAD = "lead"
    """Leads it, alone or with others."""
    HOST = "host"
    """Belongs to it and receives its meetings."""
    OBSERVER = "observer"
    """Watches without belonging."""
    CANDIDATE = "candidate"
    """Wishes or is invited to belong."""


def _until(membership: "Membership", field: Field, until: dt.date | None) -> None:
    since = membership.since
    if since is not None and until is not None and until < since:
        _invariants.refuse(membership, field.name, until, f"{since} or later")


def _evidence(membership: "Membership", field: Field, span: Span | None) -> None:
    if span is None and not membership.inferred:
        expected = "the words of a membership that is not inferred"
        _invariants.refuse(membership, field.name, span, expected)


@attrs.frozen
class Membership:
    """
    One actor's place in a coalition.

    Attributes:
        member: The actor.
        role: What it is there.
        since: The first day, when known.
        until: The last day, when known.
        span: The words that say so; none only where it is inferred.
        inferred: Whether it follows from a rule rather than from words.
        rule: The rule that found or inferred it, when one did.

    Raises:
        ModelError: If `until` lies before `since`, or there are no words for a
            membership that is not inferred.

    Example:
        >>> from diplotext.model import ActorKind
        >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
        >>> Membership(estonia, since=dt.date(2031, 3, 3), span=Span(0, 7)).role.value
        'member'

    .. versionadded:: 0.1.0
    """

    member: Actor
    role: MembershipRole = MembershipRole.MEMBER
    since: dt.date | None = attrs.field(default=None, kw_only=True)
    until: dt.date | None = attrs.field(default=None, kw_only=True, validator=_until)
    span: Span | None = attrs.field(default=None, kw_only=True, validator=_evidence)
    inferred: bool = attrs.field(default=False, kw_only=True)
    rule: str | None = attrs.field(default=None, kw_only=True)

    def holds(self, day: dt.date) -> bool:
        """
        Tell whether the membership holds on a day, its first and last included.

        Example:
            >>> from diplotext.model import ActorKind
            >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
            >>> place = Membership(estonia, until=dt.date(2031, 3, 3), inferred=True)
            >>> place.holds(dt.date(2031, 3, 3)), place.holds(dt.date(2031, 3, 4))
            (True, False)
        """
        has_begun = self.since is None or self.since <= day
        return has_begun and (self.until is None or day <= self.until)

    @property
    def is_full(self) -> bool:
        """Whether the actor belongs to the coalition: observers and candidates do not."""
        return self.role not in {MembershipRole.OBSERVER, MembershipRole.CANDIDATE}


@attrs.frozen
class SizeClaim:
    """
    How many a coalition is said to be, and who says so.

    Attributes:
        value: The number.
        comparator: How it relates to the true one.
        span: The words.
        by: Who says so.
        when: For which day.

    Example:
        >>> SizeClaim(35, Comparator.EXACT, Span(0, 11)).span.of("les 35 pays de la Ligue")
        'les 35 pays'

    .. versionadded:: 0.1.0
    """

    value: int
    comparator: Comparator
    span: Span
    by: Actor | None = attrs.field(default=None, kw_only=True)
    when: dt.date | None = attrs.field(default=None, kw_only=True)


@attrs.frozen
class ClassClaim:
    """
    A class of actors said to belong to a coalition, without names.

    Attributes:
        quantifier: How many of the class, as written.
        of: The class, as written.
        span: The words.

    Example:
        >>> text = "la plupart des pays baltes"
        >>> ClassClaim("la plupart", "pays baltes", Span(0, 26)).span.of(text) == text
        True

    .. versionadded:: 0.1.0
    """

    quantifier: str
    of: str
    span: Span


@attrs.frozen
class Coalition:
    """
    A group of states or bodies that act together.

    The size claimed and the members named are different facts: the difference
    between them is an answer and no error.

    Attributes:
        id: Name by which exported data refers to it, unique in an analysis.
        names: What the text calls it, at least one name.
        actor: The coalition as an actor, where it speaks or acts itself.
        memberships: Who is in it, in the order named.
        size_claims: How many it is said to be.
        class_claims: Which classes of actors are said to belong.
        outsiders: Who is said not to belong.
        rule: The rule that found it, when one did.

    Raises:
        ModelError: If `id` is blank, no name is given, or a list stands for a tuple.

    Example:
        >>> from diplotext.model import ActorKind
        >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
        >>> league = Coalition(
        ...     "k1",
        ...     ("la Ligue",),
        ...     memberships=(Membership(estonia, span=Span(20, 27)),),
        ...     size_claims=(SizeClaim(3, Comparator.EXACT, Span(0, 6)),),
        ... )
        >>> league.size_gap()
        2

    .. versionadded:: 0.1.0
    """

    id: str = attrs.field(validator=_invariants.filled)
    names: tuple[str, ...] = attrs.field(validator=_invariants.some)
    actor: Actor | None = attrs.field(default=None, kw_only=True)
    memberships: tuple[Membership, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    size_claims: tuple[SizeClaim, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    class_claims: tuple[ClassClaim, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    outsiders: tuple[Actor, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    rule: str | None = attrs.field(default=None, kw_only=True)

    def members(self, *, at: dt.date | None = None) -> tuple[Actor, ...]:
        """
        Give the members, each once, in the order named.

        Observers and candidates are no members.

        Args:
            at: The day for which to ask; all who ever were members when left out.

        Example:
            >>> from diplotext.model import ActorKind
            >>> estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
            >>> place = Membership(estonia, since=dt.date(2031, 3, 3), span=Span(0, 7))
            >>> Coalition("k1", ("la Ligue",), memberships=(place,)).members(
            ...     at=dt.date(2031, 3, 2)
            ... )
            ()
        """
        return tuple(
            dict.fromkeys(
                place.member
                for place in self.memberships
                if place.is_full and (at is None or place.holds(at))
            )
        )

    def size_gap(self, *, inferred: bool = False) -> int | None:
        """
        Give how many more members are claimed than are named.

        The largest claim counts, whatever its comparator; memberships of which the last day is
        told do not.

        Args:
            inferred: Whether members count too that no words name as such.

        Returns:
            The difference, below zero when more are named; None without a claim.

        Example:
            >>> claim = SizeClaim(35, Comparator.EXACT, Span(0, 7))
            >>> Coalition("k1", ("la Ligue",), size_claims=(claim,)).size_gap()
            35
        """
        if not self.size_claims:
            return None
        named = {
            place.member
            for place in self.memberships
            if place.is_full
            and place.until is None
            and (inferred or not place.inferred)
        }
        return max(claim.value for claim in self.size_claims) - len(named)

    def conflicting_sizes(self) -> tuple[SizeClaim, ...]:
        """
        Give all size claims when exact ones disagree, else none.

        Example:
            >>> claims = (
            ...     SizeClaim(35, Comparator.EXACT, Span(0, 7)),
            ...     SizeClaim(26, Comparator.EXACT, Span(9, 16)),
            ... )
            >>> league = Coalition("k1", ("la Ligue",), size_claims=claims)
            >>> [claim.value for claim in league.conflicting_sizes()]
            [35, 26]
        """
        exact = {
            claim.value
            for claim in self.size_claims
            if claim.comparator is Comparator.EXACT
        }
        return self.size_claims if len(exact) > 1 else ()
