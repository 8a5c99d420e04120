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
