"""Tests of splitting paragraphs into sentences."""

import pytest

from diplotext.text.quotes import pair
from diplotext.text.sentences import split
from diplotext.text.span import Span
from diplotext.text.words import cut


ABBREVIATIONS = {"m", "mme", "gal", "st", "art"}


def sentences(text: str) -> list[str]:
    """Split a text whose paragraphs are parted by ¶."""
    paragraphs: list[Span] = []
    start = 0
    for part in text.split("¶"):
        paragraphs.append(Span(start, start + len(part)))
        start += len(part) + 1
    words = cut(text)
    found = split(
        words,
        paragraphs,
        abbreviations=ABBREVIATIONS,
        quotations=pair(words, paragraphs),
    )
    return [words.span(each.first, each.stop).of(text) for each in found]


@pytest.mark.parametrize(
    "text",
    [
        "Il part.|Elle vient.",
        "Il part !|Elle vient ?|Non…|Oui...|Bon ?!|12 pays.|(Il part.)|« Non »",
        "Il part.|- Elle vient",
        "Il parle sur X.|Elle vient.",
        "Il parle du point B.|« Elle vient »",
        "C'est fini.|--",
        "Il part.|«Non. Oui.»|Elle vient",
        '"A. B."|"C."',
        '"A."|12 pays',
        '"A."|(B)',
        "Le « plan. »|«",
        "C'est 12.|Il part",
        "Ils sont 12.|Le total est 14",
        "C'est à nous.|1.400 km",
        "Le dossier Jean-Art.|La suite",
    ],
)
def test_terminal_ends_a_sentence(text: str) -> None:
    """A terminal mark ends its sentence when a new one begins behind it."""
    assert sentences(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize(
    "text",
    [
        "Dit M. Durand au gal. Petit",
        "Dit Alexus G. Durand et J.-P. Petit",
        "Dit J. R. R. Durand",
        "Aux U.S. Marines, à 6 p.m. Eastern",
        "Voir www.exemple.org et v.2 ou 3.5",
        "Non... peut-être",
        "Quoi ? dit-il",
        "Quoi ! - dit-il",
        "Le prix, etc. est haut",
        "Am 6. Januar 2026 kam er",
        "Il dit : Non",
        '"A. B !", dit-il',
        '"A. B !" dit-il',
        "« A. B ! C » fin",
        "« A. « B. » C » fin",
        "« A. Jamais fermé. Encore",
    ],
)
def test_terminal_ends_no_sentence(text: str) -> None:
    """Abbreviations, initials, small letters and quotations that go on end no sentence."""
    assert sentences(text) == [text]


def test_paragraph_ends_a_sentence() -> None:
    """No sentence crosses a paragraph, and an empty paragraph has none."""
    assert sentences("Un titre¶¶La suite") == ["Un titre", "La suite"]


def test_abbreviation_at_the_end_of_a_paragraph() -> None:
    """A paragraph may end with an abbreviation or with a number."""
    assert sentences("Dit M.¶Voir art.¶Le 6.") == ["Dit M.", "Voir art.", "Le 6."]


def test_full_stop_behind_a_blank_belongs_to_no_word() -> None:
    """A full stop parted from a word is no abbreviation's, and one alone is a sentence."""
    assert sentences("Un plan M . Il part") == ["Un plan M .", "Il part"]
    assert sentences(". Il part") == [".", "Il part"]


def test_closing_marks_belong_to_their_sentence() -> None:
    """Closing quotation marks and brackets stay with the sentence they close."""
    assert sentences("(Il dit « non. ») Elle part.") == [
        "(Il dit « non. »)",
        "Elle part.",
    ]


def test_words_outside_paragraphs_are_in_no_sentence() -> None:
    """Only the words of paragraphs are in sentences."""
    words = cut("un deux. Trois")

    found = split(words, [Span(3, 8)], abbreviations=(), quotations=())

    assert [(each.first, each.stop) for each in found] == [(1, 3)]


def test_numbers_among_the_abbreviations_are_ordinals() -> None:
    """A language that writes ordinals with a full stop may give numbers as abbreviations."""
    text = "Am 6. Januar kam er"
    words = cut(text)

    found = split(words, [Span(0, len(text))], abbreviations={"6"}, quotations=())

    assert len(found) == 1
