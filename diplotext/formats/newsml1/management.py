"""Who an item is and how it is managed: `Identification` and `NewsManagement` of NewsML 1."""

import datetime as dt
from collections.abc import Iterator

import attrs

from diplotext.errors import Severity
from diplotext.formats._xml import Element
from diplotext.formats.codes import codes
from diplotext.formats.newsml1.elements import first, named, value, words
from diplotext.formats.newsml1.notices import Notices
from diplotext.formats.urgency import urgency_of
from diplotext.model.article import PubStatus
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateNote


_EMBARGOED = "embargoed"
_RELATIONS = ("DerivedFrom", "AssociatedWith")


@attrs.frozen
class Identity:
    """
    The names of an item.

    Attributes:
        guid: Its public identifier.
        version: Its revision.
        slug: The label under which the desk runs it.
        alternatives: Other names, by role.
    """

    guid: str | None = None
    version: str | None = None
    slug: str | None = None
    alternatives: tuple[Label, ...] = ()


def identity(item: Element, notices: Notices) -> Identity:
    """
    Read the names of an item.

    The public identifier is made from its parts where it is missing, or where it does not
    name the item.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> from diplotext.formats.markup.names import Places
        >>> from diplotext.formats.moments import Clock
        >>> parts = "<ProviderId>atb.example</ProviderId><DateId>20310303</DateId>"
        >>> parts += "<NewsItemId>1</NewsItemId><RevisionId>2</RevisionId>"
        >>> names = f"<NewsIdentifier>{parts}</NewsIdentifier>"
        >>> item = f"<NewsItem><Identification>{names}</Identification></NewsItem>"
        >>> root = parse(item.encode()).root
        >>> identity(root, Notices(Places(root, ""), Clock())).guid
        'urn:newsml:atb.example:20310303:1:2'
    """
    identification = first(item, "Identification")
    identifier = first(identification, "NewsIdentifier")
    slug = words(first(identification, "NameLabel"))
    if identifier is None:
        notices.note("no-identifier", "found no NewsIdentifier, left guid out", item)
        return Identity(slug=slug)
    parts = [words(first(identifier, name)) for name in _IDENTIFIERS]
    public = words(first(identifier, "PublicIdentifier"))
    item_id, version = parts[2], parts[3]
    is_named = public is not None and (item_id is None or item_id in public)
    made = ":".join(("urn:newsml", *(part for part in parts if part is not None)))
    guid = public if is_named else made if item_id is not None else public
    others = (
        Label(text, role)
        for text, role in ((public, "PublicIdentifier"), (item_id, "NewsItemId"))
        if text is not None and text != guid
    )
    return Identity(guid, version, slug, tuple(others))


_IDENTIFIERS = ("ProviderId", "DateId", "NewsItemId", "RevisionId")


@attrs.frozen
class Standing:
    """
    Whether an item may be published, and when.

    Attributes:
        status: Whether.
        embargo: From when.
    """

    status: PubStatus = PubStatus.USABLE
    embargo: Embargo | None = None


def standing(management: Element | None, notices: Notices) -> Standing:
    """
    Read the status of an item and how it will change.

    NewsML 1 has no embargo of its own: an item that is not usable yet and will be at an
    hour is one under embargo, and so is one whose status says it.
    """
    element = first(management, "Status")
    written = value(element) or words(element)
    status = (
        PubStatus.USABLE if written is None else codes().status.get(written.casefold())
    )
    if status is None:
        notices.note("unknown-status", f"found status {written!r}, withheld", element)
        status = PubStatus.WITHHELD
    change = first(management, "StatusWillChange")
    future = value(first(change, "FutureStatus"))
    hour = first(change, "DateAndTime")
    until = notices.moment(words(hour), hour)
    is_freed = (
        future is not None and codes().status.get(future.casefold()) is PubStatus.USABLE
    )
    if is_freed and status is PubStatus.WITHHELD:
        return Standing(PubStatus.USABLE, Embargo(until))
    if written is not None and written.casefold() == _EMBARGOED:
        return Standing(PubStatus.USABLE, Embargo(until))
    return Standing(status)


def urgency(management: Element | None, notices: Notices) -> int | None:
    """Read the urgency, which is an attribute, or text at TASS."""
    element = first(management, "Urgency")
    written = value(element) or words(element)
    if written is None:
        return None
    found = urgency_of(written)
    if found is None:
        message = f"found urgency {written[:20]!r}, expected 1 to 9; kept as a property"
        notices.note("bad-urgency", message, element, Severity.INFO)
    return found


def relations(management: Element | None) -> Iterator[Link]:
    """Give the items that this one comes from or belongs to."""
    for name in _RELATIONS:
        for element in named(management, name):
            target = value(element, "NewsItem")
            if target is not None:
                rel = name[0].lower() + name[1:]
                yield Link(rel, target, title=words(element))


def instructions(management: Element | None) -> Iterator[Subject]:
    """Give what the sender says to do with the item, and what sort of message it is."""
    for element in named(management, "Instruction"):
        code = value(element)
        if code is not None:
            yield Subject(None, code)


def signal_note(signal: Subject) -> UpdateNote | None:
    """
    Give the note of an update for which an instruction stands, if it stands for one.

    Example:
        >>> signal_note(Subject(None, "Kill")).kind.value
        'kill'
    """
    code = signal.code or ""
    kind = codes().signal(None, code)
    return None if kind is None else UpdateNote(kind, code, ())


@attrs.frozen
class Managed:
    """
    What holds for all the stories of an item.

    Attributes:
        names: The names of the item.
        standing: Whether it may be published, and when.
        urgency: Its urgency.
        first_created: When its first revision was made.
        version_created: When this revision was made.
        links: The items it comes from or belongs to.
        signals: What the sender says to do with it.
        properties: What sort of item the sender calls it.
    """

    names: Identity
    standing: Standing
    urgency: int | None
    first_created: dt.datetime | None
    version_created: dt.datetime | None
    links: tuple[Link, ...]
    signals: tuple[Subject, ...]
    properties: tuple[Label, ...]


def managed(item: Element, notices: Notices) -> Managed:
    """Read `Identification` and `NewsManagement` of an item."""
    management = first(item, "NewsManagement")
    created, revised = (
        first(management, name) for name in ("FirstCreated", "ThisRevisionCreated")
    )
    kind = value(first(management, "NewsItemType"))
    return Managed(
        identity(item, notices),
        standing(management, notices),
        urgency(management, notices),
        notices.moment(words(created), created),
        notices.moment(words(revised), revised),
        tuple(relations(management)),
        tuple(instructions(management)),
        () if kind is None else (Label(kind, "NewsItemType"),),
    )
