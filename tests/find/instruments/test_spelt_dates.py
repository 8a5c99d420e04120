"""Days that instruments spell out in words, and what looks like one and is none."""

import datetime as dt

import pytest

from diplotext import lang
from diplotext.find.instruments.spelt_dates import find_spelt_dates
from diplotext.text.words import cut


def spelt(code, text):
    """Give the days spelt out in a text."""
    pack = lang.load(code)
    return [one.date for one in find_spelt_dates(cut(text, elided=pack.elided), pack)]


@pytest.mark.parametrize(
    ("code", "text", "day"),
    [
        ("en", "this third day of May, two thousand and thirty-one", "2031-05-03"),
        ("en", "on the twenty-first of June in the year 2030", "2030-06-21"),
        ("en", "the 9th day of July, nineteen hundred and ninety-eight", "1998-07-09"),
        ("fr", "Fait à Dakar, le trois mai deux mille trente et un", "2031-05-03"),
        ("fr", "le vingt et un mars mil neuf cent quatre-vingt-dix", "1990-03-21"),
        ("fr", "ce premier jour du mois de juin de l'an deux mil trente", "2030-06-01"),
        ("es", "a los tres días del mes de mayo de dos mil treinta y uno", "2031-05-03"),
        ("es", "el vigésimo primer día de junio del año dos mil treinta", "2030-06-21"),
        ("es", "a los 3 días del mes de marzo de 2031", "2031-03-03"),
        ("de", "am dritten Mai zweitausendeinunddreißig", "2031-05-03"),
        ("de", "am 12. Juni neunzehnhundertachtundneunzig", "1998-06-12"),
        ("de", "am ersten Tag des Monats Mai im Jahre zweitausenddreißig", "2030-05-01"),
    ],
)  # fmt: skip
def test_day_is_read_in_words(code, text, day) -> None:
    """A day, its month and its year are read as treaties spell them out."""
    assert spelt(code, text) == [dt.date.fromisoformat(day)]


@pytest.mark.parametrize(
    "text",
    [
        "May two thousand and thirty-one",
        "in May two thousand soldiers left",
        "the team of May, two thousand strong",
        "x-May 2031",
        "the th May 2031",
        "the thirty-first of February, two thousand and thirty",
        "the third of May, three hundred",
        "the third of May",
    ],
)
def test_no_day_is_read_without_its_number_or_its_year(text) -> None:
    """A month without the number of a day, or without a year, names no day; nor does a day that is none."""
    assert spelt("en", text) == []
