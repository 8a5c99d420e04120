"""Laws of reading that hold for Spanish as they do for French."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext import analyze, read


FOLDER = Path(__file__).parents[1] / "corpus" / "analysis" / "es"
TEXTS = {path.stem: path.read_text("utf-8") for path in sorted(FOLDER.glob("*.txt"))}
PAIRED = {
    name: text
    for name, text in TEXTS.items()
    if "«" in text and not set(text) & set('"“”‘’')
}
corpus = pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
MARKS = re.compile("[«»“”\"' \\s]+")


def plain(words):
    """Give words without marks and blanks, composed."""
    return MARKS.sub(" ", unicodedata.normalize("NFC", words)).strip()


def findings(text):
    """Give who says what, and who is bound to what, in an order of its own."""
    analysis = analyze(read(text, language="es"))
    article = analysis.article
    said = [
        (
            s.mode.value,
            s.speaker.label if s.speaker is not None else None,
            tuple(plain(article[span]) for span in s.content),
        )
        for s in analysis.statements
    ]
    bound = [
        (
            c.kind.value,
            c.force.name,
            tuple(d.label for d in c.debtors),
            plain(article[c.act]),
        )
        for c in analysis.commitments
    ]
    return said, bound


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"')])
@pytest.mark.parametrize("text", PAIRED.values(), ids=PAIRED)
def test_kind_of_quotation_marks_does_not_matter(text, opening, closing) -> None:
    """Angle, curly and straight marks say the same."""
    dressed = text.replace("«", opening).replace("»", closing)

    assert findings(dressed) == findings(text)


@corpus
def test_form_and_line_ends_do_not_matter(text) -> None:
    """Decomposed letters and other line ends say the same."""
    apart = unicodedata.normalize("NFD", text).replace("\n", "\r\n")

    assert findings(apart) == findings(text)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(sorted(TEXTS)), st.integers(0, 200), st.integers(0, 200))
def test_any_part_of_a_text_can_be_read(name, start, length) -> None:
    """Cut anywhere, a text is read, and every span lies in it."""
    analysis = analyze(read(TEXTS[name][start : start + length], language="es"))

    spans = [span for s in analysis.statements for span in s.content]
    assert all(
        0 <= span.start < span.end <= len(analysis.article.text) for span in spans
    )


@pytest.mark.parametrize("cue", ["dijo", "aseguró", "advirtió de", "ha subrayado"])
@pytest.mark.parametrize(
    "aside",
    [
        "que anunció ayer Quito",
        "del que informaba la prensa",
        "como es sabido",
        "en una cita que pidió Oslo",
    ],
)
def test_what_is_said_goes_on_over_an_aside_to_its_verb(cue, aside) -> None:
    """Words between commas before the verb of what is said leave nothing of it out."""
    clause = f"el pacto del río, {aside}, entrará en vigor en mayo"
    text = f"LIMA, 4 may (EFE).- El canciller, Luis Paz, {cue} que {clause}."
    said, _ = findings(text)

    assert plain(clause) in {" ".join(content) for _, _, content in said}
