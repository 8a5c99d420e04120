"""Lines with the place and the day of a declaration or a release."""

import datetime as dt

import pytest

from diplotext.formats import read
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.place_line import read_place_line
from diplotext.model import ParagraphRole


@pytest.mark.parametrize(
    ("line", "language", "place"),
    [
        ("Riga, 3 May 2031", "en", "Riga"),
        ("Riga, May 3, 2031", "en", "Riga"),
        ("Adopted at Riga, Latvia, on 3 May 2031", "en", "Riga, Latvia"),
        ("Riga on 3 May 2031", "en", "Riga"),
        ("Paris, le 3 mai 2031", "fr", "Paris"),
        ("Fait à La Haye, le 3 mai 2031", "fr", "La Haye"),
        ("Santo Domingo, 3 de mayo de 2031", "es", "Santo Domingo"),
        ("Hecho en Quito el 3 de mayo de 2031", "es", "Quito"),
        ("Wien, am 3. Mai 2031", "de", "Wien"),
        ("Geschehen zu Wien am 3. Mai 2031", "de", "Wien"),
    ],
)
def test_place_and_day_are_read(line, language, place):
    """The place ends at the last comma before the day, or else at the small word before it."""
    found = read_place_line(line, customs_for(language))

    assert found is not None
    assert (found.place, found.date) == (place, dt.date(2031, 5, 3))


@pytest.mark.parametrize(
    "line",
    [
        "Riga, 3 May",
        "Riga, 2031",
        "3 May 2031",
        "Riga, Oslo,",
        "Riga, 3 May 2031.",
        "Riga, 3,",
        "The ministers met at Riga, 3 May 2031",
        f"{'Riga ' * 30}, 3 May 2031",
        "",
    ],
)
def test_other_lines_are_none(line):
    """A line without a year, without a place or with anything else is none."""
    assert read_place_line(line, customs_for("en")) is None


@pytest.mark.parametrize(
    "head",
    ["Riga signs\n\nRiga, 3 May 2031", "Riga, 3 May 2031\n\nRiga signs"],
)
def test_line_is_a_dateline_before_or_behind_the_headline(head):
    """The line gives the dateline of a release, and never its headline."""
    article = read(
        f"{head}\n\nThe three states signed the text on Friday.", language="en"
    )

    assert article.headline == "Riga signs"
    assert article.dateline is not None
    assert (article.dateline.place, article.date) == ("Riga", dt.date(2031, 5, 3))
    assert [p.role for p in article.paragraphs].count(ParagraphRole.DATELINE) == 1


def test_place_and_day_of_signatures_open_no_story():
    """Behind words with a full stop the line is that of the signatures."""
    text = "Riga signs\n\nOslo waits.\n\nRiga, 3 May 2031\n\nThe states met on Friday."

    article = read(text, language="en")

    assert article.dateline is None
    assert article[article.body[0].span] == "Oslo waits."


def test_letterhead_is_no_title():
    """The names above a form of instrument with its number are its letterhead."""
    items = "\n\n".join(f"{n}. The Ministers met at Riga." for n in range(1, 5))
    title = "PRESS RELEASE No. 14"
    text = f"BALTIC SEA COUNCIL\nSecretariat\n\n{title}\nOn Rivers\n\n{items}"

    article = read(text, language="en")

    assert (article.format, article.headline) == ("instrument", title)
    assert article.subheadline == "On Rivers"
    assert [p.role.value for p in article.paragraphs[:4]] == ["header"] * 2 + [
        "headline"
    ] * 2


def test_a_dash_between_place_and_day_is_of_neither():
    """Shot lists part them by a dash."""
    found = read_place_line("Riga - 3 May 2031", customs_for("en"))

    assert found is not None
    assert found.place == "Riga"
