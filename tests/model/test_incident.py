"""Incidents: how far one is established, and by whom."""

import itertools

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import Actor, ActorKind, Incident, IncidentStage, Span


MISSION = Actor("o1", ActorKind.ORGANIZATION, "la mission")
SHOTS = Incident("CEASEFIRE_BREACH", Span(0, 4))


def test_stages_follow_each_other() -> None:
    """An incident is seen, described, qualified and decided upon, in this order."""
    assert all(low < high for low, high in itertools.pairwise(IncidentStage))
    assert [stage.name for stage in IncidentStage] == [
        "OBSERVED",
        "CHARACTERIZED",
        "QUALIFIED",
        "DECIDED",
    ]


@pytest.mark.parametrize("stage", [IncidentStage.QUALIFIED, IncidentStage.DECIDED])
def test_somebody_qualified_what_is_qualified(stage: IncidentStage) -> None:
    """A breach is a breach because somebody entitled said so."""
    with pytest.raises(ModelError, match=r"Incident\.qualified_by, expected who"):
        attrs.evolve(SHOTS, stage=stage)


def test_who_qualified_is_named() -> None:
    """With a judge, an incident may be of any stage."""
    decided = attrs.evolve(SHOTS, stage=IncidentStage.DECIDED, qualified_by=MISSION)

    assert decided.qualified_by is MISSION


def test_nobody_need_qualify_what_is_only_seen() -> None:
    """Below that stage no judge is needed."""
    seen = attrs.evolve(SHOTS, stage=IncidentStage.CHARACTERIZED, severity="grave")

    assert seen.qualified_by is None


def test_an_incident_has_a_kind() -> None:
    """What happened must be said."""
    with pytest.raises(ModelError, match=r"Incident\.kind, expected a word"):
        attrs.evolve(SHOTS, kind="")
