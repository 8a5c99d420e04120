"""What is known of a concept beside any story."""

import pytest

from diplotext.model import Actor, ActorKind, Concept, Label


RIGA = (Label("Riga", language="lv"), Label("Rīga"))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("cpnat:person", ActorKind.PERSON),
        ("cpnat:organisation", ActorKind.ORGANIZATION),
        ("http://cv.iptc.org/newscodes/cpnature/poi", ActorKind.REGION),
        ("cpnat:geoArea", ActorKind.REGION),
    ],
)
def test_a_concept_is_an_actor_by_its_nature(kind: str, expected: ActorKind) -> None:
    """Persons, bodies and places act, and keep all that they are known by."""
    concept = Concept("c:1", "https://example.org/1", type=kind, names=RIGA)

    assert concept.actor == Actor(
        "c:1",
        expected,
        "Riga",
        aliases=("Rīga",),
        identifiers=("c:1", "https://example.org/1"),
    )


@pytest.mark.parametrize(
    "identifier",
    ["iso3166-1a2:LV", "http://cvx.iptc.org/iso3166-1-alpha-2/LV"],
)
def test_a_place_with_a_code_of_a_state_is_one(identifier: str) -> None:
    """The code of ISO 3166-1 tells a state from any other area."""
    concept = Concept("c:1", type="cpnat:geoArea", names=RIGA, same_as=(identifier,))

    assert concept.actor is not None
    assert (concept.actor.kind, concept.actor.state) == (ActorKind.STATE, "LV")


@pytest.mark.parametrize("identifier", ["iso3166-1a3:LVA", "iso3166-1a2:lv", "c:LV"])
def test_other_codes_are_no_states(identifier: str) -> None:
    """Only the code of two capitals is taken."""
    concept = Concept("c:1", type="cpnat:geoArea", names=RIGA, same_as=(identifier,))

    assert concept.actor is not None
    assert concept.actor.kind is ActorKind.REGION


@pytest.mark.parametrize(
    "concept",
    [
        Concept("c:1", type="cpnat:abstract", names=RIGA),
        Concept(type="cpnat:person"),
        Concept(),
    ],
    ids=["topic", "nameless", "bare"],
)
def test_what_cannot_act_is_no_actor(concept: Concept) -> None:
    """A topic does not act, and neither does what has no name."""
    assert concept.actor is None


def test_a_concept_without_an_id_is_called_by_its_name() -> None:
    """An actor always has an id."""
    actor = Concept(type="cpnat:person", names=(Label("Ann Orlin"),)).actor

    assert actor is not None
    assert actor.id == "Ann Orlin"
