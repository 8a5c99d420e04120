"""What a ledger makes of its analyses, and what can be asked of it."""

import datetime as dt
import pickle

import attrs
import pytest

from diplotext.errors import NotInLedgerError
from diplotext.ledger import Ledger, Reason, same_actor
from diplotext.model import (
    Actor,
    ActorKind,
    CommitmentKind,
    ConditionKind,
    Force,
    MeasureKind,
    Membership,
    MembershipRole,
    Polarity,
    Regime,
    Span,
)


FIRST, SECOND, THIRD = (dt.date(2031, 3, day) for day in (1, 2, 3))
TROOPS = MeasureKind.TROOP_DEPLOYMENT


def ids(identities):
    """Give the ids of some identities."""
    return [identity.id for identity in identities]


def test_a_restatement_joins_what_it_restates(scribe) -> None:
    """Two texts with one debtor, act and object are one entry with two sources."""
    one, two = scribe(FIRST), scribe(SECOND)
    one.promise("NO", "send 200 troops", TROOPS, to=("MD",))
    two.promise("NO", "sending 200 troops", TROOPS, kind=CommitmentKind.REFERENCE)
    ledger = Ledger.of([two.analysis(), one.analysis()])
    (entry,) = ledger.entries

    assert (entry.act, entry.since) == ("send 200 troops", FIRST)
    assert (entry.kind, entry.force) == (CommitmentKind.UNDERTAKING, Force.PROMISE)
    assert [s.words for s in entry.restatements] == ["sending 200 troops"]
    assert ledger.owed_to("MD") == ledger.owed_by("NO") == ledger.entries


@pytest.mark.parametrize(
    "other",
    [
        {"debtors": "SE"},
        {"act": "send 300 troops"},
        {"measures": (MeasureKind.TRAINING,)},
        {"kind": CommitmentKind.POSSIBILITY},
        {"kind": CommitmentKind.REQUIREMENT},
    ],
)
def test_what_differs_is_another_entry(scribe, other) -> None:
    """Another debtor, object, measure or sort of commitment makes another entry."""
    one, two = scribe(FIRST), scribe(SECOND)
    one.promise("NO", "send 200 troops", TROOPS)
    given = {"debtors": "NO", "act": "send 200 troops", "measures": (TROOPS,), **other}
    two.promise(given.pop("debtors"), given.pop("act"), *given.pop("measures"), **given)

    assert len(Ledger.of([one.analysis(), two.analysis()]).entries) == 2


def test_a_restatement_may_leave_out_the_condition(scribe) -> None:
    """A text without a condition restates the one with it, and does not lift it."""
    one, two = scribe(FIRST), scribe(SECOND)
    one.promise("NO", "send troops", condition=one.when("SIGNATURE"), due=THIRD)
    two.promise("NO", "send troops")
    (entry,) = Ledger.of([one.analysis(), two.analysis()]).entries

    assert entry.condition is not None
    assert entry.due == THIRD
    assert len(entry.sources) == 2


def test_two_conditions_make_two_entries(scribe) -> None:
    """One act promised in two cases is two commitments, and a bare restatement is a third."""
    made = scribe(FIRST)
    for type_ in ("SIGNATURE", "RATIFICATION"):
        made.promise("NO", "send troops", condition=made.when(type_))
    made.promise("NO", "send troops")

    assert len(Ledger.of([made.analysis()]).entries) == 3


def test_unknown_events_are_told_apart_by_their_words(scribe) -> None:
    """Two conditions whose type no pack knows are not one."""
    made = scribe(FIRST)
    for words in ("if it rains", "if it snows"):
        made.promise("NO", "send troops", condition=made.when("EVENT", words=words))

    assert len(Ledger.of([made.analysis()]).entries) == 2


def test_who_is_bound_without_a_name_is_not_joined(scribe) -> None:
    """A commitment of nobody named is not one with another of nobody named."""
    made = scribe(FIRST)
    for _ in range(2):
        made.promise((), "send troops")

    assert len(Ledger.of([made.analysis()]).entries) == 2


