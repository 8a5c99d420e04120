"""A real coalition, whose published sizes and lists of members do not all go together."""

import datetime as dt
from pathlib import Path

import pytest

from diplotext.ledger import Ledger


FACTS = Path(__file__).with_name("coalition_of_the_willing.tsv")
NAMES = ("coalition of the willing", "coalition des volontaires")


@pytest.fixture
def ledger(scribe):
    """Give a ledger of one analysis a claim, under two names by turns."""
    lines = [x for x in FACTS.read_text("utf-8").splitlines() if x[0] != "#"]
    analyses = []
    for number, line in enumerate(lines[1:]):
        day, claimed, named = line.split("\t")
        made = scribe(dt.date.fromisoformat(day) if day else None, guid=str(number))
        made.coalition(
            NAMES[number % 2], *named.split(), sizes=(int(claimed),), names=NAMES
        )
        analyses.append(made.analysis())
    return Ledger.of(reversed(analyses))


def test_all_claims_stand_side_by_side(ledger) -> None:
    """Each claim is kept, in the order of time, one without a day first."""
    (coalition,) = ledger.coalitions
    claimed = [source.part.value for source in coalition.sizes]

    assert claimed[:4] + claimed[6:] == [36, 16, 26, 30, 35, 34, 35, 35]
    assert set(claimed[4:6]) == {26, 33}
    assert coalition.names == tuple(sorted(NAMES))


def test_the_conflicts_are_found(ledger) -> None:
    """Two sizes for one day, two that fall without anybody leaving, more named than claimed."""
    found = {
        (
            conflict.code,
            str(conflict.first.date),
            frozenset(s.part.value for s in (conflict.first, conflict.second) if s),
            conflict.named,
        )
        for conflict in ledger.coalition(NAMES[0]).conflicts()
    }

    assert found == {
        ("same-day", "2025-09-04", frozenset({26, 33}), None),
        ("shrunk", "2025-04-11", frozenset({30, 26}), None),
        ("shrunk", "2025-11-25", frozenset({35, 34}), None),
        ("more-named", "2025-09-04", frozenset({26}), 33),
    }


@pytest.mark.parametrize(
    ("day", "count", "gap"),
    [
        ("2025-03-02", 0, 16),
        ("2025-03-15", 26, 0),
        ("2025-04-11", 26, 4),
        ("2025-12-02", 33, 1),
        ("2026-01-06", 33, 2),
    ],
)
def test_members_and_gap_over_time(ledger, day, count, gap) -> None:
    """Who is named by a day is a member from then on; the rest of the size is a gap."""
    at = dt.date.fromisoformat(day)

    assert len(ledger.members(NAMES[1], at=at)) == count
    assert ledger.coalition(NAMES[0]).size_gap(at=at) == gap
