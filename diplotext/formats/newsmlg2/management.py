"""`itemMeta` and `rightsInfo`: what an item is, when it was made, what may be done with it."""

from collections.abc import Callable, Mapping
from functools import partial

from diplotext.formats._xml import Element
from diplotext.formats.codes import codes
from diplotext.formats.markup.names import all_text, name_of
from diplotext.formats.markup.rest import rest_of
from diplotext.formats.moments import UNKNOWN
from diplotext.formats.newsmlg2.assertions import property_of
from diplotext.formats.newsmlg2.draft import LANGUAGE, Draft
from diplotext.formats.newsmlg2.flex import concept_name
from diplotext.formats.newsmlg2.notes import read_note
from diplotext.model.article import PubStatus
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.update import UpdateNote


Reader = Callable[[Draft, Element], None]


def read_item_meta(draft: Draft, meta: Element) -> None:
    """Read `itemMeta`."""
    for child in meta:
        name = name_of(child.tag)
        reader = _ITEM_META.get(name)
        if reader is not None:
            reader(draft, child)
        else:
            draft.keep(child, name)


def read_rights(draft: Draft, rights: Element) -> None:
    """Read `rightsInfo`."""
    for child in rights:
        name = name_of(child.tag)
        reader = _RIGHTS.get(name)
        if reader is not None:
            reader(draft, child)
        elif len(child):
            draft.keep_rest(child, name)
        else:
            draft.keep(child, name)


def _item_class(draft: Draft, element: Element) -> None:
    code = draft.code(element)
    name = code.code or (code.uri or "").rpartition("/")[2]
    draft.item_class = name or draft.item_class
    for child in element:
        draft.keep(child, f"itemClass/{name_of(child.tag)}")


def _provider(draft: Draft, element: Element) -> None:
    draft.provider = property_of(draft, element)


def _service(draft: Draft, element: Element) -> None:
    draft.services.append(property_of(draft, element))


def _version_created(draft: Draft, element: Element) -> None:
    """Read when the version was made; the beginning of 1970 stands for unknown, since it must be there."""
    created = draft.moment(element)
    if created != UNKNOWN:
        draft.version_created = created or draft.version_created


def _first_created(draft: Draft, element: Element) -> None:
    draft.first_created = draft.moment(element) or draft.first_created


def _expires(draft: Draft, element: Element) -> None:
    """Read when the item stops being of use; an hour that holds for one use alone is kept."""
    constraint = element.get("pubconstraint")
    if constraint:
        draft.keep(element, f"expires/{constraint}")
    else:
        draft.expires = draft.moment(element) or draft.expires


def _embargoed(draft: Draft, element: Element) -> None:
    """Read an embargo; an empty one has no end, and so has one whose end cannot be read."""
    draft.embargo = Embargo(draft.moment(element))


def _status(draft: Draft, element: Element) -> None:
    code = draft.code(element)
    name = (code.code or code.uri or all_text(element)).rpartition("/")[2]
    status = codes().status.get(name.strip().lower())
    if status is not None:
        draft.status = status
    elif name:
        message = f"found status {name!r}, expected usable, withheld or canceled"
        draft.notice("bad-status", f"{message}; withheld to be safe", element)
        draft.status = PubStatus.WITHHELD


def _signal(draft: Draft, element: Element) -> None:
    signal = property_of(draft, element)
    draft.signals.append(signal)
    kind = codes().signal(signal.scheme, signal.code or signal.uri or "")
    if kind is not None:
        words = signal.name or draft.code(element).name or ""
        draft.update_notes.append(UpdateNote(kind, words, ()))


_TARGETS = ("residref", "guidref", "href", "uri")
"""Where a link says what it leads to; `guidref` is an older name of `residref`."""


def _link(draft: Draft, element: Element) -> None:
    """Read a link, and those within it, which agencies nest."""
    targets = (element.get(key) for key in _TARGETS)
    target = next(filter(None, targets), None)
    if target:
        title = next((all_text(c) for c in element if name_of(c.tag) == "title"), None)
        rel = element.get("rel") or element.get("reluri") or "link"
        draft.links.append(
            Link(
                rel,
                target,
                element.get("version") or None,
                title=title or None,
                content_type=element.get("contenttype") or None,
            )
        )
    for child in element:
        name = name_of(child.tag)
        if name == "link":
            _link(draft, child)
        elif name != "title":
            draft.keep(child, f"link/{name}")


def _links(draft: Draft, element: Element) -> None:
    """Read the links of Infomaker, of which those to authors name them; all else is kept."""
    for child in element:
        is_author = (child.get("rel") or "").lower() == "author"
        name = " ".join((child.get("title") or "").split())
        if is_author and name:
            draft.byline.append(name)
    draft.keep_rest(element, name_of(element.tag))


def _title(draft: Draft, element: Element) -> None:
    label = draft.label(element)
    if label is not None:
        draft.properties.append(
            Label(label.text, _with_role("title", label), label.language)
        )


def _with_role(name: str, label: Label) -> str:
    return name if label.role is None else f"{name}/{label.role}"


def _holder(draft: Draft, element: Element) -> None:
    name = concept_name(element, draft.context)
    if draft.holder is None:
        draft.holder = name
    elif name != draft.holder:
        draft.keep(element, "copyrightHolder")
    read = (name, draft.code(element).name)
    rest = rest_of(element, "copyrightHolder")
    draft.properties += (label for label in rest if label.text not in read)


def _notice(draft: Draft, element: Element) -> None:
    text = all_text(element)
    if text:
        draft.notices.append(Label(text, draft.role(element), element.get(LANGUAGE)))


def _usage_terms(draft: Draft, element: Element) -> None:
    text = all_text(element)
    if text:
        draft.usage_terms.append(
            Label(text, draft.role(element), element.get(LANGUAGE))
        )


def _alternative_id(draft: Draft, element: Element) -> None:
    text = all_text(element)
    if text:
        kind = element.get("type") or element.get("environment")
        draft.alternative_ids.append(Label(text, kind))


def _other_item(rel: str, draft: Draft, element: Element) -> None:
    """Read a property that names another item by its id, such as `derivedFrom`."""
    words = all_text(element)
    name = draft.code(element).name or element.get("residref") or words
    if name:
        title = words if words and words != name else None
        draft.links.append(Link(rel, name, element.get("version") or None, title=title))


_ITEM_META: Mapping[str, Reader] = {
    "itemClass": _item_class,
    "provider": _provider,
    "versionCreated": _version_created,
    "firstCreated": _first_created,
    "embargoed": _embargoed,
    "expires": _expires,
    "pubStatus": _status,
    "service": _service,
    "title": _title,
    "edNote": read_note,
    "signal": _signal,
    "altId": _alternative_id,
    "link": _link,
    "links": _links,
    "altRep": _link,
    "derivedFrom": partial(_other_item, "derivedFrom"),
    "deliverableOf": partial(_other_item, "deliverableOf"),
    "memberOf": partial(_other_item, "memberOf"),
    "instanceOf": partial(_other_item, "instanceOf"),
}
_RIGHTS: Mapping[str, Reader] = {
    "copyrightHolder": _holder,
    "copyrightNotice": _notice,
    "usageTerms": _usage_terms,
    "link": _link,
}

read_alternative_id = _alternative_id
