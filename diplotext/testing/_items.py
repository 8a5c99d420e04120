"""Strategies for what the wire says of an item: concepts, links, rights, envelopes."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from diplotext.model import (
    Embargo,
    Group,
    Label,
    Link,
    Rendition,
    Rights,
    Subject,
    Transmission,
)
from diplotext.testing._texts import FLAGS, MOMENTS, WORDS, few, perhaps


_SHARES = st.floats(0, 1)


@st.composite
def labels(draw: DrawFn) -> Label:
    """
    Draw a label.

    .. versionadded:: 0.1.0
    """
    return Label(draw(WORDS), perhaps(draw, WORDS), perhaps(draw, WORDS))


@st.composite
def embargoes(draw: DrawFn) -> Embargo:
    """
    Draw an embargo, with or without an end.

    .. versionadded:: 0.1.0
    """
    return Embargo(perhaps(draw, MOMENTS))


@st.composite
def subjects(draw: DrawFn) -> Subject:
    """
    Draw a subject.

    .. versionadded:: 0.1.0
    """
    return Subject(
        perhaps(draw, WORDS),
        perhaps(draw, WORDS),
        uri=perhaps(draw, WORDS),
        name=perhaps(draw, WORDS),
        type=perhaps(draw, WORDS),
        relevance=perhaps(draw, _SHARES),
        confidence=perhaps(draw, _SHARES),
        creator=perhaps(draw, WORDS),
        why=perhaps(draw, WORDS),
        same_as=few(draw, WORDS),
        broader=few(draw, WORDS),
    )


@st.composite
def links(draw: DrawFn) -> Link:
    """
    Draw a link.

    .. versionadded:: 0.1.0
    """
    return Link(
        draw(WORDS),
        draw(WORDS),
        perhaps(draw, WORDS),
        title=perhaps(draw, WORDS),
        content_type=perhaps(draw, WORDS),
    )


@st.composite
def rights(draw: DrawFn) -> Rights:
    """
    Draw what the sender says of rights.

    .. versionadded:: 0.1.0
    """
    holder = perhaps(draw, WORDS)
    return Rights(holder, few(draw, labels()), few(draw, labels()))


@st.composite
def renditions(draw: DrawFn) -> Rendition:
    """
    Draw a rendition.

    .. versionadded:: 0.1.0
    """
    return Rendition(
        perhaps(draw, WORDS),
        perhaps(draw, WORDS),
        perhaps(draw, WORDS),
        is_chosen=draw(FLAGS),
    )


@st.composite
def transmissions(draw: DrawFn) -> Transmission:
    """
    Draw what an envelope says.

    .. versionadded:: 0.1.0
    """
    return Transmission(
        perhaps(draw, WORDS),
        perhaps(draw, WORDS),
        perhaps(draw, MOMENTS),
        perhaps(draw, WORDS),
        few(draw, WORDS),
        few(draw, WORDS),
    )


@st.composite
def groups(draw: DrawFn) -> Group:
    """
    Draw a group of a package.

    .. versionadded:: 0.1.0
    """
    return Group(perhaps(draw, WORDS), perhaps(draw, WORDS), few(draw, links()))
