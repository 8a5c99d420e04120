"""Signatures line by line: names below and above the party, columns, witnesses, letters."""

import pytest

from diplotext.find import find_instrument
from diplotext.model import Article, Instrument


FRONT = "AGREEMENT\n\nbetween Peru and Chile\n\nArticle 1\n\nThe Parties shall meet.\n\nDone at Lima on 4 May 2031."


def read(text: str, language: str = "en") -> Instrument:
    """Read a text as an instrument."""
    found = find_instrument(Article(text, format="instrument"), language=language)
    assert found is not None
    return found


def signed(closing: str) -> list[tuple[str | None, str | None]]:
    """Give who signs below an agreement, and for whom."""
    signatures = read(f"{FRONT}\n\n{closing}").signatures
    return [(one.name, one.party and one.party.label) for one in signatures]


BOTH = [("Inés Quispe", "Peru"), ("Pablo Soto", "Chile")]


@pytest.mark.parametrize(
    "closing",
    [
        "For Peru\nInés Quispe\n\nFor Chile\nPablo Soto",
        "For Peru\n\nMs. Inés Quispe\nMinister of Water\n\nFor Chile\n\nDr. Pablo Soto",
        "For Peru: Inés Quispe, Minister of Water\nFor Chile: Pablo Soto",
        "For the Government              For the Government\nof Peru                         of Chile\n\nInés Quispe                     Pablo Soto",
        "| For Peru | For Chile |\n|---|---|\n| Inés Quispe | Pablo Soto |",
        "Inés Quispe          Pablo Soto\nfor Peru             for Chile",
        "Inés Quispe\nPresident of Peru\n\nPablo Soto\nPresident of Chile",
        "For Peru:\n(signed) Inés Quispe\n\nFor Chile:\n(signed) Pablo Soto",
    ],
)
def test_names_belong_to_the_party_of_their_column(closing) -> None:
    """A name signs for the party above or below it, in lines, in columns and in tables."""
    assert signed(closing) == BOTH


@pytest.mark.parametrize(
    ("closing", "who"),
    [
        ("For Peru:", [(None, "Peru")]),
        ("For Peru\nof the Council", [(None, "Peru")]),
        ("For the Delta Front\nAna Rusu", [("Ana Rusu", "Delta Front")]),
        ('For Peru: alias "Tito"', [('alias "Tito"', "Peru")]),
        ("For Peru: , Lima", [(None, "Peru")]),
        ("For Peru\nThe Ministry of Water", [(None, "Peru")]),
        ("For Peru\nInés Quispe\nPablo Soto", [("Inés Quispe", "Peru")]),
        ("For the two of them.", []),
    ],
)
def test_line_may_name_a_party_alone(closing, who) -> None:
    """A body is named by its capitals; what is no name of a person signs nothing."""
    assert signed(closing) == who


@pytest.mark.parametrize(
    "closing",
    [
        "Witnessed by:\nFor Kenya\nLea Storm",
        "Witness: for Kenya, Lea Storm",
        "Witness: Kenya, Lea Storm",
        "For Kenya, as witness\nLea Storm",
    ],
)
def test_witness_is_no_party(closing) -> None:
    """Whoever signs below words for witnesses attests."""
    found = read(f"{FRONT}\n\nFor Peru: Inés Quispe\n\n{closing}")

    assert [(p.actor.label, p.role.value) for p in found.parties][2:] == [
        ("Kenya", "witness")
    ]
    assert found.signatures[-1].name == "Lea Storm"


def test_witness_alone_names_nobody_unknown() -> None:
    """Below words for witnesses a name without a party is that of nobody who attests for one."""
    assert signed("For Peru: Inés Quispe\n\nWitness: Lea Storm")[1:] == []


def test_letter_is_signed_by_its_last_line() -> None:
    """The name below a set phrase of a letter signs it."""
    text = (
        "EXCHANGE OF LETTERS\n\nExcellency,\n\nI have the honour to propose this.\n\n"
        "1. Peru shall dredge the port.\n\nAccept, Excellency, my best wishes.\n\nLea Storm\n\n"
        "Excellency,\n\nI have the honour to agree.\n\nAccept, Excellency, my best wishes.\n\nIII"
    )

    assert [one.name for one in read(text).signatures] == ["Lea Storm"]


def test_body_that_signs_is_a_party_where_the_title_names_it() -> None:
    """A body of the title is a party, though only its signature tells that it is one."""
    text = FRONT.replace("Chile", "the Delta Front")
    found = read(f"{text}\n\nFor Peru: Inés Quispe\nFor the Delta Front: Ana Rusu")

    assert [(p.actor.label, p.role.value) for p in found.parties] == [
        ("Peru", "party"),
        ("Delta Front", "party"),
    ]


def test_parties_may_be_those_who_adopt() -> None:
    """Where nobody else is named, those by whom a text was adopted are its parties."""
    text = (
        "CODE OF CONDUCT\n\nThe Signatories,\n\nHave adopted this Code:\n\n1. Ships wait.\n\n"
        "Adopted at Accra on 8 August 2031 by Ghana and Togo."
    )

    assert [p.actor.label for p in read(text).parties] == ["Ghana", "Togo"]


def test_accession_names_those_who_conclude() -> None:
    """Whoever accedes is what a protocol is about; its parties are those of the treaty."""
    text = (
        "PROTOCOL\nto the Delta Treaty on the Accession of Peru and Chile\n\n"
        "The Parties to the Delta Treaty,\n\nBeing satisfied that Peru will help,\n\n"
        "Agree as follows:\n\nArticle I\n\nThe Parties shall invite Peru."
    )

    assert [p.actor.label for p in read(text).parties] == ["The Parties"]


def test_acronym_stands_in_capitals() -> None:
    """A word that is spelt like an acronym names no state."""
    text = "ACCORD\n\nentre le ministère de l'Eau du Mali et le Niger\n\nArticle 1\n\nLe Mali aide."

    assert [p.actor.label for p in read(text, "fr").parties] == ["Mali", "Niger"]
