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


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        (
            "en",
            "A spokesman for the African Union said no deal was near.",
            "African Union",
        ),
        ("en", "The Kenyan foreign minister said no deal was near.", "Kenya"),
        ("en", "A Kenyan diplomat said no deal was near.", None),
        ("fr", "Un porte-parole de l'ONU a dit que rien ne pressait.", "ONU"),
        ("fr", "Un diplomate kényan a dit que rien ne pressait.", None),
        ("es", "Un portavoz del Gobierno keniano dijo que no había prisa.", "Kenia"),
        ("de", "Ein UN-Sprecher sagte, es eile nicht.", "UN"),
    ],
)
def test_who_has_no_name_speaks_for_whose_office_he_holds(
    language: str, text: str, whom: str | None
) -> None:
    """A spokesperson without a name speaks for a body or state; a diplomat of it speaks for himself."""
    found = analyze(read(text.encode()), language=language).statements
    [actor] = [statement.on_behalf_of for statement in found]
    names = () if actor is None else (actor.name, *actor.aliases)
    assert (whom in names) if whom else actor is None
