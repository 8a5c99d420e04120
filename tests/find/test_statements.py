"""Statements made of attributions: the words an editor put into a quotation."""

import pytest

from diplotext.find.analyze import analyze
from diplotext.formats import read


def insertions(quoted: str) -> list[str]:
    """Give the insertions of the statement that consists of a quotation."""
    analysis = analyze(read(f"« {quoted} », a dit Marc Storm.", language="fr"))
    return [analysis.article[span] for span in analysis.statements[0].insertions]


@pytest.mark.parametrize("inserted", ["[de Lima]", "(ceux de Lima)"])
def test_words_in_brackets_are_insertions(inserted: str) -> None:
    """Square or round, brackets in a quotation hold words that were not said."""
    found = insertions(f"Les ponts {inserted} sont ouverts")

    assert found == [inserted]


@pytest.mark.parametrize("mark", ["(", ")"])
def test_a_bracket_alone_inserts_nothing(mark: str) -> None:
    """Without its counterpart a bracket is no insertion."""
    found = insertions(f"Les ponts {mark} de Lima sont ouverts")

    assert found == []


@pytest.mark.parametrize("behind", ["Andere zahlen.", "Andere seien bereit.", "Nein."])
def test_a_name_and_a_colon_alone_tell_of_no_reported_speech(behind: str) -> None:
    """Only marks make speech of what stands behind a bare name; no verb leads to its mood."""
    copy = f"KNA: Und dann?\n\nStorm: {behind}\n\nStand: Mai\n"
    analysis = analyze(read(copy, language="de"))

    assert [s.rule for s in analysis.statements] == []
