"""How an item is managed: rights and `itemMeta`, in the order of the NewsML-G2 schema."""

import re

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.writing.g2.concepts import (
    UPDATE_ALIAS,
    add_label,
    add_party,
    add_qualified,
    identify,
    is_address,
)
from diplotext.formats.writing.markup import add, put, set_lines
from diplotext.formats.writing.moments import iso, version_created
from diplotext.formats.writing.published import all_notes
from diplotext.model.article import Article
from diplotext.model.link import Link
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateKind


_CLASS = re.compile(r"[A-Za-z0-9._-]+\Z")
_NUMBER = re.compile(r"[1-9][0-9]{0,17}\Z")
_REL = re.compile(r"[^\s:]+\Z")
_NOBODY = "unknown"
ANY_RELATION = "link"
"""What a link is called whose relation is not told."""
_SIGNALS = {
    UpdateKind.UPDATE: "update",
    UpdateKind.LEAD: "update",
    UpdateKind.RECAST: "update",
    UpdateKind.ADD: "update",
    UpdateKind.CORRECTION: "correction",
}
"""What the IPTC's signals have for a note; what it says in full is a signal of our own."""


def version_number(version: str | None) -> str | None:
    """
    Give a version when it is a positive whole number, which NewsML-G2 asks for.

    Example:
        >>> version_number("2"), version_number("2N")
        ('2', None)
    """
    return version if version is not None and _NUMBER.match(version) else None


def add_rights(item: Element, article: Article) -> None:
    """Add who owns the article and what may be done with it."""
    rights = article.rights
    if rights is None:
        return
    info = add(item, "rightsInfo")
    if rights.holder is not None:
        add_party(info, "copyrightHolder", Subject(None, None, name=rights.holder))
    for notice in rights.notices:
        add_label(info, "copyrightNotice", notice)
    for terms in rights.usage_terms:
        add_label(info, "usageTerms", terms)


def add_item_meta(item: Element, article: Article) -> None:
    """Add how the item is managed."""
    meta = add(item, "itemMeta")
    add(meta, "itemClass", qcode=f"ninat:{_item_class(article)}")
    _add_provider(meta, article)
    add(meta, "versionCreated", iso(version_created(article)))
    if article.first_created is not None:
        add(meta, "firstCreated", iso(article.first_created))
    if article.embargo is not None:
        until = article.embargo.until
        add(meta, "embargoed", None if until is None else iso(until))
    add(meta, "pubStatus", qcode=f"stat:{article.status.value}")
    for service in article.services:
        add_qualified(meta, "service", service)
    _add_notes(meta, article)
    _add_signals(meta, article)
    if article.expires is not None:
        add(meta, "expires", iso(article.expires))
    for link in article.links:
        add_link(meta, "link", link)


def _item_class(article: Article) -> str:
    written = article.item_class
    if written is not None and _CLASS.match(written) is not None:
        return written
    return "composite" if article.groups else "text"


def _add_provider(meta: Element, article: Article) -> None:
    if article.provider is not None:
        add_party(meta, "provider", article.provider)
    else:
        name = article.agency
        add_party(meta, "provider", Subject(None, name or _NOBODY, name=name))


def _add_notes(meta: Element, article: Article) -> None:
    """Add what desks are told; what is not for publication is not written at all."""
    for note in all_notes(article):
        element = add_label(meta, "edNote", attrs.evolve(note, text="."))
        element.text = None
        set_lines(element, note.text)


def _add_signals(meta: Element, article: Article) -> None:
    for signal in article.signals:
        add_party(meta, "signal", signal)
    note = article.update_note
    if note is None or any(s.scheme == UPDATE_ALIAS for s in article.signals):
        return
    # The one with the words stands first: of two signals that say the same the first is taken.
    add_party(meta, "signal", Subject(UPDATE_ALIAS, note.kind.value, name=note.text))
    standard = _SIGNALS.get(note.kind)
    if standard is not None:
        add_party(meta, "signal", Subject("sig", standard))


def add_link(parent: Element, tag: str, link: Link) -> Element:
    """Add a relation to another item, or to a page."""
    element = add(parent, tag)
    rel = link.rel
    if rel != ANY_RELATION:
        identify(element, f"irel:{rel}" if _REL.match(rel) else rel, "rel")
    address = link.target.casefold().startswith(("http:", "https:"))
    is_page = address and is_address(link.target)
    put(element, "href" if is_page else "residref", link.target)
    put(element, "version", version_number(link.version))
    put(element, "contenttype", link.content_type)
    if link.title is not None:
        add(element, "title", link.title)
    return element
