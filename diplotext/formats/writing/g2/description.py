"""What an item says of its content: `contentMeta`, in the order of the NewsML-G2 schema."""

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.writing.dateline import dateline_words
from diplotext.formats.writing.g2.concepts import (
    add_concept,
    add_label,
    add_party,
    identify,
)
from diplotext.formats.writing.markup import add, set_lines
from diplotext.formats.writing.published import published
from diplotext.model.article import Article
from diplotext.model.subject import Subject


_MAKERS = ("creator", "contributor", "infoSource")
SUBHEADLINE = "hld:subHeadline"
GEOGRAPHY = "cpnat:geoArea"


def add_content_meta(item: Element, article: Article) -> Element:
    """Add what the content is about, who made it and where."""
    meta = add(item, "contentMeta")
    if article.urgency is not None:
        add(meta, "urgency", str(article.urgency))
    for place in article.located:
        add_party(meta, "located", place)
    for maker in article.contributors:
        _add_maker(meta, maker)
    for name in article.alternative_ids:
        element = add(meta, "altId", name.text)
        identify(element, name.role, "type")
    _add_descriptions(meta, article)
    return meta


def _add_maker(meta: Element, maker: Subject) -> None:
    """Add a maker: what it did is its element, or the role of a contributor."""
    tag = maker.type if maker.type in _MAKERS else _MAKERS[1]
    element = add_party(meta, tag, attrs.evolve(maker, type=None))
    if tag != maker.type:
        identify(element, maker.type, "role")


def _add_descriptions(meta: Element, article: Article) -> None:
    if article.language is not None:
        add(meta, "language", tag=article.language)
    for genre in article.genres:
        add_concept(meta, "genre", genre)
    for keyword in article.keywords:
        add(meta, "keyword", keyword)
    for subject in (*article.subjects, *_unlisted_places(article)):
        add_concept(meta, "subject", subject)
    if article.slug is not None:
        add(meta, "slugline", article.slug)
    _add_headlines(meta, article)
    _add_lines(meta, article)


def _add_lines(meta: Element, article: Article) -> None:
    """Add dateline and byline, and the words of a package, which has no other place for them."""
    line = dateline_words(article)
    if line is not None:
        add(meta, "dateline", line)
    for name in article.byline:
        add(meta, "by", name)
    if article.groups:
        for part in published(article):
            set_lines(add(meta, "description"), part.text)


def _add_headlines(meta: Element, article: Article) -> None:
    if article.headline is not None:
        add(meta, "headline", article.headline)
    if article.subheadline is not None:
        add(meta, "headline", article.subheadline, role=SUBHEADLINE)
    for label in article.headlines:
        add_label(meta, "headline", label)


def _unlisted_places(article: Article) -> list[Subject]:
    """Give the places that no subject names."""
    named = {subject.name for subject in article.subjects}
    return [
        Subject(None, None, name=place, type=GEOGRAPHY)
        for place in article.places
        if place not in named
    ]
