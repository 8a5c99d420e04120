"""A state speaks and acts by its name, whatever noun for it stands before the name."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext.find.analyze import analyze
from diplotext.formats import read


pytestmark = pytest.mark.usefixtures("untraced")

NOUNS = (
    "Der Vermittler",
    "Das Nachbarland",
    "Die Atommacht",
    "Das EU-Mitglied",
    "Der Asean-Vorsitzende",
    "Die frühere Kolonialmacht",
    "Der Inselstaat",
    "Die Golfmonarchie",
    "Gastgeber",
)
STATES = ("Togo", "Katar", "Zypern", "Japan")


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(NOUNS), st.sampled_from(STATES))
def test_a_state_in_apposition_speaks(noun, state) -> None:
    """What "das Nachbarland Togo" promises, Togo does, and no state told of before."""
    copy = (
        "Genf (dpa) - Ägypten hat zu einem Treffen geladen. "
        f"{noun} {state} sagte am Montag zu, 40 Ärzte zu entsenden."
    )
    analysis = analyze(read(copy, language="de"))

    assert [s.speaker.name for s in analysis.statements] == [state]
    assert [d.name for c in analysis.commitments for d in c.debtors] == [state]