def test_questions_about_what_is_owed(scribe) -> None:
    """By debtor, creditor, pair, measure, day, kind, and what is kept above it."""
    made = scribe(FIRST)
    kept = made.when("RATIFICATION", kind=ConditionKind.RESERVATION, words="by our law")
    made.promise("NO", "send troops", TROOPS, to=("MD",), due=THIRD, condition=kept)
    made.promise("MD", "hold elections", to=("NO",), due=SECOND)
    made.promise("NO", "send doctors", kind=CommitmentKind.POSSIBILITY)
    made.promise("SE", "send ships", to=("MD",))
    ledger = Ledger.of([made.analysis()])
    troops, elections, doctors, ships = ledger.entries

    assert ledger.owed_by("NO") == (troops, doctors)
    assert ledger.owed_by("State NO") == ledger.owed_by(ledger.actor("NO"))
    assert ledger.owed_by(made.actor("NO")) == (troops, doctors)
    assert ledger.owed_to("MD") == (troops, ships)
    assert (
        ledger.between("NO", "MD") == ledger.between("MD", "NO") == (troops, elections)
    )
    assert ledger.between("NO", "SE") == ()
    assert ledger.only_possible() == (doctors,)
    assert ledger.by_measure(TROOPS) == (troops,)
    assert ledger.by_measure(MeasureKind.TRADE) == ()
    assert ledger.due(THIRD) == (elections,)
    assert ledger.due(dt.date(2031, 3, 4)) == (elections, troops)
    assert [(e, s.words) for e, s in ledger.reservations()] == [(troops, "by our law")]
    assert ledger.entry(ships.id) == ships
    assert troops.is_owed


def test_a_refusal_is_owed_by_nobody(scribe) -> None:
    """A non-commitment is kept among the entries and binds nobody."""
    made = scribe(FIRST)
    made.promise(
        "NO",
        "send troops",
        kind=CommitmentKind.NON_COMMITMENT,
        polarity=Polarity.NEGATIVE,
    )
    ledger = Ledger.of([made.analysis()])

    assert len(ledger.entries) == 1
    assert not ledger.entries[0].is_owed
    assert ledger.owed_by("NO") == ()


def test_a_code_unknown_owes_nothing(scribe) -> None:
    """A state that no text names owes nothing; a name that nobody has is refused."""
    ledger = Ledger.of([scribe(FIRST).analysis()])

    assert ledger.owed_by("FJ") == ()
    for ask in (
        ledger.owed_by,
        ledger.actor,
        ledger.coalition,
        ledger.regime,
        ledger.entry,
    ):
        with pytest.raises(NotInLedgerError, match="Nowhere"):
            ask("Nowhere")
    with pytest.raises(NotInLedgerError, match="nobody"):
        ledger.actor("FJ")
    with pytest.raises(NotInLedgerError, match="Stranger"):
        ledger.owed_by(Actor("x", ActorKind.PERSON, "A Stranger"))


def test_an_event_takes_states_that_no_text_names(scribe) -> None:
    """A state may act in an event by its code alone, and anybody as an actor."""
    ledger = Ledger.of([scribe(FIRST).analysis()])
    person = Actor("x", ActorKind.PERSON, "A Stranger")
    event = ledger.event("SIGNATURE", FIRST, by="FJ", against=person)

    assert [p.actor.label for p in event.roles] == ["FJ", "A Stranger"]


def cast(scribe, *actors):
    """Give a ledger with each actor in an analysis of its own."""
    made = []
    for number, actor in enumerate(actors):
        story = scribe(FIRST, guid=str(number))
        story.actor(actor)
        made.append(story.analysis())
    return Ledger.of(made)


