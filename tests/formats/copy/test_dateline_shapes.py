"""The shapes of datelines: place, day and agency in any order and between any marks."""

from itertools import product

import pytest

from diplotext import read


STORIES = {
    "en": ("Riga signs accord", "The harbour board signed an accord on Monday, it said."),
    "fr": ("Riga signe un accord", "Le conseil du port a signé lundi un accord, a-t-il dit."),
    "de": ("Riga unterzeichnet Abkommen", "Der Hafenrat hat am Montag ein Abkommen unterzeichnet."),
    "es": ("Riga firma un acuerdo", "El consejo del puerto firmó el lunes un acuerdo, dijo."),
}  # fmt: skip
SHAPES = {
    "en": [
        "{place}, {day} ({agency}) - ",
        "{place} ({agency}), {day} - ",
        "{place} ({agency}) {day} -- ",
        "{place} / {agency} / {day} / ",
        "{place}--({agency} - {day}) - ",
        "{place}--({agency})--{day}--",
        "({agency}) {place}, {day} - ",
        "{place}, {day} [{agency}] - ",
        "{place}, {day} /{agency}/ -- ",
    ],
    "fr": [
        "{place}, le {day} ({agency}) - ",
        "{place} ({agency}), {day} - ",
        "{place}, {day} [{agency}] - ",
        "{place}, le {day} /{agency}/ - ",
    ],
    "de": [
        "{place} ({agency}), {day} - ",
        "{place} [{agency}], {day} - ",
        "{place}, {day} /{agency}/ - ",
    ],
    "es": [
        "{place} ({agency}), {day}.- ",
        "({agency}). {place}, {day} - ",
        "{place}. {day} ({agency}) - ",
        "{place}, {day} ({agency}).- ",
    ],
}
PLACES = {
    "en": ["RIGA", "PORT-AU-PRINCE", "TEL AVIV/RIGA", "RIGA, Latvia"],
    "fr": ["Riga", "PORT-AU-PRINCE", "Genève/Riga"],
    "de": ["Riga", "Berlin/Riga", "Frankfurt/Main"],
    "es": ["Riga", "Ciudad de México", "San José"],
}
DAYS = {
    "en": "May 3, 2031",
    "fr": "3 mai 2031",
    "de": "3. Mai 2031",
    "es": "3 de mayo de 2031",
}
CASES = [
    (language, shape, place)
    for language, shapes in SHAPES.items()
    for shape, place in product(shapes, PLACES[language])
]


@pytest.mark.parametrize(("language", "shape", "place"), CASES)
def test_place_day_and_agency_are_read_in_any_shape(
    language: str, shape: str, place: str
) -> None:
    """What a dateline says does not hang on its marks, nor on those within its place."""
    headline, story = STORIES[language]
    filed = shape.format(place=place, day=DAYS[language], agency="AFP")
    article = read(f"{headline}\n\n{filed}{story}", language=language)

    assert article.headline == headline
    assert article.agency == "AFP"
    assert article.dateline is not None
    assert article.dateline.place == place
    assert str(article.dateline.date) == "2031-05-03"
    assert article.dateline.span is not None
    assert article.text[article.dateline.span.end :].strip() == story


@pytest.mark.parametrize(
    "opening",
    [
        "Riga [sic], 3 May 2031 - ",
        "(Nobody) Riga, 3 May 2031, ",
        "Oslo/Riga 3 / 4 / ",
        "The ship (Riga), 3 ships - ",
    ],
)
def test_marks_alone_are_no_shape(opening: str) -> None:
    """Without an agency that is known, brackets and slashes in the first sentence are part of it."""
    article = read(f"{opening}the harbour board signed an accord on Monday, it said.")

    assert article.agency is None


@pytest.mark.parametrize(
    ("place", "read_as"),
    [("Riga.", "Riga"), ("N'Djamena.", "N'Djamena"), ("St.", "St.")],
)
def test_a_stop_behind_a_place_parts_it_from_the_day(place: str, read_as: str) -> None:
    """A full stop is no part of a place, unless it is that of an abbreviation."""
    article = read(f"{place} May 3, 2031 (AFP) - {STORIES['en'][1]}", language="en")

    assert article.dateline is not None
    assert article.dateline.place == read_as
