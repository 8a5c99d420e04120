"""Days as archives print them."""

import pytest

from diplotext.formats.exports.days import read_day


@pytest.mark.parametrize(
    ("words", "time", "rest"),
    [
        ("3 May 2031", "2031-05-03T00:00:00+00:00", ""),
        ("May 3, 2031, Saturday", "2031-05-03T00:00:00+00:00", ""),
        ("Sábado 3 de Mayo de 2031", "2031-05-03T00:00:00+00:00", ""),
        ("mayo 3, 2031 sábado", "2031-05-03T00:00:00+00:00", ""),
        ("1er mai 2031 jeudi", "2031-05-01T00:00:00+00:00", ""),
        ("Dienstag 10.Dezember 2030", "2030-12-10T00:00:00+00:00", ""),
        ("4. März 2031 1:00 PM MEZ", "2031-03-04T13:00:00+01:00", ""),
        ("3 May 2031 14.40", "2031-05-03T14:40:00+00:00", ""),
        ("3 May 2031 14:40 XYZ", "2031-05-03T14:40:00+00:00", "XYZ"),
        ("3 May 2031 99:99", "2031-05-03T00:00:00+00:00", "99:99"),
        ("3 May 2031 99:99 GMT", "2031-05-03T00:00:00+00:00", "99:99 GMT"),
        ("2031-05-03 Final Edition", "2031-05-03T00:00:00+00:00", "Final Edition"),
        (
            "Issue 12 Riga 2031, 3 May 2031",
            "2031-05-03T00:00:00+00:00",
            "Issue 12 Riga 2031",
        ),
    ],
)
def test_day_is_read_in_the_languages_of_the_archives(words, time, rest):
    """Day and month stand in either order, the day of the week and the hour beside them; the rest is kept."""
    day = read_day(words)

    assert day is not None
    assert (day.moment.value.isoformat(), day.rest) == (time, rest)


@pytest.mark.parametrize(
    "words",
    ["", "Spring 2031", "31 February 2031", "2031-13-01", f"3 May 2031 {'x' * 200}"],
)
def test_words_without_a_day_are_none(words):
    """A day that does not exist is none, and neither is one in a long text."""
    assert read_day(words) is None
