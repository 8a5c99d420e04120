"""Strategies for coalitions and for what acts or happens beside them."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from diplotext.model import (
    Actor,
    ClassClaim,
    Coalition,
    Comparator,
    Incident,
    IncidentStage,
    Membership,
    MembershipRole,
    Regime,
    Representation,
    SizeClaim,
    Statement,
)
from diplotext.testing._commitments import commitments, mechanisms
from diplotext.testing._statements import actors
from diplotext.testing._texts import (
    BLANK,
    DAYS,
    FLAGS,
    WORDS,
    distinct,
    few,
    perhaps,
    spans,
)


_COMPARATORS = st.sampled_from(Comparator)
_ROLES = st.sampled_from(MembershipRole)
_SIZES = st.integers(0, 200)
_STAGES = st.sampled_from(IncidentStage)


@st.composite
def memberships(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> Membership:
    """
    Draw a membership, of an actor drawn from `who`.

    .. versionadded:: 0.1.0
    """
    since, until = perhaps(draw, DAYS), perhaps(draw, DAYS)
    if since is not None and until is not None:
        since, until = min(since, until), max(since, until)
    inferred = draw(FLAGS)
    return Membership(
        draw(actors(text) if who is None else who),
        draw(_ROLES),
        since=since,
        until=until,
        span=perhaps(draw, spans(text)) if inferred else draw(spans(text)),
        inferred=inferred,
        rule=perhaps(draw, WORDS),
    )


@st.composite
def size_claims(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> SizeClaim:
    """
    Draw a claim of size, made by an actor drawn from `who` or by none.

    .. versionadded:: 0.1.0
    """
    return SizeClaim(
        draw(_SIZES),
        draw(_COMPARATORS),
        draw(spans(text)),
        by=perhaps(draw, actors(text) if who is None else who),
        when=perhaps(draw, DAYS),
    )


@st.composite
def class_claims(draw: DrawFn, text: str = BLANK) -> ClassClaim:
    """
    Draw a claim about a class.

    .. versionadded:: 0.1.0
    """
    return ClassClaim(draw(WORDS), draw(WORDS), draw(spans(text)))


@st.composite
def coalitions(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> Coalition:
    """
    Draw a coalition.

    Args:
        draw: Given by Hypothesis.
        text: The text that its words are to lie in, not empty.
        who: Draws the actors it refers to; any when left out.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(coalitions())
        ... def check(coalition):
        ...     assert coalition.names
        >>> check()

    .. versionadded:: 0.1.0
    """
    someone = actors(text) if who is None else who
    return Coalition(
        draw(WORDS),
        (draw(WORDS), *few(draw, WORDS)),
        actor=perhaps(draw, someone),
        memberships=few(draw, memberships(text, who=someone)),
        size_claims=few(draw, size_claims(text, who=someone)),
        class_claims=few(draw, class_claims(text)),
        outsiders=distinct(draw, someone),
        rule=perhaps(draw, WORDS),
    )


@st.composite
def incidents(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> Incident:
    """
    Draw an incident in a text, of actors drawn from `who`.

    .. versionadded:: 0.1.0
    """
    someone = actors(text) if who is None else who
    stage = draw(_STAGES)
    is_qualified = stage >= IncidentStage.QUALIFIED
    return Incident(
        draw(WORDS),
        draw(spans(text)),
        place=perhaps(draw, WORDS),
        when=perhaps(draw, DAYS),
        observed_by=perhaps(draw, someone),
        stage=stage,
        severity=perhaps(draw, WORDS),
        qualified_by=draw(someone) if is_qualified else perhaps(draw, someone),
        attributed_to=perhaps(draw, someone),
    )


@st.composite
def representations(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> Representation:
    """
    Draw a representation among actors drawn from `who`, who must be two or more.

    .. versionadded:: 0.1.0
    """
    someone = actors(text) if who is None else who
    principal = draw(someone)
    others = someone.filter(lambda actor: actor.id != principal.id)
    first, *more = draw(others), *distinct(draw, others)
    return Representation(
        principal,
        (first, *(agent for agent in more if agent.id != first.id)),
        draw(spans(text)),
        occasion=perhaps(draw, spans(text)),
        in_absence_of=perhaps(draw, someone),
        reason=perhaps(draw, spans(text)),
        rule=perhaps(draw, WORDS),
    )


@st.composite
def regimes(
    draw: DrawFn,
    text: str = BLANK,
    *,
    who: SearchStrategy[Actor] | None = None,
    said: SearchStrategy[Statement | None] | None = None,
) -> Regime:
    """
    Draw a regime, of actors drawn from `who`, made in statements drawn from `said`.

    .. versionadded:: 0.1.0
    """
    return Regime(
        draw(WORDS),
        draw(WORDS),
        draw(spans(text)),
        coalition=perhaps(draw, coalitions(text, who=who)),
        commitments=distinct(draw, commitments(text, who=who, said=said)),
        mechanisms=distinct(draw, mechanisms(text, who=who)),
        qualifiers=distinct(draw, actors(text) if who is None else who),
    )
