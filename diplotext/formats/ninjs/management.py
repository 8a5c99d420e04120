"""Versions, times, status and senders of a JSON item."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.ninjs.bodies import Body, renditions
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.relations import forms, links, other_ids
from diplotext.formats.urgency import urgency_of
from diplotext.model.article import Article, PubStatus
from diplotext.model.dateline import Dateline
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.subject import Subject
from diplotext.text.words import cut


_EMBARGOED = "embargoed"
_EMBARGO = (_EMBARGOED, "embargoeduntil")
_TIMES = (
    "versioncreated",
    "version_created",
    "contenttimestamp",
    "updated",
    "datemodified",
    "modified_gmt",
    "datepublished",
    "publishedat",
    "date_gmt",
)
"""Members with the time of the version: those of ninjs and agencies, then those of the web."""
_PROPERTIES = (
    "profile",
    "representationtype",
    "mimetype",
    "editorialrole",
    "wordcount",
    "charcount",
    "digitalsourcetype",
    "embargoedreason",
    "sign_off",
)


def language_of(item: Fields) -> str | None:
    """Give the language the item names, when it is a tag."""
    tag = item.text("language", *item.used_for("language"))
    if tag is None:
        return None
    tidy = tag.replace("_", "-")
    try:
        Article("", language=tidy)
    except ValueError:
        message = f"found the language {tag[:40]!r}, expected a BCP 47 tag, left out"
        item.noticed.append(Diagnostic("bad-language", message))
        return None
    return tidy


def managed(article: Article, item: Fields, found: Sequence[Body]) -> Article:
    """Put onto an article what its item says of versions, times and status."""
    embargo = _embargo(item)
    provider = next(iter(_providers(item)), None)
    return attrs.evolve(
        article,
        guid=item.text("uri", "guid", "versionedguid", "urn", "_id", "id"),
        version=item.text("version"),
        item_class=item.text("type"),
        status=_status(article, item),
        urgency=_urgency(item),
        priority=item.text("priority", "editorialpriority"),
        first_created=item.moment("firstcreated", "contentcreated", *_published(item)),
        version_created=item.moment(*_TIMES),
        expires=item.moment("expires", "expiry"),
        embargo=embargo or article.embargo,
        dateline=article.dateline or dateline_of(item, "dateline"),
        provider=provider,
        agency=article.agency or _agency(item, provider),
        links=tuple(links(item)),
        alternative_ids=tuple(other_ids(item)),
        renditions=(*renditions(found), *forms(item)),
        properties=tuple(_properties(item)),
        # The last: only the times that were read tell whether a zone was assumed.
        assumed_zone="UTC" if item.zones else None,
    )


def _published(item: Fields) -> Iterator[str]:
    """Give the name of when an item was first published, where another time tells its version."""
    if item.text("datemodified") is not None:
        yield "datepublished"


def _status(article: Article, item: Fields) -> PubStatus:
    words = item.text("pubstatus")
    if words is None:
        return article.status
    name = words.casefold().rpartition(":")[2]
    if name == _EMBARGOED:
        return article.status
    status = codes().status.get(name)
    if status is None:
        message = f"found the status {words[:40]!r}, expected one of {list(map(str, PubStatus))}"
        safe = f"{message}; withheld to be safe"
        item.noticed.append(Diagnostic("bad-status", safe))
        status = PubStatus.WITHHELD
    return status if status is not PubStatus.USABLE else article.status


def _urgency(item: Fields) -> int | None:
    words = item.text("urgency")
    found = None if words is None else urgency_of(words)
    if words is not None and found is None:
        message = f"found urgency {words[:20]!r}, expected 1 to 9; kept as a property"
        item.noticed.append(Diagnostic("bad-urgency", message))
    return found


def _embargo(item: Fields) -> Embargo | None:
    """Give the embargo; one that cannot be read has no end."""
    if item.text(*_EMBARGO) is None:
        told = (item.text("pubstatus") or "").casefold().rpartition(":")[2]
        return Embargo() if told == _EMBARGOED else None
    return Embargo(item.moment(*_EMBARGO))


def dateline_of(item: Fields, name: str) -> Dateline | None:
    """
    Read a dateline that came in a field of its own.

    Example:
        >>> dateline_of(Fields.of({"placeline": "RIGA, May 3 (AFP) -", "language": "en"}), "placeline").place
        'RIGA'
    """
    beside = item.child(name)
    words = beside.text("text") or item.text(name)
    if words is None:
        return None
    read = read_blocks([Block(f"{words.rstrip(' -')} - X")], language_of(item))
    if read.dateline is not None:
        return attrs.evolve(read.dateline, span=None)
    place = beside.child("located").text("city") or words.partition(",")[0].strip(" -")
    return Dateline(place or None, None, beside.text("source"), None)


def _providers(item: Fields) -> Iterator[Subject]:
    for name in item.texts("provider", "source", "source_name"):
        yield Subject(None, None, name=name)


def _agency(item: Fields, provider: Subject | None) -> str | None:
    """Give the sender, by its common name when a pack knows it."""
    names = [] if provider is None or provider.name is None else [provider.name]
    names += item.texts("creditline", "copyrightholder")
    if not names:
        return None
    style = customs_for(None).style
    hit = style.agencies.whole(cut(names[0]).keys)
    return names[0] if hit is None else hit.values[0]


def _properties(item: Fields) -> Iterator[Label]:
    for name in (
        *_PROPERTIES,
        *(n for n in item.values if n.startswith("description")),
    ):
        for words in item.texts(name):
            yield Label(words, role=name)
