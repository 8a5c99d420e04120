"""`head` of NITF: who sent the document, when, under which name, about what."""

from collections.abc import Callable, Mapping

from diplotext.formats._xml import Element
from diplotext.formats.codes import codes
from diplotext.formats.keywords import parted
from diplotext.formats.markup.names import all_text, local
from diplotext.formats.nitf.draft import NitfDraft
from diplotext.formats.urgency import urgency_of
from diplotext.model.article import PubStatus
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateNote


_Reader = Callable[[NitfDraft, Element], None]

_SUBJECT_CODE = "subj"
_SLUGS = ("slug", "anpa-keyword", "ntbstikkord", "slugline")
_CONTAINERS = frozenset(
    {"docdata", "tobject", "identified-content", "key-list", "del-list"}
)


def read_head(draft: NitfDraft, head: Element) -> None:
    """Read `head`, and the parts that hold others."""
    for child in head:
        name = local(child)
        if name in _CONTAINERS:
            _container(draft, child, name)
            read_head(draft, child)
            continue
        reader = _HEAD.get(name)
        if reader is not None:
            reader(draft, child)
        else:
            draft.keep(
                name, all_text(child) or " ".join(map(str, child.attrib.values()))
            )


def _container(draft: NitfDraft, element: Element, name: str) -> None:
    """Read what a part says of itself."""
    if name == "docdata":
        _status(draft, element)
        target = element.get("management-doc-idref")
        if target:
            draft.links.append(Link("management-doc-idref", target))
        status = element.get("management-idref-status")
        draft.keep("management-idref-status", status)
    elif name == "tobject":
        kind = element.get("tobject.type")
        draft.genres += [] if not kind else [Subject(None, None, name=kind, type=name)]


def _status(draft: NitfDraft, docdata: Element) -> None:
    name = (docdata.get("management-status") or "").strip().lower()
    status = codes().status.get(name)
    if status is not None:
        draft.status = status
    elif name:
        message = (
            f"found status {name!r}, expected usable, embargoed, withheld or canceled"
        )
        draft.notice("bad-status", f"{message}; withheld to be safe", docdata)
        draft.status = PubStatus.WITHHELD
    if name == "embargoed":
        draft.status, draft.embargo = PubStatus.USABLE, draft.embargo or Embargo()


def _doc_id(draft: NitfDraft, element: Element) -> None:
    draft.guid = draft.guid or element.get("id-string") or None
    draft.sender = draft.sender or element.get("regsrc") or None


def _du_key(draft: NitfDraft, element: Element) -> None:
    draft.slug = draft.slug or element.get("key") or None
    draft.version = draft.version or element.get("version") or None
    draft.keep("du-key/generation", element.get("generation"))
    draft.keep("du-key/part", element.get("part"))


def _urgency(draft: NitfDraft, element: Element) -> None:
    text = (element.get("ed-urg") or "").strip()
    draft.urgency = urgency_of(text)
    if text and draft.urgency is None:
        message = f"found urgency {text[:20]!r}, expected 1 to 9; kept as a property"
        draft.notice("bad-urgency", message, element)
        draft.keep("urgency", text)


def _issue(draft: NitfDraft, element: Element) -> None:
    draft.version_created = draft.moment(element) or draft.version_created


def _release(draft: NitfDraft, element: Element) -> None:
    """Read when the document may be published: an embargo where its status says so."""
    moment = draft.moment(element)
    if moment is None:
        return
    if draft.embargo is not None:
        draft.embargo = Embargo(moment)
    else:
        draft.properties.append(Label(moment.isoformat(), "date.release"))


def _expire(draft: NitfDraft, element: Element) -> None:
    draft.expires = draft.moment(element) or draft.expires


def _message(draft: NitfDraft, element: Element) -> None:
    """Read a message to editors (`ed-msg`)."""
    text = " ".join((element.get("info") or all_text(element)).split())
    if text:
        role = element.get("msg-type")
        draft.notes.append(Label(text, role))
        kind = codes().note(role)
        if kind is not None:
            draft.update_notes.append(UpdateNote(kind, text, ()))


def _correction(draft: NitfDraft, element: Element) -> None:
    """Read `correction`: what the document corrects, by its name."""
    text = " ".join((element.get("info") or all_text(element)).split())
    kind = codes().signals["correction"]
    draft.update_notes.append(UpdateNote(kind, text, ()))
    target = element.get("id-string")
    if target:
        draft.links.append(Link("isCorrectionOf", target))


def _copyright(draft: NitfDraft, element: Element) -> None:
    holder, year = element.get("holder"), element.get("year")
    draft.holder = draft.holder or holder or None
    draft.keep("doc.copyright/year", year)
    words = all_text(element)
    if words:
        draft.notices.append(Label(words))


