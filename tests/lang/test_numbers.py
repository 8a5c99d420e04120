"""Tests of the number tables of the language packs."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

import diplotext.lang
from diplotext.errors import PackError
from diplotext.lang.numbers import number_style
from diplotext.text.numbers import Number, NumberStyle, find_numbers
from diplotext.text.words import cut


FOLDER = Path(diplotext.lang.__file__).parent
ELIDED = {"l'", "d'", "qu'", "jusqu'"}


def table(code: str) -> dict[str, Any]:
    """Load the table of a language."""
    return tomllib.loads((FOLDER / code / "numbers.toml").read_text("utf-8"))


STYLES: Mapping[str, NumberStyle] = {
    code: number_style(table(code), elided=ELIDED) for code in ("de", "en", "es", "fr")
}
EXAMPLES = [
    pytest.param(code, each["text"], each["reads"], id=f"{code}: {each['text']}")
    for code in ("de", "en", "es", "fr")
    for each in table(code)["examples"]
]


def reading(number: Number) -> str:
    """Write a number as the examples do."""
    parts = (f"{number.value:f}", number.comparator, number.unit)
    return " ".join(part for part in parts if part is not None)


@pytest.mark.parametrize(("code", "text", "reads"), EXAMPLES)
def test_examples_of_the_pack(code: str, text: str, reads: list[str]) -> None:
    """Every example of a pack reads as the pack says."""
    words = cut(text, elided=ELIDED)

    assert [reading(each) for each in find_numbers(words, STYLES[code])] == reads


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("de plus d'une trentaine de pays", "de plus d'une trentaine"),
        ("quelque 2 millions de dollars", "quelque 2 millions de dollars"),
        ("jusqu'à 1 400 km", "jusqu'à 1 400 km"),
        ("quarante-cinq jours au plus", "quarante-cinq jours au plus"),
    ],
)
def test_span_covers_comparator_and_unit(text: str, words: str) -> None:
    """A number covers its comparator, its words and its unit."""
    cut_words = cut(text, elided=ELIDED)
    (number,) = find_numbers(cut_words, STYLES["fr"])

    assert cut_words.span(number.first, number.stop).of(text) == words


@pytest.mark.parametrize("code", ["de", "en", "es", "fr"])
def test_words_not_alone_are_in_the_tables(code: str) -> None:
    """Every word that is no number alone is a number with others."""
    data = table(code)
    known = {
        word
        for key in ("cardinals", "multipliers", "plurals", "collectives")
        for word in data[key]
    }

    assert set(data["not_alone"]) <= known


def test_empty_table_gives_a_style() -> None:
    """A language without a table still reads plain digits."""
    assert find_numbers(cut("1400"), number_style({}, elided=()))[0].value == 1400


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"cardinal": {}}, "found 'cardinal' among numbers"),
        ({"cardinals": []}, "expected a table"),
        (
            {"cardinals": {"deux": "2"}},
            "found '2' in cardinals, expected a whole number",
        ),
        ({"cardinals": {"deux": True}}, "found True in cardinals"),
        ({"cardinals": {"deux": -2}}, "found -2 in cardinals"),
        ({"cardinals": {" ": 2}}, "found the phrase ' ', expected at least one word"),
        ({"twenties": 60}, "found 60 for twenties, expected a list"),
        ({"twenties": ["60"]}, "found '60' in twenties"),
        (
            {"fractions": {"demi": 2}},
            "found 2 in fractions, expected a number above 0, up to 1",
        ),
        ({"fractions": {"demi": "x"}}, "found 'x' in fractions"),
        (
            {"heads": [{"phrases": ["a"], "comparator": "many"}]},
            "found 'many' in heads",
        ),
        ({"before": {"many": ["a"]}}, "found 'many' in before, expected one of"),
        ({"links": [{"after": 10}]}, "found None for phrase"),
        ({"units": {"km": "km"}}, "expected a list of strings"),
        ({"thousands": 3}, "found 3 for thousands"),
    ],
)
def test_wrong_shape_is_refused(data: dict[str, object], message: str) -> None:
    """A table of the wrong form is refused with what was found and expected."""
    with pytest.raises(PackError, match=message):
        number_style(data, elided=())
