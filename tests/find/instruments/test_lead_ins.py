"""What lead-ins hand on to their points, and where that ends; words that only look binding."""

import pytest

from diplotext.find import analyze
from diplotext.model import Article, ClauseTopic


def bound(text: str, language: str = "en") -> list[str]:
    """Give what an agreement between Peru and Chile binds to, with its debtors."""
    article = Article(text, format="instrument")
    return [
        f"{', '.join(a.label for a in one.debtors)}: {' '.join(article[one.act].split())}"
        for one in analyze(article, language=language).commitments
    ]


HEAD = "AGREEMENT\n\nbetween Peru and Chile\n\nHave agreed as follows:\n\n"
LED = "The Parties shall:\n\n- open the bridge;\n- close the camp"


@pytest.mark.parametrize(
    "behind",
    [
        ".\n\nThe camp is old.",
        "\n\nThe camp is old.",
        ".\n\n# Review\n\nThe camp is old.",
        ";\n\n# Review\n\n- The camp is old.",
    ],
)
def test_list_ends(behind) -> None:
    """A paragraph behind a list, or below the next heading, is no point of its lead-in."""
    assert bound(HEAD + LED + behind) == [
        "Peru, Chile: open the bridge",
        "Peru, Chile: close the camp",
    ]


def test_point_of_refraining_is_not_to_be_done() -> None:
    """What a lead-in binds to refrain from is denied in its points."""
    text = f"{HEAD}Article 1\n\nThe Parties shall refrain from:\n(a) raids;\n(b) mines.\n\nArticle 2\n\nPeru waits."
    found = analyze(Article(text, format="instrument"), language="en").commitments

    assert [one.polarity.value for one in found] == ["negative", "negative"]


@pytest.mark.parametrize(
    "sentence",
    [
        "These votes are no expression of the will of the people.",
        "Peru has read the great Plan to End the War.",
        "The objective of this text is to open the port.",
        "Peru is glad, and the two have met.",
    ],
)
def test_nouns_and_names_bind_nobody(sentence) -> None:
    """A modal behind an article, a verb within a name and an aim are no binding words."""
    assert bound(f"{HEAD}1. {sentence}\n\n2. We met.") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "With these means, the Parties shall open the port.",
            "Peru, Chile: open the port",
        ),
        ("The war is long and we will open the port.", "Peru, Chile: open the port"),
    ],
)
def test_subject_is_what_stands_at_the_verb(sentence, expected) -> None:
    """A phrase in front of a comma, and a clause before "and we", are no part of a subject."""
    assert bound(f"{HEAD}1. {sentence}\n\n2. We met.")[:1] == [expected]


def test_set_phrase_of_a_letter_asks_for_nothing() -> None:
    """A courtesy such as "je vous prie d'agréer" asks nobody for anything."""
    text = (
        "ÉCHANGE DE LETTRES\n\nParis, le 3 mai 2031\n\nMonsieur,\n\nJ'ai l'honneur de vous écrire.\n\n"
        "1. La France prend part à la date du 3 mai.\n\nJe vous prie d'agréer, Monsieur, mes vœux."
    )

    assert all("agréer" not in one for one in bound(text, "fr"))


def test_points_are_owed_to_whom_the_lead_in_names() -> None:
    """Whom a lead-in gives something gets what its points name."""
    led = "Peru shall supply Chile with:\n\n- two ships;\n- four radars.\n"
    article = Article(HEAD + led, format="instrument")

    owed = [one.creditors for one in analyze(article, language="en").commitments]
    assert [[actor.label for actor in each] for each in owed] == [["Chile"], ["Chile"]]


def test_clause_provides_for_several_things() -> None:
    """A clause has all it provides for, in the order of its words, and the first by itself."""
    last = "This Agreement shall enter into force upon signature. It may be terminated upon six months' notice."
    article = Article(HEAD + last, format="instrument")

    instrument = analyze(article, language="en").instrument
    assert instrument is not None
    (clause,) = instrument.clauses
    assert clause.topics == (ClauseTopic.ENTRY_INTO_FORCE, ClauseTopic.TERMINATION)
    assert clause.topic is ClauseTopic.ENTRY_INTO_FORCE
