"""Which states belong to which bodies."""

import datetime as dt

import pytest

from diplotext.errors import PackError
from diplotext.lang import available, load
from diplotext.lang.memberships import Term, memberships, read_memberships


SIZES = {
    "european-union": 27,
    "north-atlantic-treaty-organization": 32,
    "council-of-europe": 46,
    "organization-for-security-and-co-operation-in-europe": 57,
    "african-union": 55,
    "economic-community-of-west-african-states": 12,
    "southern-african-development-community": 16,
    "arab-league": 22,
    "organisation-of-islamic-cooperation": 57,
    "association-of-southeast-asian-nations": 11,
    "pacific-islands-forum": 18,
    "asia-pacific-economic-cooperation": 21,
    "community-of-latin-american-and-caribbean-states": 33,
    "caribbean-community": 15,
    "central-american-integration-system": 8,
    "organisation-for-economic-co-operation-and-development": 38,
    "group-of-seven": 7,
    "shanghai-cooperation-organization": 10,
}


@pytest.mark.parametrize(("body", "size"), SIZES.items())
def test_bodies_have_as_many_members_as_they_say(body: str, size: int) -> None:
    """The states listed are as many as the body counts today."""
    assert sum(term.until is None for term in memberships()[body].values()) == size


def test_ids_are_those_of_the_packs() -> None:
    """Each id is that of an organization in some pack, and each state a territory."""
    packs = [load(code).lexicon for code in available()]
    known = {name for lexicon in packs for name in lexicon.organizations}
    states = {code for lexicon in packs for code in lexicon.territories}

    assert set(memberships()) <= known
    assert {code for terms in memberships().values() for code in terms} <= states


def test_days_bound_a_membership() -> None:
    """A state belongs from the first day told to the last."""
    union = memberships()["european-union"]

    assert union["GB"].holds(dt.date(2020, 1, 31))
    assert not union["GB"].holds(dt.date(2020, 2, 1))
    assert not union["HR"].holds(dt.date(2013, 6, 30))
    assert union["FR"].holds(None)
    assert Term().holds(dt.date(1960, 1, 1))


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ({"since": {"PE": 5}}, "found 5 for since of PE, expected a day"),
        ({"until": {"CL": dt.date(2031, 1, 1)}}, "expected of its states"),
    ],
)
def test_odd_rows_are_refused(row: dict[str, object], message: str) -> None:
    """Days that are none, or of states that are not listed, are refused."""
    with pytest.raises(PackError, match=message):
        read_memberships({"body": [{"ids": ["x"], "states": ["PE"], **row}]})
