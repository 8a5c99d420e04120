"""Laws of the value objects: what holds for every value that can be made."""

import copy
import datetime as dt
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from diplotext import testing
from diplotext.model import (
    Actor,
    ActorKind,
    Analysis,
    Article,
    Coalition,
    Commitment,
    CommitmentKind,
    Condition,
    Force,
    Membership,
    Operator,
    Span,
    Statement,
    shared,
    united,
)
from diplotext.model._walk import walk
from diplotext.testing._registry import STRATEGIES
from diplotext.testing._texts import DAYS


testing.register()

CLASSES = testing.value_classes()
every_class = pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
patient = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
brief = settings(patient, max_examples=3)


def test_every_class_has_a_strategy() -> None:
    """Whoever adds a class to the model adds its strategy."""
    assert set(STRATEGIES) == set(CLASSES)


@every_class
@patient
@given(data=st.data())
def test_a_value_is_equal_to_its_copies(kind: type[Any], data: st.DataObject) -> None:
    """Pickling, copying and evolving give an equal value with an equal hash."""
    value = data.draw(st.from_type(kind))
    copies = (
        pickle.loads(pickle.dumps(value)),
        copy.deepcopy(value),
        attrs.evolve(value),
    )

    assert type(value) is kind
    assert all(other == value for other in copies)
    assert {hash(other) for other in copies} == {hash(value)}


@every_class
@brief
@given(data=st.data())
def test_a_value_does_not_change(kind: type[Any], data: st.DataObject) -> None:
    """No field can be set once a value is made."""
    value = data.draw(st.from_type(kind))

    for field in attrs.fields(kind):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)


@every_class
@brief
@given(data=st.data())
def test_every_tuple_is_guarded(kind: type[Any], data: st.DataObject) -> None:
    """No field takes a list where it holds a tuple."""
    value = data.draw(st.from_type(kind))

    for field in attrs.fields(kind):
        held = getattr(value, field.name)
        if isinstance(held, tuple):
            with pytest.raises(ValueError, match="found a list in"):
                attrs.evolve(value, **{field.name: list(held)})


@patient
@given(testing.analyses())
def test_all_spans_of_an_analysis_lie_in_the_text(analysis: Analysis) -> None:
    """Whatever is found points at words of the article."""
    spans = [part for part in walk(analysis) if isinstance(part, Span)]

    assert all(
        analysis.article[span] == span.of(analysis.article.text) for span in spans
    )


@patient
@given(testing.analyses())
def test_a_shorter_text_is_refused(analysis: Analysis) -> None:
    """Once its last evidence is cut off, an analysis is no longer one."""
    text = analysis.article.text
    bare = attrs.evolve(analysis, article=Article(text))
    end = max((part.end for part in walk(bare) if isinstance(part, Span)), default=0)

    if end:
        with pytest.raises(ValueError, match=f"expected an end of at most {end - 1}"):
            attrs.evolve(bare, article=Article(text[: end - 1]))


@patient
@given(testing.analyses())
def test_what_is_owed_is_a_commitment(analysis: Analysis) -> None:
    """Nobody owes a non-commitment, and every debt names its debtor and creditor."""
    for actor in analysis.actors:
        by, to = analysis.owed_by(actor), analysis.owed_to(actor)

        assert all(actor in commitment.debtors for commitment in by)
        assert all(actor in commitment.creditors for commitment in to)
        assert all(c.kind is not CommitmentKind.NON_COMMITMENT for c in (*by, *to))
        assert set(analysis.undertaken_by(actor)) <= set(by)


@patient
@given(testing.analyses())
def test_answers_are_in_the_order_of_the_commitments(analysis: Analysis) -> None:
    """A question picks from the commitments and changes nothing in their order."""
    for answer in (analysis.only_possible(), analysis.unconditional()):
        assert answer == tuple(c for c in analysis.commitments if c in answer)


@patient
@given(testing.statements())
def test_a_statement_explains_every_part(statement: Statement) -> None:
    """The explanation names the statement and the place of its content."""
    words = statement.explain()

    assert statement.id in words
    assert f"content at {statement.content[0].start} to " in words


@patient
@given(testing.commitments())
def test_the_span_of_a_commitment_covers_its_parts(commitment: Commitment) -> None:
    """The act, and the cue where there is one, lie in the span."""
    parts = [part for part in (commitment.act, commitment.cue) if part is not None]

    assert all(commitment.span.covers(part) for part in parts)
    assert commitment.id in commitment.explain()


