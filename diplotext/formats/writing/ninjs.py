"""ninjs 3.1: an article as a JSON object."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from diplotext.formats.writing.body import XHTML_TAGS, add_body
from diplotext.formats.writing.characters import is_iri, to_uri, unicode_text
from diplotext.formats.writing.markup import fragments, root
from diplotext.formats.writing.moments import iso
from diplotext.formats.writing.names import name_of
from diplotext.formats.writing.published import all_notes
from diplotext.model.article import Article, PubStatus
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.rendition import Rendition
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject


Member: TypeAlias = tuple[str, object]

_STANDARD = {
    "name": "ninjs",
    "version": "3.1",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
}
_KINDS = frozenset(
    {
        "text",
        "audio",
        "video",
        "picture",
        "graphic",
        "composite",
        "component",
        "event",
        "planning",
    }
)
_LISTS = {
    "person": "people",
    "organisation": "organisations",
    "geoArea": "places",
    "poi": "places",
    "event": "events",
    "object": "objects",
}
"""Where a concept goes, by the nature that `cpnat` gives it; others are subjects."""
_UNNAMED, _ASSOCIATION = "rendition", "association"
_MOST = 100


def serialize(article: Article) -> bytes:
    """
    Write an article.

    Example:
        >>> b'"slugline": "PACT"' in serialize(Article("Riga signs.", slug="PACT"))
        True
    """
    return _dumped(dict(_members(article)))


def serialize_many(articles: Iterable[Article]) -> bytes:
    """
    Write articles as a list.

    Example:
        >>> serialize_many([Article("Riga signs.")])[:1]
        b'['
    """
    return _dumped([dict(_members(article)) for article in articles])


def _dumped(content: object) -> bytes:
    return json.dumps(content, ensure_ascii=False, indent=1).encode("utf-8")


def _members(article: Article) -> Iterator[Member]:
    """Give the members of the object; those that say nothing are left out."""
    for key, value in (
        *_management(article),
        *_rights(article.rights),
        *_description(article),
        *_content(article),
    ):
        if value is not None and value not in ([], ""):
            yield key, unicode_text(value) if isinstance(value, str) else value


def _management(article: Article) -> Iterator[Member]:
    yield "standard", _STANDARD
    yield "uri", to_uri(name_of(article))
    yield "type", _kind(article)
    yield "version", article.version
    for key, moment in (
        ("firstCreated", article.first_created),
        ("versionCreated", article.version_created),
        ("embargoedUntil", None if article.embargo is None else article.embargo.until),
        ("expires", article.expires),
    ):
        yield key, None if moment is None else iso(moment)
    yield "pubStatus", _status(article).value
    yield "urgency", article.urgency
    yield "edNote", "\n".join(note.text for note in all_notes(article))
    yield "altIds", [_labelled(label) for label in article.alternative_ids]
    yield "associations", [_association(link) for link in article.links]
    forms = (form for form in article.renditions if form.href is not None)
    yield "renditions", [_rendition(form) for form in forms]


def _association(link: Link) -> dict[str, str]:
    """Give a relation to another item, which must have a name and an address."""
    members = {
        "name": link.rel or _ASSOCIATION,
        "uri": to_uri(link.target),
        "version": link.version,
        "title": link.title,
    }
    return {key: unicode_text(text) for key, text in members.items() if text}


def _rendition(form: Rendition) -> dict[str, str]:
    """Give a form that lies elsewhere, which must have a name."""
    members = {
        "name": form.role or _UNNAMED,
        "href": to_uri(form.href or ""),
        "contentType": form.content_type,
    }
    return {key: unicode_text(text) for key, text in members.items() if text}


def _kind(article: Article) -> str:
    if article.item_class in _KINDS:
        return article.item_class
    return "composite" if article.groups else "text"


def _status(article: Article) -> PubStatus:
    """Give the status; an embargo without end, which ninjs does not know, withholds."""
    is_endless = article.embargo is not None and article.embargo.until is None
    if is_endless and article.status is PubStatus.USABLE:
        return PubStatus.WITHHELD
    return article.status


def _rights(rights: Rights | None) -> Iterator[Member]:
    if rights is not None:
        yield "copyrightHolder", rights.holder
        yield "copyrightNotice", "\n".join(label.text for label in rights.notices)
        yield "usageTerms", "\n".join(label.text for label in rights.usage_terms)


def _description(article: Article) -> Iterator[Member]:
    yield "language", article.language
    yield "slugline", article.slug
    yield "by", ", ".join(article.byline)
    yield "located", _located(article)
    yield "infoSources", [_concept(maker) for maker in article.contributors]
    yield "genres", [_concept(genre) for genre in article.genres]
    lists: dict[str, list[Mapping[str, object]]] = {}
    for subject in article.subjects:
        lists.setdefault(_list_of(subject), []).append(_about(subject))
    # A place without a name is read by its code.
    named = {subject.name or _literal(subject) for subject in article.subjects}
    for place in article.places:
        if place not in named:
            lists.setdefault("places", []).append({"name": unicode_text(place)})
    yield from lists.items()


def _located(article: Article) -> str | None:
    """Give where the story was made, or else the place of its dateline."""
    names = [place.name for place in article.located if place.name is not None]
    if names:
        return names[0]
    return None if article.dateline is None else article.dateline.place


def _content(article: Article) -> Iterator[Member]:
    main = None if article.headline is None else Label(article.headline, "main")
    sub = (
        None
        if article.subheadline is None
        else Label(article.subheadline, "subHeadline")
    )
    lines = [label for label in (main, sub, *article.headlines) if label is not None]
    yield "headlines", [_labelled(label) for label in lines]
    body = root("body")
    add_body(body, article, XHTML_TAGS)
    if len(body):
        value = fragments(body)
        form = {"role": "main", "contentType": "application/xhtml+xml", "value": value}
        yield "bodies", [form]


def _labelled(label: Label) -> dict[str, str]:
    words = {"value": unicode_text(label.text)}
    return words if label.role is None else {"role": unicode_text(label.role), **words}


def _list_of(subject: Subject) -> str:
    kind = (subject.type or "").rpartition(":")[2].rpartition("/")[2]
    return _LISTS.get(kind, "subjects")


def _about(subject: Subject) -> dict[str, object]:
    """Give a concept; only a subject may be ranked."""
    concept = _concept(subject)
    if _list_of(subject) == "subjects":
        for key, share in (
            ("relevance", subject.relevance),
            ("confidence", subject.confidence),
        ):
            if share is not None and concept:  # a share of nothing ranks nothing
                concept[key] = min(max(round(share), 0), _MOST)
        if subject.creator is not None:
            concept["creator"] = unicode_text(subject.creator)
    return concept


def _concept(subject: Subject) -> dict[str, object]:
    concept: dict[str, object] = {}
    if subject.name is not None:
        concept["name"] = unicode_text(subject.name)
    if subject.uri is not None and is_iri(subject.uri):
        concept["uri"] = to_uri(subject.uri)
    written = _literal(subject)
    if written:
        concept["literal"] = unicode_text(written)
    return concept


def _literal(subject: Subject) -> str:
    """Give the code of a concept as it is written, its scheme before it."""
    parts = (subject.scheme, subject.code)
    return ":".join(part for part in parts if part is not None)
