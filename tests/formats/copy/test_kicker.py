"""Lines above the headline that name the sort of piece or its theme."""

import pytest

from diplotext.formats import read
from diplotext.formats.copy.kicker import is_genre_line, is_theme_line
from diplotext.formats.copy.passage import cut_passage
from diplotext.lang.pack import load
from diplotext.text.span import Span


STORY = {
    "en": "The three states signed the text of the pact in the capital on Friday.",
    "fr": "Les trois pays ont signé vendredi dans la capitale le texte du pacte.",
    "de": "Die drei Staaten haben am Freitag in der Hauptstadt den Text unterzeichnet.",
    "es": "Los tres países firmaron el viernes en la capital el texto del pacto.",
}


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Interview", "de"),
        ("dpa-Gespräch", "de"),
        ("APA-Interview:", "de"),
        ("DOCUMENT", "fr"),
        ("Entretien AFP", "fr"),
        ("+++ ANALYSIS +++", "en"),
        ("Q&A", "en"),
        ("ENTREVISTA EFE", "es"),
    ],
)
def test_genre_stands_above_the_headline(line, language):
    """The line is a keyword, and the headline is the line under it."""
    text = f"{line}\n\nRiga 5 Oslo 4\n\n{STORY[language]}\n\n{STORY[language]}"

    article = read(text, language=language)

    assert article.headline == "Riga 5 Oslo 4"
    assert article.keywords == (line.strip("+: "),)
    assert [p.role.value for p in article.paragraphs[:2]] == ["header", "headline"]


def test_genre_is_the_headline_where_there_is_no_other():
    """Nothing else stands above the story."""
    article = read(f"Kommentar\n\nVon Ann Orlin\n\n{STORY['de']}", language="de")

    assert (article.headline, article.keywords) == ("Kommentar", ())


@pytest.mark.parametrize(
    "line", ["Interview mit Oslo", "AFP", "Riga", "1", "+++", "Analyse " * 9]
)
def test_other_lines_name_no_genre(line):
    """A genre has no other words beside it than an agency."""
    style = load("de").copy

    assert not is_genre_line(cut_passage(line, Span(0, len(line)), style), style)


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_theme_in_capitals_stands_above_the_headline_of_wire_copy(gap):
    """With an agency in the dateline, a word or two in capitals are the theme."""
    text = f"OSTSEE{gap}Drei Staaten schließen Pakt{gap}Riga (APA) - {STORY['de']}"

    article = read(text, language="de")

    assert article.headline == "Drei Staaten schließen Pakt"
    assert article.keywords == ("OSTSEE",)


def test_capitals_are_a_headline_without_an_agency():
    """A text of no agency has its title in capitals."""
    text = f"RIGA PACT\n\nThree states and a sea\n\nRIGA, May 3 - {STORY['en']}"

    article = read(text, language="en")

    assert (article.headline, article.keywords) == ("RIGA PACT", ())


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("RIGA PACT", "on the sea and its fish"),
        ("RIGA PACT", "Three states sign"),
        ("RIGA PACT", "THREE STATES SIGN A PACT"),
        ("RIGA SIGNS PACT", "Three states share the sea"),
        ("Riga", "Three states sign a pact"),
    ],
)
def test_other_lines_are_no_theme(line, below):
    """A theme is short and in capitals, and a headline that is neither stands below."""
    assert not is_theme_line(line, below)