def person(name, state=None, *, id="p1", **more):  # noqa: A002
    """Give a person."""
    return Actor(id, ActorKind.PERSON, name, state=state, **more)


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (person("Jens Støre"), person("JENS STORE"), Reason.SAME_NAME),
        (person("Jens Støre", "NO"), person("Jens Store"), Reason.SAME_NAME),
        (
            person("Sergueï Poutine", "BY"),
            person("Sergej Putin", "BY"),
            Reason.SAME_SOUND,
        ),
        (
            Actor("a", ActorKind.STATE, "Norvège", state="NO"),
            Actor("b", ActorKind.STATE, "Norway", state="NO"),
            Reason.SAME_STATE,
        ),
        (
            Actor("org-x", ActorKind.ORGANIZATION, "Union des lacs"),
            Actor("org-x", ActorKind.ORGANIZATION, "Lake Union"),
            Reason.SAME_ID,
        ),
        (
            Actor("org-x", ActorKind.ORGANIZATION, "Union des lacs"),
            Actor("a3", ActorKind.ORGANIZATION, "union des Lacs"),
            Reason.SAME_NAME,
        ),
        (
            person("Serhiy Zhuravel", "UA"),
            person("Serhij Schurawel", "UA"),
            Reason.SAME_SOUND,
        ),
        (
            person("Lea Storm", identifiers=("ex:1", "ex:2")),
            person("Lea Storm-Vik", "NO", identifiers=("ex:2",)),
            Reason.SAME_IDENTIFIER,
        ),
        (
            person("Storm", identifiers=("ex:1",)),
            person("Lea Storm", identifiers=("ex:1",)),
            Reason.SAME_IDENTIFIER,
        ),
    ],
)
def test_one_actor_in_two_texts(scribe, one, other, reason) -> None:
    """Actors are one by code, id, or name, and the reason is kept."""
    ledger = cast(scribe, one, other)
    (identity,) = ledger.actors

    assert identity.reasons == (reason,)
    assert {source.part for source in identity.sources} == {one, other}
    assert ledger.actor(one) == ledger.actor(other) == identity


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Jens Store", "NO"), person("Jens Store", "SE")),
        (person("Store"), person("Store")),
        (person("Sergueï Poutine", "BY"), person("Sergej Putin")),
        (
            person("Lea Storm", identifiers=("ex:1",)),
            Actor("g", ActorKind.ORGANIZATION, "Storm", identifiers=("ex:1",)),
        ),
        (
            Actor("a", ActorKind.STATE, "Congo", state="CG", identifiers=("ex:1",)),
            Actor("b", ActorKind.STATE, "Congo", state="CD", identifiers=("ex:1",)),
        ),
        (person("Oslo Group"), Actor("g", ActorKind.ORGANIZATION, "Oslo Group")),
        (
            Actor("a", ActorKind.STATE, "Congo", state="CG"),
            Actor("b", ActorKind.STATE, "Congo", state="CD"),
        ),
        (
            Actor("g", ActorKind.PERSON_GROUP, "the ministers"),
            Actor("g", ActorKind.PERSON_GROUP, "the ministers"),
        ),
        (
            person(None, anonymous=True, description="a diplomat"),
            person(None, anonymous=True, description="a diplomat"),
        ),
        (
            Actor("org-x", ActorKind.ORGANIZATION, "Lake Union"),
            Actor("org-y", ActorKind.ORGANIZATION, "Lake Union"),
        ),
    ],
)
def test_two_actors_stay_two(scribe, one, other) -> None:
    """Namesakes of two states, bare surnames, and whoever has no name are not joined."""
    assert len(cast(scribe, one, other).actors) == 2


def test_an_ambiguous_name_belongs_to_nobody_else(scribe) -> None:
    """Between namesakes of two states, one without a state is a third."""
    ledger = cast(
        scribe, *(person("Jens Store", state) for state in ("NO", "SE", None))
    )

    assert sorted(ids(ledger.actors)) == [
        "person:jens store",
        "person:jens store:NO",
        "person:jens store:SE",
    ]
    with pytest.raises(NotInLedgerError, match="and"):
        ledger.actor("Jens Store")


def test_an_unnamed_actor_can_be_asked_for(scribe) -> None:
    """An actor without a name is found as the object it is."""
    source = person(None, anonymous=True, description="a diplomat")
    ledger = cast(scribe, source, person("Lea Storm"))

    assert ledger.actor(source).label == "a diplomat"


def test_coalitions_are_one_by_any_name(scribe) -> None:
    """Coalitions that share a name are one, with all members, sizes and names of both."""
    one, two, three = scribe(FIRST), scribe(SECOND), scribe(THIRD)
    one.coalition("Lake League", "NO", "SE", sizes=(3,))
    two.coalition("Ligue des lacs", "FI", names=("Ligue des lacs", "LAKE LEAGUE"))
    three.coalition("ligue des Lacs", sizes=(4,))
    ledger = Ledger.of(s.analysis() for s in (one, two, three))

    assert len(ledger.coalitions) == 1
    assert ids(ledger.members("lake league")) == ["NO", "SE", "FI"]
    assert ids(ledger.members("lake league", at=FIRST)) == ["NO", "SE"]
    assert [s.part.value for s in ledger.coalition("ligue des lacs").sizes] == [3, 4]
    assert ledger.coalition("lake league").size_gap() == 1
    assert ledger.coalition("lake league").size_gap(at=FIRST) == 1
    assert ledger.coalition("lake league").size_gap(at=dt.date(2030, 1, 1)) is None
    assert len(ledger.coalition("lake league").conflicts()) == 0


