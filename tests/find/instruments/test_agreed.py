"""What an agreement binds to, as its clauses and the rules for copy read it."""

import pytest

from diplotext.find import analyze
from diplotext.formats import read


AGREEMENT = """{title}

{parties},

{enacting}

Article 1

{clause}

Article 2

{last}"""
FRENCH = {
    "title": "ACCORD",
    "parties": "Le Gouvernement du Tchad et le Front uni du Delta (ci-après « le Front »)",
    "enacting": "Sont convenus de ce qui suit :",
    "last": "Fin.",
}
ENGLISH = {
    "title": "AGREEMENT",
    "parties": 'The Government of Chad and the United Delta Front (hereinafter "the Front")',
    "enacting": "Have agreed as follows:",
    "last": "It lapses.",
}


def told(clause, language="en", **parts):
    """Give what the first clause binds to, one line each."""
    frame = {**(ENGLISH if language == "en" else FRENCH), **parts}
    article = read(AGREEMENT.format(clause=clause, **frame), language=language)
    return [
        f"{c.force.name} {c.polarity.value} {[a.label for a in c.debtors]} {article[c.act]}"
        + "".join(f" ({article[leaf.span]})" for leaf in leaves(c))
        for c in analyze(article).commitments
    ]


def leaves(commitment):
    """Give the leaves of the condition of a commitment."""
    return () if commitment.condition is None else commitment.condition.leaves


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Le Front cantonnera ses combattants et remettra ses plans de mines au Tchad.",
            [
                "OBLIGE positive ['Front uni du Delta'] cantonnera ses combattants",
                "OBLIGE positive ['Front uni du Delta'] remettra ses plans de mines au Tchad",
            ],
        ),
        (
            "Le Gouvernement lèvera ses barrages dès que le cantonnement aura été certifié.",
            [
                "OBLIGE positive ['Tchad'] lèvera ses barrages (dès que le cantonnement aura été certifié)",
            ],
        ),
        (
            "Aucune Partie ne posera de mines.",
            [
                "OBLIGE negative ['Tchad', 'Front uni du Delta'] posera de mines",
            ],
        ),
        (
            "Les Parties cessent toute hostilité.",
            [
                "OBLIGE positive ['Tchad', 'Front uni du Delta'] cessent toute hostilité",
            ],
        ),
    ],
)
def test_french_act_begins_at_the_verb(clause, expected) -> None:
    """A verb that binds by its tense begins the act, and ends before a condition or the next verb."""
    assert told(clause, "fr") == expected


@pytest.mark.parametrize(
    ("clause", "expected"),
    [
        (
            "Chad shall free the captives of Kenya. It may send observers.",
            [
                "OBLIGE positive ['Chad'] free the captives of Kenya",
                "POSSIBLE positive ['Chad'] send observers",
            ],
        ),
        (
            "The Front shall inform Chad, by 1 May 2032, of its losses.",
            [
                "OBLIGE positive ['United Delta Front'] inform Chad, by 1 May 2032, of its losses",
            ],
        ),
        (
            "Chad said that it would free two captives.",
            ["PROMISE positive ['Chad'] free two captives"],
        ),
        ("Chad may terminate this Agreement by giving notice.", []),
        ("A water commission shall be set up.", ["OBLIGE positive [] be set up"]),
    ],
)
def test_copy_adds_to_the_clauses(clause, expected) -> None:
    """What copy alone finds in a clause is added: leave given, not what the agreement itself does."""
    assert told(clause) == expected


def test_recital_binds_nobody() -> None:
    """What copy finds outside the clauses is left out."""
    parties = ENGLISH["parties"] + ",\n\nNoting that Kenya will send observers to Chad"

    assert told("The Front shall pay.", parties=parties) == [
        "OBLIGE positive ['United Delta Front'] pay"
    ]
