"""Instruments in plain text that nothing but their title tells."""

import pytest

from diplotext.formats import read


@pytest.mark.parametrize(
    "text",
    [
        "Joint Statement by Canada and Chile\n\nThe two countries will send two ships to the bay.",
        "**Joint Communiqué of the Fourth Meeting**\n\nThe Ministers met in Lima.\n\n* They agreed to meet again.",
        "FOR IMMEDIATE RELEASE\n\nJoint Statement on the Season\n\nThe two countries will send two ships to the bay.",
        "Gemeinsames Kommuniqué\n\nDie Minister der Schweiz und Österreichs kamen in Vaduz zusammen.\n\n– Sie dankten Vaduz.",
        "Communiqué conjoint franco-brésilien\n\nLes deux pays se consulteront avant toute opération sur le fleuve.",
        "Comunicado conjunto de los ministros\n\nLos ministros de los dos países acordaron reunirse en Lima.",
    ],
)
def test_title_of_several_words_tells_an_instrument(text) -> None:
    """A title that begins with a form of several words is enough, without numbers."""
    assert read(text).format == "instrument"


@pytest.mark.parametrize(
    "text",
    [
        "Joint Statement by Canada and Chile",
        "Minister reads joint statement\n\nThe minister read it to the press in Lima.",
        "Statement angers Lima\n\nThe minister was not amused, said an aide in Lima.",
    ],
)
def test_other_headlines_do_not(text) -> None:
    """A title without a text, one that only speaks of a statement, and one word are not."""
    assert read(text, language="en").format != "instrument"
