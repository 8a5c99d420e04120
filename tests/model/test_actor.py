"""Actors: what an actor must have, and what it may lack."""

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import Actor, ActorKind, Mention, MentionForm, Role, Span


ESTONIA = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
SOURCE = Actor("a1", ActorKind.PERSON, anonymous=True, description="un diplomate")


def _mention(start: int, end: int) -> Mention:
    return Mention(Span(start, end), MentionForm.NAME)


@pytest.mark.parametrize("id", ["", " "])
def test_an_actor_has_an_id(id: str) -> None:  # noqa: A002
    """Exported data could not refer to an actor without one."""
    with pytest.raises(ModelError, match=r"Actor\.id, expected a word"):
        attrs.evolve(ESTONIA, id=id)


def test_an_actor_has_a_name_or_a_description() -> None:
    """Of an actor without either nothing could be shown."""
    with pytest.raises(ModelError, match="expected a name or a description"):
        Actor("a1", ActorKind.PERSON)


def test_an_anonymous_actor_has_no_name() -> None:
    """Whoever is named is not anonymous."""
    with pytest.raises(ModelError, match="expected no name and a description"):
        attrs.evolve(SOURCE, name="Liisa Orlin")


def test_an_anonymous_actor_has_a_description() -> None:
    """The text says something of every source that it quotes."""
    with pytest.raises(ModelError, match="expected no name and a description"):
        attrs.evolve(SOURCE, description=None)


def test_a_state_has_a_code() -> None:
    """Two names of one state are told to be one by its code."""
    with pytest.raises(ModelError, match=r"Actor\.state, expected the code"):
        attrs.evolve(ESTONIA, state=None)


@pytest.mark.parametrize("state", ["", "E", "EST", "ee", "E1", "ÉÉ"])
def test_the_code_of_a_state_has_two_capital_letters(state: str) -> None:
    """The code has the form of ISO 3166-1 alpha-2."""
    with pytest.raises(ModelError, match="expected an ISO 3166-1 alpha-2 code"):
        attrs.evolve(ESTONIA, state=state)


def test_a_person_may_belong_to_no_state() -> None:
    """Only states need a code."""
    assert SOURCE.state is None


def test_mentions_follow_the_text() -> None:
    """A mention further back in the text stands further back in the tuple."""
    with pytest.raises(ModelError, match=r"Actor\.mentions, expected the order"):
        attrs.evolve(ESTONIA, mentions=(_mention(9, 12), _mention(0, 7)))


def test_no_place_is_mentioned_twice() -> None:
    """The same words are one mention."""
    with pytest.raises(ModelError, match=r"Actor\.mentions, expected the order"):
        attrs.evolve(ESTONIA, mentions=(_mention(0, 7), _mention(0, 7)))


def test_a_mention_may_lie_in_another() -> None:
    """A title with a name in it holds two mentions of one actor."""
    mentions = (_mention(0, 7), _mention(0, 20), _mention(8, 20))

    assert attrs.evolve(ESTONIA, mentions=mentions).mentions == mentions


def test_the_label_is_the_name() -> None:
    """An actor is shown by its name, though it may have a description too."""
    assert attrs.evolve(ESTONIA, description="le voisin").label == "Estonie"


def test_the_label_of_a_nameless_actor_is_its_description() -> None:
    """An anonymous source is shown as the text describes it."""
    assert SOURCE.label == "un diplomate"


@pytest.mark.parametrize("field", ["aliases", "roles", "mentions"])
def test_a_list_is_no_tuple(field: str) -> None:
    """A list would make the actor unhashable, so it is refused."""
    with pytest.raises(ModelError, match=rf"found a list in Actor\.{field}"):
        attrs.evolve(ESTONIA, **{field: []})


def test_a_role_has_a_title() -> None:
    """An office without a title is none."""
    with pytest.raises(ModelError, match=r"Role\.title, expected a word"):
        Role("")


def test_a_role_knows_whose_office_it_is() -> None:
    """The state or body is the object itself."""
    minister = Role("ministre", of=ESTONIA)
    person = Actor("a2", ActorKind.PERSON, "Liisa Orlin", roles=(minister,))

    assert person.roles[0].of is ESTONIA
