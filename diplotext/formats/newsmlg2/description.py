"""`contentMeta`: headline, slug, byline, subjects and what else describes the content."""

from collections.abc import Mapping
from functools import partial

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.keywords import parted
from diplotext.formats.markup.headline import plain_line
from diplotext.formats.markup.names import all_text, name_of
from diplotext.formats.newsmlg2.assertions import property_of
from diplotext.formats.newsmlg2.draft import LANGUAGE, Draft, is_other_language
from diplotext.formats.newsmlg2.flex import concept_name
from diplotext.formats.newsmlg2.management import Reader, read_alternative_id
from diplotext.formats.newsmlg2.notes import is_nonpublic, read_note
from diplotext.formats.urgency import urgency_of
from diplotext.model.label import Label
from diplotext.model.subject import Subject


_SUBTITLES = (
    "subtitle",
    "subheadline",
    "subhead",
    "deck",
    "sub",
    "hl2",
    "subtitel",
    "untertitel",
)
_TITLES = ("title", "headline", "main", "hl1")


def read_content_meta(draft: Draft, meta: Element) -> None:
    """Read `contentMeta`; what stands there and is not for publication is held apart."""
    for child in meta:
        name = name_of(child.tag)
        if is_nonpublic(child):
            label = draft.label(child)
            draft.nonpublic += [] if label is None else [label]
            continue
        reader = _CONTENT_META.get(name)
        if reader is not None:
            reader(draft, child)
        else:
            draft.keep(child, name)


def _urgency(draft: Draft, element: Element) -> None:
    text = all_text(element)
    draft.urgency = urgency_of(text)
    if text and draft.urgency is None:
        message = f"found urgency {text[:20]!r}, expected 1 to 9; kept as a property"
        draft.notice("bad-urgency", message, element)
        draft.keep(element, "urgency")


def _headline(draft: Draft, element: Element) -> None:
    """Read a headline: the first without another role is the headline, by role the others."""
    label = draft.label(element)
    if label is None:
        return
    label = attrs.evolve(label, text=plain_line(label.text))
    role = (label.role or "").rpartition(":")[2].rpartition("/")[2].lower()
    if role in _SUBTITLES and draft.subheadline is None:
        draft.subheadline = label.text
    elif (not role or role in _TITLES) and _is_better(draft, element):
        if draft.headline is not None:
            draft.headlines.append(draft.headline)
        draft.headline, draft.headline_line = label, element
        if label.role is not None:
            draft.properties.append(Label(label.role, "headline/@role"))
    else:
        draft.headlines.append(label)


def _is_better(draft: Draft, element: Element) -> bool:
    """Tell whether a headline takes the place of the one before: it is the first in the language wanted."""
    if draft.headline is None or draft.headline_line is None:
        return True
    wanted = draft.wanted_language
    was_other = is_other_language(draft.headline_line, wanted)
    return was_other and not is_other_language(element, wanted)


def _slugline(draft: Draft, element: Element) -> None:
    text = all_text(element)
    if not text:
        return
    if draft.slug is None:
        draft.slug = text
        draft.keep_attributes(element, "slugline")
    else:
        draft.keep(element, _named("slugline", draft.role(element)))


def _dateline(draft: Draft, element: Element) -> None:
    draft.dateline = draft.dateline or all_text(element) or None


def _by(draft: Draft, element: Element) -> None:
    text = all_text(element)
    if text:
        draft.byline.append(text)


def _creditline(draft: Draft, element: Element) -> None:
    text = all_text(element)
    if text:
        draft.creditline = draft.creditline or text
        draft.keep(element, "creditline")


def _description(draft: Draft, element: Element) -> None:
    label = draft.label(element)
    if label is not None:
        role = _named("description", label.role)
        draft.properties.append(Label(label.text, role, label.language))
        draft.descriptions.append((label, element))


def _named(name: str, role: str | None) -> str:
    return name if role is None else f"{name}/{role}"


def _language(draft: Draft, element: Element) -> None:
    tag = draft.tag(element, "tag")
    draft.content_language = draft.content_language or tag


def _subject(draft: Draft, element: Element) -> None:
    draft.subjects += _told(property_of(draft, element))


def _genre(draft: Draft, element: Element) -> None:
    draft.genres += _told(property_of(draft, element))


def _located(draft: Draft, element: Element) -> None:
    draft.located += _told(property_of(draft, element))


def _contributor(part: str, draft: Draft, element: Element) -> None:
    kind = draft.role(element) or part
    draft.contributors += _told(property_of(draft, element, kind))


def _told(subject: Subject) -> tuple[Subject, ...]:
    """Give a concept, unless the property neither identifies nor names any."""
    is_told = subject.code or subject.uri or subject.name
    return (subject,) if is_told else ()


def _keyword(draft: Draft, element: Element) -> None:
    draft.keywords += parted(all_text(element))


def _content_created(draft: Draft, element: Element) -> None:
    """Keep when the content was made, which stands in for the item's own times."""
    moment = draft.moment(element)
    if moment is not None:
        label = Label(moment.isoformat(), name_of(element.tag), element.get(LANGUAGE))
        draft.properties.append(label)


def _place_named(draft: Draft, element: Element) -> None:
    name = concept_name(element, draft.context)
    if name:
        draft.properties.append(Label(name, name_of(element.tag)))


_CONTENT_META: Mapping[str, Reader] = {
    "urgency": _urgency,
    "contentCreated": _content_created,
    "contentModified": _content_created,
    "located": _located,
    "creator": partial(_contributor, "creator"),
    "contributor": partial(_contributor, "contributor"),
    "infoSource": partial(_contributor, "infoSource"),
    "altId": read_alternative_id,
    "language": _language,
    "genre": _genre,
    "keyword": _keyword,
    "subject": _subject,
    "slugline": _slugline,
    "headline": _headline,
    "dateline": _dateline,
    "by": _by,
    "creditline": _creditline,
    "description": _description,
    "edNote": read_note,
    "audience": _place_named,
    "exclAudience": _place_named,
}
