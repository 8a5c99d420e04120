"""Strategies for instruments, their parts and how far they are legalized."""

from itertools import pairwise

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from diplotext.model import (
    Actor,
    Clause,
    ClauseTopic,
    DisputeDelegation,
    Instrument,
    InstrumentForm,
    Legalization,
    Obligation,
    OperativeGrade,
    Part,
    PartRole,
    Party,
    PartyRole,
    Precision,
    RuleDelegation,
    Signature,
    Span,
)
from diplotext.testing._statements import actors, cues
from diplotext.testing._texts import (
    BLANK,
    DAYS,
    WORDS,
    few,
    ordered_spans,
    perhaps,
    spans,
)


_FORMS = st.sampled_from(InstrumentForm)
_PART_ROLES = st.sampled_from(PartRole)
_PARTY_ROLES = st.sampled_from(PartyRole)
_GRADES = st.sampled_from(OperativeGrade)
_TOPICS = st.sampled_from(ClauseTopic)
_OBLIGATIONS = st.sampled_from(Obligation)
_PRECISIONS = st.sampled_from(Precision)
_DISPUTES = st.sampled_from(DisputeDelegation)
_RULES = st.sampled_from(RuleDelegation)


@st.composite
def parts(draw: DrawFn, text: str = BLANK) -> Part:
    """
    Draw a part of an instrument.

    .. versionadded:: 0.1.0
    """
    return Part(draw(_PART_ROLES), draw(spans(text)))


@st.composite
def clauses(draw: DrawFn, text: str = BLANK, at: Span | None = None) -> Clause:
    """
    Draw a clause in a text.

    Args:
        draw: Given by Hypothesis.
        text: The text it is to lie in.
        at: Where it is to lie; anywhere when left out.

    .. versionadded:: 0.1.0
    """
    return Clause(
        draw(spans(text)) if at is None else at,
        few(draw, WORDS),
        marker=perhaps(draw, spans(text)),
        cue=perhaps(draw, cues(text)),
        grade=perhaps(draw, _GRADES),
        topics=few(draw, _TOPICS),
    )


@st.composite
def signatures(
    draw: DrawFn, text: str = BLANK, who: SearchStrategy[Actor] | None = None
) -> Signature:
    """
    Draw a signature in a text.

    .. versionadded:: 0.1.0
    """
    party = perhaps(draw, actors() if who is None else who)
    return Signature(draw(spans(text)), perhaps(draw, WORDS), party)


@st.composite
def parties(
    draw: DrawFn, text: str = BLANK, who: SearchStrategy[Actor] | None = None
) -> Party:
    """
    Draw a party to an instrument.

    .. versionadded:: 0.1.0
    """
    return Party(
        draw(actors() if who is None else who), draw(_PARTY_ROLES), draw(spans(text))
    )


def _tiles(draw: DrawFn, length: int) -> tuple[Part, ...]:
    """Draw parts that together are a text of some length."""
    inner = st.integers(1, max(1, length - 1))
    cuts = sorted({0, length, *few(draw, inner)})
    return tuple(
        Part(draw(_PART_ROLES), Span(start, end)) for start, end in pairwise(cuts)
    )


@st.composite
def instruments(
    draw: DrawFn, text: str = BLANK, who: SearchStrategy[Actor] | None = None
) -> Instrument:
    """
    Draw an instrument whose parts are the whole of a text.

    Args:
        draw: Given by Hypothesis.
        text: The text, at least one character long.
        who: Whom its parties are to be drawn from; anybody when left out.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(instruments("Riga signs."))
        ... def check(instrument):
        ...     assert sum(len(part.span) for part in instrument.parts) == 11
        >>> check()

    .. versionadded:: 0.1.0
    """
    return Instrument(
        draw(_FORMS),
        _tiles(draw, len(text)),
        title=perhaps(draw, spans(text)),
        recitals=tuple(draw(clauses(text, at)) for at in draw(ordered_spans(text))),
        clauses=tuple(draw(clauses(text, at)) for at in draw(ordered_spans(text))),
        parties=few(draw, parties(text, who)),
        signatures=few(draw, signatures(text, who)),
        place=perhaps(draw, WORDS),
        date=perhaps(draw, DAYS),
        done_at=perhaps(draw, spans(text)),
    )


@st.composite
def legalizations(draw: DrawFn, text: str = BLANK) -> Legalization:
    """
    Draw grades of legalization, with words in a text.

    .. versionadded:: 0.1.0
    """
    return Legalization(
        draw(_OBLIGATIONS),
        draw(_PRECISIONS),
        draw(_DISPUTES),
        draw(_RULES),
        obligation_words=few(draw, spans(text)),
        precision_words=few(draw, spans(text)),
        delegation_words=few(draw, spans(text)),
    )
