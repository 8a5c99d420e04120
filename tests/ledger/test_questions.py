"""What is open, what somebody did, and how far a commitment is law."""

import datetime as dt

import attrs

from diplotext.ledger import Ledger, MomentKind
from diplotext.model import (
    Act,
    Bindingness,
    CommitmentKind,
    ConditionKind,
    Cue,
    Incident,
    IncidentStage,
    Mechanism,
    MechanismKind,
    MechanismStatus,
    Membership,
    Mode,
    Polarity,
    Regime,
    Representation,
    Span,
    Statement,
    all_of,
)


FIRST, SECOND, THIRD = (dt.date(2031, 3, day) for day in (1, 2, 3))


def test_what_texts_leave_open(scribe) -> None:
    """Unknown events, debtors and leads, days and sizes that differ, and open incidents."""
    one, two = scribe(FIRST), scribe(SECOND)
    rain = one.when("EVENT", words="if it rains")
    by_law = one.when("EVENT", kind=ConditionKind.RESERVATION, words="by law")
    one.promise("NO", "send troops", condition=all_of(rain, one.when("SIGNATURE")))
    one.promise("SE", "send ships", condition=by_law)
    one.promise((), "send doctors")
    one.promise(
        "FI",
        "send nothing",
        kind=CommitmentKind.NON_COMMITMENT,
        polarity=Polarity.NEGATIVE,
        condition=rain,
    )
    one.promise("DK", "train police", due=SECOND)
    two.promise("DK", "train police", due=THIRD)
    one.coalition("League", "NO", sizes=(5, 3))
    two.coalition("League", sizes=(2,))
    two.coalition("Club", "NO", sizes=(1,))
    two.coalition("Circle", "NO")
    one.regimes.append(Regime("r1", "Riga Pact", Span(0, 0)))
    two.regimes.append(
        Regime("r1", "Oslo Pact", Span(0, 0), qualifiers=(two.actor("NO"),))
    )
    one.incidents += [
        Incident("SHELLING", Span(0, 1)),
        Incident(
            "SHELLING",
            Span(0, 1),
            stage=IncidentStage.QUALIFIED,
            qualified_by=one.actor("NO"),
        ),
    ]
    bodies = (
        Mechanism("m1", MechanismKind.FORCE, Span(0, 1)),
        Mechanism(
            "m2",
            MechanismKind.MONITORING,
            Span(0, 1),
            status=MechanismStatus.ESTABLISHED,
        ),
    )
    first = attrs.evolve(one.analysis(), mechanisms=bodies)
    ledger = Ledger.of([first, two.analysis()])
    found = ledger.open_questions()

    assert [question.code for question in found] == [
        "event-unknown",
        "debtor-unknown",
        "due-differs",
        "size-gap",
        "size-same-day",
        "size-shrunk",
        "qualifier-unknown",
        "incident-open",
        "lead-unknown",
    ]
    assert found[0].source.words == "if it rains"
    assert found[0].about == ledger.owed_by("NO")[0].id


def test_a_timeline_is_in_the_order_of_time(scribe) -> None:
    """What somebody said, owes, is owed, joined, left, did and was accused of."""
    late, early, undated = scribe(SECOND), scribe(FIRST), scribe(None)
    norway, sweden = early.actor("NO"), early.actor("SE")
    early.promise("NO", "send troops", to=("SE",))
    undated.promise("SE", "send ships", to=("NO",))
    place = Membership(late.actor("NO"), since=FIRST, until=THIRD, span=Span(0, 0))
    late.coalition("League", place, "FI", outsiders=(late.actor("SE"),))
    late.incidents.append(Incident("SHELLING", Span(0, 0), when=THIRD))
    late.incidents.append(
        Incident(
            "SHELLING",
            Span(0, 0),
            when=THIRD,
            stage=IncidentStage.QUALIFIED,
            observed_by=norway,
            attributed_to=sweden,
            qualified_by=norway,
        )
    )
    said = Statement(
        "s1",
        Mode.INDIRECT,
        (Span(0, 1),),
        speaker=norway,
        co_speakers=(sweden,),
        cue=Cue(Span(0, 1), "say", Act.ASSERTIVE),
    )
    silent = Statement("s2", Mode.DIRECT, (Span(0, 1),), quoted=(Span(0, 1),))
    standing = Representation(norway, (sweden,), Span(0, 1))
    spoken = attrs.evolve(
        early.analysis(), statements=(said, silent), representations=(standing,)
    )
    ledger = Ledger.of([late.analysis(), spoken, undated.analysis()])

    def told(who):
        return [(m.when, m.kind.value) for m in ledger.timeline(who)]

    assert told("NO") == [
        (None, "owed"),
        (FIRST, "said"),
        (FIRST, "owes"),
        (FIRST, "represented"),
        (FIRST, "joined"),
        (THIRD, "left"),
        (THIRD, "observed"),
        (THIRD, "qualified"),
    ]
    assert told("SE") == [
        (None, "owes"),
        (FIRST, "said"),
        (FIRST, "owed"),
        (FIRST, "represents"),
        (SECOND, "excluded"),
        (THIRD, "accused"),
    ]
    assert told("FJ") == []
    assert ledger.timeline("NO")[1].kind is MomentKind.SAID


def test_legalization_is_graded_in_each_source(scribe) -> None:
    """Each text that states a commitment is graded by itself."""
    made, again = scribe(FIRST), scribe(SECOND)
    made.promise("NO", "send troops", kind=CommitmentKind.ANNOUNCEMENT)
    again.promise("NO", "send troops", bindingness=Bindingness.LEGAL)
    ledger = Ledger.of([made.analysis(), again.analysis()])
    (entry,) = ledger.entries
    first, second = ledger.legalization(entry)

    assert first.obligation is not second.obligation
