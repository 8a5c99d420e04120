"""Laws of English asides: whatever stands between a subject and its verb, or a verb and its clause, the same one says the same."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext import read
from diplotext.find.analyze import analyze


pytestmark = pytest.mark.usefixtures("untraced")

SUBJECTS = ["The Houthi rebels", "The Thai envoy", "Foreign Minister Ana Lund"]
ASIDES = [
    "",
    ", who came on Monday,",
    ", who hold the road and were not at the talks,",
    ", asked whether the road was open,",
    ", backed by Oman,",
]
TIMES = [
    "",
    "after meeting the king ",
    "before leaving Riga ",
    "while visiting a factory ",
    "upon arriving in Tunis ",
]
SENTENCES = [*product(SUBJECTS, ASIDES, TIMES)]


@given(st.sampled_from(SENTENCES))
@settings(deadline=None)
def test_an_aside_changes_nobodys_words(parts: tuple[str, str, str]) -> None:
    """Who speaks and what is said are the same with an aside as without it."""
    subject, aside, time = parts
    story = f"{subject}{aside} said {time}that Chad would sign the text."
    statements = analyze(read(story.encode(), language="en")).statements

    said = [s for s in statements if s.cue is not None and s.cue.lemma == "say"]

    assert len(said) == 1
    content = said[0].content[0]
    assert story[content.start : content.end] == "Chad would sign the text"
    source = said[0].source
    assert source is not None
    assert story[source.start : source.end].startswith(subject)
