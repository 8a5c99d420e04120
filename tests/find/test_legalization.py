"""How far commitments are legalized."""

import attrs
import pytest

import diplotext
from diplotext.find import analyze, legalization
from diplotext.model import Article


def graded(sentence, more="The Parties may leave."):
    """Give the grades of the first commitment of a treaty."""
    text = f"Article 1\n\n{sentence}\n\nArticle 2\n\n{more}"
    analysis = analyze(Article(text, format="instrument", language="en"))
    return analysis.article, legalization(analysis, analysis.commitments[0])


@pytest.mark.parametrize(
    ("sentence", "level", "words"),
    [
        ("Peru shall pay.", "UNCONDITIONAL", ["shall"]),
        ("Peru shall pay if asked.", "CONTINGENT", ["if asked"]),
        (
            "Peru shall pay except in urgent cases.",
            "CONTINGENT",
            ["except", "in urgent cases"],
        ),
        ("Peru shall pay as its national law asks.", "RESERVED", ["national law"]),
        ("Peru shall endeavour to pay.", "HORTATORY", ["endeavour to"]),
        ("Peru hopes to pay.", "HORTATORY", ["hopes to"]),
        ("Peru invites Chile to pay.", "RECOMMENDED", ["invites"]),
        ("Peru does not undertake to pay.", "DENIED", ["undertake to"]),
        (
            "Peru shall pay; this is not legally binding.",
            "DENIED",
            ["not legally binding"],
        ),
    ],
)
def test_obligation_is_graded_by_words(sentence, level, words) -> None:
    """Each level of obligation has the words that justify it."""
    article, found = graded(sentence)

    assert found.obligation.name == level
    assert [article[span] for span in found.obligation_words][-len(words) :] == words


def test_promise_without_law_is_implicit() -> None:
    """A promise in a declaration is political, on conditions that go without saying."""
    text = "JOINT DECLARATION\n\n1. We pledge to pay.\n\n2. We met.\n\n3. We left."
    analysis = analyze(Article(text, format="instrument", language="en"))

    assert legalization(analysis, analysis.commitments[0]).obligation.name == "IMPLICIT"


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Peru shall pay 300 dollars.", "DETERMINATE"),
        ("Peru shall pay.", "SUBSTANTIAL"),
        ("Peru shall pay an appropriate sum of 300 dollars.", "SUBSTANTIAL"),
        ("Peru shall pay an appropriate sum.", "BROAD"),
        ("Peru shall take appropriate and reasonable steps.", "STANDARD"),
        ("Peru shall explore new paths.", "INDETERMINATE"),
    ],
)
def test_precision_is_graded_by_words(sentence, level) -> None:
    """Numbers make an act precise, and words of judgement leave it open."""
    assert graded(sentence)[1].precision.name == level


@pytest.mark.parametrize(
    ("more", "level"),
    [
        ("The International Court of Justice decides.", "COURT"),
        (
            "Arbitration settles it, and the award is final and binding.",
            "BINDING_ARBITRATION",
        ),
        ("Arbitration settles it.", "NONBINDING_ARBITRATION"),
        ("Mediation settles it.", "CONCILIATION"),
        ("Negotiations settle it.", "INSTITUTIONALIZED_BARGAINING"),
        ("Nobody settles it.", "POLITICAL_BARGAINING"),
    ],
)
def test_disputes_are_settled_as_the_whole_text_says(more, level) -> None:
    """Who settles disputes is read from all of the text."""
    assert graded("Peru shall pay.", more)[1].disputes.name == level


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("Peru shall follow the binding regulations.", "BINDING_RULES"),
        ("Peru shall admit inspections.", "MONITORING"),
        ("Peru shall ask the Secretariat.", "ADMINISTRATION"),
        ("Peru shall come to the annual meeting.", "FORUM"),
        ("Peru shall pay.", "NONE"),
    ],
)
def test_rules_are_delegated_as_the_clause_says(sentence, level) -> None:
    """Who watches over a rule is read from its clause."""
    assert graded(sentence)[1].rules.name == level


