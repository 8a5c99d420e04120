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


OFFICES = (("Außenministerin", "Chefdiplomatin"), ("Präsidentin", "Präsidentin"))
OWNERS = ("Togos", "Sierra Leones", "Saudi-Arabiens", "Laos'", "Costa Ricas")


@settings(deadline=None, max_examples=20)
@given(st.sampled_from(OFFICES), st.sampled_from(OWNERS))
def test_an_officeholder_is_known_by_the_genitive_of_the_state(offices, owner) -> None:
    """Whoever was named with an office of a state is who speaks by an office of that state."""
    copy = (
        f"Genf (dpa) - {owner} {offices[0]} Ana Amsel traf am Montag Malis Ministerin "
        f"Ida Storch. «Wir reden», sagte {owner} {offices[1]}."
    )
    analysis = analyze(read(copy, language="de"))

    assert [s.speaker.name for s in analysis.statements] == ["Ana Amsel"]
