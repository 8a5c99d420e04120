"""Mechanisms: the area they cover, who takes part in them, and what they are for."""

from decimal import Decimal

import pytest

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import Mechanism


def mechanism(copy: str, language: str = "fr") -> Mechanism:
    """Give the only mechanism of a copy."""
    (found,) = analyze(read(copy, language=language)).mechanisms
    return found


def members(copy: str, language: str) -> list[str]:
    """Give who takes part in the only mechanism of a copy."""
    return [actor.label for actor in mechanism(copy, language).contributors]


def task(copy: str, language: str) -> str | None:
    """Give the words that say what the only mechanism of a copy is for."""
    span = mechanism(copy, language).mandate
    return None if span is None else span.of(copy)


def test_a_length_behind_a_mechanism_is_its_area() -> None:
    """A number with a unit of length in the same sentence tells how far it reaches."""
    area = mechanism(
        "La Norvège s'engage à créer un mécanisme de vérification sur 30 km."
    ).area

    assert area is not None
    assert (area.value, area.unit) == (Decimal(30), "km")


def test_other_numbers_are_no_area() -> None:
    """A number that counts something else does not tell how far a mechanism reaches."""
    found = mechanism(
        "La Norvège s'engage à créer un mécanisme de vérification avec 30 médecins."
    )

    assert found.area is None


@pytest.mark.parametrize(
    ("language", "copy", "expected"),
    [
        (
            "en",
            "The multinational force, made up of troops from Kenya and Rwanda, left.",
            ["Kenya", "Rwanda"],
        ),
        (
            "en",
            "A joint commission of Peru, Chile and Cuba will meet.",
            ["Peru", "Chile", "Cuba"],
        ),
        ("en", "The hotline between Peru and Chile works.", ["Peru", "Chile"]),
        ("en", "Peru and Chile created a joint commission in May.", ["Peru", "Chile"]),
        ("en", "Peru and Chile will create a joint commission.", ["Peru", "Chile"]),
        ("en", "Diplomats are considering a stabilisation force.", []),
        ("en", "The joint commission of Peru met.", []),
        (
            "fr",
            "La force multinationale, composée de soldats du Kenya et du Togo, partira.",
            ["Kenya", "Togo"],
        ),
        (
            "es",
            "Una comisión mixta integrada por Perú, Chile y Cuba se reunió.",
            ["Perú", "Chile", "Cuba"],
        ),
        (
            "de",
            "Eine gemeinsame Kommission aus Peru, Chile und Kuba wird die Karte prüfen.",
            ["Peru", "Chile", "Kuba"],
        ),
    ],
)
def test_who_makes_up_a_mechanism_contributes(
    language: str, copy: str, expected: list[str]
) -> None:
    """States it is made up of, stands between or is founded by take part; who considers it does not."""
    assert members(copy, language) == expected


@pytest.mark.parametrize(
    ("language", "copy", "expected"),
    [
        (
            "en",
            "A monitoring mission charged with verifying the withdrawal will arrive.",
            "verifying the withdrawal",
        ),
        (
            "en",
            "The observer mission, which is tasked with protecting convoys, has left.",
            "protecting convoys",
        ),
        ("en", "The observer mission that is late has left.", None),
        (
            "fr",
            "Une mission d'observation chargée de vérifier le retrait arrivera lundi.",
            "vérifier le retrait",
        ),
        (
            "es",
            "Una misión de observación encargada de verificar la retirada llegará.",
            "verificar la retirada",
        ),
        (
            "de",
            "Eine Beobachtermission, die den Abzug überwachen soll, trifft ein.",
            "den Abzug überwachen",
        ),
        ("de", "Eine Beobachtermission, die in Wien tagt, trifft ein.", None),
    ],
)
def test_words_behind_a_mechanism_say_what_it_is_for(
    language: str, copy: str, expected: str | None
) -> None:
    """A phrase of tasking, or a relative clause with a verb of duty, gives the mandate."""
    assert task(copy, language) == expected
