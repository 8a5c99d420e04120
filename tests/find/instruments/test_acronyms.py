"""Bodies named with their acronym, which stands for them anywhere in an instrument."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diplotext.find import find_instrument
from diplotext.find.instruments.acronyms import find_acronyms
from diplotext.find.instruments.draft import Draft
from diplotext.formats import read
from diplotext.lang.pack import load


EN = load("en")
Draft.of("", EN)  # makes the tables of the pack, once for all examples
CAPITALS = st.lists(
    st.from_regex(r"[A-Z][a-z]{2,8}", fullmatch=True), min_size=2, max_size=7
)


@given(CAPITALS)
def test_the_name_with_the_initials_of_an_acronym_is_found(words: list[str]) -> None:
    """Whatever the words of a name are, the acronym of their initials finds all of them, and no word before."""
    acronym = "".join(word[0] for word in words)
    name = " ".join(words)
    draft = Draft.of(f"Done by the {name} ({acronym}).", EN)

    found = [
        draft.words.span(*one.whole).of(draft.text) for one in find_acronyms(draft)
    ]

    assert len(found) == 1
    assert name.endswith(found[0])


@pytest.mark.parametrize("acronym", ["NGO", "12", "Front", "A", "N-G", ""])
def test_other_brackets_are_no_acronyms(acronym: str) -> None:
    """Brackets whose letters are no initials of the words before, or no capitals, name nobody."""
    draft = Draft.of(f"Done by the Tibesti Front ({acronym}).", EN)
    assert not list(find_acronyms(draft))


@pytest.mark.parametrize(
    ("language", "title", "clauses", "names"),
    [
        (
            "en",
            "Agreement between the Government of Chad and the Tibesti Patriotic Front (TPF)",
            "Article 1\nThe TPF shall lift the siege.\n\nArticle 2\nThe Parties shall meet.",
            ["Chad", "Tibesti Patriotic Front"],
        ),
        (
            "es",
            "Acuerdo entre el Gobierno de Bolivia y el Movimiento Andino de Liberación (MAL)",
            "Artículo 1\nEl MAL levantará el cerco.\n\nArtículo 2\nLas Partes se reunirán.",
            ["Bolivia", "Movimiento Andino de Liberación"],
        ),
        (
            "de",
            "Abkommen zwischen der Regierung des Tschad und der Patriotischen Front des Tibesti (PFT)",
            "Artikel 1\nDie PFT wird die Belagerung aufheben.\n\nArtikel 2\nDie Parteien kommen zusammen.",
            ["Tschad", "Patriotischen Front des Tibesti"],
        ),
    ],
)
def test_a_title_names_a_party_with_its_acronym(
    language: str, title: str, clauses: str, names: list[str]
) -> None:
    """A body that no list knows is a party by its name and its acronym, in each language."""
    found = find_instrument(read(f"{title}\n\n{clauses}\n", language=language))

    assert found is not None
    assert [party.actor.name for party in found.parties] == names
