"""Laws of English subjects: whatever phrase stands behind its head, the head speaks, and its verb agrees with it."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext import read
from diplotext.find.analyze import analyze


pytestmark = pytest.mark.usefixtures("untraced")

SINGULAR = ["The head", "The commander", "A spokesman"]
PLURAL = ["The leaders", "Two diplomats", "The envoys"]
PHRASES = [
    "",
    " of the observers",
    " of the mission",
    " in charge of the talks",
    " in the capital",
    " who asked not to be named",
]
REDUCED = [" tasked with the talks", " reached by telephone"]
SENTENCES = [
    *((head, phrase, "claims") for head, phrase in product(SINGULAR, PHRASES)),
    *((head, phrase, "claim") for head, phrase in product(PLURAL, PHRASES)),
    *(
        (head, phrase, "said")
        for head, phrase in product(SINGULAR + PLURAL, PHRASES + REDUCED)
    ),
]


@given(st.sampled_from(SENTENCES))
@settings(deadline=None)
def test_a_phrase_behind_its_head_hides_no_verb(parts: tuple[str, str, str]) -> None:
    """What is said and how are the same with a phrase behind who speaks as without it."""
    head, phrase, verb = parts
    story = f"{head}{phrase} {verb} that Chad attacked first."
    (said,) = analyze(read(story.encode(), language="en")).statements

    content, cue = said.content[0], said.cue
    assert cue is not None
    assert story[cue.span.start : cue.span.end] == verb
    assert story[content.start : content.end] == "Chad attacked first"
