"""The analysis: what must hold within it, and what can be asked of it."""

import attrs
import pytest

from diplotext.errors import ModelError
from diplotext.model import (
    Act,
    Actor,
    ActorKind,
    Analysis,
    Article,
    Coalition,
    Commitment,
    CommitmentKind,
    ConditionKind,
    Cue,
    EventPattern,
    Finding,
    Force,
    Incident,
    Mechanism,
    MechanismKind,
    Membership,
    Mention,
    MentionForm,
    Mode,
    Participant,
    Polarity,
    Regime,
    Representation,
    Role,
    Span,
    Statement,
    all_of,
    negate,
    when,
)


TEXT = "Tallinn promet d'envoyer 200 soldats, a dit Mme Orlin à Riga."
WORDS, BEYOND = Span(0, 7), Span(60, 99)
ESTONIA = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
LATVIA = Actor("lv", ActorKind.STATE, "Lettonie", state="LV")
ORLIN = Actor("a1", ActorKind.PERSON, "Liisa Orlin", affiliation=ESTONIA)
CUE = Cue(Span(40, 43), "dire", Act.ASSERTIVE)
SAID = Statement("s1", Mode.INDIRECT, (Span(0, 36),), speaker=ORLIN, cue=CUE)
LONE = Statement("s2", Mode.DIRECT, (WORDS,), quoted=(WORDS,))
TRIGGER = when(EventPattern("REQUEST"), kind=ConditionKind.TRIGGER, span=WORDS)
RESERVATION = when(EventPattern("DECISION"), kind=ConditionKind.RESERVATION, span=WORDS)
PROMISE = Commitment(
    "c1",
    CommitmentKind.UNDERTAKING,
    Span(15, 36),
    debtors=(ESTONIA,),
    creditors=(LATVIA,),
    force=Force.PROMISE,
    stated_in=SAID,
)
RESERVED = attrs.evolve(PROMISE, id="c2", condition=all_of(RESERVATION, RESERVATION))
TIED = attrs.evolve(PROMISE, id="c3", condition=all_of(RESERVATION, negate(TRIGGER)))
REFUSED = attrs.evolve(PROMISE, id="c4", polarity=Polarity.NEGATIVE)
ANNOUNCED = attrs.evolve(
    PROMISE, id="c5", kind=CommitmentKind.ANNOUNCEMENT, debtors=(LATVIA,), creditors=()
)
PERHAPS = attrs.evolve(
    PROMISE, id="c6", kind=CommitmentKind.POSSIBILITY, force=Force.POSSIBLE
)
NOTHING = attrs.evolve(
    PROMISE,
    id="c7",
    kind=CommitmentKind.NON_COMMITMENT,
    polarity=Polarity.NEGATIVE,
)
ANALYSIS = Analysis(
    Article(TEXT),
    actors=(ESTONIA, LATVIA, ORLIN),
    statements=(SAID, LONE),
    commitments=(PROMISE, RESERVED, TIED, REFUSED, ANNOUNCED, PERHAPS, NOTHING),
)
EMPTY = Analysis(Article(TEXT))


def _ids(found: tuple[Commitment, ...] | tuple[Statement, ...]) -> list[str]:
    return [value.id for value in found]


def test_an_actor_is_asked_for_by_id() -> None:
    """An id leads back to its actor."""
    assert ANALYSIS.actor("lv") is LATVIA


def test_an_unknown_id_is_refused() -> None:
    """The message names the id."""
    with pytest.raises(LookupError, match="found no actor 'xx', expected the id of"):
        ANALYSIS.actor("xx")


def test_statements_are_asked_for_by_speaker() -> None:
    """Only what the actor says itself is given."""
    assert _ids(ANALYSIS.said_by(ORLIN)) == ["s1"]
    assert ANALYSIS.said_by(ESTONIA) == ()


def test_a_creditor_is_owed_all_but_non_commitments() -> None:
    """Possibilities and refusals are shown, a non-commitment is owed to nobody."""
    owed = ANALYSIS.owed_to(LATVIA)

    assert _ids(owed) == ["c1", "c2", "c3", "c4", "c6"]


def test_a_debtor_owes_all_but_non_commitments() -> None:
    """A non-commitment is owed by nobody."""
    assert _ids(ANALYSIS.owed_by(ESTONIA)) == ["c1", "c2", "c3", "c4", "c6"]
    assert _ids(ANALYSIS.owed_by(LATVIA)) == ["c5"]


def test_who_is_not_named_owes_nothing() -> None:
    """A speaker is not a debtor by speaking."""
    assert ANALYSIS.owed_by(ORLIN) == ANALYSIS.owed_to(ORLIN) == ()


def test_undertakings_are_asked_for_by_debtor() -> None:
    """Announcements and possibilities are no undertakings."""
    assert _ids(ANALYSIS.undertaken_by(ESTONIA)) == ["c1", "c2", "c3", "c4"]
    assert ANALYSIS.undertaken_by(LATVIA) == ()


def test_possibilities_are_told_from_commitments() -> None:
    """What may be is given apart."""
    assert _ids(ANALYSIS.only_possible()) == ["c6"]


