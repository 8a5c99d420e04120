"""Coalitions: who belongs, since when, and how many are claimed."""

import datetime as dt

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import (
    Actor,
    ActorKind,
    Coalition,
    Comparator,
    Membership,
    MembershipRole,
    SizeClaim,
    Span,
)


ESTONIA = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
LATVIA = Actor("lv", ActorKind.STATE, "Lettonie", state="LV")
FRANCE = Actor("fr", ActorKind.STATE, "France", state="FR")
WORDS = Span(0, 7)
FIRST, LAST = dt.date(2031, 3, 3), dt.date(2031, 9, 30)
LEAGUE = Coalition("k1", ("la Ligue",))


def _claim(value: int, comparator: Comparator = Comparator.EXACT) -> SizeClaim:
    return SizeClaim(value, comparator, WORDS)


def _league(*memberships: Membership) -> Coalition:
    return attrs.evolve(LEAGUE, memberships=memberships)


def test_a_coalition_has_a_name() -> None:
    """A group that the text does not name is no coalition."""
    with pytest.raises(ModelError, match=r"Coalition\.names, expected at least one"):
        Coalition("k1", ())


def test_a_coalition_has_an_id() -> None:
    """Exported data could not refer to a coalition without one."""
    with pytest.raises(ModelError, match=r"Coalition\.id, expected a word"):
        attrs.evolve(LEAGUE, id="")


@pytest.mark.parametrize(
    "field", ["names", "memberships", "size_claims", "class_claims", "outsiders"]
)
def test_a_list_is_no_tuple(field: str) -> None:
    """A list would make the coalition unhashable, so it is refused."""
    with pytest.raises(ModelError, match=rf"found a list in Coalition\.{field}"):
        attrs.evolve(LEAGUE, **{field: []})


def test_a_membership_does_not_end_before_it_begins() -> None:
    """The last day is the first or a later one."""
    with pytest.raises(ModelError, match="expected 2031-09-30 or later"):
        Membership(ESTONIA, since=LAST, until=FIRST, span=WORDS)


def test_a_membership_may_last_one_day() -> None:
    """First and last day may be the same."""
    place = Membership(ESTONIA, since=FIRST, until=FIRST, span=WORDS)

    assert place.holds(FIRST)


def test_a_membership_has_words_unless_inferred() -> None:
    """Nothing is stated without evidence."""
    with pytest.raises(ModelError, match=r"Membership\.span, expected the words"):
        Membership(ESTONIA)


def test_an_inferred_membership_needs_no_words() -> None:
    """What a rule inferred may stand nowhere in the text."""
    assert Membership(ESTONIA, inferred=True).span is None


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (dt.date(2031, 3, 2), False),
        (FIRST, True),
        (LAST, True),
        (dt.date(2031, 10, 1), False),
    ],
)
def test_members_are_asked_for_by_day(day: dt.date, *, holds: bool) -> None:
    """A member is one from its first day to its last."""
    league = _league(Membership(ESTONIA, since=FIRST, until=LAST, span=WORDS))

    assert league.members(at=day) == ((ESTONIA,) if holds else ())


def test_all_members_ever_are_given_when_no_day_is_named() -> None:
    """Without a day, members who left are given too."""
    league = _league(Membership(ESTONIA, until=FIRST, span=WORDS))

    assert league.members() == (ESTONIA,)


def test_a_member_named_twice_is_given_once() -> None:
    """Members come in the order in which they are first named."""
    league = _league(
        Membership(LATVIA, span=WORDS),
        Membership(ESTONIA, span=WORDS),
        Membership(LATVIA, MembershipRole.LEAD, span=WORDS),
    )

    assert league.members() == (LATVIA, ESTONIA)


@pytest.mark.parametrize("role", [MembershipRole.OBSERVER, MembershipRole.CANDIDATE])
def test_who_watches_or_waits_is_no_member(role: MembershipRole) -> None:
    """Observers and candidates do not belong."""
    league = _league(Membership(ESTONIA, role, span=WORDS))

    assert league.members() == ()


def test_without_a_claim_there_is_no_gap() -> None:
    """Where no size is claimed, none can be missed."""
    assert _league(Membership(ESTONIA, span=WORDS)).size_gap() is None


def test_the_gap_is_what_the_names_do_not_bear_out() -> None:
    """The largest claim counts, and so do the members named in words."""
    league = attrs.evolve(
        _league(
            Membership(ESTONIA, span=WORDS),
            Membership(ESTONIA, MembershipRole.HOST, span=WORDS),
            Membership(LATVIA, inferred=True),
            Membership(FRANCE, MembershipRole.OBSERVER, span=WORDS),
        ),
        size_claims=(_claim(26), _claim(35, Comparator.APPROXIMATE)),
    )

    assert league.size_gap() == 34


def test_more_names_than_claimed_make_a_negative_gap() -> None:
    """The names may outrun the claim."""
    league = attrs.evolve(
        _league(Membership(ESTONIA, span=WORDS), Membership(LATVIA, span=WORDS)),
        size_claims=(_claim(1),),
    )

    assert league.size_gap() == -1


def test_exact_claims_that_disagree_are_shown_with_all_others() -> None:
    """An editor sees every claim when two exact ones differ."""
    claims = (_claim(35), _claim(30, Comparator.AT_LEAST), _claim(26))

    assert attrs.evolve(LEAGUE, size_claims=claims).conflicting_sizes() == claims


@pytest.mark.parametrize(
    "claims",
    [(), (_claim(35), _claim(35)), (_claim(35), _claim(30, Comparator.AT_LEAST))],
)
def test_claims_that_can_all_be_true_do_not_conflict(
    claims: tuple[SizeClaim, ...],
) -> None:
    """One exact size, however often claimed, disagrees with nothing."""
    assert attrs.evolve(LEAGUE, size_claims=claims).conflicting_sizes() == ()