def test_a_coalition_can_owe(scribe) -> None:
    """A coalition is asked for by any of its names, as what it is as an actor."""
    made = scribe(FIRST)
    league = Actor("k", ActorKind.COALITION, "Lake League")
    made.promise(league, "send troops")
    names = ("Lake League", "Ligue des lacs")
    made.coalition("Lake League", "NO", actor=league, names=names)
    made.coalition("Hill Club", "SE")
    ledger = Ledger.of([made.analysis()])

    assert ledger.owed_by("ligue des lacs") == ledger.entries
    assert ledger.owed_by("NO") == ()
    assert ledger.owed_by("NO", with_coalitions=True) == ledger.entries
    assert ledger.owed_by("SE", with_coalitions=True) == ()
    assert ledger.owed_by("hill club") == ()


def test_members_come_and_go(scribe) -> None:
    """A membership begins with its day or its story, and ends where a text says so."""
    days = [dt.date(2031, month, 1) for month in range(1, 8)]
    one, two, three = scribe(days[1]), scribe(days[3]), scribe(days[5])
    norway = Membership(one.actor("NO"), since=days[0], span=Span(0, 1))
    observer = Membership(
        one.actor("FI"), role=MembershipRole.OBSERVER, span=Span(0, 1)
    )
    one.coalition("League", norway, "SE", observer)
    gone = Membership(two.actor("NO"), until=days[2], span=Span(0, 1))
    two.coalition("League", gone, outsiders=(two.actor("SE"),))
    three.coalition("League", "SE")
    ledger = Ledger.of(s.analysis() for s in (one, two, three))
    history = [ids(ledger.members("League", at=day)) for day in days]

    assert history == [["NO"], ["NO", "SE"], ["NO", "SE"], [], [], ["SE"], ["SE"]]
    assert ids(ledger.members("League")) == ["NO", "SE"]
    assert ids(
        ledger.coalition("League").members(roles=(MembershipRole.OBSERVER,))
    ) == ["FI"]
    assert (
        ledger.coalition("League").members(at=days[0], roles=(MembershipRole.OBSERVER,))
        == ()
    )


def test_a_membership_with_both_ends_holds_between_them(scribe) -> None:
    """A membership that a text begins and ends holds on both days."""
    made = scribe(THIRD)
    place = Membership(made.actor("NO"), since=FIRST, until=SECOND, span=Span(0, 1))
    made.coalition("League", place)
    league = Ledger.of([made.analysis()]).coalition("League")

    assert [bool(league.members(at=day)) for day in (FIRST, SECOND, THIRD)] == [
        True,
        True,
        False,
    ]


def test_what_is_undated_holds_always(scribe) -> None:
    """Membership in a story without a date holds on every day."""
    made = scribe(None)
    made.coalition("League", "NO", sizes=(2,), outsiders=(made.actor("SE"),))
    league = Ledger.of([made.analysis()]).coalition("League")

    assert ids(league.members(at=FIRST)) == ["NO"]
    assert league.size_gap(at=FIRST) == 1
    assert league.conflicts() == ()


def test_regimes_bring_their_parts_together(scribe) -> None:
    """A regime has the entries, coalitions and qualifiers that all texts give it."""
    one, two = scribe(FIRST), scribe(SECOND)
    for made, act in ((one, "send troops"), (two, "train police")):
        promise = made.promise("NO", act)
        possible = made.promise("NO", f"maybe {act}", kind=CommitmentKind.POSSIBILITY)
        league = made.coalition("League", "NO")
        made.regimes.append(
            Regime(
                "r1",
                "Riga Pact",
                Span(0, 1),
                coalition=league,
                commitments=(promise, possible),
                qualifiers=(made.actor("LV"),),
            )
        )
    two.regimes.append(Regime("r2", "Other", Span(0, 1)))
    ledger = Ledger.of([one.analysis(), two.analysis()])
    pact = ledger.regime("riga pact")
    states = pact.states(ledger.replay([]))

    assert len(ledger.regimes) == 2
    assert [entry.act for entry in pact.entries] == [
        "send troops",
        "maybe send troops",
        "train police",
        "maybe train police",
    ]
    assert [state and state.name for _, state in states] == ["DETACHED", None] * 2
    assert pact.coalitions == ledger.coalitions
    assert ids(pact.qualifiers) == ["LV"]
    assert ledger.regime("other").coalitions == ()


