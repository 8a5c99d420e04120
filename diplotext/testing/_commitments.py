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
    Operator,
    Participant,
    Polarity,
    Quantity,
    Statement,
    when,
)
from diplotext.testing._statements import actors, statements
from diplotext.testing._texts import (
    BLANK,
    DAYS,
    WORDS,
    distinct,
    few,
    perhaps,
    spans,
)


_BINDINGS = st.sampled_from([Bindingness(flags) for flags in range(4)])
_BODIES = st.sampled_from(MechanismKind)
_COMPARATORS = st.sampled_from(Comparator)
_CONDITIONS = st.sampled_from(ConditionKind)
_FORCES = st.sampled_from(Force)
_KINDS = st.sampled_from(CommitmentKind)
_MEASURES = st.sampled_from(MeasureKind)
_MODALITIES = st.sampled_from(Modality)
_NUMBERS = st.decimals(allow_nan=False, allow_infinity=False)
_OPERATORS = st.sampled_from(Operator)
_POLARITIES = st.sampled_from(Polarity)
_STATUSES = st.sampled_from(MechanismStatus)

_LEVELS = 3
_PARTS = {Operator.NOT: 1, Operator.ALL_OF: 2, Operator.ANY_OF: 3}
_BOUNDS = {
    CommitmentKind.UNDERTAKING: (Force.READY, Force.OBLIGE),
    CommitmentKind.POSSIBILITY: (Force.NONE, Force.POSSIBLE),
    CommitmentKind.REQUIREMENT: (Force.NONE, Force.NONE),
}


@st.composite
def quantities(draw: DrawFn, text: str = BLANK) -> Quantity:
    """
    Draw a quantity in a text.

    .. versionadded:: 0.1.0
    """
    return Quantity(
        draw(_NUMBERS), perhaps(draw, WORDS), draw(_COMPARATORS), draw(spans(text))
    )


@st.composite
def measures(draw: DrawFn, text: str = BLANK) -> Measure:
    """
    Draw a measure in a text.

    .. versionadded:: 0.1.0
    """
    return Measure(
        draw(_MEASURES),
        draw(_MODALITIES),
        draw(spans(text)),
        perhaps(draw, quantities(text)),
    )


@st.composite
def participants(
    draw: DrawFn, *, who: SearchStrategy[Actor] | None = None
) -> Participant:
    """
    Draw a participant, an actor drawn from `who`.

    .. versionadded:: 0.1.0
    """
    return Participant(draw(WORDS), draw(actors() if who is None else who))


@st.composite
def event_patterns(
    draw: DrawFn, *, who: SearchStrategy[Actor] | None = None
) -> EventPattern:
    """
    Draw a pattern of events, of actors drawn from `who`.

    .. versionadded:: 0.1.0
    """
    return EventPattern(draw(WORDS), few(draw, participants(who=who)))


def conditions(
    text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> SearchStrategy[Condition]:
    """
    Draw a condition, of one event or of several joined.

    Args:
        text: The text that its words are to lie in.
        who: Draws the actors it refers to; any when left out.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(conditions())
        ... def check(condition):
        ...     assert condition.leaves
        >>> check()

    .. versionadded:: 0.1.0
    """
    return _conditions(text, actors(text) if who is None else who, _LEVELS)


@st.composite
def _conditions(
    draw: DrawFn, text: str, who: SearchStrategy[Actor], levels: int
) -> Condition:
    operator = draw(_OPERATORS) if levels > 1 else Operator.WHEN
    if operator is Operator.WHEN:
        event = draw(event_patterns(who=who))
        return when(event, kind=draw(_CONDITIONS), span=draw(spans(text)))
    below = _conditions(text, who, levels - 1)
    parts = tuple(draw(below) for _ in range(_PARTS[operator]))
    return Condition(operator, parts=parts)


@st.composite
def mechanisms(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> Mechanism:
    """
    Draw a mechanism in a text, of actors drawn from `who`.

    .. versionadded:: 0.1.0
    """
    someone = actors(text) if who is None else who
    return Mechanism(
        draw(WORDS),
        draw(_BODIES),
        draw(spans(text)),
        status=draw(_STATUSES),
        lead=perhaps(draw, someone),
        contributors=distinct(draw, someone),
        mandate=perhaps(draw, spans(text)),
        area=perhaps(draw, quantities(text)),
        asserted_by=perhaps(draw, someone),
        rule=perhaps(draw, WORDS),
    )


def _force(draw: DrawFn, kind: CommitmentKind) -> Force:
    least, most = _BOUNDS.get(kind, (Force.NONE, Force.OBLIGE))
    return Force(max(least, min(most, draw(_FORCES))))


def _polarity(draw: DrawFn, kind: CommitmentKind) -> Polarity:
    is_none = kind is CommitmentKind.NON_COMMITMENT
    return Polarity.NEGATIVE if is_none else draw(_POLARITIES)


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
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(commitments("Riga"))
        ... def check(commitment):
        ...     assert commitment.span.of("Riga")
        >>> check()

    .. versionadded:: 0.1.0
    """
    kind = draw(_KINDS)
    someone = actors(text) if who is None else who
    made_in = statements(text, who=someone)
    return Commitment(
        draw(WORDS),
        kind,
        draw(spans(text)),
        debtors=distinct(draw, someone),
        creditors=distinct(draw, someone),
        force=_force(draw, kind),
        polarity=_polarity(draw, kind),
        cue=perhaps(draw, spans(text)),
        condition=perhaps(draw, conditions(text, who=someone)),
        measures=few(draw, measures(text)),
        bindingness=draw(_BINDINGS),
        object_bindingness=draw(_BINDINGS),
        mechanism=perhaps(draw, mechanisms(text, who=someone)),
        purpose=perhaps(draw, spans(text)),
        due=perhaps(draw, DAYS),
        duration=perhaps(draw, spans(text)),
        stated_in=perhaps(draw, made_in) if said is None else draw(said),
        rule=perhaps(draw, WORDS),
    )
