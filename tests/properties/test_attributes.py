"""What tells when or how an attribute holds does not matter to who speaks."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext.find.analyze import analyze
from diplotext.formats import read


pytestmark = pytest.mark.usefixtures("untraced")

ADVERBS = ("", "eilig ", "kürzlich ", "erst jetzt ", "am Montag ", "erst am Montag ")
PARTICIPLES = ("verbreiteten", "unterzeichneten", "vorgelegten", "formulierten")


@settings(deadline=None, max_examples=25)
@given(st.sampled_from(ADVERBS), st.sampled_from(PARTICIPLES))
def test_an_attribute_of_several_words_is_no_clause(adverbs, participle) -> None:
    """A participle behind an article is no verb with a tense, whatever stands between."""
    copy = (
        f"Genf (dpa) - Die Lage in Mali ist ernst. In einer {adverbs}{participle} "
        "Erklärung sagte Minister Ali Storch, man werde zahlen."
    )
    analysis = analyze(read(copy, language="de"))

    assert [s.speaker.name for s in analysis.statements] == ["Ali Storch"]
