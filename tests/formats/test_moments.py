"""The times of the wires, in all the shapes in which agencies send them."""

import datetime as dt

import pytest

from diplotext.formats.moments import Clock


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2031-05-03T14:40:00+02:00", "2031-05-03T14:40:00+02:00"),
        ("2031-05-03T14:40:00.250Z", "2031-05-03T14:40:00.250000+00:00"),
        ("2031-05-03T14:40:00.1234567Z", "2031-05-03T14:40:00.123456+00:00"),
        ("2031-05-03T14:40:00+1000", "2031-05-03T14:40:00+10:00"),
        ("\n  2031-05-03T14:40:00-0530 ", "2031-05-03T14:40:00-05:30"),
        ("20310503T144000Z", "2031-05-03T14:40:00+00:00"),
        ("20310503T1440+0200", "2031-05-03T14:40:00+02:00"),
        ("2031-05-03 14:40:00 GMT+00:00", "2031-05-03T14:40:00+00:00"),
        ("2031-05-03 14:40:00 UTC", "2031-05-03T14:40:00+00:00"),
        ("2031-05-03 14:40:00 +02", "2031-05-03T14:40:00+02:00"),
    ],
)
def test_a_time_with_its_zone_is_read(text: str, expected: str) -> None:
    """Points, blanks and colons come and go; the zone is kept as it was sent."""
    moment = Clock("Europe/Riga").read(text)

    assert moment is not None
    assert moment.value.isoformat() == expected
    assert not moment.is_assumed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2031-05-03T14:40:00", "2031-05-03T14:40:00+03:00"),
        ("2031-01-03 14:40", "2031-01-03T14:40:00+02:00"),
        ("20310503", "2031-05-03T00:00:00+03:00"),
        ("20310503T144000", "2031-05-03T14:40:00+03:00"),
    ],
)
def test_a_time_without_a_zone_is_read_in_the_one_assumed(
    text: str, expected: str
) -> None:
    """The zone is a place's, with its summer time, and that it was assumed is told."""
    moment = Clock("Europe/Riga").read(text)

    assert moment is not None
    assert moment.value.isoformat() == expected
    assert moment.is_assumed


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2031",
        "2031-05",
        "2031-02-30",
        "2031-05-03T25:00Z",
        "14:40",
        "2031-05-03T14:40+99:00",
    ],
)
def test_what_is_no_time_is_none(text: str) -> None:
    """Less than a day, or what no calendar has, is no time."""
    assert Clock().read(text) is None


def test_utc_is_assumed_where_nothing_else_is_known() -> None:
    """Without a zone of the agency the time is that of the wires."""
    moment = Clock().read("2031-05-03T14:40:00")

    assert moment is not None
    assert moment.value.tzinfo is dt.UTC
