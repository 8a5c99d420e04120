"""Whoever shares a sentence of speech with others, each is given his own words."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diplotext import lang
from diplotext.find import analyze
from diplotext.formats import read


pytestmark = pytest.mark.usefixtures("untraced")

STATES = ["CL", "KE", "PE", "TG"]
ARTICLES = {"fr": "le "}
WORDS = {
    "fr": ["farce", "ruse", "mise en scène", "simple malentendu"],
    "es": ["farsa", "maniobra", "puesta en escena", "simple malentendido"],
    "de": ["Farce", "List", "böse Inszenierung", "Posse"],
    "en": ["farce", "ruse", "staged incident", "simple misunderstanding"],
}
CALLED = {
    "fr": ["{} a parlé de « {} »", "{} de « {} »"],
    "es": ["{} habló de «{}»", "{} de «{}»"],
    "de": ["{} sprach von «{}»", "{} von «{}»"],
    "en": ["{} spoke of “{}”", "{} of “{}”"],
}
DEAD = {
    "fr": ["Selon {}, le nombre des morts s'élève à {}", "selon {}, à {}"],
    "es": ["Según {}, el número de muertos asciende a {}", "según {}, a {}"],
    "de": ["Laut {} liegt die Zahl der Toten bei {}", "laut {} bei {}"],
    "en": ["According to {}, the death toll stands at {}", "according to {}, at {}"],
}


def shared(language: str, frames: list[str], states: list[str], told: list[str]) -> str:
    """Write one sentence in which each of some states says something."""
    known = lang.load(language).lexicon.territories
    names = [ARTICLES.get(language, "") + known[state].name for state in states]
    first, *others = (
        frames[min(number, 1)].format(name, one)
        for number, (name, one) in enumerate(zip(names, told, strict=True))
    )
    return "Genf. " + "; ".join([first[0].upper() + first[1:], *others]) + "."


@pytest.mark.parametrize("language", sorted(CALLED))
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_what_is_quoted_behind_one_verb_is_shared_out(
    language: str, data: st.DataObject
) -> None:
    states = data.draw(st.lists(st.sampled_from(STATES), min_size=2, unique=True))
    told = data.draw(
        st.lists(
            st.sampled_from(WORDS[language]),
            min_size=len(states),
            max_size=len(states),
        )
    )
    text = shared(language, CALLED[language], states, told)
    found = analyze(read(text, language=language)).statements
    assert [one.speaker and one.speaker.id for one in found] == states
    assert [one.quoted[0].of(text) for one in found] == told


@pytest.mark.parametrize("language", sorted(CALLED))
@given(data=st.data())
@settings(max_examples=20, deadline=None)
def test_sources_in_turn_say_each_its_own(language: str, data: st.DataObject) -> None:
    states = data.draw(st.lists(st.sampled_from(STATES), min_size=2, unique=True))
    numbers = [str(number) for number in range(12, 12 + len(states))]
    text = shared(language, DEAD[language], states, numbers)
    found = analyze(read(text, language=language)).statements
    assert [one.speaker and one.speaker.id for one in found] == states
    for number, one in zip(numbers, found, strict=True):
        assert [other for other in numbers if other in one.content[-1].of(text)] == [
            number
        ]
