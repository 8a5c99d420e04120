"""What was found in an article, as assertions of NewsML-G2 that point at the words."""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.writing.body import Mark
from diplotext.formats.writing.g2.concepts import add_concept, identify
from diplotext.formats.writing.markup import add, put
from diplotext.formats.writing.published import published
from diplotext.model.article import Article
from diplotext.model.subject import Subject
from diplotext.text.span import Span


ALIAS, SCHEME = "diplotext", "urn:diplotext:analysis:"
"""The vocabulary of what was found: sorts of findings, and how one relates to another."""

_BY_MACHINE = "howextr:tool"


@attrs.frozen
class Fact:
    """
    One thing that is said of a finding.

    Attributes:
        relation: What is said, such as `speaker`.
        value: The value, when it is one.
        finding: The finding that it is related to, when it is one.
        concept: The QCode or address of a concept, when it is related to one.
    """

    relation: str
    value: str | None = None
    finding: str | None = None
    concept: str | None = None


@attrs.frozen
class Assertion:
    """
    A finding.

    Attributes:
        id: Its name.
        type: What sort of finding it is, as a QCode.
        names: What it is called, when it is called anything.
        facts: What is said of it.
    """

    id: str
    type: str
    names: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()


@attrs.frozen
class Reference:
    """
    Words on which a finding rests.

    Attributes:
        id: The name of the finding.
        part: Which part of it they are, such as `cue`.
        span: The words.
    """

    id: str
    part: str
    span: Span


@attrs.frozen
class Additions:
    """
    What was found in an article, to be written with it.

    Attributes:
        subjects: What it is about.
        assertions: The findings.
        references: The words they rest on.
    """

    subjects: tuple[Subject, ...] = ()
    assertions: tuple[Assertion, ...] = ()
    references: tuple[Reference, ...] = ()


def add_found_subjects(meta: Element, additions: Additions) -> None:
    """Add what the article was found to be about, and that a program found it."""
    for subject in additions.subjects:
        put(add_concept(meta, "subject", subject), "how", _BY_MACHINE)


def add_assertions(item: Element, additions: Additions) -> None:
    """Add the findings."""
    for assertion in additions.assertions:
        element = add(item, "assert", literal=assertion.id)
        add(element, "type", qcode=assertion.type)
        for name in assertion.names:
            add(element, "name", name)
        for fact in assertion.facts:
            related = add(element, "related", rel=f"{ALIAS}:{fact.relation}")
            put(related, "literal", fact.finding)
            identify(related, fact.concept)
            put(related, "value", fact.value)


def add_references(item: Element, additions: Additions, marks: Sequence[Mark]) -> None:
    """Add which words of the body each finding rests on; words outside of it are not marked."""
    starts = {mark.span.start: at for at, mark in enumerate(marks)}
    for reference in additions.references:
        span = reference.span
        first = starts.get(span.start, len(marks))
        pieces = list(takewhile(lambda mark: mark.span.end <= span.end, marks[first:]))  # noqa: B023 - used at once
        if pieces and pieces[-1].span.end == span.end:
            names = " ".join(piece.id for piece in pieces)
            element = add(item, "inlineRef", literal=reference.id, idrefs=names)
            add(element, "related", rel=f"{ALIAS}:part", value=reference.part)


def marks_for(article: Article, additions: Additions) -> list[Mark]:
    """
    Give the pieces of the body that the words of findings are made of.

    Findings overlap and elements cannot, so the body is cut wherever words of a finding
    begin or end; a finding refers to all the pieces it covers.

    Example:
        >>> from diplotext.model.paragraph import Paragraph, ParagraphRole
        >>> story = Article("Riga signs", (Paragraph(Span(0, 10), ParagraphRole.BODY),))
        >>> places = (Reference("s1", "content", Span(0, 10)), Reference("s1", "cue", Span(5, 10)))
        >>> [mark.span.of(story.text) for mark in marks_for(story, Additions((), (), places))]
        ['Riga ', 'signs']
    """
    spans = sorted(reference.span for reference in additions.references)
    at = 0
    found: list[Span] = []
    for part in published(article):
        inside: list[Span] = []
        while at < len(spans) and spans[at].start < part.span.end:
            if part.span.covers(spans[at]):
                inside.append(spans[at])
            at += 1
        cuts = sorted({edge for span in inside for edge in (span.start, span.end)})
        found += _covered(cuts, inside)
    return [Mark(f"words{number}", span) for number, span in enumerate(found, 1)]


def _covered(cuts: Sequence[int], spans: Sequence[Span]) -> Iterator[Span]:
    """Give the pieces between cuts that a span covers; spans are in order."""
    reach = at = 0
    for start, end in pairwise(cuts):
        while at < len(spans) and spans[at].start <= start:
            reach = max(reach, spans[at].end)
            at += 1
        if reach >= end:
            yield Span(start, end)
