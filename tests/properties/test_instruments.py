"""Laws of instruments: every character lies in exactly one part, whatever the text."""

import time
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext import lang
from diplotext.find import analyze, find_instrument, legalization
from diplotext.find.instruments.blocks import read_blocks
from diplotext.find.instruments.draft import Draft
from diplotext.find.instruments.numbers import Numbering
from diplotext.formats import read
from diplotext.lang import load
from diplotext.model import Article, Commitment, CommitmentKind, Obligation
from diplotext.text.numbering import read_marker, to_roman


pytestmark = pytest.mark.usefixtures("untraced")

FOLDER = Path(str(lang.__file__)).parent
CORPUS = Path(__file__).parents[1] / "corpus" / "instruments"
CASES = [p for p in sorted(CORPUS.glob("*/*")) if p.suffix in {".txt", ".md"}]

patient = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)

LINES = st.sampled_from(
    [
        "The Security Council,",
        "Recalling its resolution 12 (2030),",
        "1. Decides to remain seized of the matter.",
        "2, Demands that both sides cease fire;",
        "(a) To lift the siege;",
        "Article 1",
        "Article II. The Parties shall meet.",
        "ANNEX A",
        "I. Water",
        "have agreed as follows:",
        "IN WITNESS WHEREOF the undersigned have signed.",
        "Done at Lima on 3 May 2031.",
        "For the Government of Peru: Inés Quispe",
        "Adopted unanimously at the 3rd meeting.",
        "12 Ibid., p. 4.",
        "## Trade",
        "**Ports**",
        "---",
        "- an item",
        "Joint communiqué",
        "Les Parties s'engagent à se consulter.",
        "",
        "   ",
    ]
)
ENDS = st.sampled_from(["\n", "\r\n", "\n\n", "\u2028", " "])
DRAFTS = st.lists(st.tuples(LINES | st.text(max_size=20), ENDS), max_size=16).map(
    lambda rows: "".join(line + end for line, end in rows)
)


def check_parts(text: str) -> None:
    """Check that the parts of a text, if it is an instrument, are the whole text."""
    found = find_instrument(Article(text), language="en")
    if found is not None:
        assert "".join(part.span.of(text) for part in found.parts) == text
        for clause in (*found.clauses, *found.recitals):
            assert any(part.span.covers(clause.span) for part in found.parts)


@patient
@given(DRAFTS)
def test_parts_are_the_whole_text(text) -> None:
    """Every character lies in exactly one part, whatever lines a text is made of."""
    check_parts("AGREEMENT\n\nArticle 1\n\n" + text)
    check_parts(text)


@patient
@given(DRAFTS)
def test_blocks_are_the_whole_text(text) -> None:
    """Every character lies in exactly one block."""
    blocks = read_blocks(Draft.of(text, load("en")))

    spans = [block.span for block in blocks]
    assert "".join(span.of(text) for span in spans) == text
    assert all(one.end == other.start for one, other in pairwise(spans))


@pytest.mark.parametrize("path", CASES, ids=[path.stem for path in CASES])
def test_line_ends_change_no_part(path) -> None:
    """An instrument has the same parts and clauses whatever its line ends."""
    text, code = path.read_text("utf-8"), path.parent.name
    plain = find_instrument(read(text, language=code))
    other = find_instrument(read(text.replace("\n", "\r\n"), language=code))

    assert plain is not None
    assert other is not None
    assert [part.role for part in other.parts] == [part.role for part in plain.parts]
    assert [c.path for c in other.clauses] == [c.path for c in plain.clauses]


@patient
@given(st.integers(1, 49), st.sampled_from(["{}.", "({})", "{})"]))
def test_counting_gives_the_label_printed(number, form) -> None:
    """A marker of any style counts to the label printed, alone or below an article."""
    for label in (str(number), to_roman(number), to_roman(number).upper()):
        numbering = Numbering()
        numbering.head(article="Article 3")
        marker = read_marker(form.format(label) + " The Parties", 0)

        assert numbering.count(marker) == ("Article 3", label)


PIECES = [
    "1. Decides that all States shall meet, and calls upon Peru to pay;\n\n",
    "The Parties shall meet and shall talk, if asked, ",
    "Article 3\n\nPeru, Chile, ",
    "(a) and calls upon ",
    "# Peru and Chile ",
    "For Peru: ",
    "which shall, if, the Parties, ",
]


@pytest.mark.parametrize("piece", PIECES)
def test_time_grows_with_the_length(piece) -> None:
    """Twice the text takes about twice the time, also where one piece is repeated without end."""

    def cost(times: int) -> float:
        text = f"AGREEMENT\n\nArticle 1\n\nWe meet.\n\nArticle 2\n\n{piece * times}"
        article = Article(text, format="instrument")
        taken: list[float] = []
        for _ in range(3):
            begin = time.process_time()
            find_instrument(article, language="en")
            taken.append(time.process_time() - begin)
        return min(taken)

    cost(10)
    assert cost(400) < 3.2 * cost(200) + 0.05


def forms(code: str) -> list[str]:
    """Give the forms of all words of a pack that bind without being a modal."""
    path = FOLDER / code / "instruments.toml"
    rows = tomllib.loads(path.read_text("utf-8"))["binding"]
    return [
        " ".join(word.split("/")[0] for word in form.split())
        for row in rows
        if not row.get("modal") and row.get("commits", "undertaking") == "undertaking"
        for form in row["forms"]
    ]


def bound(sentence: str) -> tuple[Commitment, ...]:
    """Give the commitments of a treaty of one sentence."""
    text = f"Article 1\n\n{sentence}\n\nArticle 2\n\nIt lapses."
    return analyze(Article(text, format="instrument"), language="en").commitments


@pytest.mark.parametrize("form", forms("en"))
def test_denied_words_undertake_nothing(form) -> None:
    """Words that bind make no undertaking where they are denied."""
    found = bound(f"The Parties do not {form} pay.")

    assert all(c.kind is not CommitmentKind.UNDERTAKING for c in found)


CONDITIONS = [
    "if Chile pays",
    "in accordance with its law",
    "provided that Chile pays",
    "once Chile pays",
    "unless Chile pays",
]


@pytest.mark.parametrize("condition", CONDITIONS)
@pytest.mark.parametrize(
    "cue", ["shall", "undertakes to", "agrees to", "will", "is ready to"]
)
def test_condition_never_makes_a_bond_firmer(cue, condition) -> None:
    """A condition leaves the force and the kind as they were, and never grades obligation up."""
    (plain,) = bound(f"Peru {cue} pay.")
    (conditional,) = bound(f"Peru {cue} pay, {condition}.")

    assert conditional.condition is not None
    assert (conditional.force, conditional.kind) == (plain.force, plain.kind)
    assert graded(f"Peru {cue} pay, {condition}.") <= graded(f"Peru {cue} pay.")


def graded(sentence: str) -> Obligation:
    """Give the grade of obligation of the first commitment of a treaty."""
    text = f"Article 1\n\n{sentence}\n\nArticle 2\n\nIt lapses."
    analysis = analyze(Article(text, format="instrument", language="en"))
    return legalization(analysis, analysis.commitments[0]).obligation
