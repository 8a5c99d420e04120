"""Strategies for actors and for what they say."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from diplotext.model import (
    Act,
    Actor,
    ActorKind,
    Cue,
    Mention,
    MentionForm,
    Mode,
    Polarity,
    Role,
    Span,
    Statement,
)
from diplotext.testing._texts import (
    BLANK,
    distinct,
    maybe,
    ordered_spans,
    several,
    spans,
    words,
)


_STATES = ("EE", "FR", "LV", "UA")


def mentions(text: str = BLANK) -> SearchStrategy[Mention]:
    """
    Draw a mention in a text.

    .. versionadded:: 0.1.0
    """
    return st.builds(Mention, spans(text), st.sampled_from(MentionForm), maybe(words()))


def roles(
    text: str = BLANK, *, of: SearchStrategy[Actor] | None = None
) -> SearchStrategy[Role]:
    """
    Draw a role, of an actor drawn from `of` or of none.

    .. versionadded:: 0.1.0
    """
    bodies = flat_actors(text) if of is None else of
    return st.builds(Role, words(), maybe(bodies), maybe(spans(text)))


def _mentions(text: str) -> SearchStrategy[tuple[Mention, ...]]:
    return ordered_spans(text).flatmap(
        lambda places: st.tuples(
            *(
                st.builds(Mention, st.just(p), st.sampled_from(MentionForm))
                for p in places
            )
        )
    )


def _names(*, anonymous: bool) -> SearchStrategy[tuple[str | None, str | None]]:
    """Draw a name and a description such as an actor may have."""
    if anonymous:
        return st.tuples(st.none(), words())
    return st.tuples(words(), maybe(words())) | st.tuples(st.none(), words())


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
        >>> from hypothesis import find
        >>> find(actors(), lambda actor: actor.kind is ActorKind.MEDIA).label
        '0'

    .. versionadded:: 0.1.0
    """
    bodies = flat_actors(text) if of is None else of
    own = draw(flat_actors(text))
    return Actor(
        own.id,
        own.kind,
        own.name,
        aliases=own.aliases,
        roles=draw(several(roles(text, of=bodies))),
        affiliation=draw(maybe(bodies)),
        state=own.state,
        anonymous=own.anonymous,
        description=own.description,
        mentions=own.mentions,
        rule=own.rule,
    )


@st.composite
def flat_actors(draw: DrawFn, text: str = BLANK) -> Actor:
    """Draw an actor that refers to no other."""
    kind = draw(st.sampled_from(ActorKind))
    anonymous = draw(st.booleans())
    name, description = draw(_names(anonymous=anonymous))
    states = st.sampled_from(_STATES)
    return Actor(
        draw(words()),
        kind,
        name,
        aliases=draw(several(words())),
        state=draw(states if kind is ActorKind.STATE else maybe(states)),
        anonymous=anonymous,
        description=description,
        mentions=draw(_mentions(text)),
        rule=draw(maybe(words())),
    )


@st.composite
def casts(draw: DrawFn, text: str = BLANK) -> tuple[Actor, ...]:
    """
    Draw at least one actor, where all refer only to each other.

    .. versionadded:: 0.1.0
    """
    bodies = draw(distinct(flat_actors(text), least=1))
    known = {body.id for body in bodies}
    people = draw(distinct(actors(text, of=st.sampled_from(bodies))))
    return (*bodies, *(person for person in people if person.id not in known))


def cues(text: str = BLANK) -> SearchStrategy[Cue]:
    """
    Draw a cue in a text.

    .. versionadded:: 0.1.0
    """
    return st.builds(Cue, spans(text), words(), st.sampled_from(Act))


def _quoted(mode: Mode, content: tuple[Span, ...]) -> SearchStrategy[tuple[Span, ...]]:
    if mode is Mode.INDIRECT:
        return st.just(())
    least = 0 if mode is Mode.NARRATION else 1
    chosen = st.lists(st.sampled_from(content), min_size=least, unique=True)
    return chosen.map(sorted).map(tuple)


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
        >>> from hypothesis import find
        >>> find(statements(), lambda statement: bool(statement.quoted)).mode.value
        'direct'

    .. versionadded:: 0.1.0
    """
    mode = draw(st.sampled_from(Mode))
    content = draw(ordered_spans(text, least=1))
    needs_cue = head is None and mode in {Mode.INDIRECT, Mode.MIXED}
    cue = draw(cues(text) if needs_cue else maybe(cues(text)))
    is_lone = cue is None and head is None and mode is Mode.DIRECT
    someone = maybe(actors(text) if who is None else who)
    place = maybe(spans(text))
    return Statement(
        draw(words()),
        mode,
        content,
        speaker=None if is_lone else draw(someone),
        source=draw(place),
        cue=cue,
        quoted=draw(_quoted(mode, content)),
        polarity=draw(st.sampled_from(Polarity)),
        addressee=draw(someone),
        setting=draw(place),
        medium=draw(someone),
        when=draw(maybe(st.dates())),
        on_behalf_of=draw(someone),
        continues=head,
        insertions=draw(ordered_spans(text)),
        relayed_by=draw(someone),
        rule=draw(maybe(words())),
    )


@st.composite
def conversations(
    draw: DrawFn, text: str = BLANK, *, who: SearchStrategy[Actor] | None = None
) -> tuple[Statement, ...]:
    """
    Draw statements of distinct ids, of which some continue the first.

    .. versionadded:: 0.1.0
    """
    said = draw(distinct(statements(text, who=who)))
    if not said:
        return ()
    known = {statement.id for statement in said}
    carried = draw(distinct(statements(text, who=who, head=said[0])))
    return (*said, *(statement for statement in carried if statement.id not in known))
