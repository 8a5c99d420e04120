"""Numbers before clauses."""

import pytest

from diplotext.text.numbering import Style, ordinal_of, read_marker, roman, to_roman


@pytest.mark.parametrize(
    ("line", "label", "style", "form"),
    [
        ("1. The Parties", "1", Style.DECIMAL, "."),
        ("12) Oslo", "12", Style.DECIMAL, ")"),
        ("(3) Oslo", "3", Style.DECIMAL, "()"),
        ("(1). Sous", "1", Style.DECIMAL, "()."),
        ("4\\. We", "4", Style.DECIMAL, "."),
        ("2° Lima", "2", Style.DECIMAL, "°"),
        ("(a) to report", "a", Style.LETTER, "()"),
        ("aa. to report", "aa", Style.LETTER, "."),
        ("a)l'accord", "a", Style.LETTER, ")"),
        ("c. the port", "c", Style.LETTER, "."),
        ("IV. Ports", "IV", Style.ROMAN, "."),
        ("[iii] ports", "iii", Style.ROMAN, "[]"),
        ("1.To maintain", "1", Style.DECIMAL, "."),
        ("1.", "1", Style.DECIMAL, "."),
        ("1.1 The Parties", "1.1", Style.DECIMAL, "n.n"),
        ("2.3.1. the port", "2.3.1", Style.DECIMAL, "n.n.n"),
        ("4\\.2 Lima", "4.2", Style.DECIMAL, "n.n"),
        ("3.1", "3.1", Style.DECIMAL, "n.n"),
        ("— the port", "", Style.BULLET, "—"),
        ("*   the port", "", Style.BULLET, "*"),
    ],
)
def test_marker_is_read_with_its_style_and_form(line, label, style, form) -> None:
    """A number, letter or bullet at the head of a line is its marker."""
    marker = read_marker(line, 0)

    assert marker is not None
    assert (marker.label, marker.style, marker.form) == (label, style, form)


@pytest.mark.parametrize(
    "line",
    [
        "", "Oslo", "1961, when", "1.5 million", "(see) there", "Mr. Tarr", "(1990); 4",
        "-the port", "0. Oslo", "1234. Oslo", "(a. the port", "aB) the port", "3 Oslo",
        "abc) the port", "1.a port", "U.S. forces", "H.E. Lea Storm", "10.05.2031, Oslo",
        "1.1,5 Oslo", "2.5 ports",
    ],
)  # fmt: skip
def test_words_are_no_marker(line) -> None:
    """A year, a word, a quantity or an open bracket is no marker."""
    assert read_marker(line, 0) is None


def test_marker_ends_with_its_line() -> None:
    """What lies behind the end of a line is not looked at."""
    assert read_marker("1. Oslo", 0, 1) is None


@pytest.mark.parametrize("number", range(1, 400))
def test_roman_numerals_go_there_and_back(number) -> None:
    """Each number has one numeral, and the numeral means the number."""
    written = to_roman(number)

    assert roman(written) == number or len(written) > 8


def test_marker_counts_its_place() -> None:
    """A marker counts from one; a bullet counts nothing."""
    lines = ("7. x", "(d) x", "XIV. x", "- x")

    assert [read_marker(line, 0).number for line in lines] == [7, 4, 14, 0]
    assert ordinal_of("") == ordinal_of("é") == 0
