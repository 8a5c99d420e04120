"""Lines that say when a text was published and by whom, below its headline."""

import pytest

from diplotext import read
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.published_line import read_published


STORIES = {
    "en": ("Riga signs accord on ferries", "The harbour board of Riga signed an accord with Oslo on Monday, it said."),
    "fr": ("Riga signe un accord", "Le conseil du port de Riga a signé lundi un accord avec Oslo, a-t-il dit."),
    "de": ("Riga unterzeichnet Abkommen", "Der Hafenrat von Riga hat am Montag ein Abkommen mit Oslo unterzeichnet."),
    "es": ("Riga firma un acuerdo", "El consejo del puerto de Riga firmó el lunes un acuerdo con Oslo, dijo."),
}  # fmt: skip
LINES = [
    ("en", "Published: 3 May 2031", (), None),
    ("en", "First published on Sat 3 May 2031 09.30 BST", (), None),
    ("en", "May 3, 2031 / 9:30 AM / Updated 2 hours ago", (), None),
    ("en", "3 May 2031 - 09:30", (), None),
    ("en", "Ann Orlin | Reuters | May 3, 2031", ("Ann Orlin",), "Reuters"),
    ("fr", "Publié le 3 mai 2031 à 09:30 | Mis à jour le 4 mai 2031 à 10:00", (), None),
    ("fr", "AFP | 3 mai 2031 | 09:30", (), "AFP"),
    ("fr", "Par Ann Orlin - AFP - 3 mai 2031", ("Ann Orlin",), "AFP"),
    ("fr", "Riga - Publié le 3 mai 2031", (), None),
    ("de", "Veröffentlicht am 03.05.2031 um 09:30 Uhr", (), None),
    ("de", "Stand: 3. Mai 2031, 09:30 Uhr", (), None),
    ("de", "Von dpa | 03.05.2031", (), "dpa"),
    ("es", "EFE | Riga | 3 mayo 2031", (), "EFE"),
    ("es", "3 may 2031 - 09:30 CEST", (), None),
    ("es", "Fecha de publicación: 3 de mayo de 2031", (), None),
]


@pytest.mark.parametrize(("language", "line", "names", "agency"), LINES)
def test_lines_of_pages_tell_day_authors_and_agency(
    language: str, line: str, names: tuple[str, ...], agency: str | None
) -> None:
    """What stands with marks between it below a headline is no part of the story."""
    headline, story = STORIES[language]
    article = read(f"{headline}\n{line}\n\n{story}\n\n{story}", language=language)

    assert article.headline == headline
    assert [article[p.span] for p in article.body] == [story, story]
    assert str(article.date) == "2031-05-03"
    assert (article.byline, article.agency) == (names, agency)


@pytest.mark.parametrize(
    ("language", "line", "names", "agency"),
    [
        ("de", "Quelle: dpa", (), "dpa"),
        ("es", "Redacción EFE", (), "EFE"),
        ("es", "Ann Orlin | EFE", ("Ann Orlin",), "EFE"),
        ("en", "2 min read", (), None),
    ],
)
def test_lines_without_a_day_tell_as_much(
    language: str, line: str, names: tuple[str, ...], agency: str | None
) -> None:
    """A source, a name with its agency and the time it takes to read show what a line is."""
    headline, story = STORIES[language]
    article = read(f"{headline}\n\n{line}\n\n{story}\n\n{story}", language=language)

    assert [article[p.span] for p in article.body] == [story, story]
    assert (article.byline, article.agency) == (names, agency)


@pytest.mark.parametrize(
    "line",
    [
        "Riga signs | Oslo waits",
        "Reuters - Riga signs",
        "AP news at 11:23 p.m. EST",
        "3 May 2031 - Riga signs",
        "Ann Orlin | Jo Tarr",
        "Updated figures of May",
        "||",
        "Published",
        "3 May 2031 | ( ) | Reuters",
        "Riga | 1 | 2 | 3 | 4 | 5 | 6 | 7",
        f"{'Riga ' * 30}| 3 May 2031",
    ],
)
def test_other_lines_with_marks_are_none(line: str) -> None:
    """A part that says anything else makes a line a headline or a story."""
    assert read_published(line, customs_for("en")) is None