def test_commitment_of_a_story_is_graded_too() -> None:
    """A commitment found in copy has grades, and without a pack the least there are."""
    copy = "La France s'engage à former 300 soldats, a dit mardi Lea Storm."
    analysis = diplotext.analyze(diplotext.read(copy, language="fr"))
    (promise,) = analysis.commitments

    assert legalization(analysis, promise).precision.name == "DETERMINATE"
    assert legalization(analysis, promise, language="fr").rules.name == "NONE"


def test_without_a_pack_the_words_are_not_known() -> None:
    """Without a pack nothing but the commitment itself is graded."""
    read = diplotext.analyze(
        diplotext.read("La France promet de payer.", language="fr")
    )
    article = attrs.evolve(read.article, language=None)
    analysis = attrs.evolve(read, article=article)

    assert legalization(analysis, read.commitments[0]).precision.name == "SUBSTANTIAL"


def of_treaty(clause, language):
    """Give the grades of the first commitment of a treaty of the language, whose title names its parties."""
    title, word = {
        "fr": ("TRAITÉ ENTRE LE PÉROU ET LE CHILI", "Article"),
        "es": ("TRATADO ENTRE EL PERÚ Y CHILE", "Artículo"),
        "de": ("VERTRAG ZWISCHEN PERU UND CHILE", "Artikel"),
    }[language]
    text = f"{title}\n\n{word} 1\n\n{clause}\n\n{word} 2\n\n{clause}"
    analysis = analyze(Article(text, format="instrument", language=language))
    return legalization(analysis, analysis.commitments[0])


@pytest.mark.parametrize(
    ("language", "clause", "level"),
    [
        ("fr", "Le Pérou reçoit les navires, sauf pour des raisons d'ordre public.", "CONTINGENT"),
        ("fr", "Le Pérou reçoit les navires, conformément à son droit interne.", "RESERVED"),
        ("es", "El Perú recibirá los buques, salvo por razones de orden público.", "CONTINGENT"),
        ("es", "El Perú recibirá los buques, con arreglo a su derecho interno.", "RESERVED"),
        ("de", "Peru empfängt die Schiffe, es sei denn, Chile widerspricht.", "CONTINGENT"),
        ("de", "Peru empfängt die Schiffe nach Maßgabe seiner Gesetze und sonstigen Vorschriften.", "RESERVED"),
    ],
)  # fmt: skip
def test_what_a_clause_hangs_on_grades_it_behind_a_comma_too(
    language, clause, level
) -> None:
    """A reservation or a way out belongs to the clause, though the act ends before it."""
    assert of_treaty(clause, language).obligation.name == level


@pytest.mark.parametrize(
    ("language", "clause"),
    [
        ("fr", "Le Pérou remet un rapport chaque trimestre."),
        ("es", "El Perú entregará un informe cada trimestre."),
        ("de", "Peru legt jährlich einen Bericht vor."),
    ],
)
def test_how_often_an_act_is_due_determines_it(language, clause) -> None:
    """An act that is due at fixed intervals leaves no question of when."""
    assert of_treaty(clause, language).precision.name == "DETERMINATE"


def test_a_point_is_graded_by_its_lead_in_and_not_by_the_points_beside_it() -> None:
    """Points take over what their lead-in says of all of them, and nothing of one another."""
    text = (
        "Article 1\n\nThe Parties shall endeavour to:\n\n(a) pay 300 dollars;\n\n"
        "(b) meet.\n\nArticle 2\n\nThe Parties may leave."
    )
    analysis = analyze(Article(text, format="instrument", language="en"))
    first, second = (legalization(analysis, c) for c in analysis.commitments)

    assert (first.obligation.name, first.precision.name) == ("HORTATORY", "DETERMINATE")
    assert (second.obligation.name, second.precision.name) == (
        "HORTATORY",
        "SUBSTANTIAL",
    )
