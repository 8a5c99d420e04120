"""Laws of reading: any bytes are read, no word is lost, and plain copy comes back as it was."""

import tomllib
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

import diplotext
from diplotext.errors import DiplotextError
from diplotext.formats import read, write
from diplotext.formats.copy.layout import paragraphs
from diplotext.model import Article


pytestmark = pytest.mark.usefixtures("untraced")


CORPUS = Path(__file__).parents[1] / "corpus" / "plain"
PACKS = Path(diplotext.__file__).parent / "lang"
MARKS = (
    *"()[]*#=+-/:.,!",
    "--",
    "///",
    "***",
    "2031",
    "3 mai",
    "10:15",
    "RIGA",
    "ab/cd",
    "AFP",
)
STORIES = [path.read_bytes() for path in sorted(CORPUS.glob("*/*.txt"))]

LINES = st.sampled_from(
    [
        "",
        "   ",
        " date 2031-03-04 (Actualisé avec Orlin, Tarr)",
        "UPDATE 2-RIGA-OSLO-Riga signe (LEAD)",
        "RIGA-PACT/ (UPDATE 1, PIX)",
        "(Recasts; adds quotes in paragraphs 3-5",
        "and background)",
        "(()",
        ")",
        "par Ann Orlin et Jo Tarr à Riga,",
        "By Ann Orlin, dpa =",
        "Ann Orlin",
        "AP Business Writer",
        "PARIS, 14 fév 2026 (AFP) - Les ministres se sont dits prêts à signer.",
        "MOSCOW, January 21. /TASS/. Talks go on.",
        "RIGA--(BUSINESS WIRE)--Dec 5, 2024--",
        "Les ministres se sont dits prêts à signer, à condition que tous le fassent.",
        "   The ministers said that they were ready to sign the pact on Friday.",
        "- item",
        "Riga   40   million",
        "Note to editors",
        "Eds: UPDATES: with photos",
        "What next",
        "mdk/ber/ial",
        "ly",
        "dpa ab cd",
        "(Reporting by Ann Orlin in Oslo; Editing by Jo Tarr)",
        "(Ann Orlin; Jo Tarr pour le service français",
        "AP writers Ann Orlin and Jo Tarr contributed to this report.",
        "-30-",
        "KILL KILL KILL",
    ]
)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\u2028", " "])
MOST_NULS = 3
COPY = (
    st.lists(st.tuples(LINES | st.text(max_size=20), ENDS), max_size=14)
    .map(lambda rows: "".join(line + end for line, end in rows))
    .filter(lambda copy: copy.count("\0") < MOST_NULS)
)
"""Copy of few NULs: one of many is UTF-16 without its mark, or no text at all."""


@st.composite
def mutated(draw):
    """Give a story of the corpus, cut and with some bytes put in or changed."""
    story = bytearray(draw(st.sampled_from(STORIES)))
    for _ in range(draw(st.integers(0, 5))):
        place = draw(st.integers(0, len(story)))
        story[place : place + draw(st.integers(0, 9))] = draw(st.binary(max_size=4))
    return bytes(story[: draw(st.integers(0, len(story)))])


def uncovered(article: Article) -> str:
    """Give the characters that lie in no paragraph."""
    outside = []
    end = 0
    for paragraph in article.paragraphs:
        outside.append(article.text[end : paragraph.span.start])
        end = paragraph.span.end
    return "".join([*outside, article.text[end:]])


@given(st.binary() | mutated())
@example(b"\xff\xfe\x00")
@example(b"\x00" * 9)
@example(b"((((")
@example(b"(\n(\n")
def test_any_bytes_are_read(source):
    """Whatever the bytes, reading gives an article, and every word lies in a paragraph."""
    article = read(source)

    assert uncovered(article).strip() == ""


@given(COPY)
def test_no_word_is_lost_and_none_lies_in_two_paragraphs(copy):
    """Paragraphs are in order, apart, and together hold every character that is not blank."""
    article = read(copy)

    assert uncovered(article).strip() == ""
    assert article.text == copy
    for paragraph in article.paragraphs:
        words = article[paragraph.span]
        assert words == words.strip() != ""


@given(COPY, st.sampled_from(["fr", "en", "es", None]))
def test_plain_copy_comes_back_as_it_was(copy, language):
    """Writing an article as plain copy and reading it again changes nothing."""
    article = read(copy, language=language)

    assert read(write(article, "plain"), language=language) == article


@given(mutated())
def test_other_encodings_come_back_but_for_the_remark(source):
    """What was read from any bytes comes back, save the remarks on their encoding."""
    article = read(source)
    assume(not article.nonpublic)
    again = read(write(article, "plain"))

    assert attrs.evolve(again, diagnostics=()) == attrs.evolve(article, diagnostics=())


@given(COPY)
def test_evidence_is_where_it_is_said_to_be(copy):
    """The names of credits and the words of a note stand at their spans."""
    article = read(copy)
    for credit in article.credits:
        words = " ".join(article[credit.span].split())
        assert all(name in words for name in credit.names)
    if article.update_note is not None:
        note = article.update_note
        assert " ".join(article[note.span].split()).startswith(note.text)


@given(st.text(alphabet="ab. \n\r\t-|", max_size=200))
def test_paragraphs_hold_every_character(text):
    """The layout alone loses nothing, and its paragraphs are in order."""
    spans = paragraphs(text)
    held = "".join(span.of(text) for span in spans)

    assert sum(map(str.isalpha, held)) == sum(map(str.isalpha, text))
    assert all(one.end <= two.start for one, two in pairwise(spans))


@given(st.text(max_size=40), st.text(max_size=12))
def test_only_diplotext_errors_are_raised(copy, name):
    """A wrong format or language raises an error of the house."""
    try:
        article = read(copy, format=name, language=name)
    except DiplotextError:
        return

    assert article.language == name


@pytest.mark.parametrize(
    "unit", ["(", "a\n", "By A B\n", "(x)\n", "RIGA (AFP) - a. ", "-", "a - "]
)
def test_reading_takes_time_in_step_with_the_length(unit):
    """Copy of one thing over and over is read, however long."""
    copy = unit * (60_000 // len(unit))

    assert uncovered(read(copy)).strip() == ""


def _phrases(value: Any) -> Iterator[str]:
    """Give the words of a table of a pack."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        for each in inner:
            yield from _phrases(each)


def _furniture() -> list[str]:
    """Give all words around stories that the packs know, and the marks between them."""
    files = sorted(PACKS.glob("??/copy.toml"))
    tables = [tomllib.loads(path.read_text("utf-8")) for path in files]
    words = dict.fromkeys(word for table in tables for word in _phrases(table))
    return [*(word for word in words if " " in word or len(word) > 1), *MARKS]


@given(
    st.lists(
        st.lists(st.sampled_from(_furniture()), max_size=5).map(" ".join), max_size=6
    ),
    st.sampled_from([None, "fr", "en", "es", "de"]),
    st.sampled_from(["\n", "\n\n"]),
)
@example(["Attention:", "Riga signs"], "en", "\n\n")
@example(["* * *", "Avis -"], "fr", "\n\n")
def test_copy_of_nothing_but_furniture_is_read(lines, language, end):
    """Words that call, order, sign and close stand in any order: none raises, none is lost."""
    copy = end.join(lines)
    article = read(copy, language=language, format="plain", report=lambda _: None)
    told = "".join(article[p.span] for p in article.paragraphs)

    assert "".join(told.split()) == "".join(copy.split())
