"""NITF 3.6: an article as a document of its own."""

import re

from diplotext.formats._xml import Element
from diplotext.formats.writing.body import NITF_TAGS, add_body
from diplotext.formats.writing.dateline import dateline_words
from diplotext.formats.writing.markup import XML_LANG, add, put, root, to_bytes
from diplotext.formats.writing.moments import iso
from diplotext.formats.writing.names import name_of
from diplotext.formats.writing.published import all_notes
from diplotext.model.article import Article, PubStatus
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateKind


NITF = "http://iptc.org/std/NITF/2006-10-18/"
_VERSION = "-//IPTC//DTD NITF 3.6//EN"
_MESSAGES = {
    UpdateKind.CORRECTION: "correction",
    UpdateKind.KILL: "kill",
    UpdateKind.WITHDRAWAL: "withdrawal",
}
"""How a message to desks is typed that says more than that something was added."""
_EMBARGOED = "embargoed"
_TOKEN = re.compile(r"[A-Za-z0-9._:-]+\Z")


def serialize(article: Article) -> bytes:
    """
    Write an article.

    Example:
        >>> b'<hl1>Riga signs</hl1>' in serialize(Article("", headline="Riga signs"))
        True
    """
    document = root(f"{{{NITF}}}nitf", {None: NITF})
    put(document, "version", _VERSION)
    put(document, "baselang", article.language)
    _add_head(document, article)
    body = add(document, "body")
    put(body, XML_LANG, article.language)
    _add_body_head(body, article)
    add_body(add(body, "body.content"), article, NITF_TAGS)
    return to_bytes(document)


def _add_head(document: Element, article: Article) -> None:
    head = add(document, "head")
    if article.headline is not None:
        add(head, "title", article.headline)
    _add_subject_codes(head, article)
    _add_data(head, article)


def _add_data(head: Element, article: Article) -> None:
    data = add(head, "docdata")
    put(data, "management-status", _status(article))
    add(
        data, "doc-id", **{"id-string": name_of(article), "regsrc": _registrar(article)}
    )
    if article.urgency is not None:
        add(data, "urgency", **{"ed-urg": article.urgency})
    _add_dates(data, article)
    _add_messages(data, article)
    add(data, "du-key", key=article.slug, version=_token(article.version))
    if article.rights is not None:
        if article.rights.holder is not None:
            add(data, "doc.copyright", holder=article.rights.holder)
        for terms in article.rights.usage_terms:
            add(data, "doc.rights", limitations=terms.text)
    _add_topics(data, article)


def _add_messages(data: Element, article: Article) -> None:
    """Add what desks are told, and what this version does to the one before."""
    note = article.update_note
    kind = None if note is None else _MESSAGES.get(note.kind)
    for message in all_notes(article):
        if kind is None or note is None or message.text != note.text:
            add(data, "ed-msg", **{"msg-type": message.role, "info": message.text})
    if note is not None and kind is not None:
        add(data, "ed-msg", **{"msg-type": kind, "info": note.text})


def _registrar(article: Article) -> str | None:
    """Give who registered the item; the holder of its rights alone is read as the agency anyway."""
    held = article.rights is not None and article.rights.holder == article.agency
    return None if held and article.provider is None else article.agency


def _status(article: Article) -> str:
    """Give the status; an embargo is one of its own in NITF, where nothing graver stands."""
    return _EMBARGOED if _is_held(article) else article.status.value


def _is_held(article: Article) -> bool:
    return article.embargo is not None and article.status is PubStatus.USABLE


def _token(written: str | None) -> str | None:
    return written if written is not None and _TOKEN.match(written) else None


def _add_dates(data: Element, article: Article) -> None:
    embargo = article.embargo if _is_held(article) else None
    until = None if embargo is None else embargo.until
    for tag, moment in (
        ("date.issue", article.version_created),
        ("date.release", until),
        ("date.expire", article.expires),
    ):
        if moment is not None:
            add(data, tag, norm=iso(moment))


def _add_topics(data: Element, article: Article) -> None:
    if article.keywords:
        keys = add(data, "key-list")
        for keyword in article.keywords:
            add(keys, "keyword", key=keyword)
    if article.subjects or article.places:
        content = add(data, "identified-content")
        for subject in article.subjects:
            if not _is_subject_code(subject):
                _add_subject(content, subject)
        for place in dict.fromkeys(article.places):
            add(content, "location", place)


def _is_subject_code(subject: Subject) -> bool:
    """Tell whether a subject is one of the IPTC's subject codes, which have their own element."""
    code = subject.code
    return (
        subject.scheme == "subj" and code is not None and _TOKEN.match(code) is not None
    )


def _add_subject_codes(head: Element, article: Article) -> None:
    codes = [subject for subject in article.subjects if _is_subject_code(subject)]
    if not codes:
        return
    topics = add(head, "tobject")
    for subject in codes:
        stem = "tobject.subject."
        topic = add(topics, "tobject.subject")
        put(topic, stem + "refnum", subject.code)
        put(topic, stem + "type", subject.name)


def _add_subject(content: Element, subject: Subject) -> None:
    classifier = add(content, "classifier", subject.name)
    put(classifier, "type", subject.scheme)
    put(classifier, "value", subject.code)
    put(classifier, "idsrc", subject.uri)


def _add_body_head(body: Element, article: Article) -> None:
    head = add(body, "body.head")
    if article.headline is not None or article.subheadline is not None:
        lines = add(head, "hedline")
        add(lines, "hl1", article.headline or "")
        if article.subheadline is not None:
            add(lines, "hl2", article.subheadline)
    for name in article.byline:
        add(head, "byline", name)
    registrar = _registrar(article)
    if registrar is not None:
        add(head, "distributor", registrar)
    line = dateline_words(article)
    if line is not None:
        add(head, "dateline", line)
