"""Strategies for actors and for what they say."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from diplotext.model import (
    Act,
    Actor,
    ActorKind,
    Cue,
    Identification,
    Mention,
    MentionForm,
    Mode,
    Polarity,
    Reason,
    Role,
    Span,
    Statement,
)
from diplotext.testing._texts import (
    BLANK,
    DAYS,
    FLAGS,
    WORDS,
    distinct,
    few,
    ordered_spans,
    perhaps,
    spans,
)


_ACTS = st.sampled_from(Act)
_FORMS = st.sampled_from(MentionForm)
_KINDS = st.sampled_from(ActorKind)
_MODES = st.sampled_from(Mode)
_POLARITIES = st.sampled_from(Polarity)
_STATES = st.sampled_from(("EE", "FR", "LV", "UA"))


@st.composite
def mentions(draw: DrawFn, text: str = BLANK) -> Mention:
    """
    Draw a mention in a text.

    .. versionadded:: 0.1.0
    """
    return Mention(draw(spans(text)), draw(_FORMS), perhaps(draw, WORDS))


@st.composite
def roles(
    draw: DrawFn, text: str = BLANK, *, of: SearchStrategy[Actor] | None = None
) -> Role:
    """
    Draw a role, of an actor drawn from `of` or of none.

    .. versionadded:: 0.1.0
    """
    bodies = _flat_actors(text) if of is None else of
    return Role(draw(WORDS), perhaps(draw, bodies), perhaps(draw, spans(text)))


def _names(draw: DrawFn, *, anonymous: bool) -> tuple[str | None, str | None]:
    """Draw a name and a description such as an actor may have."""
    if anonymous:
        return None, draw(WORDS)
    name = perhaps(draw, WORDS)
    return name, draw(WORDS) if name is None else perhaps(draw, WORDS)


@st.composite
def actors(
    draw: DrawFn, text: str = BLANK, *, of: SearchStrategy[Actor] | None = None
) -> Actor:
    """
    Draw an actor.

    Args:
        draw: Given by Hypothesis.
        text: The text that its mentions are to lie in.
        of: Draws the states and bodies that its roles and affiliation name;
            any when left out.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(actors())
        ... def check(actor):
        ...     assert actor.label
        >>> check()

    .. versionadded:: 0.1.0
    """
    own = draw(_flat_actors(text))
    bodies = _flat_actors(text) if of is None else of
    return Actor(
        own.id,
        own.kind,
        own.name,
        aliases=own.aliases,
        roles=few(draw, roles(text, of=bodies)),
        affiliation=perhaps(draw, bodies),
        state=own.state,
        anonymous=own.anonymous,
        description=own.description,
        mentions=own.mentions,
        identifiers=own.identifiers,
        identifications=own.identifications,
        rule=own.rule,
    )


@st.composite
def identifications(draw: DrawFn, text: str = BLANK) -> Identification:
    """
    Draw an identifier with the reason for it.

    .. versionadded:: 0.1.0
    """
    reason, span = draw(st.sampled_from(Reason)), perhaps(draw, spans(text))
    return Identification(draw(WORDS), draw(WORDS), reason, span)


@st.composite
def _flat_actors(draw: DrawFn, text: str = BLANK) -> Actor:
    """Draw an actor that refers to no other."""
    kind, anonymous = draw(_KINDS), draw(FLAGS)
    name, description = _names(draw, anonymous=anonymous)
    return Actor(
        draw(WORDS),
        kind,
        name,
        aliases=few(draw, WORDS),
        state=draw(_STATES) if kind is ActorKind.STATE else perhaps(draw, _STATES),
        anonymous=anonymous,
        description=description,
        mentions=tuple(
            Mention(span, draw(_FORMS)) for span in draw(ordered_spans(text))
        ),
        identifiers=few(draw, WORDS),
        identifications=few(draw, identifications(text)),
        rule=perhaps(draw, WORDS),
    )


@st.composite
def casts(draw: DrawFn, text: str = BLANK) -> tuple[Actor, ...]:
    """
    Draw a few actors, at least one, that refer only to each other.

    .. versionadded:: 0.1.0
    """
    bodies = (draw(_flat_actors(text)), *distinct(draw, _flat_actors(text)))
    known = {body.id: body for body in bodies}
    of = st.sampled_from(tuple(known.values()))
    people = distinct(draw, actors(text, of=of))
    return (
        *known.values(),
        *(person for person in people if person.id not in known),
    )


@st.composite
def cues(draw: DrawFn, text: str = BLANK) -> Cue:
    """
    Draw a cue in a text.

    .. versionadded:: 0.1.0
    """
    return Cue(draw(spans(text)), draw(WORDS), draw(_ACTS))


def _quoted(draw: DrawFn, mode: Mode, content: tuple[Span, ...]) -> tuple[Span, ...]:
    if mode is Mode.INDIRECT:
        return ()
    chosen = tuple(span for span in content if draw(FLAGS))
    return chosen or (() if mode is Mode.NARRATION else content)


@st.composite
def statements(
    draw: DrawFn,
    text: str = BLANK,
    *,
    who: SearchStrategy[Actor] | None = None,
    head: Statement | None = None,
) -> Statement:
    """
    Draw a statement.

    Args:
        draw: Given by Hypothesis.
        text: The text that its words are to lie in, not empty.
        who: Draws the actors it refers to; any when left out.
        head: The statement it is to continue, when it is to continue one.

    Example:
        >>> from hypothesis import given, settings
        >>> @settings(max_examples=5)
        ... @given(statements("Riga"))
        ... def check(statement):
        ...     assert statement.content[0].of("Riga")
        >>> check()

    .. versionadded:: 0.1.0
    """
    mode = draw(_MODES)
    content = draw(ordered_spans(text, least=1))
    needs_cue = head is None and mode in {Mode.INDIRECT, Mode.MIXED}
    cue = draw(cues(text)) if needs_cue else perhaps(draw, cues(text))
    is_lone = cue is None and head is None and mode is Mode.DIRECT
    someone = _flat_actors(text) if who is None else who
    return Statement(
        draw(WORDS),
        mode,
        content,
        speaker=None if is_lone else perhaps(draw, someone),
        source=perhaps(draw, spans(text)),
        cue=cue,
        quoted=_quoted(draw, mode, content),
        polarity=draw(_POLARITIES),
        addressee=perhaps(draw, someone),
        setting=perhaps(draw, spans(text)),
        medium=perhaps(draw, someone),
        when=perhaps(draw, DAYS),
        on_behalf_of=perhaps(draw, someone),
        continues=head,
        insertions=draw(ordered_spans(text)),
        relayed_by=perhaps(draw, someone),
        rule=perhaps(draw, WORDS),
    )


@st.composite
def conversations(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> tuple[Statement, ...]:
    """
    Draw a few statements of distinct ids, of which some continue the first.

    .. versionadded:: 0.1.0
    """
    said = distinct(draw, statements(text, who=who))
    if not said:
        return ()
    known = {statement.id for statement in said}
    carried = distinct(draw, statements(text, who=who, head=said[0]))
    return (
        *said,
        *(statement for statement in carried if statement.id not in known),
    )
