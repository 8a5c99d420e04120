"""The events that conditions of an instrument speak of."""

import pytest

from diplotext.find.analyze import analyze
from diplotext.formats import read


HEAD = """TREATY BETWEEN NORWAY AND SWEDEN ON MUTUAL ASSISTANCE

The Kingdom of Norway and the Kingdom of Sweden have agreed as follows:

Article 1

"""
FOOT = "\n\nDone at Oslo on 3 May 2031.\n"

CASES = [
    pytest.param(
        "In the event of an armed attack on one of the Parties, the other Party shall assist it.",
        ("ARMED_ATTACK", ()),
        id="a noun names the event",
    ),
    pytest.param(
        "After the withdrawal of the forces, the Parties shall establish a commission.",
        ("WITHDRAWAL", ()),
        id="a sequence has an event",
    ),
    pytest.param(
        "If Sweden withdraws, Norway shall open the border.",
        ("WITHDRAWAL", (("by", "SE"),)),
        id="whoever stands before the verb does it",
    ),
    pytest.param(
        "In the event of an attack by Sweden, Norway shall notify the Council.",
        ("ARMED_ATTACK", (("by", "SE"),)),
        id="a preposition gives the part",
    ),
    pytest.param(
        "In the event of an attack by Denmark, Norway shall notify the Council.",
        ("EVENT", ()),
        id="a stranger makes it unknown",
    ),
    pytest.param(
        "If no withdrawal takes place, Norway shall notify the Council.",
        ("EVENT", ()),
        id="a denied event is not the event",
    ),
    pytest.param(
        "The Parties shall cooperate in accordance with the ceasefire agreement.",
        ("EVENT", ()),
        id="a reservation waits for no event",
    ),
]


@pytest.mark.parametrize(("clause", "expected"), CASES)
def test_condition_of_a_clause_has_its_event(
    clause: str, expected: tuple[str, tuple[tuple[str, str], ...]]
) -> None:
    """The event of a condition has the type its words name, and the states that take part."""
    analysis = analyze(read(HEAD + clause + FOOT, language="en"))
    leaves = [
        leaf
        for found in analysis.commitments
        for leaf in (found.condition.leaves if found.condition else ())
    ]

    assert [
        (
            leaf.event.type,
            tuple((part.role, part.actor.state) for part in leaf.event.roles),
        )
        for leaf in leaves
        if leaf.event is not None
    ] == [expected]
