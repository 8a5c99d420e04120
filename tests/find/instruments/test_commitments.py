"""Who is bound by the wording of clauses, and how firmly."""

import pytest

from diplotext.find import analyze
from diplotext.model import Article, Bindingness


def commitments(sentence, language="en"):
    """Give the commitments of a treaty with one article of interest."""
    end = {"en": "It lapses.", "fr": "Fin.", "es": "Fin."}[language]
    head = "Artículo" if language == "es" else "Article"
    text = f"{head} 1\n\n{sentence}\n\n{head} 2\n\n{end}"
    article = Article(text, format="instrument")
    return article, analyze(article, language=language).commitments


def told(sentence, language="en"):
    """Give what is told of the commitments of a sentence, one line each."""
    article, found = commitments(sentence, language)
    return [
        f"{c.kind.value} {c.force.name} {c.polarity.value}"
        f" {[actor.label for actor in c.debtors]} {article[c.act]}"
        for c in found
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Peru does not undertake to pay.",
            ["non_commitment NONE negative ['Peru'] pay"],
        ),
        ("The Parties shall, meet.", ["undertaking OBLIGE positive ['Parties'] meet"]),
        ("States which shall pay may vote.", []),
        ("The rights which the Parties shall keep are listed.", []),
        ("If the Parties shall agree they meet.", []),
        ("Nothing in this Treaty shall oblige Peru.", []),
        ("The Parties shall:", []),
        ("The Parties shall.", []),
        ("This Treaty shall enter into force.", []),
        (
            "And, in addition, Peru and Chile shall meet.",
            ["undertaking OBLIGE positive ['Peru', 'Chile'] meet"],
        ),
        (
            "In the spring, the Parties shall meet.",
            ["undertaking OBLIGE positive ['Parties'] meet"],
        ),
        (
            "The list shall be kept by the Government of Peru.",
            ["undertaking OBLIGE positive ['Peru'] be kept by the Government of Peru"],
        ),
        (
            "The Parties invite Chile to join, and demand that it pay.",
            [
                "requirement NONE positive ['Chile'] join, and demand that it pay",
            ],
        ),
        (
            "The Parties urge that Chile pay.",
            ["requirement NONE positive [] Chile pay"],
        ),
        (
            "The Parties invite Chile to the talks.",
            ["requirement NONE positive ['Chile'] Chile to the talks"],
        ),
        ("And Peru shall pay.", ["undertaking OBLIGE positive ['Peru'] pay"]),
        (
            "Peru shall pay within, say, a year.",
            ["undertaking OBLIGE positive ['Peru'] pay within, say, a year"],
        ),
        (
            "Reuters shall report.",
            ["undertaking OBLIGE positive ['Reuters'] report"],
        ),
        (
            "The Parties demand that Chile pay.",
            ["requirement NONE positive ['Chile'] Chile pay"],
        ),
        (
            "The Parties call for talks, wherever they are.",
            ["requirement NONE positive [] talks, wherever they are"],
        ),
    ],
)
def test_english_wording_binds(sentence, expected) -> None:
    """What binds in English is found with its debtor, and what does not is left."""
    assert told(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Les Parties se réunissent.", []),
        (
            "Les Parties accordent l'accès.",
            ["undertaking UNDERTAKE positive ['Parties'] l'accès"],
        ),
        ("Le présent Accord est conclu pour un an.", []),
        ("Les navires seront considérés comme libres.", []),
        (
            "Les navires seront munis d'un permis.",
            ["undertaking OBLIGE positive [] seront munis d'un permis"],
        ),
        ("Chaque Partie peut partir.", []),
        (
            "En cas de litige, la Partie lésée saisit le tribunal.",
            ["undertaking OBLIGE positive ['Partie lésée'] saisit le tribunal"],
        ),
        ("En cas de litige, le tarif double.", []),
        (
            "Les litiges iront aux arbitres.La commission décidera seule.",
            [
                "undertaking OBLIGE positive ['litiges'] iront aux arbitres",
                "undertaking OBLIGE positive ['commission'] décidera seule",
            ],
        ),
    ],
)
def test_french_tenses_bind(sentence, expected) -> None:
    """The future binds in French, and so does the present of those who can act."""
    assert told(sentence, "fr") == expected


def test_condition_ends_with_the_next() -> None:
    """Conditions that follow one another are told apart, each with its words."""
    article, (one,) = commitments(
        "Peru shall pay if asked in accordance with its law unless Chile pays; later."
    )

    leaves = one.condition.leaves
    assert [article[leaf.span] for leaf in leaves] == [
        "if asked",
        "in accordance with its law",
        "unless Chile pays",
    ]


def test_part_of_a_compound_leads_to_no_condition() -> None:
    """A word for a sequence is none within "ci-après"."""
    _, (one,) = commitments("Le Pérou créera un fonds (ci-après « le Fonds »).", "fr")

    assert one.condition is None


def test_disclaimer_makes_all_political() -> None:
    """A text that says it creates no legal obligation makes no commitment legal."""
    _, found = commitments("Peru shall pay. This Agreement is not legally binding.")

    assert [c.bindingness for c in found] == [Bindingness.POLITICAL]


@pytest.mark.parametrize(
    ("sentence", "language", "expected"),
    [
        ("Peru shall notify Kenya and Chad of any change.", "en", ["Kenya", "Chad"]),
        ("Peru undertakes to pay a fee to the Government of Kenya.", "en", ["Kenya"]),
        ("Peru shall provide ships, and access to Chad.", "en", []),
        ("Peru shall open its ports to Kenya.", "en", []),
        ("Peru shall assist refugees in Kenya.", "en", []),
        ("Le Pérou informera le Kenya et le Tchad.", "fr", ["Kenya", "Tchad"]),
        ("Le Pérou s'engage à verser un loyer au Kenya.", "fr", ["Kenya"]),
        ("Perú informará a Kenia y a Chad de todo cambio.", "es", ["Kenia", "Chad"]),
        ("Perú se compromete a pagar un canon al Gobierno de Kenia.", "es", ["Kenia"]),
        ("Peru shall give Kenya the keys, and lend ships to Peru.", "en", ["Kenya"]),
    ],
)
def test_creditors_are_those_who_get_something(sentence, language, expected) -> None:
    """Who is given something, or served by a verb, is owed it; a place or its own state is not."""
    _, found = commitments(sentence, language)

    assert [actor.label for actor in found[0].creditors] == expected
