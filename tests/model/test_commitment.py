"""Commitments: what each kind must be, and the order of force."""

import datetime as dt
import itertools

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import (
    Actor,
    ActorKind,
    Bindingness,
    Commitment,
    CommitmentKind,
    ConditionKind,
    EventPattern,
    Force,
    Measure,
    MeasureKind,
    Mention,
    MentionForm,
    Modality,
    Polarity,
    Span,
    when,
)


ESTONIA = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
LATVIA = Actor("lv", ActorKind.STATE, "Lettonie", state="LV")
PROMISE = Commitment(
    "c1",
    CommitmentKind.UNDERTAKING,
    Span(20, 40),
    debtors=(ESTONIA,),
    force=Force.PROMISE,
)
REFERENCE = Commitment("c2", CommitmentKind.REFERENCE, Span(20, 40))


def test_force_is_in_the_order_of_the_model() -> None:
    """Each step binds more than the one before."""
    names = [
        "NONE",
        "HOPE",
        "POSSIBLE",
        "OUTLINED",
        "INTEND",
        "READY",
        "ANNOUNCE",
        "PROMISE",
        "AGREED",
        "UNDERTAKE",
        "OBLIGE",
    ]

    assert [force.name for force in sorted(Force)] == names
    assert all(low < high for low, high in itertools.pairwise(Force))


@pytest.mark.parametrize("force", [force for force in Force if force < Force.READY])
def test_an_undertaking_is_at_least_ready(force: Force) -> None:
    """Who only hopes or intends has not bound himself."""
    with pytest.raises(ModelError, match="expected READY to OBLIGE for kind undertak"):
        attrs.evolve(PROMISE, force=force)


@pytest.mark.parametrize("force", [f for f in Force if f > Force.POSSIBLE])
def test_a_possibility_is_at_most_possible(force: Force) -> None:
    """Who promises has said more than what may be."""
    with pytest.raises(ModelError, match="expected NONE to POSSIBLE for kind possib"):
        attrs.evolve(REFERENCE, kind=CommitmentKind.POSSIBILITY, force=force)


def test_a_requirement_has_no_force_of_its_own() -> None:
    """What others demand does not bind the debtor."""
    with pytest.raises(ModelError, match="expected NONE to NONE for kind requirement"):
        attrs.evolve(REFERENCE, kind=CommitmentKind.REQUIREMENT, force=Force.HOPE)


@pytest.mark.parametrize("force", Force)
def test_a_reference_has_the_force_of_what_it_recalls(force: Force) -> None:
    """An older commitment may have had any force."""
    assert attrs.evolve(REFERENCE, force=force).force is force


def test_a_non_commitment_is_negative() -> None:
    """A non-commitment denies."""
    with pytest.raises(ModelError, match=r"Commitment\.polarity, expected negative"):
        attrs.evolve(REFERENCE, kind=CommitmentKind.NON_COMMITMENT)


def test_other_kinds_may_be_negative() -> None:
    """An undertaking not to do something, or not undertaken, is kept apart by polarity."""
    denied = attrs.evolve(PROMISE, polarity=Polarity.NEGATIVE)

    assert denied.kind is CommitmentKind.UNDERTAKING


def test_no_debtor_is_named_twice() -> None:
    """A debtor owes once, however often the text names it."""
    with pytest.raises(ModelError, match=r"found 'ee' twice in Commitment\.debtors"):
        attrs.evolve(PROMISE, debtors=(ESTONIA, LATVIA, ESTONIA))


@pytest.mark.parametrize("field", ["debtors", "creditors", "measures"])
def test_a_list_is_no_tuple(field: str) -> None:
    """A list would make the commitment unhashable, so it is refused."""
    with pytest.raises(ModelError, match=rf"found a list in Commitment\.{field}"):
        attrs.evolve(PROMISE, **{field: []})


def test_a_commitment_has_an_id() -> None:
    """Exported data could not refer to a commitment without one."""
    with pytest.raises(ModelError, match=r"Commitment\.id, expected a word"):
        attrs.evolve(PROMISE, id="")


def test_the_span_covers_cue_and_act() -> None:
    """A commitment is shown from the words that bind to the end of the act."""
    assert attrs.evolve(PROMISE, cue=Span(10, 18)).span == Span(10, 40)


def test_the_span_without_a_cue_is_the_act() -> None:
    """Where no word binds, the act is shown alone."""
    assert PROMISE.span == PROMISE.act


def test_bindingness_is_political_and_legal_at_once() -> None:
    """A treaty binds by word and by law."""
    both = Bindingness.POLITICAL | Bindingness.LEGAL

    assert Bindingness.LEGAL in both
    assert not Bindingness.UNSPECIFIED


def test_a_commitment_does_not_take_over_what_it_promises() -> None:
    """Who is ready to sign a treaty is not yet bound by it."""
    ready = attrs.evolve(PROMISE, object_bindingness=Bindingness.LEGAL)

    assert ready.bindingness is Bindingness.UNSPECIFIED


def test_a_commitment_explains_itself() -> None:
    """The explanation names debtors, force, rule and where each part stands."""
    attack = when(
        EventPattern("ARMED_ATTACK"), kind=ConditionKind.TRIGGER, span=Span(50, 60)
    )
    commitment = attrs.evolve(
        PROMISE,
        debtors=(ESTONIA, LATVIA),
        cue=Span(10, 18),
        condition=attack,
        measures=(Measure(MeasureKind.TRAINING, Modality.ASSERTED, Span(30, 40)),),
        rule="promise-to",
    )

    assert commitment.explain() == (
        "undertaking c1 of Estonie, Lettonie with force PROMISE, found by rule "
        "promise-to: cue at 10 to 18; act at 20 to 40; condition at 50 to 60; "
        "measures at 30 to 40. The cue binds its debtor as firmly as that. "
        "It hangs on a condition."
    )


@pytest.mark.parametrize(
    ("starts", "told"),
    [((0, 5, 15), "debtor at 5 to 8"), ((15, 30), "debtor at 15 to 18")],
)
def test_an_explanation_names_the_words_of_the_debtor(
    starts: tuple[int, ...], told: str
) -> None:
    """They are those that name it last before the cue, else first of all."""
    mentions = tuple(Mention(Span(at, at + 3), MentionForm.NAME) for at in starts)
    named = attrs.evolve(ESTONIA, mentions=mentions)
    commitment = attrs.evolve(PROMISE, debtors=(named,), cue=Span(10, 14))

    assert told in commitment.explain()


def test_an_announcement_explains_its_day() -> None:
    """What is told for a day is announced."""
    announced = attrs.evolve(
        PROMISE,
        kind=CommitmentKind.ANNOUNCEMENT,
        force=Force.ANNOUNCE,
        due=dt.date(2026, 6, 30),
    )
    undated = attrs.evolve(announced, due=None)

    assert "told for a day, 2026-06-30" in announced.explain()
    assert "gives no word" in undated.explain()


def test_a_commitment_of_nobody_says_so() -> None:
    """The passive voice hides the debtor."""
    assert "of nobody named" in REFERENCE.explain()
