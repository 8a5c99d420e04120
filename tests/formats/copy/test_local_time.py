"""Whose clock the hour of an embargo is of."""

import datetime as dt

import pytest

from diplotext.errors import PackError
from diplotext.formats.copy.reading import read_copy
from diplotext.lang.embargo import embargo_style
from diplotext.model.embargo import Embargo


STORIES = {
    "en": "RIGA, May 5, 2031 (AFP) - The ministers of the three states have signed the pact.",
    "fr": "RIGA, 5 mai 2031 (AFP) - Les ministres des trois pays ont signé le pacte de paix.",
    "de": "Riga, 05.05.2031 (dpa) - Die Minister der drei Staaten haben den Pakt gezeichnet.",
    "es": "RIGA, 5 mayo 2031 (EFE) - Los ministros de los tres países firmaron el pacto ayer.",
}


@pytest.mark.parametrize(
    ("code", "words", "hours"),
    [
        ("fr", "heure de Paris", 2),
        ("fr", "heure suisse", 2),
        ("fr", "heure locale", 3),
        ("fr", "heure locale à Genève", 2),
        ("fr", "heure de Washington", -4),
        ("fr", "TU", 0),
        ("en", "London time", 1),
        ("en", "New York time", -4),
        ("en", "Eastern Time", -4),
        ("en", "local time in Geneva", 2),
        ("en", "UK time", 1),
        ("en", "time to be told", 0),
        ("de", "Berliner Zeit", 2),
        ("de", "Ortszeit", 3),
        ("de", "Schweizer Zeit", 2),
        ("es", "hora peninsular", 2),
        ("es", "hora de La Haya", 2),
        ("es", "hora chilena", -4),
        ("es", "hora de la firma", 0),
    ],
)
def test_zone_of_an_embargo_is_read_from_words(
    code: str, words: str, hours: int
) -> None:
    """An hour is of the zone, the city or the state that the order names, or of where the story was filed."""
    order = {
        "en": "(Embargoed until 10:00 {}, May 6, 2031)",
        "fr": "(Embargo jusqu'au 6 mai 2031 à 10h00, {})",
        "de": "(Sperrfrist: 6. Mai 2031, 10.00 Uhr {})",
        "es": "(Embargado hasta las 10.00, {}, del 6 de mayo de 2031)",
    }
    story = order[code].format(words) + "\n\n" + STORIES[code]
    zone = dt.timezone(dt.timedelta(hours=hours))

    assert read_copy(story, code).embargo == Embargo(
        dt.datetime(2031, 5, 6, 10, tzinfo=zone)
    )


def test_zone_of_a_day_is_that_of_its_season() -> None:
    """The time of a city is that of its summer or winter."""
    story = "(Embargoed until 10:00 London time, Jan 6, 2032)\n\n" + STORIES["en"]
    article = read_copy(story, "en")

    assert article.embargo == Embargo(dt.datetime(2032, 1, 6, 10, tzinfo=dt.UTC))
    assert article.assumed_zone is None


def test_local_time_of_no_place_that_is_known_is_assumed() -> None:
    """Where a story has no dateline, or one of a place that is not known, its local time is taken for UTC."""
    story = "RIGO, May 5, 2031 (AFP) - The ministers have signed the pact."
    article = read_copy(
        f"(Embargoed until 10:00 local time, May 6, 2031)\n\n{story}", "en"
    )

    assert article.embargo == Embargo(dt.datetime(2031, 5, 6, 10, tzinfo=dt.UTC))
    assert article.assumed_zone == "UTC"


def test_a_zone_is_a_number_or_a_name() -> None:
    """A zone that is neither minutes nor a name of the IANA is refused."""
    with pytest.raises(PackError, match="minutes ahead of UTC or a name"):
        embargo_style({"embargo": {"cities": {"Genf": "Zurich"}}}, elided=())
