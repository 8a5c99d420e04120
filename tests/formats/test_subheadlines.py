"""The line under the headline."""

import pytest

from diplotext.formats import read
from diplotext.formats.copy.reading import read_copy


@pytest.mark.parametrize(
    ("line", "subheadline"),
    [
        ("Utl.: Zwei Schiffe fahren", "Zwei Schiffe fahren"),
        ("Unterzeile: Zwei Schiffe fahren", "Zwei Schiffe fahren"),
        ("Utl. werden kürzer gedruckt", "Utl. werden kürzer gedruckt"),
        ("Zwei Schiffe fahren", "Zwei Schiffe fahren"),
    ],
)
def test_a_label_is_no_part_of_the_line_under_the_headline(
    line: str, subheadline: str
) -> None:
    """The APA opens the line under its headlines with a word for it."""
    story = (
        "Riga (APA) - Lettland und Norwegen haben am Freitag ein Abkommen geschlossen."
    )
    article = read_copy(f"Riga unterzeichnet\n\n{line}\n\n{story}", "de")

    assert article.subheadline == subheadline


@pytest.mark.parametrize(
    ("lines", "headline", "subheadline"),
    [
        (
            "Riga und Oslo schließen Pakt\nZwei Schiffe fahren",
            "Riga und Oslo schließen Pakt",
            "Zwei Schiffe fahren",
        ),
        (
            "(Bericht 60 Zeilen)\nRiga und Oslo schließen Pakt\nZwei Schiffe fahren",
            "Riga und Oslo schließen Pakt",
            "Zwei Schiffe fahren",
        ),
        ("Hafen\nRiga und Oslo schließen Pakt", "Riga und Oslo schließen Pakt", None),
    ],
)
def test_two_lines_of_a_header_are_headline_and_the_line_below_it(
    lines: str, headline: str, subheadline: str | None
) -> None:
    """A line of several words is a headline, also where another one stands below it."""
    story = "Riga (ATB) - Lettland und Norwegen haben einen Pakt geschlossen."
    message = f"\x01bdt0123 4 pl 45 atb 0567\n\nPakt/\n\x02{lines} =\n\n{story}\n\x03031212 Mai 31\n\x04"
    article = read(message.encode(), report=id)

    assert (article.headline, article.subheadline) == (headline, subheadline)
