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
from diplotext.testing._texts import BLANK, distinct, maybe, several, spans, words


@st.composite
def memberships(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> Membership:
    """
    Draw a membership, of an actor drawn from `who`.

    .. versionadded:: 0.1.0
    """
    since, until = draw(maybe(st.dates())), draw(maybe(st.dates()))
    if since is not None and until is not None:
        since, until = min(since, until), max(since, until)
    inferred = draw(st.booleans())
    return Membership(
        draw(actors(text) if who is None else who),
        draw(st.sampled_from(MembershipRole)),
        since=since,
        until=until,
        span=draw(maybe(spans(text)) if inferred else spans(text)),
        inferred=inferred,
        rule=draw(maybe(words())),
    )


def size_claims(
    text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> SearchStrategy[SizeClaim]:
    """
    Draw a claim of size, made by an actor drawn from `who` or by none.

    .. versionadded:: 0.1.0
    """
    return st.builds(
        SizeClaim,
        st.integers(0, 200),
        st.sampled_from(Comparator),
        spans(text),
        by=maybe(actors(text) if who is None else who),
        when=maybe(st.dates()),
    )


def class_claims(text: str = BLANK) -> SearchStrategy[ClassClaim]:
    """
    Draw a claim about a class.

    .. versionadded:: 0.1.0
    """
    return st.builds(ClassClaim, words(), words(), spans(text))


def coalitions(
    text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> SearchStrategy[Coalition]:
    """
    Draw a coalition.

    Args:
        text: The text that its words are to lie in, not empty.
        who: Draws the actors it refers to; any when left out.

    Example:
        >>> from hypothesis import find
        >>> find(coalitions(), lambda coalition: coalition.size_gap() == 7).members()
        ()

    .. versionadded:: 0.1.0
    """
    someone = actors(text) if who is None else who
    return st.builds(
        Coalition,
        words(),
        st.lists(words(), min_size=1, max_size=3).map(tuple),
        actor=maybe(someone),
        memberships=several(memberships(text, who=someone)),
        size_claims=several(size_claims(text, who=someone)),
        class_claims=several(class_claims(text)),
        outsiders=distinct(someone),
        rule=maybe(words()),
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
    stage = draw(st.sampled_from(IncidentStage))
    is_qualified = stage >= IncidentStage.QUALIFIED
    return Incident(
        draw(words()),
        draw(spans(text)),
        place=draw(maybe(words())),
        when=draw(maybe(st.dates())),
        observed_by=draw(maybe(someone)),
        stage=stage,
        severity=draw(maybe(words())),
        qualified_by=draw(someone if is_qualified else maybe(someone)),
        attributed_to=draw(maybe(someone)),
    )


@st.composite
def representations(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> Representation:
    """
    Draw a representation among actors drawn from `who`, which must know two or more.

    .. versionadded:: 0.1.0
    """
    someone = actors(text) if who is None else who
    principal, *agents = draw(distinct(someone, least=2))
    return Representation(
        principal,
        tuple(agents),
        draw(spans(text)),
        occasion=draw(maybe(spans(text))),
        in_absence_of=draw(maybe(someone)),
        reason=draw(maybe(spans(text))),
        rule=draw(maybe(words())),
    )


def regimes(
    text: str = BLANK,
    *,
    who: SearchStrategy[Actor] | None = None,
    said: SearchStrategy[Statement | None] | None = None,
) -> SearchStrategy[Regime]:
    """
    Draw a regime, of actors drawn from `who`, made in statements drawn from `said`.

    .. versionadded:: 0.1.0
    """
    return st.builds(
        Regime,
        words(),
        words(),
        spans(text),
        coalition=maybe(coalitions(text, who=who)),
        commitments=distinct(commitments(text, who=who, said=said)),
        mechanisms=distinct(mechanisms(text, who=who)),
    )
