"""The two parties, where a text speaks of them as "the Parties"."""

import pytest

from diplotext.find import analyze
from diplotext.formats import read


AGREEMENT = """AGREEMENT

The Government of Chad and the United Delta Front (hereinafter "the Front"), together the Parties,

Meeting under the auspices of Kenya,

Have agreed as follows:

Article 1

The Parties shall cease all hostilities. They undertake to free their captives.

Article 2

{clause}"""


def analysis_of(clause):
    """Give the analysis of an agreement of two parties."""
    return analyze(read(AGREEMENT.format(clause=clause), language="en"))


def labels(found):
    """Give the names of the actors of an analysis."""
    return [actor.label for actor in found.actors]


def test_both_parties_take_the_place_of_the_group() -> None:
    """No group is left where the parties are two, and what copy finds binds both of them."""
    found = analysis_of("The Front shall pay. Both Parties may send observers.")

    assert labels(found) == ["Chad", "United Delta Front", "Kenya"]
    assert len(found.commitments) >= 4
    for one in (*found.commitments[:2], found.commitments[-1]):
        assert [actor.label for actor in one.debtors] == ["Chad", "United Delta Front"]


def test_words_for_the_parties_are_mentions_of_both() -> None:
    """Words for the parties, and pronouns that take them up, name each of the two and nobody else."""
    found = analysis_of("Both Parties shall meet.")
    words = {
        actor.label: [found.article[mention.span] for mention in actor.mentions]
        for actor in found.actors
    }

    for own in ("Chad", "United Delta Front"):
        assert words[own].count("Parties") + words[own].count("Both Parties") >= 2
        assert "They" in words[own]
    assert words["Kenya"] == ["Kenya"]


def test_other_groups_keep_their_pronouns() -> None:
    """A pronoun that takes up a group beside the parties stays one of its mentions."""
    clause = "Ten fishermen said that Kenya had lost two ships. They shall pay."
    found = analysis_of(clause)
    (fishermen,) = (a for a in found.actors if "fishermen" in a.label)

    assert [found.article[m.span] for m in fishermen.mentions][-1] == "They"


@pytest.mark.parametrize(
    "clause",
    [
        "In the event of a violation, the injured Party shall inform Kenya.",
        "In the event of a violation, the injured Party may inform Kenya.",
    ],
)
def test_one_of_the_parties_stays_itself(clause) -> None:
    """Who is one of the parties without being named is an actor of its own."""
    found = analysis_of(clause)

    assert [a.label for a in found.commitments[-1].debtors] == ["injured Party"]
    assert labels(found).count("injured Party") == 1
    assert "Parties" not in labels(found)


def test_parties_that_speak_are_both() -> None:
    """Where the Parties say something, each of them does."""
    found = analysis_of("The Parties said that Kenya had lost two ships.")
    (said,) = (one for one in found.statements if one.cue)

    assert said.speaker is not None
    speakers = [actor.label for actor in (said.speaker, *said.co_speakers)]
    assert speakers == ["Chad", "United Delta Front"]
    assert "Parties" not in labels(found)
