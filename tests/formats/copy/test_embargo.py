"""Embargoes in the words of the desk."""

import datetime as dt

import pytest

from diplotext.errors import PackError
from diplotext.formats.copy.embargo import with_embargo
from diplotext.formats.copy.reading import read_copy
from diplotext.formats.plain import parse
from diplotext.lang.embargo import EmbargoStyle, embargo_style, merged_embargo
from diplotext.model.embargo import Embargo
from diplotext.model.paragraph import ParagraphRole


STORIES = {
    "en": "RIGA, May 5, 2031 (AFP) - The ministers of the three states have signed the pact.",
    "fr": "RIGA, 5 mai 2031 (AFP) - Les ministres des trois pays ont signé le pacte de paix.",
    "de": "Riga, 05.05.2031 (dpa) - Die Minister der drei Staaten haben den Pakt gezeichnet.",
    "es": "RIGA, 5 mayo 2031 (EFE) - Los ministros de los tres países firmaron el pacto ayer.",
}


@pytest.mark.parametrize(
    ("code", "order", "until"),
    [
        (
            "en",
            "(Embargoed until 1200 GMT on May 6, 2031)",
            "2031-05-06T12:00:00+00:00",
        ),
        ("en", "EMBARGO: 00:01 BST Tuesday", "2031-05-06T00:01:00+01:00"),
        ("en", "EMBARGOED UNTIL 6 P.M. EDT ON MAY 7", "2031-05-07T18:00:00-04:00"),
        ("en", "(Not for release before 9:30 am)", "2031-05-05T09:30:00+00:00"),
        ("en", "(Embargoed until noon)", "2031-05-05T12:00:00+00:00"),
        ("en", "(Hold for release at 1800 hrs)", "2031-05-05T18:00:00+00:00"),
        ("en", "(Embargoed until Friday)", "2031-05-09T00:00:00+00:00"),
        ("en", "(Embargoed until midnight Tuesday)", "2031-05-07T00:00:00+00:00"),
        ("fr", "(Embargo jusqu'à 14h30 GMT)", "2031-05-05T14:30:00+00:00"),
        ("fr", "Sous embargo jusqu'au 7 mai à 12 heures", "2031-05-07T12:00:00+00:00"),
        ("fr", "(Sous embargo jusqu'à midi)", "2031-05-05T12:00:00+00:00"),
        ("de", "Sperrfrist: 6. Mai 2031, 11.30 Uhr MESZ", "2031-05-06T11:30:00+02:00"),
        ("de", "(Gesperrt bis Mittwoch, 18 Uhr)", "2031-05-07T18:00:00+00:00"),
        (
            "es",
            "(Embargado hasta las 12.00 horas del viernes)",
            "2031-05-09T12:00:00+00:00",
        ),
        ("es", "Embargo: 7 de mayo, 18h GMT", "2031-05-07T18:00:00+00:00"),
    ],
)
def test_end_of_an_embargo_is_read(code, order, until):
    """Day, hour and zone of an order are read, in brackets or on a line of their own."""
    article = read_copy(f"{order}\n\n{STORIES[code]}", code)

    assert article.embargo is not None
    assert article.embargo.until is not None
    assert article.embargo.until.isoformat() == until
    assert article.paragraphs[0].role is ParagraphRole.NOTE
    assert article.status.value == "withheld"


def test_zone_that_is_not_named_is_told():
    """An hour without a zone is of UTC, and the article says that this was assumed."""
    article = read_copy(f"(Embargoed until 12:00)\n\n{STORIES['en']}", "en")

    assert article.assumed_zone == "UTC"
    assert with_embargo(article) is article


@pytest.mark.parametrize(
    "order",
    ["(Embargoed)", "(Embargoed until further notice)", "(Embargoed until 31:99)"],
)
def test_order_without_an_end_is_an_embargo_without_end(order):
    """Where no end can be made out, the story is held until further notice."""
    article = read_copy(f"{order}\n\n{STORIES['en']}", "en")

    assert article.embargo == Embargo()


