"""Roles: each is the office of the state or body that its own words name."""

import pytest

import diplotext


@pytest.mark.parametrize(
    ("language", "copy", "offices"),
    [
        (
            "en",
            "NATO Secretary-General Mark Roth, a former Dutch prime minister, agreed.",
            {
                "NATO Secretary-General": "North Atlantic Treaty Organization",
                "former Dutch prime minister": "Netherlands",
            },
        ),
        (
            "fr",
            "Ole Brandt, maire d'Oslo et ancien émissaire au Mali, a dit oui.",
            {"maire d'Oslo": "Norvège", "ancien émissaire au Mali": "Mali"},
        ),
        (
            "es",
            "Mark Roth, ex primer ministro neerlandés, ahora ministro, dijo que sí.",
            {
                "ex primer ministro neerlandés": "Países Bajos",
                "ministro": "Países Bajos",
            },
        ),
        (
            "de",
            "Nato-Generalsekretär Mark Roth, früher niederländischer Minister, kam.",
            {
                "Nato-Generalsekretär": "Nato",
                "niederländischer Minister": "Niederlande",
            },
        ),
    ],
)
def test_a_role_is_of_what_its_words_name(language, copy, offices) -> None:
    """A second role may be of another state than the first; one that names none is of the bearer's."""
    analysis = diplotext.analyze(diplotext.read(copy, language=language))
    (person,) = (actor for actor in analysis.actors if actor.roles)

    assert {r.title: r.of and r.of.name for r in person.roles} == offices
