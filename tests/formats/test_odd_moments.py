"""Times in the shapes that ISO 8601 does not have."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext import read
from diplotext.formats.moments import Clock


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("Mon, 03 Mar 2031 12:00:00 GMT", "2031-03-03T12:00:00+00:00"),
        ("3 Mar 2031 12:00:00 EST", "2031-03-03T12:00:00-05:00"),
        ("03-Mar-2031 12:00:00 +0100", "2031-03-03T12:00:00+01:00"),
        ("Monday, 3 March 2031 12:00 GMT", "2031-03-03T12:00:00+00:00"),
        ("MON, 03 MAR 2031 12:00:00 GMT", "2031-03-03T12:00:00+00:00"),
        ("Mon,03 Mar 2031 12:00:00 +0100", "2031-03-03T12:00:00+01:00"),
        ("Mon Mar  3 12:00:00 2031", "2031-03-03T12:00:00+00:00"),
        ("3 March 2031 12.00", "2031-03-03T12:00:00+00:00"),
        ("Mon, 03 Mar 2031 12:00:00 CET", "2031-03-03T12:00:00+01:00"),
        (
            "Mon, 03 Mar 2031 12:00:00 +0000 (Coordinated Universal Time)",
            "2031-03-03T12:00:00+00:00",
        ),
        ("2031/03/03 12:00", "2031-03-03T12:00:00+00:00"),
        ("2031-3-3 9:05", "2031-03-03T09:05:00+00:00"),
        ("03.03.2031, 12:00:30", "2031-03-03T12:00:30+00:00"),
        ("23/03/2031 12:00", "2031-03-23T12:00:00+00:00"),
        ("03/23/2031 1:05 PM", "2031-03-23T13:05:00+00:00"),
        ("03/23/2031 12:05 am", "2031-03-23T00:05:00+00:00"),
        ("20310303120000Z", "2031-03-03T12:00:00+00:00"),
        ("203103031205", "2031-03-03T12:05:00+00:00"),
        ("2031-03-03T24:00:00Z", "2031-03-04T00:00:00+00:00"),
        ("2031-03-03T12:00:60Z", "2031-03-03T12:00:59+00:00"),
        ("2031-03-03t12:00:00z", "2031-03-03T12:00:00+00:00"),
        ("2031-03-03T12.00.00+0530", "2031-03-03T12:00:00+05:30"),
        ("2031-03-03T12:00:00\u221205:30", "2031-03-03T12:00:00-05:30"),
        ("2031-03-03 12:00:00 CET", "2031-03-03T12:00:00+01:00"),
        ("2031-03-03T12:00:00Z[UTC]", "2031-03-03T12:00:00+00:00"),
        ("3/4/2031 12:05:00 PM", "2031-03-04T12:05:00+00:00"),
        ("03-Mar-2031", "2031-03-03T00:00:00+00:00"),
        ("03MAR31", "2031-03-03T00:00:00+00:00"),
        ("1205 GMT 03 March 2031", "2031-03-03T12:05:00+00:00"),
        ("12:05, 3 March 2031", "2031-03-03T12:05:00+00:00"),
        ("March 3, 2031, 1:05 p.m. EST", "2031-03-03T13:05:00-05:00"),
        ("March 3rd, 2031 at 10 am", "2031-03-03T10:00:00+00:00"),
        ("Monday, March 3, 2031", "2031-03-03T00:00:00+00:00"),
        ("lundi 3 mars 2031 à 12h05", "2031-03-03T12:05:00+00:00"),
        ("le 1er mars 2031", "2031-03-01T00:00:00+00:00"),
        ("Montag, 3. März 2031, 12.05 Uhr MEZ", "2031-03-03T12:05:00+01:00"),
        ("3 de marzo de 2031 a las 12:05 horas", "2031-03-03T12:05:00+00:00"),
        ("3. marts 2031 kl. 12.05", "2031-03-03T12:05:00+00:00"),
    ],
)
def test_shapes_of_agencies_and_programs_are_read(words: str, iso: str) -> None:
    """Mail, databases and offices write times in their own shapes."""
    found = Clock().read(words)

    assert found is not None
    assert found.value.isoformat() == iso


@pytest.mark.parametrize(
    ("words", "is_day_first", "iso"),
    [
        ("03/04/2031 12:05", True, "2031-04-03T12:05:00+00:00"),
        ("03/04/2031 - 12h05", True, "2031-04-03T12:05:00+00:00"),
        ("03-04-2031", False, "2031-03-04T00:00:00+00:00"),
        ("23/04/2031", False, "2031-04-23T00:00:00+00:00"),
    ],
)
def test_order_of_day_and_month_may_be_known(
    words: str, *, is_day_first: bool, iso: str
) -> None:
    """Figures that may be either are read by what is known, those that cannot as they can."""
    found = Clock(is_day_first=is_day_first).read(words)

    assert found is not None
    assert found.value.isoformat() == iso


@pytest.mark.parametrize(
    ("language", "iso"),
    [("fr", "2031-04-03"), ("en-GB", "2031-04-03"), ("en-US", "2031-03-04")],
)
def test_language_of_a_story_tells_the_order(language: str, iso: str) -> None:
    """In most languages the day comes first; in English the country tells it."""
    times = f'"language": "{language}", "versioncreated": "03/04/2031 10:00"'
    item = f'{{"uri": "urn:x:1", "headline": "Riga signs", {times}}}'
    record = f"<story><language>{language}</language><title>Riga signs</title><created>03/04/2031</created><body>Oslo too.</body></story>"

    for source in (item, record):
        article = read(source.encode(), report=lambda _: None)
        created = article.version_created or article.first_created

        assert created is not None
        assert created.date().isoformat() == iso


@pytest.mark.parametrize(
    "words",
    [
        "3/4/2031",
        "31 Feb 2031",
        "3 Foo 2031",
        "March 2031",
        "12 people 2031",
        "31.02.2031",
        "2031-13-01",
        "2031-03-03 12:00 XYZ",
        "2031-03-03 25:00",
        "2031-03-03 12:00 o'clock",
        "2031-03",
        "May 5",
        "1 2 3",
        "Mon, 99 Mar 2031 12:00:00 GMT",
        "9" * 99,
    ],
)
def test_what_is_no_time_or_may_be_two_is_none(words: str) -> None:
    """A day that never was is none, and neither is one of which nobody knows the month."""
    assert Clock().read(words) is None


def test_mail_without_a_zone_is_in_the_zone_assumed() -> None:
    """Minus naught says that the zone is not known (RFC 5322, 3.3)."""
    found = Clock("Europe/Riga").read("Mon, 03 Mar 2031 12:00:00 -0000")

    assert found is not None
    assert (found.value.hour, found.is_assumed) == (12, True)
    assert found.value.utcoffset() == dt.timedelta(hours=2)


@given(words=st.text("0123456789-/.:+ TZzAPMECST,()[]", max_size=30))
def test_no_words_raise(words: str) -> None:
    """Whatever the words, there is a time with a zone or none."""
    found = Clock().read(words)

    assert found is None or found.value.tzinfo is not None
