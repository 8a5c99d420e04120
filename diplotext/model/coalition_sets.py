"""Coalitions put together and compared as the sets of their members, day by day."""

import attrs

from diplotext.model.coalition import Coalition, Membership


def united(one: Coalition, other: Coalition) -> Coalition:
    """
    Give all who belong to one coalition or the other, each for as long as it does.

    On each day the members are those of both. What was claimed of the size or the classes of
    a part is no claim of the whole, so that there is none.

    Example:
        >>> from diplotext.model import Actor, ActorKind
        >>> names = {"ee": "Estonie", "lv": "Lettonie"}
        >>> ee, lv = (Actor(k, ActorKind.STATE, n, state=k.upper()) for k, n in names.items())
        >>> league = Coalition("k1", ("la Ligue",), memberships=(Membership(ee, inferred=True),))
        >>> pact = Coalition("k2", ("le Pacte",), memberships=(Membership(lv, inferred=True),))
        >>> [member.name for member in united(league, pact).members()]
        ['Estonie', 'Lettonie']

    .. versionadded:: 0.1.0
    """
    places = dict.fromkeys((*one.memberships, *other.memberships))
    return _named(one, other, tuple(places))


def shared(one: Coalition, other: Coalition) -> Coalition:
    """
    Give those who belong to both coalitions, each for as long as it belongs to both.

    On each day the members are those that both have. Observers and candidates belong to
    neither.

    Example:
        >>> from diplotext.model import Actor, ActorKind
        >>> ee = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
        >>> import datetime as dt
        >>> early = Membership(ee, until=dt.date(2031, 3, 3), inferred=True)
        >>> late = Membership(ee, since=dt.date(2031, 3, 3), inferred=True)
        >>> league = Coalition("k1", ("la Ligue",), memberships=(early,))
        >>> pact = Coalition("k2", ("le Pacte",), memberships=(late,))
        >>> [str(place.since) for place in shared(league, pact).memberships]
        ['2031-03-03']

    .. versionadded:: 0.1.0
    """
    places = dict.fromkeys(
        both
        for place in one.memberships
        for further in other.memberships
        if (both := _both(place, further)) is not None
    )
    return _named(one, other, tuple(places))


def _both(one: Membership, other: Membership) -> Membership | None:
    """Give the time in which two memberships of one member hold, if there is any."""
    if one.member != other.member or not (one.is_full and other.is_full):
        return None
    since = max((d for d in (one.since, other.since) if d), default=None)
    until = min((d for d in (one.until, other.until) if d), default=None)
    if since is not None and until is not None and until < since:
        return None
    return attrs.evolve(one, since=since, until=until)


def _named(
    one: Coalition, other: Coalition, places: tuple[Membership, ...]
) -> Coalition:
    if one.id == other.id:
        return attrs.evolve(
            one, memberships=places, size_claims=(), class_claims=(), outsiders=()
        )
    names = tuple(dict.fromkeys((*one.names, *other.names)))
    return Coalition(f"{one.id} {other.id}", names, memberships=places)