def test_adding_is_a_new_ledger(scribe) -> None:
    """A ledger does not change; adding gives another, and adding twice changes nothing."""
    one, two = scribe(FIRST, "1").analysis(), scribe(SECOND, "2").analysis()
    ledger = Ledger()

    assert ledger.add(one).add(two) == ledger.add(two, one)
    assert ledger.add(one).merge(ledger.add(one, two)) == Ledger.of([one, two])
    assert ledger == Ledger()


def test_a_ledger_survives_pickling(scribe) -> None:
    """A ledger can be sent to another process, after it has been asked and before."""
    made = scribe(FIRST)
    made.promise("NO", "send troops")
    ledger = Ledger.of([made.analysis()])
    entries = ledger.entries

    assert pickle.loads(pickle.dumps(ledger)).entries == entries


def test_two_readings_of_one_article_are_both_kept(scribe) -> None:
    """A newer reading of an article does not take the place of the older."""
    one, two = scribe(FIRST), scribe(FIRST)
    one.words("same words")
    two.words("same words")
    two.actor("NO")

    forward = Ledger.of([one.analysis(), two.analysis()])
    assert forward == Ledger.of([two.analysis(), one.analysis()])
    assert len(forward.analyses) == 2


def test_identifiers_join_over_a_third_name(scribe) -> None:
    """Who shares an identifier with one and another with a second makes all three one."""
    names = (
        person("Lea Vik", identifiers=("a:1",)),
        person("L. Storm", identifiers=("b:2",)),
    )
    both = person("Lea Storm", "NO", identifiers=("b:2", "a:1"))
    (identity,) = cast(scribe, *names, both).actors

    assert identity.identifiers == ("a:1", "b:2")
    assert identity.names == ("L. Storm", "Lea Storm", "Lea Vik")


def test_an_actor_from_outside_is_known_by_an_identifier(scribe) -> None:
    """A ledger is asked by what a vocabulary knows, in whatever words it calls the actor."""
    storm = person("Lea Storm", "NO", identifiers=("ex:1",))
    ledger = cast(scribe, storm)

    assert ledger.actor(person("Лея Сторм", identifiers=("ex:1",))).label == "Lea Storm"


def test_same_actor_needs_more_than_a_sound() -> None:
    """The rules for two actors, where no ledger is there to ask."""
    from_oslo, from_stockholm = person("Jens Store", "NO"), person("Jens Store", "SE")
    spelt, other = person("Sergej Putin", "BY"), person("Sergueï Poutine")

    assert same_actor(from_oslo, from_stockholm) is None
    assert same_actor(spelt, other) is None
    assert same_actor(spelt, attrs.evolve(other, state="BY")) is Reason.SAME_SOUND
    assert same_actor(spelt, from_oslo) is None
    assert same_actor(person("Store"), person("Store")) is None


def test_a_namesake_of_another_state_is_not_known(scribe) -> None:
    """Who bears the name of somebody known, and acts for another state, is somebody else."""
    ledger = cast(scribe, person("Jens Store", "NO"))

    with pytest.raises(NotInLedgerError):
        ledger.actor(person("Jens Store", "SE"))


def test_a_member_that_left_explains_a_smaller_size(scribe) -> None:
    """A size that falls is no conflict where a text says that somebody left meanwhile."""
    one, two = scribe(FIRST), scribe(THIRD)
    gone = Membership(one.actor("NO"), until=SECOND, span=Span(0, 1))
    one.coalition("League", gone, "SE", sizes=(9,))
    two.coalition("League", "SE", sizes=(8,))
    ledger = Ledger.of([one.analysis(), two.analysis()])

    assert ledger.coalition("League").conflicts() == ()


def test_memberships_that_overlap_are_one(scribe) -> None:
    """A member named again is counted once, whatever the texts say of its beginning and end."""
    made = scribe(FIRST)
    places = [
        Membership(made.actor("NO"), since=since, until=until, span=Span(0, 1))
        for since, until in ((FIRST, THIRD), (SECOND, THIRD), (FIRST, SECOND))
    ]
    made.coalition("League", *places, sizes=(1,))
    made.coalition("League", sizes=(1,))
    ledger = Ledger.of([made.analysis()])

    assert ids(ledger.members("League", at=THIRD)) == ["NO"]
    assert ledger.coalition("League").conflicts() == ()
