"""Representations: who stands in for whom."""

import pytest

from diplotext.errors import ModelError
from diplotext.model import Actor, ActorKind, Representation, Span


ESTONIA = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
ENVOY = Actor("a1", ActorKind.PERSON, "Liisa Orlin", affiliation=ESTONIA)
MINISTER = Actor("a2", ActorKind.PERSON, "Mart Tarr", affiliation=ESTONIA)
WORDS = Span(0, 20)


def test_somebody_stands_in() -> None:
    """Without an agent nobody is represented."""
    with pytest.raises(ModelError, match=r"Representation\.agents, expected at least"):
        Representation(ESTONIA, (), WORDS)


def test_nobody_stands_in_for_himself() -> None:
    """The principal is not among the agents."""
    with pytest.raises(ModelError, match="found the principal Estonie"):
        Representation(ESTONIA, (ENVOY, ESTONIA), WORDS)


def test_agents_are_a_tuple() -> None:
    """A list would make the representation unhashable, so it is refused."""
    with pytest.raises(ModelError, match=r"found a list in Representation\.agents"):
        Representation(ESTONIA, [ENVOY], WORDS)  # type: ignore[arg-type]


def test_the_absent_may_be_another_than_the_principal() -> None:
    """An envoy acts for the state because the minister is away."""
    stand_in = Representation(ESTONIA, (ENVOY,), WORDS, in_absence_of=MINISTER)

    assert stand_in.principal is not stand_in.in_absence_of
