"""The short names that a text gives to those it speaks of."""

import pytest

from diplotext.find import analyze, find_instrument
from diplotext.find.instruments.definitions import find_definitions
from diplotext.find.instruments.draft import Draft
from diplotext.formats import read
from diplotext.lang import load


def defined(text, language="en"):
    """Give the definitions of a text: each short name with the words it stands for."""
    draft = Draft.of(text, load(language))
    return [
        (draft.words.span(*d.short).of(text), draft.words.span(*d.whole).of(text))
        for d in find_definitions(draft)
    ]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            'the Delta Salvation Front (hereinafter "the Front"), and Chad',
            "en",
            [("Front", "Delta Salvation Front")],
        ),
        (
            "Peru and the Andean Court, hereinafter referred to as the Court, agree",
            "en",
            [("Court", "Andean Court")],
        ),
        (
            'A Joint Water Commission (the "Commission"), chaired by Chad, meets.',
            "en",
            [("Commission", "Joint Water Commission")],
        ),
        (
            'the Fund for Peace, based in Lima (hereinafter: "the Peace Fund"), pays',
            "en",
            [("Peace Fund", "Fund for Peace")],
        ),
        (
            "le Front uni du Delta (ci-après « le Front »), d'autre part",
            "fr",
            [("Front", "Front uni du Delta")],
        ),
        (
            "Il est créé un Comité mixte des eaux, ci-après dénommé le Comité.",
            "fr",
            [("Comité", "Comité mixte des eaux")],
        ),
        (
            "el Banco de Desarrollo (en lo sucesivo denominado «el Banco»)",
            "es",
            [("Banco", "Banco de Desarrollo")],
        ),
        (
            "Se crea una Junta de Aguas, con sede en Lima (en adelante «la Junta»).",
            "es",
            [("Junta", "Junta de Aguas")],
        ),
        (
            "die Nil-Front (nachstehend „die Front“ genannt) und Ägypten",
            "de",
            [("Front", "Nil-Front")],
        ),
        (
            "ein Gemeinsamer Ausschuss (im Folgenden „der Ausschuss“)",
            "de",
            [("Ausschuss", "Gemeinsamer Ausschuss")],
        ),
        ("the Andean Court (Lima) and the Bank (ABC)", "en", []),
        ('the Andean Court ("the court") sits', "en", []),
        ('the Andean Court ("The old rule" of 1990) sits', "en", []),
        ('Peru and Chad, hereinafter "the Parties". The Parties meet.', "en", []),
        ('whatever is said (hereinafter "Words") binds nobody', "en", []),
        ('the Court (hereinafter "Court 12") sits', "en", []),
        ("Court\n\nis seated (hereinafter the Court) here", "en", []),
        ("we meet hereinafter", "en", []),
        (
            "the Andean Court, hereinafter the Court of us",
            "en",
            [("Court", "Andean Court")],
        ),
        ('the Andean Court (the "Court" of 1990) sits', "en", []),
        ("He spoke.\n\n(hereinafter the Court) here", "en", []),
        ("(hereinafter", "en", []),
    ],
)
def test_short_name_stands_for_the_words_before_it(text, language, expected) -> None:
    """A short name stands for the noun it takes up with its capitals, or the name before it."""
    assert defined(text, language) == expected


AGREEMENT = """AGREEMENT

{parties},

Have agreed as follows:

Article 1

{clause}

Article 2

Peru shall pay.

Done at Lima on 3 May 2031."""
FRONT = """The Government of Peru, of the one part, and the Delta Salvation Front
(hereinafter "the Front"), of the other part"""


def debtors(clause, parties=FRONT):
    """Give whom the first clause of an agreement binds."""
    text = AGREEMENT.format(parties=parties, clause=clause)
    found = analyze(read(text, language="en")).commitments
    return [actor.label for actor in found[0].debtors]


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        ("The Front shall hand in its arms.", ["Delta Salvation Front"]),
        ("The Government shall lift the siege.", ["Peru"]),
        ("The Parties shall meet.", ["Peru", "Delta Salvation Front"]),
        ("Neither Party shall lay mines.", ["Peru", "Delta Salvation Front"]),
        ("Each Party shall free its captives.", ["Peru", "Delta Salvation Front"]),
        ("The injured Party shall tell Chad.", ["injured Party"]),
        ("The Unity Front shall withdraw.", ["Unity Front"]),
        ("The Front Line Committee shall meet.", ["Front Line Committee"]),
        ("The Parties and Chad shall meet.", ["Chad"]),
        ("The front shall be closed by Chad.", ["Chad"]),
        (
            "The Parties to the Treaty, and no others, shall meet.",
            ["Peru", "Delta Salvation Front"],
        ),
    ],
)
def test_clause_binds_by_the_name_given(clause, expected) -> None:
    """A clause binds whom its short name stands for, and the parties are both where they are two."""
    assert debtors(clause) == expected


def test_group_of_three_is_bound_as_a_group() -> None:
    """Words for several who are listed bind the group, and two of them each."""
    three = (
        'We, the Governments of Chad, Mali and Niger (hereinafter "the Sahel States")'
    )
    two = 'We, the Governments of Chad and Mali (hereinafter "the Sahel States")'
    clause = "The Sahel States shall meet."

    assert debtors(clause, three) == ["Sahel States"]
    assert debtors(clause, two) == ["Chad", "Mali"]


def test_parties_go_by_their_full_names() -> None:
    """The parties are those defined, and who only hosts them is none."""
    parties = FRONT + ",\n\nMeeting under the auspices of Kenya"
    text = AGREEMENT.format(parties=parties, clause="The Parties shall meet.")
    found = find_instrument(read(text, language="en"))

    assert [p.actor.label for p in found.parties] == ["Peru", "Delta Salvation Front"]
    assert found.parties[1].actor.aliases == ("Front",)


def test_state_defined_is_the_state() -> None:
    """A government or a state that gets a short name is the state."""
    parties = 'The Kingdom of Norway (hereinafter "Norway") and the Government of Peru'
    text = AGREEMENT.format(parties=parties, clause="Norway shall pay.")
    found = find_instrument(read(text, language="en"))

    assert [p.actor.state for p in found.parties] == ["NO", "PE"]