def _rights(draft: NitfDraft, element: Element) -> None:
    words = " ".join(
        filter(None, (all_text(element), *map(str, element.attrib.values())))
    )
    if words.strip():
        draft.usage_terms.append(Label(words.strip()))


def _place(draft: NitfDraft, element: Element) -> None:
    """Read where the event took place (`evloc`) or a place named (`location`)."""
    keys = ("city", "county-dist", "state-prov", "country")
    parts = [element.get(key) for key in keys]
    named = list(map(all_text, element)) or [all_text(element)]
    told = [part for part in (named if any(named) else parts) if part]
    name = ", ".join(dict.fromkeys(told))
    code = element.get("iso-cc") or element.get("location-code")
    if name or code:
        scheme = "iso3166" if element.get("iso-cc") else element.get("code-source")
        draft.located.append(
            Subject(scheme, code, name=name or None, type=local(element))
        )
    if name:
        draft.places_named.append(name)


def _subject(draft: NitfDraft, element: Element) -> None:
    """Read a subject of the IPTC subject codes (`tobject.subject`)."""
    stem = "tobject.subject."
    parts = (element.get(stem + key) for key in ("detail", "matter", "type"))
    names = [part for part in parts if part]
    name = names[0] if names else None
    for broader in names[1:]:
        draft.keep("tobject.subject", broader)
    code = element.get(stem + "refnum") or element.get(stem + "code")
    if code or name:
        uri = (
            None if code is None else f"http://cv.iptc.org/newscodes/subjectcode/{code}"
        )
        is_number = code is not None and code.isdecimal()
        scheme = _SUBJECT_CODE if is_number else element.get(stem + "ipr")
        draft.subjects.append(Subject(scheme, code, uri if is_number else None, name))


def _classifier(draft: NitfDraft, element: Element) -> None:
    code = element.get("value") or element.get("code")
    name = all_text(element) or None
    if code or name:
        scheme = element.get("code-source") or element.get("type")
        draft.subjects.append(
            Subject(scheme, code, name=name, type=element.get("type"))
        )


def _named(draft: NitfDraft, element: Element) -> None:
    """Read a person, a body or an event that the document is about."""
    name = all_text(element) or None
    code = element.get("value")
    if name or code:
        scheme = element.get("idsrc") or element.get("code-source")
        draft.subjects.append(Subject(scheme, code, name=name, type=local(element)))


def _keyword(draft: NitfDraft, element: Element) -> None:
    draft.keywords += parted(element.get("key") or all_text(element))


def _genre(draft: NitfDraft, element: Element) -> None:
    name = element.get("tobject.property.type")
    draft.genres += (
        [Subject(None, None, name=name, type=local(element))] if name else []
    )


def _title(draft: NitfDraft, element: Element) -> None:
    text = all_text(element)
    draft.title = draft.title or (Label(text, "title") if text else None)


def _meta(draft: NitfDraft, element: Element) -> None:
    name, content = element.get("name") or "meta", element.get("content")
    if content and name.lower() in _SLUGS:
        draft.slug = draft.slug or content.strip() or None
    draft.keep(f"meta/{name}", content)


def _publication(draft: NitfDraft, element: Element) -> None:
    """Read where and when it was published (`pubdata`); what was issued before was not made then."""
    for key, value in element.attrib.items():
        draft.keep(f"pubdata/{key}", str(value))
    text = element.get("date.publication")
    moment = None if text is None else draft.clock.read(text)
    issued = draft.version_created
    is_before = moment is not None and (issued is None or moment.value <= issued)
    if moment is not None and is_before and draft.first_created is None:
        draft.first_created = moment.value
        draft.is_zone_assumed |= moment.is_assumed


def _attributes(draft: NitfDraft, element: Element) -> None:
    for key, value in element.attrib.items():
        draft.keep(f"{local(element)}/{key}", str(value))


_HEAD: Mapping[str, _Reader] = {
    "title": _title,
    "meta": _meta,
    "pubdata": _publication,
    "doc-id": _doc_id,
    "du-key": _du_key,
    "urgency": _urgency,
    "date.issue": _issue,
    "date.release": _release,
    "date.expire": _expire,
    "ed-msg": _message,
    "correction": _correction,
    "doc.copyright": _copyright,
    "doc.rights": _rights,
    "evloc": _place,
    "location": _place,
    "tobject.subject": _subject,
    "tobject.property": _genre,
    "classifier": _classifier,
    "person": _named,
    "org": _named,
    "event": _named,
    "object.title": _named,
    "keyword": _keyword,
    "series": _attributes,
    "fixture": _attributes,
    "from-src": _attributes,
    "revision-history": _attributes,
}
