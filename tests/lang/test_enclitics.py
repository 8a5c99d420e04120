"""Pronouns hung on Spanish infinitives and gerunds."""

import pytest

from diplotext import lang
from diplotext.lang.enclitics import hosts


LEXICON = lang.load("es").lexicon


def forms(word):
    found = hosts(word, LEXICON.table, LEXICON.suffixes)
    return {(entry.lemma, entry.value) for entry in found}


@pytest.mark.parametrize(
    ("word", "lemma", "form"),
    [
        ("comprometerse", "comprometer", "infinitive"),
        ("entregárselo", "entregar", "infinitive"),
        ("diciéndole", "decir", "gerund"),
        ("reunirse", "reunir", "infinitive"),
        ("retirándose", "retirar", "gerund"),
        ("oírlos", "oír", "infinitive"),
    ],
)
def test_a_hung_pronoun_is_cut_off(word, lemma, form) -> None:
    """The verb is found without its pronoun and the accent that comes with it."""
    assert (lemma, form) in forms(word)


@pytest.mark.parametrize("word", ["mesa", "carlos", "abuelos", "se", "detalle"])
def test_other_words_are_left_alone(word) -> None:
    """A word whose end only looks like a pronoun is no verb."""
    assert forms(word) == set()


@pytest.mark.parametrize(
    ("word", "reflexive"), [("ofrecerse", True), ("ofrecerle", False)]
)
def test_only_some_pronouns_are_reflexive(word, reflexive) -> None:
    """The reflexive pronoun is told from the others."""
    found = hosts(word, LEXICON.table, LEXICON.suffixes)

    assert {"reflexive" in entry.features for entry in found} == {reflexive}


def test_without_pronouns_there_is_nothing_to_cut() -> None:
    """A language without hung pronouns has no such words."""
    assert hosts("comprometerse", LEXICON.table, {}) == ()
