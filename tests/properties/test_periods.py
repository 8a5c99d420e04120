"""Laws of periods: when they end, and that any words may be read for them."""

from datetime import date

import pytest
from babel.dates import get_month_names
from hypothesis import given, settings
from hypothesis import strategies as st

import diplotext.lang
from diplotext.text.numbers import find_numbers
from diplotext.text.periods import Period, find_periods
from diplotext.text.words import cut


pytestmark = pytest.mark.usefixtures("untraced")

CODES = ("de", "en", "es", "fr")
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2150, 12, 31))
LEADS = {"de": "im", "en": "in", "es": "en", "fr": "en"}
WITHIN = {
    "de": "binnen {} Tagen",
    "en": "within {} days",
    "es": "en un plazo de {} días",
    "fr": "dans un délai de {} jours",
}
WORDS = st.sampled_from(
    [
        *("in", "by", "the", "end", "of", "next", "year", "June", "2031", "week"),
        *("d'ici", "la", "fin", "mars", "dans", "deux", "mois", "pendant", "30"),
        *("bis", "Ende", "Sommer", "zwei", "Wochen", "lang", "für", "diesen", "Monat"),
        *("a", "finales", "de", "durante", "cinco", "años", "mes", "que", "viene"),
        *(",", "."),
    ]
)


def read(code: str, text: str, reference: date | None) -> tuple[Period, ...]:
    """Read the periods of a text."""
    pack = diplotext.lang.load(code)
    words = cut(text, elided=pack.elided)
    numbers = {n.first: n for n in find_numbers(words, pack.numbers)}
    return find_periods(
        words, pack.periods, pack.calendar, numbers, reference=reference
    )


@settings(max_examples=40)
@given(day=DAYS, number=st.integers(1, 12), code=st.sampled_from(CODES))
def test_a_month_ends_within_a_year(day: date, number: int, code: str) -> None:
    """A month without a year is over with its last day, at most a year ahead."""
    month = get_month_names("wide", locale=code)[number]
    (found,) = read(code, f"{LEADS[code]} {month}", day)

    assert found.last is not None
    assert found.last.month == number
    assert found.last >= day
    assert (found.last - day).days < 366 + 31


@settings(max_examples=40)
@given(day=DAYS, count=st.integers(2, 99), code=st.sampled_from(CODES))
def test_days_hence_are_counted(day: date, count: int, code: str) -> None:
    """So many days are counted from the day of the text."""
    (found,) = read(code, WITHIN[code].format(count), day)

    assert found.last is not None
    assert (found.last - day).days == count


@settings(max_examples=60)
@given(
    st.lists(WORDS, max_size=25).map(" ".join),
    st.sampled_from(CODES),
    st.none() | st.dates(),
)
def test_periods_lie_in_order(text: str, code: str, day: date | None) -> None:
    """Whatever the words, periods do not overlap, and what lasts has no last day."""
    found = read(code, text, day)

    places = [at for period in found for at in (period.first, period.stop)]
    assert places == sorted(places)
    assert all(period.first < period.stop for period in found)
    assert not any(period.lasts and period.last for period in found)
