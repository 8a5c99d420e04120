"""What the corpus does not show of a commitment: to what end it is made, and when it is due."""

import datetime as dt

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import Analysis, Commitment


WEDNESDAY = "OSLO, 4 mars 2026 (AFP) - "


def understood(copy: str) -> tuple[Analysis, Commitment]:
    """Give the analysis of a French text and the only commitment in it."""
    analysis = analyze(read(copy, language="fr"))
    (found,) = analysis.commitments
    return analysis, found


def test_purpose_runs_up_to_the_next_comma() -> None:
    """The words from "pour" to the comma say to what end an act is promised."""
    analysis, found = understood(
        "La Finlande enverra des médecins pour aider les sinistrés, au plus tard en juin."
    )

    assert found.purpose is not None
    assert analysis.article[found.purpose] == "pour aider les sinistrés"


def test_purpose_without_a_comma_runs_to_the_end_of_its_clause() -> None:
    """With no comma behind it, the purpose ends where its clause does."""
    analysis, found = understood(
        "La Finlande enverra des médecins pour aider les sinistrés."
    )

    assert found.purpose is not None
    assert analysis.article[found.purpose] == "pour aider les sinistrés"


def test_pour_before_a_noun_is_no_purpose() -> None:
    """What stands behind "pour" must be something to do."""
    _, found = understood("La Finlande enverra des médecins pour deux mois.")

    assert found.purpose is None


def test_weekday_of_a_promise_is_the_next_one() -> None:
    """A weekday on which something will be done lies behind the day of the copy."""
    _, found = understood(WEDNESDAY + "La Finlande enverra des médecins lundi.")

    assert found.due == dt.date(2026, 3, 9)


def test_day_of_a_promise_is_the_day_it_names() -> None:
    """A day told by its number and month is taken as it stands."""
    _, found = understood(WEDNESDAY + "La Finlande enverra des médecins le 12 mai.")

    assert found.due == dt.date(2026, 5, 12)


def test_promise_without_a_day_is_not_due() -> None:
    """Where no day is named, none is made up."""
    _, found = understood(WEDNESDAY + "La Finlande enverra des médecins.")

    assert found.due is None
