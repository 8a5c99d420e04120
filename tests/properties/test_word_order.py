"""Laws of reading by word order, in English: it ends whatever the words, and typography does not matter."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext import lang
from diplotext.find.analytic.groups import read_parts
from diplotext.find.analyze import analyze
from diplotext.find.reading.preparation import read_article
from diplotext.formats import read


pytestmark = pytest.mark.usefixtures("untraced")

CORPUS = Path(__file__).parents[1] / "corpus" / "analysis" / "en"
STORIES = {
    p.stem: p.read_text("utf-8") for p in sorted(CORPUS.glob("story-*.txt"))[::3]
}
WORDS = [
    "said",
    "told",
    "says",
    "saying",
    "that",
    "the",
    "a",
    "Ethiopia",
    "minister",
    "he",
    "it",
    "would",
    "will",
    "not",
    "has",
    "have",
    "been",
    "who",
    "which",
    "as",
    "according",
    "to",
    "quoted",
    "asked",
    "by",
    "whether",
    "if",
    "in",
    "on",
    "Tuesday",
    "30",
    "countries",
    "put",
    "agreed",
    "pledged",
    "send",
    "troops",
    "called",
    "for",
    "accused",
    "of",
    "plan",
    "warned",
    "adding",
    "claims",
    "reports",
    "can",
    "did",
    "do",
    "is",
    "be",
    "being",
    "let",
    "their",
    "UN",
    "Jr",
    "claim",
    "don’t",
    "it’s",
    "U.S.",
    "Iran's",
    ",",
    ".",
    ";",
    ":",
    "(",
    ")",
    '"',
    "“",
    "”",
    "‘",
    "’",
    "—",
    "\n\n",
]

swift = settings(deadline=None, max_examples=50)
mixed_up = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


def statements(text):
    analysis = analyze(read(text, language="en"))
    return [
        (s.rule, s.speaker.label if s.speaker else None, len(s.content))
        for s in analysis.statements
    ]


@swift
@given(mixed_up)
def test_any_order_of_words_is_read(text) -> None:
    """Words in any order give an analysis whose spans lie in the text."""
    analysis = analyze(read(text, language="en"))

    spans = [span for s in analysis.statements for span in s.content]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


@swift
@given(mixed_up)
def test_verb_groups_do_not_overlap(text) -> None:
    """Each word belongs to one verb group at most, and groups come in the order of the text."""
    reading = read_article(read(text, language="en"), lang.load("en"))
    groups = read_parts(reading).groups

    stops = [0, *(group.stop for group in groups)]
    assert all(g.start >= stop for g, stop in zip(groups, stops, strict=False))
    assert all(g.start <= g.first < g.stop for g in groups)


@pytest.mark.parametrize("text", STORIES.values(), ids=STORIES)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_unicode_form_does_not_matter(text, form) -> None:
    """Composed and decomposed letters are read alike."""
    assert len(statements(unicodedata.normalize(form, text))) == len(statements(text))


@pytest.mark.parametrize("text", STORIES.values(), ids=STORIES)
def test_line_ends_do_not_matter(text) -> None:
    """Copy with the line ends of other systems is read alike."""
    assert statements(text.replace("\n", "\r\n")) == statements(text)


@pytest.mark.parametrize("text", STORIES.values(), ids=STORIES)
def test_kind_of_double_marks_does_not_matter(text) -> None:
    """Straight and curly double quotation marks are read alike."""
    straight = text.replace("“", '"').replace("”", '"')

    assert statements(straight) == statements(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("claim", "en"),
        ("signatory Oslo born Abu pledged", "en"),
        ("known According I offered", "en"),
        ("# Chigi weekly reporter", "en"),
        ("hospitals offer Boats Zhenhai 11 PACIFIC 2019 should", "en"),
        ("La Basterra Bucarest miércoles ' deslizó Al", "es"),
        ("Sprecher zusichern sollen Konsultationen im", "de"),
        ("terms", "en"),
        ("Pilar your", "en"),
        ("repair drive paragraph Korea '", "en"),
        ("hurt Thursday seek reporting teach buys fact or", "en"),
        ("Estonia is asking its partners for ", "en"),
        ("Los gastos correrán a cargo de ", "es"),
        ("Paris Saint-Germain discute avec le Qatar, ", "fr"),
        ("Lea Storm a témoigné. « Je veux dormir », confie ce", "fr"),
    ],
)
def test_copy_may_end_at_any_word(text, language) -> None:
    """Copy that breaks off behind any word is read: a noun of speech, a gift, an owner, a preposition."""
    assert analyze(read(text, language=language)).article.text == text


@given(
    st.sampled_from(["agreed to pay", "promised 200 men", "took the text"]),
    st.sampled_from(["Ghana", "Peru", "a spokesman for Mali", "Togo's army"]),
    st.sampled_from(["said", "warned", "insisted"]),
)
def test_a_clause_set_against_another_keeps_its_speaker(act, source, verb) -> None:
    """What is said behind "but" is said by the same as where it stands alone, whatever stands before."""
    said = f"{source} {verb} it was late."

    alone = statements(said)[-1]
    joined = statements(f"Chad {act} but {said}")[-1]

    assert joined == alone
