"""Tests of the calendars of the language packs."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import diplotext.lang
from diplotext.errors import PackError
from diplotext.lang.calendar import calendar
from diplotext.text.dates import find_dates
from diplotext.text.words import cut


FOLDER = Path(diplotext.lang.__file__).parent
ELIDED = {"l'", "d'", "qu'"}
THURSDAY = date(2026, 1, 8)


def table(code: str) -> dict[str, Any]:
    """Load the table of a language."""
    return tomllib.loads((FOLDER / code / "time.toml").read_text("utf-8"))


CALENDARS = {
    code: calendar(code, table(code), elided=ELIDED)
    for code in ("de", "en", "es", "fr")
}
EXAMPLES = [
    pytest.param(code, each["text"], each["reads"], id=f"{code}: {each['text']}")
    for code in ("de", "en", "es", "fr")
    for each in table(code)["examples"]
]


@pytest.mark.parametrize(("code", "text", "reads"), EXAMPLES)
def test_examples_of_the_pack(code: str, text: str, reads: list[str]) -> None:
    """Every example of a pack reads as the pack says, on Thursday 8 January 2026."""
    found = find_dates(cut(text, elided=ELIDED), CALENDARS[code], reference=THURSDAY)

    assert [str(each.date) for each in found] == reads


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "am Dienstag, 6. Januar"),
        ("es", "el martes 6 de enero"),
        ("it", "martedì 6 gennaio"),
        ("pt", "terça-feira, 6 de janeiro"),
    ],
)
def test_names_of_other_languages_come_from_cldr(code: str, text: str) -> None:
    """A language without a table has its months and weekdays, and needs but its links."""
    found = find_dates(
        cut(text), calendar(code, {"links": ["de"]}, elided=()), reference=THURSDAY
    )

    assert [(each.date, each.weekday) for each in found] == [(date(2026, 1, 6), 1)]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"month": {}}, "found 'month' among days"),
        ({"months": {"13": ["x"]}}, "found '13' in months, expected 1 to 12"),
        ({"weekdays": {"7": ["x"]}}, "found '7' in weekdays, expected 0 to 6"),
        ({"relative": {"hier": "-1"}}, "found '-1' for 'hier' in relative"),
        ({"relative": {"hier": True}}, "found True for 'hier' in relative"),
        ({"before": {"soon": ["x"]}}, "found 'soon' in before"),
        ({"after": {"past": [" "]}}, "found a phrase without words among days"),
        ({"month_first": 1}, "expected true or false"),
    ],
)
def test_wrong_shape_is_refused(data: dict[str, object], message: str) -> None:
    """A table of the wrong form is refused with what was found and expected."""
    with pytest.raises(PackError, match=message):
        calendar("fr", data, elided=())


@pytest.mark.parametrize("code", ["xx", "no such"])
def test_unknown_language_is_refused(code: str) -> None:
    """A code that CLDR does not know is refused."""
    with pytest.raises(PackError, match="expected one that CLDR has names for"):
        calendar(code, {}, elided=())