@given(st.sampled_from(Force), st.sampled_from(Force), st.sampled_from(Force))
def test_force_is_a_total_order(low: Force, middle: Force, high: Force) -> None:
    """Any two forces compare, in one direction only, and steps add up."""
    assert (low < middle) + (low == middle) + (low > middle) == 1
    assert not low <= middle <= high or low <= high
    assert Force[low.name] is low


@patient
@given(testing.conditions())
def test_leaves_are_events(condition: Condition) -> None:
    """Every leaf is one event; a condition holds as many as its parts do."""
    leaves = condition.leaves

    assert all(leaf.operator is Operator.WHEN for leaf in leaves)
    if condition.parts:
        assert leaves == sum((part.leaves for part in condition.parts), ())


@patient
@given(testing.coalitions(), st.dates())
def test_members_of_a_day_are_members(coalition: Coalition, day: dt.date) -> None:
    """Who belongs on a day belongs at some time, and some membership says so."""
    today = coalition.members(at=day)

    assert set(today) <= set(coalition.members())
    assert len(set(today)) == len(today)
    assert all(
        any(
            place.member == member
            and (place.since or day) <= day <= (place.until or day)
            for place in coalition.memberships
        )
        for member in today
    )


@patient
@given(testing.coalitions())
def test_gap_and_named_members_make_up_the_claim(coalition: Coalition) -> None:
    """The gap is the largest claim less those named in words, of whom no last day is told."""
    claims = [claim.value for claim in coalition.size_claims]
    words = tuple(
        p for p in coalition.memberships if not p.inferred and p.until is None
    )
    named = attrs.evolve(coalition, memberships=words).members()

    assert coalition.size_gap() == (max(claims) - len(named) if claims else None)


@patient
@given(testing.coalitions())
def test_conflicting_sizes_are_all_or_none(coalition: Coalition) -> None:
    """Claims are shown together, since a claim alone does not disagree."""
    conflicting = coalition.conflicting_sizes()

    assert conflicting in ((), coalition.size_claims)
    assert len(conflicting) != 1


# ---- coalitions as sets

POOL = tuple(
    Actor(key, ActorKind.STATE, key, state=key.upper()) for key in ("ee", "lv", "lt")
)
PLACES = st.lists(testing.memberships(who=st.sampled_from(POOL)), max_size=6)
GROUPS = st.builds(
    lambda key, places: Coalition(key, (key,), memberships=tuple(places)),
    st.sampled_from(("k1", "k2", "k3")),
    PLACES,
)
THREE = st.lists(GROUPS, min_size=3, max_size=3)


def belonging(coalition: Coalition, day: dt.date | None) -> set[Actor]:
    """Give the members of a day as a set."""
    return set(coalition.members(at=day))


@patient
@given(GROUPS, GROUPS, DAYS | st.none())
def test_a_member_of_a_union_is_a_member_of_a_part(
    one: Coalition, other: Coalition, day: dt.date | None
) -> None:
    """On each day the members of a union are those of either part, and of both when shared."""
    ours, theirs = belonging(one, day), belonging(other, day)

    assert belonging(united(one, other), day) == ours | theirs
    if day is not None:
        assert belonging(shared(one, other), day) == ours & theirs


@patient
@given(GROUPS, DAYS)
def test_a_coalition_with_itself_is_itself(one: Coalition, day: dt.date) -> None:
    """Union and intersection are idempotent."""
    assert belonging(united(one, one), day) == belonging(one, day)
    assert belonging(shared(one, one), day) == belonging(one, day)


@patient
@given(THREE, DAYS)
def test_order_and_grouping_of_coalitions_do_not_matter(
    three: list[Coalition], day: dt.date
) -> None:
    """Union and intersection are commutative and associative."""
    one, other, third = three

    for join in (united, shared):
        assert belonging(join(one, other), day) == belonging(join(other, one), day)
        left, right = join(join(one, other), third), join(one, join(other, third))
        assert belonging(left, day) == belonging(right, day)


@given(st.dates(), st.dates())
def test_one_member_may_belong_to_both_for_some_days(
    until: dt.date, since: dt.date
) -> None:
    """Who leaves one coalition before it joins the other is never in both."""
    member = Actor("ee", ActorKind.STATE, "Estonie", state="EE")
    early = Membership(member, until=until, inferred=True)
    late = Membership(member, since=since, inferred=True)
    one = Coalition("k1", ("la Ligue",), memberships=(early,))
    other = Coalition("k2", ("le Pacte",), memberships=(late,))

    assert bool(shared(one, other).memberships) == (since <= until)