def test_order_without_any_day_is_an_embargo_without_end():
    """An hour in copy that names no day says nothing."""
    story = "RIGA (AFP) - The ministers of the three states have signed the pact."
    article = parse(f"(Embargoed until 12:00)\n\n{story}".encode(), "en")

    assert article.embargo == Embargo()


def test_end_of_the_calendar_is_no_end():
    """A day behind which there is none gives an embargo without end."""
    article = read_copy(
        "(Embargoed until midnight on December 31, 9999)\n\n" + STORIES["en"], "en"
    )

    assert article.embargo == Embargo()


@pytest.mark.parametrize(
    "line",
    [
        "Embargo on 12 Russian ships ends",
        "The embargo until Friday at 12:00 hurts Riga, the ministers of Latvia said.",
    ],
)
def test_story_about_an_embargo_is_under_none(line):
    """Only the desk's own order holds a story."""
    assert read_copy(f"{line}\n\n{STORIES['en']}", "en").embargo is None


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"hours": {"noon": "12"}}, "found '12' for 'noon', expected an hour"),
        ({"hours": {"noon": "25:00"}}, "expected an hour"),
        ({"hours": {"noon": "12:60"}}, "expected an hour"),
        ({"zones": {"GMT": "0"}}, "found '0' for 'GMT', expected minutes"),
        ({"zones": {"GMT": 9999}}, "expected minutes"),
    ],
)
def test_damaged_table_is_refused(table, message):
    """An hour or a zone of another form is refused with what was found and expected."""
    with pytest.raises(PackError, match=message):
        embargo_style({"embargo": table}, elided=())


def test_no_table_gives_no_words():
    """A pack without the table has an empty style, and so have no packs."""
    assert embargo_style({}, elided=()) == EmbargoStyle() == merged_embargo([])


@pytest.mark.parametrize(
    ("day", "until"),
    [
        ("05.05.31", dt.datetime(2031, 5, 5, 6, tzinfo=dt.UTC)),
        ("45.05.31", None),
    ],
)
def test_a_day_may_have_the_end_of_its_year(day, until):
    """German desks write a day in figures with two of its year."""
    article = read_copy(
        f"Sperrfrist: {day}, 0600 Uhr GMT\n\nRiga zahlt\n\nRiga (dpa) - Oslo.", "de"
    )

    assert article.embargo is not None
    assert article.embargo.until == until


@pytest.mark.parametrize(
    ("language", "order", "copy"),
    [
        ("en", "For release Monday", "RIGA, May 3, 2026 (ATB) - Oslo too."),
        ("en", "Eds: For release Monday, May 4", "RIGA, May 3, 2026 (ATB) - Oslo too."),
        ("fr", "Embargo lundi 4 mai 2026", "Riga, 3 mai 2026 (ATB) - Oslo suit."),
        ("de", "Frei für Montag", "Riga, 3. Mai 2026 (dpa) - Auch Oslo."),
        ("es", "Embargo lunes 4 de mayo", "Riga, 3 may 2026 (EFE).- Oslo sigue."),
    ],
)
def test_order_with_nothing_but_a_day_holds_until_it(language, order, copy):
    """An order behind which only a day stands holds a story until that day begins."""
    article = read_copy(f"{order}\n\nRiga\n\n{copy}", language)

    assert article.headline == "Riga"
    assert article.embargo is not None
    assert article.embargo.until == dt.datetime(2026, 5, 4, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "line",
    ["For release to media", "For immediate release", "Embargo Monday hits ships"],
)
def test_order_with_other_words_holds_nothing(line):
    """Words of an order that go on with others are a headline, or say nothing of a day."""
    article = read_copy(f"{line}\n\nRIGA, May 3, 2026 (ATB) - Oslo too.", "en")

    assert article.embargo is None
