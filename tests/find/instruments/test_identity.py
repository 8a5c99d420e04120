"""Actors of copy and of clauses that are the same."""

from diplotext.find import analyze
from diplotext.formats import read


AGREEMENT = """ACUERDO

El Gobierno de Colombia y el Frente Unido del Sur (en adelante «el Frente»),

Han convenido en lo siguiente:

Artículo 1

El Frente entregará sus armas. El Gobierno retirará sus tropas.

Artículo 2

Se crea una Comisión de Verificación (en adelante «la Comisión»). La Comisión investigará
todo incidente.

Por el Gobierno: Marta Elvira Quijano
Por el Frente: Anselmo Rúa"""
DECLARATION = """DECLARACIÓN

Las Partes firmantes, Chile, Ghana y Perú,

1. Las Partes se comprometen a abrir sus puertos.

2. Cada Parte informará a la OEA.

3. Chile podrá enviar observadores."""


def actors(text):
    """Give the kinds and names of the actors of a text, but for persons."""
    found = analyze(read(text, language="es"))
    return [(one.kind.value, one.label) for one in found.actors if one.kind != "person"]


def test_body_with_a_short_name_is_one_actor() -> None:
    """A body and its short name are one, and a government is its state."""
    assert actors(AGREEMENT) == [
        ("state", "Colombia"),
        ("organization", "Frente Unido del Sur"),
        ("organization", "Comisión de Verificación"),
    ]


def test_part_of_a_defined_name_is_nobody() -> None:
    """What copy takes for a person in the middle of a defined name is part of it."""
    found = analyze(read(AGREEMENT, language="es"))
    persons = [one.label for one in found.actors if one.kind == "person"]

    assert persons == ["Marta Elvira Quijano", "Anselmo Rúa"]


def test_places_of_an_actor_are_apart() -> None:
    """An actor has no mention inside another of itself, and its short name as an alias."""
    found = analyze(read(AGREEMENT, language="es"))
    front = next(one for one in found.actors if one.label == "Frente Unido del Sur")

    words = [found.article[mention.span] for mention in front.mentions]
    assert words == ["Frente Unido del Sur", *["Frente"] * 3]
    assert front.aliases == ("Frente",)


def test_parties_of_several_are_one_group() -> None:
    """The parties, each party and the parties of copy are one group."""
    groups = [name for kind, name in actors(DECLARATION) if kind == "coalition"]

    assert len(groups) == 1
