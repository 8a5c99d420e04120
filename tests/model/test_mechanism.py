"""Mechanisms and regimes: what they must have."""

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import (
    Commitment,
    CommitmentKind,
    Finding,
    Mechanism,
    MechanismKind,
    MechanismStatus,
    Regime,
    Span,
)


WATCH = Mechanism("m1", MechanismKind.MONITORING, Span(0, 9))
RECALLED = Commitment("c1", CommitmentKind.REFERENCE, Span(0, 9))
PACT = Regime("r1", "Pacte de Riga", Span(0, 13))


def test_a_mechanism_is_a_proposal_until_more_is_said() -> None:
    """A body that is only named does not yet exist."""
    assert WATCH.status is MechanismStatus.PROPOSED


def test_a_mechanism_has_an_id() -> None:
    """Exported data could not refer to a mechanism without one."""
    with pytest.raises(ModelError, match=r"Mechanism\.id, expected a word"):
        attrs.evolve(WATCH, id="")


def test_contributors_are_a_tuple() -> None:
    """A list would make the mechanism unhashable, so it is refused."""
    with pytest.raises(ModelError, match=r"found a list in Mechanism\.contributors"):
        attrs.evolve(WATCH, contributors=[])


@pytest.mark.parametrize("field", ["id", "name"])
def test_a_regime_has_an_id_and_a_name(field: str) -> None:
    """What stands together stands under a name."""
    with pytest.raises(ModelError, match=rf"Regime\.{field}, expected a word"):
        attrs.evolve(PACT, **{field: ""})


@pytest.mark.parametrize(
    ("field", "value"), [("commitments", RECALLED), ("mechanisms", WATCH)]
)
def test_a_regime_holds_each_thing_once(field: str, value: object) -> None:
    """The same commitment does not bind twice."""
    with pytest.raises(ModelError, match=rf"twice in Regime\.{field}"):
        attrs.evolve(PACT, **{field: (value, value)})


@pytest.mark.parametrize("field", ["code", "message"])
def test_a_finding_says_something(field: str) -> None:
    """An editor cannot act on a query without words."""
    finding = Finding("weekday-date", Span(0, 4), "3 March 2031 is a Monday")

    with pytest.raises(ModelError, match=rf"Finding\.{field}, expected a word"):
        attrs.evolve(finding, **{field: ""})
