"""Event codes of commitments."""

import re

import attrs
import pytest

from diplotext.export.codes import event_codes
from diplotext.model import (
    Actor,
    ActorKind,
    Bindingness,
    Commitment,
    CommitmentKind,
    Force,
    Measure,
    MeasureKind,
    Modality,
    Polarity,
    Span,
)


PLOVER = {
    "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST",
    "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
}  # fmt: skip
FORCES = {
    CommitmentKind.UNDERTAKING: Force.PROMISE,
    CommitmentKind.ANNOUNCEMENT: Force.ANNOUNCE,
}


def commitment(kind, *measures, bindingness=Bindingness.UNSPECIFIED):
    """Give a commitment of a kind about some measures."""
    is_refusal = kind is CommitmentKind.NON_COMMITMENT
    return Commitment(
        "c1",
        kind,
        Span(0, 9),
        force=FORCES.get(kind, Force.NONE),
        polarity=Polarity.NEGATIVE if is_refusal else Polarity.POSITIVE,
        measures=tuple(Measure(m, Modality.ASSERTED, Span(0, 9)) for m in measures),
        bindingness=bindingness,
    )


@pytest.mark.parametrize("kind", CommitmentKind)
@pytest.mark.parametrize("measure", MeasureKind)
def test_codes_are_of_the_form_of_their_codebook(kind, measure) -> None:
    """Each code is one of PLOVER's types, and three or four digits of CAMEO."""
    (code,) = event_codes(commitment(kind, measure))

    assert {code.plover, code.plover_act} <= PLOVER | {None}
    assert re.fullmatch(r"(0[123]|10|12|13)\d{1,2}", code.cameo)


@pytest.mark.parametrize(
    ("kind", "measure", "cameo", "plover"),
    [
        (CommitmentKind.UNDERTAKING, MeasureKind.HUMANITARIAN_AID, "0333", "AGREE"),
        (CommitmentKind.ANNOUNCEMENT, MeasureKind.SANCTIONS, "1312", "THREATEN"),
        (CommitmentKind.REQUIREMENT, MeasureKind.WITHDRAWAL, "0256", "REQUEST"),
        (CommitmentKind.NON_COMMITMENT, MeasureKind.ARMS_DELIVERY, "1222", "REJECT"),
        (CommitmentKind.POSSIBILITY, MeasureKind.TRAINING, "014", None),
        (CommitmentKind.REFERENCE, MeasureKind.TRAINING, "010", None),
        (CommitmentKind.UNDERTAKING, MeasureKind.NOTIFICATION, "030", "AGREE"),
    ],
)
def test_kind_and_measure_make_the_code(kind, measure, cameo, plover) -> None:
    """Who promises intends, who asks appeals, who refuses rejects."""
    (code,) = event_codes(commitment(kind, measure))

    assert (code.cameo, code.plover) == (cameo, plover)


@pytest.mark.parametrize(
    ("kind", "measure", "cameo"),
    [
        (CommitmentKind.POSSIBILITY, MeasureKind.TRAINING, "0312"),
        (CommitmentKind.UNDERTAKING, MeasureKind.SANCTIONS, "030"),
    ],
)
def test_what_is_owed_to_somebody_is_cooperation(kind, measure, cameo) -> None:
    """What may be done for somebody is willingness, and sanctions promised to him are help."""
    estonia = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
    made = attrs.evolve(commitment(kind, measure), creditors=(estonia,))
    (code,) = event_codes(made)

    assert (code.cameo, code.plover) == (cameo, "AGREE")


def test_requirement_that_binds_is_a_demand() -> None:
    """A requirement that binds in law is coded as a demand."""
    made = commitment(
        CommitmentKind.REQUIREMENT, MeasureKind.CEASEFIRE, bindingness=Bindingness.LEGAL
    )

    assert event_codes(made)[0].cameo == "1056"


def test_each_measure_has_its_code_once() -> None:
    """Several measures give several codes, in order, each once; none gives a general one."""
    aid, talks = MeasureKind.FINANCIAL_AID, MeasureKind.CONSULTATION

    made = event_codes(commitment(CommitmentKind.UNDERTAKING, aid, talks, aid))
    assert [code.measure for code in made] == [aid, talks]
    assert event_codes(commitment(CommitmentKind.UNDERTAKING))[0].cameo == "030"
