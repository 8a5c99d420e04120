"""Datelines with small words: before the day, and in the name of the place."""

import datetime as dt

import pytest

from diplotext.formats.copy.reading import read_copy
from diplotext.model.dateline import Dateline
from diplotext.text.span import Span


DAY = dt.date(2031, 5, 3)


@pytest.mark.parametrize(
    ("head", "language", "place", "day"),
    [
        ("Riga, le 3 mai 2031 -", "fr", "Riga", DAY),
        ("Riga, den 3. Mai 2031 -", "de", "Riga", DAY),
        ("Riga, a 3 de mayo de 2031 -", "es", "Riga", DAY),
        ("Caracas, 3 de mayo de 2031.-", "es", "Caracas", DAY),
        (
            "Nations unies (Etats-Unis), 3 mai 2031 (AFP) -",
            "fr",
            "Nations unies (Etats-Unis)",
            DAY,
        ),
        ("A bord du Vega, 3 mai 2031 (AFP) -", "fr", "A bord du Vega", DAY),
        ("RIGA, Latvia \u2014", "en", "RIGA, Latvia", None),
    ],
)
def test_place_and_day_are_read(
    head: str, language: str, place: str, day: dt.date | None
) -> None:
    """A small word may lead to the day, and stand in a place before a day and an agency."""
    found = read_copy(f"{head} Oslo wartet.\n\nRiga.", language).dateline

    assert found is not None
    agency = "AFP" if "AFP" in head else None
    assert found == Dateline(place, day, agency, Span(0, len(head)))


@pytest.mark.parametrize(
    "head",
    [
        "Les pays de la mer Baltique et du Nord (AFP) -",
        "Riga, vers le 3 mai 2031 -",
        "Riga, deux ministres -",
    ],
)
def test_other_small_words_make_no_dateline(head: str) -> None:
    """Without a day behind it, a phrase is no place."""
    assert read_copy(f"{head} Oslo attend.\n\nRiga.", "fr").dateline is None
