"""The examples of the packs' wording of instruments, read by the finders they are there for."""

import tomllib
from pathlib import Path

import pytest

from diplotext import lang
from diplotext.find import analyze, find_instrument
from diplotext.model import Article


FOLDER = Path(str(lang.__file__)).parent
CODES = sorted(path.parent.name for path in FOLDER.glob("*/instruments.toml"))
ORGANS = {
    "en": "The Security Council,",
    "fr": "Le Conseil de sécurité,",
    "es": "El Consejo de Seguridad,",
    "de": "Der Sicherheitsrat,",
}
ARTICLES = {"en": "Article", "fr": "Article", "es": "Artículo", "de": "Artikel"}


def rows(key):
    """Give the tables of all packs under a key, each with the code of its pack."""
    return [
        pytest.param(code, row, id=f"{code}-{row['example']}")
        for code in CODES
        for row in tomllib.loads(
            (FOLDER / code / "instruments.toml").read_text("utf-8")
        ).get(key, [])
    ]


def resolution(code, recital, clause):
    """Give a resolution of one recital and one clause."""
    text = f"{ORGANS[code]}\n\n{recital},\n\n1. {clause}."
    return text, find_instrument(Article(text, format="instrument"), language=code)


@pytest.mark.parametrize(("code", "row"), rows("operative"))
def test_example_of_an_operative_verb_begins_with_it(code, row) -> None:
    """The clause given for a verb is found to begin with it, of its grade and act."""
    recital = rows_of(code, "recital")[0]["example"]
    _, found = resolution(code, recital, row["example"])

    (clause,) = found.clauses
    assert clause.cue.lemma.startswith(row["verb"])
    assert clause.cue.act.value == row["act"]
    assert clause.grade.name.lower() == row["grade"]


def rows_of(code, key):
    """Give the tables of one pack under a key."""
    path = FOLDER / code / "instruments.toml"
    return tomllib.loads(path.read_text("utf-8"))[key]


@pytest.mark.parametrize(("code", "row"), rows("recital"))
def test_example_of_a_recital_begins_with_its_word(code, row) -> None:
    """The paragraph given for a word of recitals is found in the preamble, with it as its cue."""
    clause = rows_of(code, "operative")[0]["example"]
    _, found = resolution(code, row["example"], clause)

    assert [recital.cue.lemma for recital in found.recitals] == [row["verb"]]


def treaty(code, sentence):
    """Give the analysis of a treaty of two articles of one sentence."""
    word = ARTICLES[code]
    text = f"{word} 1\n\n{sentence}\n\n{word} 2\n\n{sentence}"
    return analyze(Article(text, format="instrument"), language=code)


@pytest.mark.parametrize(("code", "row"), rows("binding"))
def test_example_of_binding_words_binds_as_the_pack_says(code, row) -> None:
    """The sentence given for binding words makes a commitment of their kind and force."""
    found = treaty(code, row["example"]).commitments

    kinds = [(c.kind.value, c.force.name.lower()) for c in found]
    assert (row.get("commits", "undertaking"), row["force"]) in kinds


@pytest.mark.parametrize(("code", "row"), rows("condition"))
def test_example_of_a_condition_has_a_leaf_of_its_kind(code, row) -> None:
    """The sentence given for a condition makes a commitment that hangs on one of its kind."""
    found = treaty(code, row["example"]).commitments

    leaves = [leaf for c in found if c.condition for leaf in c.condition.leaves]
    assert row["kind"] in {leaf.kind.value for leaf in leaves}
