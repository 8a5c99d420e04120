"""The examples of the French pack, read by the finders they are there for."""

import tomllib
from pathlib import Path

import pytest

import diplotext
from diplotext import lang
from diplotext.find.preparation import read_article
from diplotext.find.promises import find_promises
from diplotext.find.syntax import Syntax


FOLDER = Path(str(lang.__file__)).parent / "fr"


def tables(name, key):
    data = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
    return data.get(key, [])


def analyze(words):
    return diplotext.analyze(diplotext.read(words, language="fr"))


EXPRESSIONS = tables("commitments", "expression")


@pytest.mark.parametrize("row", EXPRESSIONS, ids=[r["example"] for r in EXPRESSIONS])
def test_example_of_an_expression_is_graded_as_the_pack_says(row) -> None:
    """The sentence given for an expression holds a commitment of its force and kind."""
    found = analyze(row["example"]).commitments

    graded = [(c.force.name.lower(), c.kind.value) for c in found]
    assert (row["force"], row.get("kind", "undertaking")) in graded


CONDITIONS = tables("commitments", "condition")


@pytest.mark.parametrize("row", CONDITIONS, ids=[r["example"] for r in CONDITIONS])
def test_example_of_a_condition_makes_a_commitment_conditional(row) -> None:
    """The sentence given for a condition holds a commitment with a condition of its kind."""
    found = analyze(row["example"]).commitments

    kinds = [leaf.kind for c in found if c.condition for leaf in c.condition.leaves]
    assert row["kind"] in kinds


MECHANISMS = [
    (row["kind"], example)
    for row in tables("machinery", "mechanism")
    for example in row["examples"]
]


@pytest.mark.parametrize(("kind", "example"), MECHANISMS)
def test_example_of_a_mechanism_names_one_of_its_kind(kind, example) -> None:
    """The sentence given for a mechanism names one of its kind."""
    found = analyze(example).mechanisms

    assert kind in [mechanism.kind for mechanism in found]


NOUNS = tables("commitments", "noun")


@pytest.mark.parametrize("row", NOUNS, ids=[r["example"] for r in NOUNS])
def test_example_of_a_noun_names_an_act(row) -> None:
    """The sentence given for a commissive noun holds the act it leads to."""
    found = find_promises(_syntax(row["example"]))

    assert row["force"] in [promise.force for promise in found]


def _syntax(words):
    reading = read_article(diplotext.read(words, language="fr"), lang.load("fr"))
    return Syntax.read(reading)
