"""The examples of the packs, read by the finders they are there for."""

import tomllib
from pathlib import Path

import pytest

import diplotext
from diplotext import lang
from diplotext.find.commitments.promises import find_promises
from diplotext.find.grammar.syntax import Syntax
from diplotext.find.reading.preparation import read_article


PACKS = ("de", "en", "es", "fr")
FOLDER = Path(str(lang.__file__)).parent


def rows(name, key, packs=PACKS):
    """Give the tables of one kind of each pack, each with the pack's code."""
    data = {
        pack: tomllib.loads((FOLDER / pack / f"{name}.toml").read_text("utf-8"))
        for pack in packs
    }
    return [
        pytest.param(pack, row, id=row.get("example", f"{pack}-{number}"))
        for pack in packs
        for number, row in enumerate(data[pack].get(key, []))
    ]


def analyze(pack, words):
    return diplotext.analyze(diplotext.read(words, language=pack))


@pytest.mark.parametrize(("pack", "row"), rows("commitments", "expression"))
def test_example_of_an_expression_is_graded_as_the_pack_says(pack, row) -> None:
    """Each sentence given for an expression holds a commitment of its force and kind."""
    graded = [
        [(c.force.name.lower(), c.kind.value) for c in analyze(pack, words).commitments]
        for words in row.get("examples") or [row["example"]]
    ]

    assert all((row["force"], row.get("kind", "undertaking")) in one for one in graded)


@pytest.mark.parametrize(("pack", "row"), rows("commitments", "condition"))
def test_example_of_a_condition_makes_a_commitment_conditional(pack, row) -> None:
    """The sentence given for a condition holds a commitment with a condition of its kind."""
    found = analyze(pack, row["example"]).commitments

    kinds = [leaf.kind for c in found if c.condition for leaf in c.condition.leaves]
    assert row["kind"] in kinds


@pytest.mark.parametrize(("pack", "row"), rows("machinery", "mechanism"))
def test_example_of_a_mechanism_names_one_of_its_kind(pack, row) -> None:
    """Each sentence given for a mechanism names one of its kind."""
    named = [
        [mechanism.kind for mechanism in analyze(pack, example).mechanisms]
        for example in row["examples"]
    ]

    assert all(row["kind"] in kinds for kinds in named)


@pytest.mark.parametrize(("pack", "row"), rows("commitments", "noun"))
def test_example_of_a_noun_names_an_act(pack, row) -> None:
    """The sentence given for a commissive noun holds the act it leads to."""
    found = find_promises(_syntax(pack, row["example"]))

    assert row["force"] in [promise.force for promise in found]


@pytest.mark.parametrize(("pack", "row"), rows("reporting", "cue", ("es",)))
def test_example_of_a_cue_is_a_statement(pack, row) -> None:
    """The sentence given for a cue holds a statement by that cue, of its act."""
    found = analyze(pack, row["example"]).statements

    cues = [(s.cue.lemma, s.cue.act) for s in found if s.cue is not None]
    assert (row["verb"], row["act"]) in cues


@pytest.mark.parametrize(
    ("pack", "row"), rows("reporting", "preposition", ("de", "es"))
)
def test_example_of_a_preposition_is_a_statement(pack, row) -> None:
    """The sentence given for a preposition of attribution holds a statement."""
    found = analyze(pack, row["example"]).statements

    assert len(found) == 1


def _syntax(pack, words):
    reading = read_article(diplotext.read(words, language=pack), lang.load(pack))
    return Syntax.read(reading)


@pytest.mark.parametrize(("pack", "row"), rows("reporting", "cue", ["de", "en"]))
def test_example_of_a_cue_is_attributed_by_it(pack, row) -> None:
    """The sentence given for a cue holds a statement that it attributes, with the act it has."""
    found = analyze(pack, row["example"]).statements

    cues = [(s.cue.lemma, s.cue.act.value) for s in found if s.cue is not None]
    assert (row["verb"], row["act"]) in cues


@pytest.mark.parametrize("key", ["preposition", "noun", "adjective"])
def test_examples_of_other_cues_are_attributed(key) -> None:
    """The sentences given for prepositions, nouns and adjectives of speech hold a statement."""
    silent = [
        case.values[1]["example"]
        for case in rows("reporting", key, ["en"])
        if not analyze("en", case.values[1]["example"]).statements
    ]

    assert silent == []


@pytest.mark.parametrize(("pack", "row"), rows("incidents", "incident"))
def test_example_of_an_incident_names_one_of_its_kind(pack, row) -> None:
    """The sentence given for a kind of incident tells of one of its kind."""
    found = analyze(pack, row["example"]).incidents

    assert [incident.kind for incident in found] == [row["kind"]]


@pytest.mark.parametrize("pack", PACKS)
def test_packs_know_the_same_kinds_of_incident(pack) -> None:
    """Each pack has words for every kind of incident that another has."""
    kinds = {
        code: {row.values[1]["kind"] for row in rows("incidents", "incident", [code])}
        for code in PACKS
    }

    assert kinds[pack] == set.union(*kinds.values())
