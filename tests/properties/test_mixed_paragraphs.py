"""Stories made of paragraphs and half sentences of others: whatever stands beside whatever, they are analysed."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext.find import analyze
from diplotext.formats import read


CORPUS = Path(__file__).parents[1] / "corpus"
LANGUAGES = ("fr", "en", "es", "de")


def stories(language: str) -> list[list[str]]:
    """Give the stories and instruments of the corpus in a language, as paragraphs."""
    folders = (CORPUS / kind / language for kind in ("analysis", "instruments"))
    paths = sorted(path for folder in folders for path in folder.glob("*.txt"))
    return [path.read_text("utf-8").split("\n\n") for path in paths]


STORIES = {language: stories(language) for language in LANGUAGES}
HEADS = {code: [story[0] for story in told] for code, told in STORIES.items()}
PARAGRAPHS = {
    code: [one for story in told for one in story] for code, told in STORIES.items()
}


patient = settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)


@pytest.mark.parametrize("language", LANGUAGES)
@patient
@given(data=st.data())
def test_any_paragraphs_together_are_analysed(
    language: str, data: st.DataObject
) -> None:
    """What is found in them keeps the promises of the model, which are checked as it is made."""
    head = data.draw(st.sampled_from(HEADS[language]))
    others = st.lists(st.sampled_from(PARAGRAPHS[language]), min_size=1, max_size=8)
    text = "\n\n".join((head, *data.draw(others)))

    analysis = analyze(read(text, language=language))

    assert analysis.article.text.strip()


@st.composite
def run_together(draw: st.DrawFn, language: str) -> str:
    """Give the beginning of one paragraph and the end of another, as where words were lost."""
    paragraphs = st.sampled_from(PARAGRAPHS[language])
    head, tail = draw(paragraphs).split(), draw(paragraphs).split()
    kept = draw(st.integers(0, len(head)))
    lost = draw(st.integers(0, len(tail)))
    return " ".join((*head[:kept], *tail[lost:]))


@pytest.mark.parametrize("language", LANGUAGES)
@settings(patient, max_examples=80)
@given(data=st.data())
def test_any_words_together_are_analysed(language: str, data: st.DataObject) -> None:
    """Sentences that break off and run into others are no error, and keep the promises of the model as well."""
    sentences = st.lists(run_together(language), min_size=1, max_size=6)
    text = " ".join(data.draw(sentences))

    analysis = analyze(read(text, language=language))

    assert analysis.article.text == text
