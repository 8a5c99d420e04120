"""Whom the sender of an article names by identifiers, for those who look names up."""

from collections.abc import Iterator

from diplotext.model.article import Article
from diplotext.model.concept import Concept
from diplotext.model.subject import Subject


_ACTORS = frozenset(
    [
        "person",
        "people",
        "organisation",
        "organization",
        "org",
        "company",
        "geoarea",
        "place",
        "poi",
        "country",
        "state",
        "city",
    ]
)
"""Sorts of concepts that may act or speak, by the code of their type (IPTC `cpnature`, NITF, ninjs)."""


def identified(article: Article) -> Iterator[tuple[str, str]]:
    """
    Give the names of persons, bodies and places that an article identifies, each with an identifier.

    They come from the concepts of concept and knowledge items, from what a news item asserts
    of its concepts, and from its subjects. A name is given once for each of its identifiers:
    QCode, URI and those of the same concept elsewhere.

    Args:
        article: An article as its format was read.

    Example:
        >>> orlin = Subject("pers", "7", name="Ann Orlin", type="cpnat:person")
        >>> list(identified(Article("", subjects=(orlin, Subject("topic", "3", name="ports")))))
        [('Ann Orlin', 'pers:7')]

    .. versionadded:: 0.1.0
    """
    pairs = dict.fromkeys((*_of_concepts(article), *_of_subjects(article)))
    yield from pairs


def _of_concepts(article: Article) -> Iterator[tuple[str, str]]:
    for concept in article.concepts:
        if _may_act(concept.type) or concept.actor is not None:
            yield from _pairs(concept)


def _pairs(concept: Concept) -> Iterator[tuple[str, str]]:
    for label in concept.names:
        for identifier in concept.identifiers:
            yield label.text, identifier


def _of_subjects(article: Article) -> Iterator[tuple[str, str]]:
    for subject in (*article.subjects, *article.located, *article.contributors):
        if subject.name is not None and _may_act(subject.type):
            yield from ((subject.name, each) for each in _identifiers(subject))


def _identifiers(subject: Subject) -> Iterator[str]:
    if subject.scheme is not None and subject.code is not None:
        yield f"{subject.scheme}:{subject.code}"
    if subject.uri is not None:
        yield subject.uri
    yield from subject.same_as


def _may_act(type_: str | None) -> bool:
    code = (type_ or "").rpartition(":")[2].rpartition("/")[2]
    return code.lower() in _ACTORS
