"""Laws of reading verbs in a bracket: marks, blanks and letters do not matter, nor does length."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import Span
from diplotext.model._walk import walk


pytestmark = pytest.mark.usefixtures("untraced")

CORPUS = Path(__file__).parents[1] / "corpus" / "analysis" / "de"
TEXTS = [
    path.read_text("utf-8")
    for path in sorted(CORPUS.glob("story-*.txt"))
    if "„" in path.read_text("utf-8")
]
STYLES = (("»", "«"), ("«", "»"), ('"', '"'))
patient = settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow]
)


def said(text):
    """Give who says what in a German text, marks and blanks left out of account."""
    analysis = analyze(read(text, language="de"))
    return [
        (
            statement.mode,
            tuple(_plain(analysis.article[span]) for span in statement.content),
            statement.speaker and statement.speaker.label,
            statement.rule,
        )
        for statement in analysis.statements
    ]


def _plain(words):
    bare = "".join(c for c in words if c not in '„“”«»"')
    return unicodedata.normalize("NFC", " ".join(bare.split()))


@patient
@given(st.sampled_from(TEXTS), st.sampled_from(STYLES))
def test_quotation_marks_do_not_matter(text, style) -> None:
    """Whatever the marks, the same is said by the same."""
    opening, closing = style
    restyled = text.replace("„", opening).replace("“", closing)

    assert said(restyled) == said(text)


@patient
@given(st.sampled_from(TEXTS), st.sampled_from(["NFC", "NFD"]))
def test_unicode_forms_do_not_matter(text, form) -> None:
    """Composed or decomposed, the same is said by the same."""
    changed = said(unicodedata.normalize(form, text))

    assert [row[:2] for row in changed] == [row[:2] for row in said(text)]


@patient
@given(st.sampled_from(TEXTS))
def test_line_ends_do_not_matter(text) -> None:
    """With the line ends of another system, the same is said by the same."""
    assert said(text.replace("\n", "\r\n")) == said(text)


@patient
@given(st.sampled_from(TEXTS), st.data())
def test_any_piece_of_copy_is_read(text, data) -> None:
    """Copy cut anywhere is read without an error, and all evidence is words of it."""
    start = data.draw(st.integers(0, len(text)))
    stop = data.draw(st.integers(start, len(text)))
    analysis = analyze(read(text[start:stop], language="de"))

    for part in walk(analysis):
        if isinstance(part, Span):
            assert 0 <= part.start <= part.end <= stop - start
