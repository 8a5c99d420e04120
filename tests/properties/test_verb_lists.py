"""Whoever is the subject of a list of English verbs of speech says all of it, and none of it within another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext.find import analyze
from diplotext.formats import read


pytestmark = pytest.mark.usefixtures("untraced")

STATES = {"PE": "Peru", "CL": "Chile", "TG": "Togo", "KE": "Kenya"}
SAID = {
    "denied that it had stolen the ferry": "it had stolen the ferry",
    "insisted that the boats were old": "the boats were old",
    "said it would recall its envoy": "it would recall its envoy",
    "warned that the river was rising": "the river was rising",
    "urged Mali to reopen the bridge": "reopen the bridge",
    "asked Chad to mediate": "mediate",
}


@given(
    state=st.sampled_from(sorted(STATES)),
    said=st.lists(st.sampled_from(sorted(SAID)), min_size=3, max_size=5, unique=True),
)
@settings(max_examples=40, deadline=None)
def test_one_subject_says_all_that_a_list_of_verbs_reports(
    state: str, said: list[str]
) -> None:
    """Each verb of a list reports its own words, and the subject of the first says them."""
    listed = f"{', '.join(said[:-1])} and {said[-1]}"
    copy = f"LIMA, May 4 (Reuters) - {STATES[state]} {listed}.\n"

    analysis = analyze(read(copy.encode(), language="en"))

    words = [
        " ".join(analysis.article[span] for span in one.content)
        for one in analysis.statements
    ]
    assert words == [SAID[one] for one in said]
    assert {one.speaker.state for one in analysis.statements if one.speaker} == {state}
