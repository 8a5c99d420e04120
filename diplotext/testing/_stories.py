"""Strategies for stories, their takes, and what a take changed."""

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from diplotext.model import Article, Change, ChangeKind, Story, Take
from diplotext.testing._articles import articles
from diplotext.testing._texts import FLAGS, WORDS


_KINDS = st.sampled_from(ChangeKind)
_GUIDS = st.sampled_from((None, "urn:atb:1", "urn:atb:2"))
_SENT = st.integers(1, 3)
_SLUGS = st.sampled_from((None, "PACT/", "Pact/"))
_VERSIONS = st.sampled_from((None, "1", "2", "10"))


@st.composite
def changes(draw: DrawFn) -> Change:
    """
    Draw a change.

    .. versionadded:: 0.1.0
    """
    kind = draw(_KINDS)
    before = None if kind is ChangeKind.ADDED else draw(WORDS)
    after = None if kind is ChangeKind.REMOVED else draw(WORDS)
    return Change(kind, draw(WORDS), before, after)


@st.composite
def _versions(draw: DrawFn) -> Article:
    """Draw an article of one of few items, so that several are versions of one."""
    return attrs.evolve(
        draw(articles()),
        guid=draw(_GUIDS),
        version=draw(_VERSIONS),
        slug=draw(_SLUGS),
    )


@st.composite
def stories(draw: DrawFn) -> Story:
    """
    Draw a story of a few takes.

    Example:
        >>> from hypothesis import find
        >>> len(find(stories(), lambda story: len(story.takes) > 1).takes)
        2

    .. versionadded:: 0.1.0
    """
    return Story.of([draw(_versions()) for _ in range(draw(_SENT))])


@st.composite
def takes(draw: DrawFn) -> Take:
    """
    Draw a take of a story.

    .. versionadded:: 0.1.0
    """
    story = draw(stories())
    return story.latest if draw(FLAGS) else story.takes[0]
