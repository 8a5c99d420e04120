"""Incidents: what is told as a fact or a charge, by whom and of whom."""

import pytest

import diplotext


def told(copy):
    """Give the incidents of English copy by kind, place, teller, stage and doer."""
    found = diplotext.analyze(diplotext.read(copy, language="en")).incidents
    return [
        (
            incident.kind,
            incident.place,
            incident.observed_by and incident.observed_by.label,
            incident.stage.name,
            incident.attributed_to and incident.attributed_to.label,
        )
        for incident in found
    ]


CASES = {
    "an adjective tells who did it": (
        "Russian shelling hit Kupiansk on Monday.",
        [("SHELLING", None, None, "OBSERVED", "Russia")],
    ),
    "a pronoun charges without a name": (
        "He accused Russia of shelling Kupiansk.",
        [("SHELLING", None, None, "CHARACTERIZED", "Russia")],
    ),
    "a person is charged with no act of war": (
        "Kenya accused Ann Smith of sabotage in Moyale.",
        [("SABOTAGE", "Moyale", "Kenya", "CHARACTERIZED", None)],
    ),
    "what a person attacks by words is no incident": (
        "Ann Smith attacked the plan on Monday.",
        [],
    ),
    "a minister may not judge": (
        "The minister confirmed that an explosion hit a depot in Bila-Hora.",
        [("EXPLOSION", "Bila-Hora", "minister", "OBSERVED", None)],
    ),
    "a person is no place": (
        "Ann Smith, the chairman of the panel, fled. An attack hit a car near Smith.",
        [("ARMED_ATTACK", None, None, "OBSERVED", None)],
    ),
    "a plural is of the kind of its singular": (
        "Attacks were reported near Gao on Monday.",
        [("ARMED_ATTACK", "Gao", None, "OBSERVED", None)],
    ),
    "two days are two incidents": (
        "An explosion hit a depot in Gao on Monday. An explosion hit a bridge on Friday.",
        [
            ("EXPLOSION", "Gao", None, "OBSERVED", None),
            ("EXPLOSION", None, None, "OBSERVED", None),
        ],
    ),
}


@pytest.mark.parametrize(("copy", "expected"), CASES.values(), ids=CASES)
def test_incidents_are_told(copy, expected) -> None:
    """The incident has the place, the teller, the stage and the doer that the copy gives it."""
    dated = f"PARIS, March 5, 2031 - {copy}"

    assert told(dated) == expected


def test_the_incident_named_again_is_one() -> None:
    """A word for any attack, with an article, means the incident told before."""
    copy = "A drone attack hit Gao on Monday. The attack was blamed on Mali."

    assert told(copy) == [("DRONE_ATTACK", None, None, "CHARACTERIZED", "Mali")]


GRAVE = {
    "en": ("Oslo told of a serious violation of the ceasefire.", "serious"),
    "fr": ("Oslo dénonce une violation grave de la trêve.", "grave"),
    "es": ("Oslo denunció una violación flagrante de la tregua.", "flagrante"),
    "de": ("Oslo meldete einen schweren Angriff auf Bure.", "schweren"),
}


@pytest.mark.parametrize("language", GRAVE)
def test_the_word_for_how_grave_it_was_is_kept(language) -> None:
    """The severity of an incident is the word beside it or in it, as written."""
    copy, word = GRAVE[language]

    (incident,) = diplotext.analyze(diplotext.read(copy, language=language)).incidents

    assert incident.severity == word


def test_a_word_over_a_mark_grades_no_incident() -> None:
    """What a mark parts from an incident says nothing of it."""
    copy = "It was serious: shelling hit Bure."

    (incident,) = diplotext.analyze(diplotext.read(copy, language="en")).incidents

    assert incident.severity is None
