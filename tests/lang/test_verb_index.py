"""Tests of verbs found by their forms."""

import tomllib
from pathlib import Path

import pytest

import diplotext.lang
from diplotext.errors import PackError
from diplotext.lang.conjugation import conjugate
from diplotext.lang.entry import bare_initial
from diplotext.lang.inflect import Tense
from diplotext.lang.verb_index import VerbIndex
from diplotext.text.words import fold


FOLDER = Path(diplotext.lang.__file__).parent
STRONG = {
    "infinitive": "en",
    "present": ["e", "1st", "1t", "en", "t", "en"],
    "participle": ["2en", "-", "-", "-"],
}
WEAK = {"infinitive": "en", "participle": ["ge_t", "-", "-", "-"]}


def index(*rows: dict[str, object]) -> VerbIndex:
    """Make an index of verbs of two paradigms."""
    return VerbIndex({"paradigm": {"strong": STRONG, "weak": WEAK}, "verbs": [*rows]})


def lemmas(verbs: VerbIndex, word: str) -> list[str]:
    """Give the verbs a word may be a form of."""
    return [entry.lemma for entry in verbs.entries(word)]


@pytest.mark.parametrize("code", ["de", "en", "es", "fr"])
def test_each_form_leads_to_its_verbs(code: str) -> None:
    """Every form of every verb of a pack is found, with all the verbs and tenses it may be."""
    data = tomllib.loads((FOLDER / code / "verbs.toml").read_text("utf-8"))
    expected: dict[str, list[tuple[str, Tense]]] = {}
    for lemma, form in conjugate(data):
        word = fold(form.word)
        for spelling in {word, bare_initial(word)}:
            expected.setdefault(spelling, []).append((lemma, form.tense))
    verbs = VerbIndex(data)

    found = {
        word: [(entry.lemma, entry.value) for entry in verbs.entries(word)]
        for word in expected
    }

    assert {word: list(dict.fromkeys(pairs)) for word, pairs in found.items()} == {
        word: list(dict.fromkeys(pairs)) for word, pairs in expected.items()
    }


def test_word_that_is_no_form_leads_nowhere() -> None:
    """A stem with an ending of another stem is no form, and neither is a word without a verb."""
    stems = ["sprich", "gesproch"]
    verbs = index({"lemma": "sprechen", "paradigm": "strong", "stems": stems})

    assert lemmas(verbs, "spricht") == ["sprechen"]
    assert lemmas(verbs, "sprichen") == lemmas(verbs, "haus") == []


def test_prefix_stands_in_the_forms() -> None:
    """A prefix that parts keeps the mark of the participle and takes the link; one that stays takes its place."""
    verbs = index(
        {"lemma": "teilen", "paradigm": "weak"},
        {"lemma": "mitteilen", "base": "teilen", "separable": True},
        {"lemma": "verteilen", "base": "teilen"},
    )

    assert lemmas(verbs, "mitgeteilt") == lemmas(verbs, "mitzuteilen") == ["mitteilen"]
    assert lemmas(verbs, "verteilt") == ["verteilen"]
    assert lemmas(verbs, "vergeteilt") == lemmas(verbs, "verzuteilen") == []


def test_initial_may_lack_its_accent() -> None:
    """A form is found without the accent of its initial, unless the accent tells words apart."""
    data = {
        "paradigm": {"weak": {"infinitive": "er", "gerund": ["ant"]}},
        "verbs": [{"lemma": "\u00e9luder", "paradigm": "weak"}],
    }

    assert lemmas(VerbIndex(data), "eludant") == ["\u00e9luder"]
    assert lemmas(VerbIndex(data, accented=("\u00e9ludant",)), "eludant") == []


@pytest.mark.parametrize(
    "row",
    [
        {"lemma": "teiler", "paradigm": "weak"},
        {"lemma": "teilen", "paradigm": "none"},
        {"lemma": "sprechen", "paradigm": "strong", "stems": ["sprich"]},
        {"lemma": "mitteilen", "base": "teilen"},
        {"lemma": "mitteilen", "base": "mitteilen"},
    ],
)
def test_verb_that_cannot_be_inflected_is_refused(row: dict[str, object]) -> None:
    """What is wrong with a verb is told when the pack is loaded, not when the verb is met."""
    known = {"lemma": "eilen", "paradigm": "weak"}
    stems = ["sprich", "gesproch"]
    strong = {"lemma": "brechen", "paradigm": "strong", "stems": stems}

    with pytest.raises(PackError):
        index(known, strong, row)


def test_prefix_before_another_word_is_refused() -> None:
    """A derived verb ends in its base."""
    with pytest.raises(PackError, match="found the base 'teilen'"):
        index(
            {"lemma": "teilen", "paradigm": "weak"},
            {"lemma": "mitmachen", "base": "teilen"},
        )
