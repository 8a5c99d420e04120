"""Authority files: whom they know by which name, and what they refuse."""

import pickle

import pytest

from diplotext.errors import AuthorityError
from diplotext.model import Actor, ActorKind, Concept, Label, Reason
from diplotext.names import Authority


def person(name, state=None, **more) -> Actor:
    """Give a person."""
    return Actor("p1", ActorKind.PERSON, name, state=state, **more)


def concept(id, type, *names) -> Concept:  # noqa: A002
    """Give a concept of a vocabulary."""
    return Concept(id, type=type, names=tuple(map(Label, names)))


FILE = Authority.of(
    [
        ("Lea Storm", "ex:1"),
        ("Юлія Коваль", "ex:2"),
        ("Sukarto", "ex:3"),
        ("Ann Orlin", "ex:4"),
        ("Ann Orlin", "ex:5"),
        concept("org:1", "cpnat:organisation", "Lake Agency", "Agence du lac"),
        concept("iso3166-1a2:NO", "cpnat:geoArea", "Norge"),
        concept("topic:1", "cpnat:abstract", "Fishing", "Lea Vik"),
        concept("pers:9", "cpnat:person"),
        Concept(names=(Label("Nobody Knows"),)),
    ]
)


@pytest.mark.parametrize(
    ("actor", "found"),
    [
        (person("LEA STORM"), [("ex:1", Reason.SAME_NAME)]),
        (person("L. Storm", aliases=("Lea Storm",)), [("ex:1", Reason.SAME_NAME)]),
        (person("Yulia Koval", "UA"), [("ex:2", Reason.SAME_SOUND)]),
        (person("Julija Kowal", "UA"), [("ex:2", Reason.SAME_SOUND)]),
        (person("Yulia Koval"), []),
        (person("Koval", "UA"), []),
        (person("Yurii Koval", "UA"), []),
        (person("Sukarto", "ID"), [("ex:3", Reason.SAME_NAME)]),
        (
            person("Ann Orlin"),
            [("ex:4", Reason.SAME_NAME), ("ex:5", Reason.SAME_NAME)],
        ),
        (person(None, anonymous=True, description="a diplomat"), []),
        (person("Lake Agency"), []),
        (Actor("o", ActorKind.MEDIA, "lake agency"), [("org:1", Reason.SAME_NAME)]),
        (
            Actor(
                "o", ActorKind.ORGANIZATION, "Lake Agency", aliases=("Agence du lac",)
            ),
            [("org:1", Reason.SAME_NAME)],
        ),
        (
            Actor("NO", ActorKind.STATE, "Norwegen", state="NO"),
            [("iso3166-1a2:NO", Reason.SAME_STATE)],
        ),
        (Actor("SE", ActorKind.STATE, "Norge", state="SE"), []),
        (person("Lea Vik", "NO"), [("topic:1", Reason.SAME_NAME)]),
        (Actor("o", ActorKind.ORGANIZATION, "Yulia Koval", state="UA"), []),
    ],
)
def test_a_file_knows_an_actor_by_name_and_kind(actor, found) -> None:
    """Equal names count first, then spellings of a person of a known state, then codes."""
    matches = FILE.matches(actor)

    assert [(m.record.identifiers[0], m.reason) for m in matches] == found


def test_names_of_one_identifier_are_of_one_bearer() -> None:
    """A mapping from each name to its identifier may give one identifier to several names."""
    file = Authority.of({"Lea Storm": "ex:1", "Лея Сторм": "ex:1", "Ole Vik": "ex:2"})

    assert [record.names for record in file.records] == [
        ("Lea Storm", "Лея Сторм"),
        ("Ole Vik",),
    ]
    assert Authority.of(file) is file
    assert pickle.loads(pickle.dumps(file)) == file


@pytest.mark.parametrize(
    "entry",
    [
        ("Lea Storm",),
        ("Lea Storm", 3),
        ("", "ex:1"),
        ("...", "ex:1"),
        ("Lea", " "),
        "ab",
        3,
    ],
)
def test_an_entry_of_no_known_form_is_refused(entry) -> None:
    """The message says what was found, and where."""
    with pytest.raises(
        AuthorityError, match="at entry 1, expected a name and an ident"
    ):
        Authority.of([("Ole Vik", "ex:2"), entry])
