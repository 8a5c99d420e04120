"""Incidents: their stages in order, and who may move them on."""

import datetime as dt

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from diplotext.errors import IncidentError, ModelError, NotInLedgerError
from diplotext.ledger import (
    Event,
    Ledger,
    characterize,
    decide,
    events_of,
    qualify,
)
from diplotext.model import Actor, ActorKind, Incident, IncidentStage, Regime, Span


PANEL = Actor("org-panel", ActorKind.ORGANIZATION, "Monitoring Panel")
STRANGER = Actor("org-other", ActorKind.ORGANIZATION, "Other Panel")
SCALE = ("minor", "serious", "grave")


@pytest.fixture
def ledger(scribe):
    """Give a ledger of a regime that names the panel, and one that names nobody."""
    made = scribe()
    made.regimes += [
        Regime("r1", "Riga Pact", Span(0, 0), qualifiers=(made.actor(PANEL),)),
        Regime("r2", "Loose Pact", Span(0, 0)),
    ]
    made.actor(STRANGER)
    made.incidents.append(Incident("SHELLING", made.words("shells fell")))
    return Ledger.of([made.analysis()])


def test_an_incident_goes_from_stage_to_stage(ledger) -> None:
    """Seen, characterized, qualified by whom the regime names, and decided upon."""
    (source,) = ledger.incidents
    looked = characterize(source.part, "AIR_STRIKE", attributed_to=STRANGER)
    known = ledger.qualify(
        looked, by="Monitoring Panel", severity="grave", scale=SCALE, regime="riga pact"
    )
    done = decide(known, by=PANEL, entitled=(PANEL,))

    assert source.words == "shells fell"
    assert (looked.kind, looked.attributed_to) == ("AIR_STRIKE", STRANGER)
    assert (known.severity, known.qualified_by) == ("grave", PANEL)
    assert done.stage is IncidentStage.DECIDED


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"by": STRANGER}, "found Other Panel .* expected Monitoring Panel"),
        (
            {"severity": "awful"},
            "found severity 'awful', expected one of minor, serious",
        ),
        ({"regime": "loose pact"}, "expected nobody, as none is named"),
    ],
)
def test_not_everybody_may_qualify(ledger, change, message) -> None:
    """Only whom the regime names may qualify, and only by the degrees of the scale."""
    looked = characterize(ledger.incidents[0].part, "SHELLING")
    given = {"by": PANEL, "severity": "grave", "scale": SCALE, "regime": "riga pact"}

    with pytest.raises(IncidentError, match=message):
        ledger.qualify(looked, **{**given, **change})


def test_a_regime_must_be_known(ledger) -> None:
    """Nobody can qualify in the name of a regime that no text names."""
    looked = characterize(ledger.incidents[0].part, "SHELLING")

    with pytest.raises(NotInLedgerError, match="Oslo Pact"):
        ledger.qualify(
            looked, by=PANEL, severity="grave", scale=SCALE, regime="Oslo Pact"
        )


def test_an_incident_of_no_day_is_no_event() -> None:
    """An event needs a day, from the incident or the caller."""
    with pytest.raises(ModelError, match="found no day of SHELLING"):
        events_of(Incident("SHELLING", Span(0, 1)))


def test_an_event_has_a_type() -> None:
    """An event of a blank type is refused."""
    with pytest.raises(ModelError, match=r"found ' ' in Event.type"):
        Event(" ", dt.date(2031, 3, 3))


class Stages(RuleBasedStateMachine):
    """Somebody tries to move an incident on, in whatever order."""

    def __init__(self):
        super().__init__()
        self.incident = Incident("EXPLOSION", Span(0, 1), when=dt.date(2031, 3, 3))

    def attempt(self, move, *, stage, allowed=True):
        """Move the incident on, and see that it moves only from the stage before."""
        before = self.incident
        try:
            self.incident = move()
        except IncidentError:
            assert before.stage is not stage - 1 or not allowed
            assert self.incident is before
        else:
            assert (before.stage, self.incident.stage, allowed) == (
                stage - 1,
                stage,
                True,
            )
        fires = any(event.is_established for event in events_of(self.incident))
        assert fires is (self.incident.stage >= IncidentStage.QUALIFIED)

    @rule()
    def characterize(self):
        """Anybody may say what it looks like."""
        self.attempt(
            lambda: characterize(self.incident, "SHELLING"),
            stage=IncidentStage.CHARACTERIZED,
        )

    @rule(
        by=st.sampled_from([PANEL, STRANGER]),
        severity=st.sampled_from([*SCALE, "awful"]),
    )
    def qualify(self, by, severity):
        """Only the panel may say what it was."""
        self.attempt(
            lambda: qualify(
                self.incident, by=by, severity=severity, scale=SCALE, entitled=(PANEL,)
            ),
            stage=IncidentStage.QUALIFIED,
            allowed=by is PANEL and severity in SCALE,
        )

    @rule(by=st.sampled_from([PANEL, STRANGER]))
    def decide(self, by):
        """Only the panel may decide."""
        self.attempt(
            lambda: decide(self.incident, by=by, entitled=(PANEL,)),
            stage=IncidentStage.DECIDED,
            allowed=by is PANEL,
        )


def test_stages_come_in_order() -> None:
    """In whatever order it is tried, an incident goes through its stages one by one."""
    run_state_machine_as_test(Stages, settings=settings(max_examples=30, deadline=None))
