"""The numbers of clauses: levels, divisions, headings, and what scanners leave of them."""

import pytest

from diplotext.find import find_instrument
from diplotext.find.instruments.numbers import Numbering
from diplotext.model import Article, Instrument, PartRole
from diplotext.text.numbering import read_marker


def read(text: str, language: str = "en") -> Instrument:
    """Read a text as an instrument."""
    found = find_instrument(Article(text, format="instrument"), language=language)
    assert found is not None
    return found


def numbers(text: str, language: str = "en") -> list[str]:
    """Give the numbers of its clauses."""
    return [clause.number for clause in read(text, language).clauses]


@pytest.mark.parametrize(
    ("article", "markers", "paths"),
    [
        (None, ("1.1 A", "1.2 B", "2.1 C"), ("1.1", "1.2", "2.1")),
        (None, ("1. A", "1.1 B", "(a) c", "1.2 D"), ("1", "1.1", "1.1.a", "1.2")),
        ("Article 2", ("2.1 A", "2.2 B"), ("Article 2.1", "Article 2.2")),
        ("Article 2", ("1.1 A",), ("Article 2.1.1",)),
        (None, ("l. A", "2. B"), ("1", "2")),
    ],
)
def test_number_of_several_levels_names_them_all(article, markers, paths) -> None:
    """A number such as "2.1" names its levels, but for that of its article; "l" stands for 1."""
    numbering = Numbering()
    numbering.head(article=article)

    counted = [numbering.count(read_marker(marker, 0)) for marker in markers]
    assert tuple(".".join(path) for path in counted) == paths


def test_clauses_of_sections_are_numbered_below_them() -> None:
    """Where numbers begin anew below each section, its label is part of the number."""
    text = "CODE OF CONDUCT\n\nSection 1. Scope\n\n1. Oslo met.\n\n2. Lima met.\n\nSection 2. Ships\n\nA. Ships wait.\n\nThey go on."

    assert numbers(text) == ["Section 1.1", "Section 1.2", "Section 2.A", "Section 2"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("1. We met.", "2. We left."), ("1.1 We met.", "2.1 We left.")],
)
def test_clauses_count_through_phases(first, second) -> None:
    """Where numbers count on, or hold that of their phase, its label is not part of them."""
    text = f"ROADMAP\n\nPhase 1\n\n{first}\n\nPhase 2\n\n{second}"

    assert numbers(text) == [first.split()[0].strip("."), second.split()[0].strip(".")]


def test_numerals_of_headings_count_where_clauses_begin_anew() -> None:
    """A heading "II. Lakes" is part of the numbers below it only where these begin at one again."""
    text = "DECLARATION\n\nI. Ports\n\n1. We met.\n\nII. Lakes\n\n1. We left."

    assert numbers(text) == ["I.1", "II.1"]


def test_heading_ends_a_point() -> None:
    """What follows a heading without a number belongs to no point before it; clauses count on."""
    text = "DECLARATION\n\n1. We met:\n\n(a) ports;\n\n(b) roads.\n\n# Water\n\nWe wait.\n\n2. We left."

    assert numbers(text) == ["1", "1.a", "1.b", "", "2"]


def test_short_items_that_count_on_are_no_headings() -> None:
    """Names in a numbered list are clauses, also where no mark ends their lines."""
    text = "DECLARATION\n\n1. We met.\n\nANNEX\nMembers\n\n1. Lea Storm\n2. Abel Rojas"

    assert numbers(text) == ["1", "ANNEX.1", "ANNEX.2"]


def test_list_may_begin_within_a_sentence() -> None:
    """A list "1. ..., 2. ..." in small letters may go on with the words of the line before it."""
    text = "TREATY\n\n§ 1\n\n(1) Die Kommission\n1. prüft alles,\n2. berichtet.\n\n§ 2\n\nOslo wartet."

    assert numbers(text, "de") == ["§ 1.1", "§ 1.1.1", "§ 1.1.2", "§ 2"]


def test_page_numbers_are_no_clauses() -> None:
    """The number of a page is no part of a sentence, and no clause."""
    text = (
        "- 1 -\nTREATY\n\nArticle l\n\nOslo waits.\n\n- 2 -\n\nArticle 2\n\nLima waits."
    )
    found = read(text)

    assert [clause.number for clause in found.clauses] == ["Article l", "Article 2"]
    assert found.parts[0].role is PartRole.HEADER


def test_point_may_end_with_a_coordinator() -> None:
    """A line that ends "; and" ends its point."""
    text = "DECLARATION\n\n1. We met:\n(a) ports; and\n(b) roads."

    assert numbers(text) == ["1", "1.a", "1.b"]
