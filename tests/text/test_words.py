"""Tests of cutting a text into words."""

import unicodedata

import pytest

from diplotext.text.span import Span
from diplotext.text.words import cut, fold, frequencies


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("L'Ukraine a dit-elle", ("l'", "ukraine", "a", "dit", "-", "elle")),
        ("aujourd'hui", ("aujourd", "'", "hui")),
        ("environ 1.400,5 km.", ("environ", "1.400,5", "km", ".")),
        ("20h30", ("20", "h30")),
        ("« Oui »", ("«", "oui", "»")),
        ("snake_case", ("snake", "_", "case")),
        ("m²", ("m²",)),
        ("", ()),
    ],
)
def test_cut(text: str, keys: tuple[str, ...]) -> None:
    """Letters, numbers and marks are words of their own; blanks are none."""
    assert cut(text, elided={"l'"}).keys == keys


def test_curly_apostrophe_is_elided_too() -> None:
    """An elided word keeps its apostrophe, whichever character is written for it."""
    words = cut("l’Otan", elided={"l'"})

    assert words.keys == ("l'", "otan")
    assert words.form(0) == "l’"


def test_elided_word_with_other_marks_behind_it() -> None:
    """Only one apostrophe belongs to an elided word."""
    assert cut("l''un", elided={"l'"}).keys == ("l'", "'", "un")


def test_decomposed_letters_make_one_word() -> None:
    """Combining accents belong to their letter, and the folded form is composed."""
    words = cut(unicodedata.normalize("NFD", "alliés"))

    assert words.keys == ("alliés",)
    assert words.span(0) == Span(0, 7)


def test_fold_keeps_accents() -> None:
    """Folding takes case away and leaves accents."""
    assert fold("ÉTÉ") == "été"
    assert fold("STRASSE") == "strasse"
    assert fold("ʼ’") == "''"


def test_span_over_several_words() -> None:
    """A range of words has the span from the first to the last."""
    words = cut("un deux trois")

    assert words.span(1) == Span(3, 7)
    assert words.span(0, 2) == Span(0, 7)


def test_questions_about_a_word() -> None:
    """A word knows whether it is glued, capitalized, a number or letters."""
    words = cut("Article 5, dit-il")

    assert words.is_capitalized(0)
    assert not words.is_capitalized(3)
    assert words.is_number(1)
    assert words.is_word(0)
    assert words.is_glued(2)
    assert not words.is_glued(0)
    assert not words.is_glued(1)


def test_within_leaves_out_words_cut_by_the_border() -> None:
    """Only words that lie wholly in a span are within it."""
    words = cut("un deux trois")

    assert list(words.within(Span(1, 13))) == [1, 2]
    assert list(words.within(Span(3, 6))) == []
    assert list(words.within(Span(4, 5))) == []


def test_length_counts_words() -> None:
    """The length is the number of words."""
    assert len(cut("un, deux")) == 3


def test_raised_digit_is_no_word() -> None:
    """A raised digit by itself counts as no word, behind letters it is part of one."""
    assert frequencies("\u00b2 m\u00b2") == {"m\u00b2": 1}
