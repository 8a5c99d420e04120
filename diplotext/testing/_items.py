"""Strategies for what the wire says of an item: concepts, links, rights, envelopes."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from diplotext.model import (
    Concept,
    Embargo,
    Group,
    Label,
    Link,
    PlannedCoverage,
    Rendition,
    Rights,
    Subject,
    Transmission,
)
from diplotext.testing._texts import FLAGS, MOMENTS, WORDS, few, perhaps


_SHARES = st.floats(0, 1) | st.integers(0, 100).map(float) | st.floats(-1e9, 1e9)

# Identifiers are of many forms on the wires, and a writer must keep them apart: most of
# these are good, some are nearly so.
_ALIASES = WORDS | st.sampled_from(("medtop", "stat", "t", "a b", "1"))
_CODES = WORDS | st.sampled_from(("11000000", "a:b", "", "stat"))
_URIS = WORDS | st.sampled_from(
    (
        "http://example.org/11000000",
        "urn:newsml:example.org:1",
        "http://example.org:99999999/",
        "http://[",
        "1:2",
        "//",
        "http://example.org/%zz",
        "http://example.org/#a#b",
    )
)
VERSIONS = WORDS | st.sampled_from(("1", "12", "2N", "0", "9" * 30))
_NAMED = WORDS | st.sampled_from(("cpnat:person", "cpnat:geoArea", "creator")) | _URIS
_GROUPS = WORDS | st.sampled_from(("group1", "top", "top_"))
_REFERENCES = st.builds(
    Link, st.sampled_from(("itemRef", "groupRef", "conceptRef")), _GROUPS | _NAMED
)
_TYPES = st.sampled_from(("cpnat:person", "cpnat:geoArea", "cpnat:abstract")) | WORDS


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
        perhaps(draw, _ALIASES),
        perhaps(draw, _CODES),
        uri=perhaps(draw, _URIS),
        name=perhaps(draw, WORDS),
        type=perhaps(draw, _NAMED),
        relevance=perhaps(draw, _SHARES),
        confidence=perhaps(draw, _SHARES),
        creator=perhaps(draw, _NAMED),
        why=perhaps(draw, _NAMED),
        same_as=few(draw, _NAMED),
        broader=few(draw, _NAMED),
    )


@st.composite
def links(draw: DrawFn) -> Link:
    """
    Draw a link.

    .. versionadded:: 0.1.0
    """
    return Link(
        draw(_NAMED),
        draw(_URIS),
        perhaps(draw, VERSIONS),
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
    members = few(draw, links()) + few(draw, _REFERENCES)
    return Group(perhaps(draw, _GROUPS), perhaps(draw, _NAMED), members)


@st.composite
def concepts(draw: DrawFn) -> Concept:
    """
    Draw a concept.

    .. versionadded:: 0.1.0
    """
    return Concept(
        perhaps(draw, WORDS),
        perhaps(draw, WORDS),
        type=perhaps(draw, _TYPES),
        names=few(draw, labels()),
        definitions=few(draw, labels()),
        notes=few(draw, labels()),
        same_as=few(draw, WORDS),
        broader=few(draw, WORDS),
        narrower=few(draw, WORDS),
        related=few(draw, links()),
        details=few(draw, labels()),
    )


@st.composite
def coverages(draw: DrawFn) -> PlannedCoverage:
    """
    Draw a planned coverage.

    .. versionadded:: 0.1.0
    """
    return PlannedCoverage(
        perhaps(draw, WORDS),
        item_class=perhaps(draw, WORDS),
        content_type=perhaps(draw, WORDS),
        scheduled=perhaps(draw, MOMENTS),
        status=perhaps(draw, WORDS),
        headline=perhaps(draw, WORDS),
        slug=perhaps(draw, WORDS),
        notes=few(draw, labels()),
        assigned_to=few(draw, WORDS),
        delivered=few(draw, links()),
    )
