"""Strategies for commitments, their conditions and their measures."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from diplotext.model import (
    Actor,
    Bindingness,
    Commitment,
    CommitmentKind,
    Comparator,
    Condition,
    ConditionKind,
    EventPattern,
    Force,
    Measure,
    MeasureKind,
    Mechanism,
    MechanismKind,
    MechanismStatus,
    Modality,
    Participant,
    Polarity,
    Quantity,
    Statement,
    all_of,
    any_of,
    negate,
    when,
)
from diplotext.testing._statements import actors, statements
from diplotext.testing._texts import BLANK, distinct, maybe, several, spans, words


def quantities(text: str = BLANK) -> SearchStrategy[Quantity]:
    """
    Draw a quantity in a text.

    .. versionadded:: 0.1.0
    """
    return st.builds(
        Quantity,
        st.decimals(allow_nan=False, allow_infinity=False),
        maybe(words()),
        st.sampled_from(Comparator),
        spans(text),
    )


def measures(text: str = BLANK) -> SearchStrategy[Measure]:
    """
    Draw a measure in a text.

    .. versionadded:: 0.1.0
    """
    return st.builds(
        Measure,
        st.sampled_from(MeasureKind),
        st.sampled_from(Modality),
        spans(text),
        maybe(quantities(text)),
    )


def participants(
    *, who: SearchStrategy[Actor] | None = None
) -> SearchStrategy[Participant]:
    """
    Draw a participant.

    .. versionadded:: 0.1.0
    """
    return st.builds(Participant, words(), actors() if who is None else who)


def event_patterns(
    *, who: SearchStrategy[Actor] | None = None
) -> SearchStrategy[EventPattern]:
    """
    Draw a pattern of events.

    .. versionadded:: 0.1.0
    """
    return st.builds(EventPattern, words(), several(participants(who=who)))


def conditions(
    text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> SearchStrategy[Condition]:
    """
    Draw a condition, of one event or of several joined.

    Args:
        text: The text that its words are to lie in.
        who: Draws the actors it refers to; any when left out.

    Example:
        >>> from hypothesis import find
        >>> find(conditions(), lambda condition: len(condition.leaves) > 1).operator.value
        'all_of'

    .. versionadded:: 0.1.0
    """
    leaves = st.builds(
        when,
        event_patterns(who=who),
        kind=st.sampled_from(ConditionKind),
        span=spans(text),
    )
    return st.recursive(
        leaves,
        lambda parts: (
            st.builds(negate, parts)
            | st.builds(all_of, parts, parts)
            | st.builds(any_of, parts, parts, parts)
        ),
        max_leaves=4,
    )


def mechanisms(
    text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> SearchStrategy[Mechanism]:
    """
    Draw a mechanism in a text, of actors drawn from `who`.

    .. versionadded:: 0.1.0
    """
    someone = actors(text) if who is None else who
    return st.builds(
        Mechanism,
        words(),
        st.sampled_from(MechanismKind),
        spans(text),
        status=st.sampled_from(MechanismStatus),
        lead=maybe(someone),
        contributors=distinct(someone),
        mandate=maybe(spans(text)),
        area=maybe(quantities(text)),
        asserted_by=maybe(someone),
        rule=maybe(words()),
    )


def _forces(kind: CommitmentKind) -> SearchStrategy[Force]:
    match kind:
        case CommitmentKind.UNDERTAKING:
            return st.sampled_from([force for force in Force if force >= Force.READY])
        case CommitmentKind.POSSIBILITY:
            return st.sampled_from([Force.NONE, Force.HOPE, Force.POSSIBLE])
        case CommitmentKind.REQUIREMENT:
            return st.just(Force.NONE)
        case _:
            return st.sampled_from(Force)


def _polarities(kind: CommitmentKind) -> SearchStrategy[Polarity]:
    if kind is CommitmentKind.NON_COMMITMENT:
        return st.just(Polarity.NEGATIVE)
    return st.sampled_from(Polarity)


def _bindings() -> SearchStrategy[Bindingness]:
    return st.sets(st.sampled_from([Bindingness.POLITICAL, Bindingness.LEGAL])).map(
        lambda flags: Bindingness(sum(flag.value for flag in flags))
    )


@st.composite
def commitments(
    draw: DrawFn,
    text: str = BLANK,
    *,
    who: SearchStrategy[Actor] | None = None,
    said: SearchStrategy[Statement | None] | None = None,
) -> Commitment:
    """
    Draw a commitment.

    Args:
        draw: Given by Hypothesis.
        text: The text that its words are to lie in, not empty.
        who: Draws the actors it refers to; any when left out.
        said: Draws the statement it is made in; any or none when left out.

    Example:
        >>> from hypothesis import find
        >>> find(commitments(), lambda c: c.kind is CommitmentKind.UNDERTAKING).force.name
        'READY'

    .. versionadded:: 0.1.0
    """
    kind = draw(st.sampled_from(CommitmentKind))
    someone = actors(text) if who is None else who
    place = maybe(spans(text))
    return Commitment(
        draw(words()),
        kind,
        draw(spans(text)),
        debtors=draw(distinct(someone)),
        creditors=draw(distinct(someone)),
        force=draw(_forces(kind)),
        polarity=draw(_polarities(kind)),
        cue=draw(place),
        condition=draw(maybe(conditions(text, who=someone))),
        measures=draw(several(measures(text))),
        bindingness=draw(_bindings()),
        object_bindingness=draw(_bindings()),
        mechanism=draw(maybe(mechanisms(text, who=someone))),
        purpose=draw(place),
        due=draw(maybe(st.dates())),
        duration=draw(place),
        stated_in=draw(maybe(statements(text, who=who)) if said is None else said),
        rule=draw(maybe(words())),
    )