def test_a_reservation_is_no_condition() -> None:
    """What hangs on an event, is denied, or is only possible is not unconditional."""
    assert _ids(ANALYSIS.unconditional()) == ["c1", "c2", "c5"]


def test_reservations_come_in_the_order_of_the_commitments() -> None:
    """Each reservation is given where it stands."""
    assert ANALYSIS.reservations() == (RESERVATION, RESERVATION, RESERVATION)


PLACED = {
    "actors": attrs.evolve(ESTONIA, mentions=(Mention(BEYOND, MentionForm.NAME),)),
    "statements": attrs.evolve(LONE, setting=BEYOND),
    "commitments": Commitment("c1", CommitmentKind.REFERENCE, BEYOND),
    "coalitions": Coalition(
        "k1", ("la Ligue",), memberships=(Membership(ESTONIA, span=BEYOND),)
    ),
    "mechanisms": Mechanism("m1", MechanismKind.FORCE, BEYOND),
    "representations": Representation(ESTONIA, (ORLIN,), BEYOND),
    "regimes": Regime("r1", "Pacte de Riga", BEYOND),
    "incidents": Incident("EVENT", BEYOND),
    "findings": Finding("odd", BEYOND, "found a bell"),
}


@pytest.mark.parametrize("field", PLACED)
def test_everything_found_lies_in_the_text(field: str) -> None:
    """No finding points behind the text of its article."""
    actors = () if field == "actors" else (ESTONIA, ORLIN)
    found = {"actors": actors, field: (PLACED[field],)}

    with pytest.raises(ModelError, match="expected an end of at most 61"):
        attrs.evolve(EMPTY, **found)


SHALLOW = {
    "representations": Representation(ESTONIA, (LATVIA,), WORDS),
    "incidents": Incident("EVENT", WORDS, observed_by=ESTONIA),
    "coalitions": Coalition("k1", ("la Ligue",), outsiders=(ESTONIA,)),
    "mechanisms": Mechanism("m1", MechanismKind.FORCE, WORDS, lead=ESTONIA),
    "statements": attrs.evolve(SAID, speaker=ESTONIA),
    "commitments": Commitment(
        "c1",
        CommitmentKind.REFERENCE,
        WORDS,
        condition=negate(
            when(
                EventPattern("REQUEST", (Participant("by", ESTONIA),)),
                kind=ConditionKind.TRIGGER,
                span=WORDS,
            )
        ),
    ),
    "actors": Actor("a9", ActorKind.PERSON, "Ann", roles=(Role("ministre", ESTONIA),)),
}


@pytest.mark.parametrize("field", SHALLOW)
def test_every_actor_referred_to_is_listed(field: str) -> None:
    """Whoever is named anywhere, however deep, is one of the actors."""
    with pytest.raises(ModelError, match=r"in Analysis\.actors, expected all that"):
        attrs.evolve(EMPTY, **{field: (SHALLOW[field],)})


def test_an_actor_listed_differs_from_none_referred_to() -> None:
    """The same id does not make the same actor."""
    other = attrs.evolve(ESTONIA, aliases=("la République d'Estonie",))

    with pytest.raises(ModelError, match="found no 'ee' equal to the one referred to"):
        attrs.evolve(EMPTY, actors=(other, ORLIN))


def test_an_equal_actor_is_the_same_actor() -> None:
    """What matters is equality, not which copy is held."""
    copy = Actor("ee", ActorKind.STATE, "Estonie", state="EE")

    assert attrs.evolve(EMPTY, actors=(copy, ORLIN)).actor("ee") == ESTONIA


def test_every_statement_referred_to_is_listed() -> None:
    """A commitment is made in a statement of the same analysis."""
    with pytest.raises(ModelError, match=r"in Analysis\.statements, expected all that"):
        attrs.evolve(ANALYSIS, statements=(LONE,))


def test_a_statement_carried_on_is_listed() -> None:
    """The head of a chain stands beside what continues it."""
    carried = attrs.evolve(LONE, id="s3", continues=SAID)

    with pytest.raises(ModelError, match="found no 's1' equal to the one referred to"):
        attrs.evolve(EMPTY, actors=(ESTONIA, ORLIN), statements=(carried,))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("actors", ESTONIA),
        ("statements", LONE),
        ("commitments", Commitment("c1", CommitmentKind.REFERENCE, WORDS)),
        ("coalitions", Coalition("k1", ("la Ligue",))),
        ("mechanisms", Mechanism("m1", MechanismKind.FORCE, WORDS)),
        ("regimes", Regime("r1", "Pacte de Riga", WORDS)),
    ],
)
def test_ids_are_unique_in_each_kind(field: str, value: object) -> None:
    """An id leads to one object only."""
    with pytest.raises(ModelError, match=rf"twice in Analysis\.{field}"):
        attrs.evolve(EMPTY, **{field: (value, value)})


@pytest.mark.parametrize(
    "field",
    [
        field.name
        for field in attrs.fields(Analysis)
        if field.name not in {"article", "instrument"}
    ],
)
def test_a_list_is_no_tuple(field: str) -> None:
    """A list would make the analysis unhashable, so it is refused."""
    with pytest.raises(ModelError, match=rf"found a list in Analysis\.{field}"):
        attrs.evolve(EMPTY, **{field: []})
