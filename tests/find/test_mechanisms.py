"""Mechanisms: the area they are said to cover."""

from decimal import Decimal

from diplotext.find.analyze import analyze
from diplotext.formats import read
from diplotext.model import Mechanism


def mechanism(copy: str) -> Mechanism:
    """Give the only mechanism of a copy."""
    (found,) = analyze(read(copy, language="fr")).mechanisms
    return found


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
