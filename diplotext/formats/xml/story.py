"""One story of XML of no standard as an article, by the names of its elements."""

import datetime as dt
import re
from collections.abc import Collection, Iterator, Sequence

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.told import with_told
from diplotext.formats.fieldnames import plain_name, table
from diplotext.formats.keywords import parted
from diplotext.formats.markup.headline import headline_block
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.names import all_text, name_of
from diplotext.formats.markup.rest import attributes_of, rest_of
from diplotext.formats.markup.story import Head, read_story
from diplotext.formats.moments import Clock
from diplotext.formats.odd_moments import puts_day_first
from diplotext.formats.urgency import urgency_of
from diplotext.formats.values import untold
from diplotext.formats.xml.body import body_of
from diplotext.formats.xml.record import Record
from diplotext.formats.xml.records import SAYING, chain_of, loose_words, said
from diplotext.model.article import Article, PubStatus
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateKind, UpdateNote


_CODES = ("code", "qcode", "reference", "refnum", "id", "uri")
"""Attributes in which subjects have their codes."""
_CLOCK = re.compile(
    r"([01]?\d|2[0-3])[:.h]?([0-5]\d)(?:[:.]?([0-5]\d))?(?: ?uhr| ?h)?", re.IGNORECASE
)
_LONGEST_PRIMARY = 3
"""A language of more letters is a name, and none of ISO 639."""


def read_record(record: Record, name: str, language: str | None) -> Article:
    r"""
    Read one story.

    Args:
        record: Its fields.
        name: Name of the format.
        language: Its language, when the caller knows it.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> from diplotext.formats.markup.names import Places
        >>> from diplotext.formats.moments import Clock
        >>> story = "<story id='7'><Title>Riga signs</Title><Text>Oslo too.</Text><x>y</x></story>"
        >>> root = parse(story.encode()).root
        >>> article = read_record(Record.of(root, Places(root, "/story"), Clock()), "xml", "en")
        >>> article.guid, article.text, article.properties[-1].role
        ('7', 'Riga signs\n\nOslo too.', 'x')
    """
    known = language or _language(record)
    headline = _headline(record)
    body = body_of(record)
    bylines = list(record.alike("byline"))
    place = (record.words("dateline") or "").partition(";")[0]
    told = read_story(Head(headline, bylines, place or None, language=known), body)
    copy = told.copy
    record.clock = Clock(record.clock.zone, puts_day_first(known or copy.language))
    article = attrs.evolve(
        copy,
        format=name,
        headline=told.headline,
        subheadline=_subheadline(record, headline) or copy.subheadline,
        slug=record.words("slug") or copy.slug,
        agency=told.agency or record.words("agency"),
        dateline=told.dateline,
        byline=told.byline,
        update_note=told.update_note,
        status=told.status,
        guid=record.words("guid"),
        version=record.words("version"),
        item_class="text",
    )
    return _with_rest(_with_lists(_managed(article, record), record), record)


def _headline(record: Record) -> Block | None:
    """Take the headline, with its place; where none has words, the second one is it."""
    for element in record.elements("headline")[:1]:
        return headline_block(record.take(element), element, record.places)
    sent = record.attribute("headline")
    if sent is not None:
        return headline_block(sent, None, record.places)
    for element in record.elements("subheadline")[:1]:
        return headline_block(record.take(element), element, record.places)
    return None


def _subheadline(record: Record, headline: Block | None) -> str | None:
    """Give the second headline, unless it is the first once more."""
    words = record.words("subheadline")
    return None if headline is not None and words == headline.text else words


def _language(record: Record) -> str | None:
    """Give the language that the story or what it lies in names, when it is a tag."""
    for element in record.elements("language"):
        tag = _tag(said(element))
        if tag is not None:
            record.taken.add(element)
            return tag
    for element in (record.element, *record.element.iterancestors()):
        for key, value in element.attrib.items():
            if name_of(str(key)).lower() in {"lang", "language"}:
                return _tag(str(value))
    return None


def _tag(words: str) -> str | None:
    tag = language_tag(words)
    is_code = tag is not None and len(tag.partition("-")[0]) <= _LONGEST_PRIMARY
    return tag if is_code else None


def _managed(article: Article, record: Record) -> Article:
    """Put onto an article what its fields say of times and standing."""
    return attrs.evolve(
        article,
        version_created=_with_clock(record.moment("version_created"), record),
        first_created=record.moment("first_created"),
        expires=record.moment("expires"),
        embargo=_embargo(record) or article.embargo,
        urgency=_urgency(record),
        priority=record.words("priority"),
        status=_status(record, article.status),
        assumed_zone=record.clock.zone if record.is_zone_assumed else None,
    )


def _with_clock(day: dt.datetime | None, record: Record) -> dt.datetime | None:
    """Put the hour that was sent apart onto a day that has none."""
    if day is None or day.time() != dt.time():
        return day
    for element in record.elements("clock"):
        found = _CLOCK.fullmatch(said(element))
        if found is not None:
            record.taken.add(element)
            hour, minute, second = (int(part or 0) for part in found.groups())
            return day.replace(hour=hour, minute=minute, second=second)
    return day


def _embargo(record: Record) -> Embargo | None:
    """Read an embargo; one whose end cannot be read has none, unless it stands for nothing."""
    until = record.moment("embargo")
    if until is not None:
        return Embargo(until)
    for element in record.elements("embargo"):
        words = said(element)
        is_date = record.clock.read(words) is not None
        if not is_date and table().is_value(words):
            return Embargo()
    is_held = any(said(e).lower() == "embargoed" for e in record.elements("status"))
    return Embargo(record.moment("release")) if is_held else None


def _urgency(record: Record) -> int | None:
    for element in record.elements("urgency"):
        found = urgency_of(said(element))
        if found is not None:
            record.taken.add(element)
            return found
    return None


def _status(record: Record, told: PubStatus) -> PubStatus:
    """Give the status by what fields say that the table of codes knows, or by one that takes it back."""
    if _is_set(record, "canceled"):
        return PubStatus.CANCELED
    for element in record.elements("status"):
        status = codes().status.get(said(element).lower())
        if status is not None:
            record.taken.add(element)
            return told if status is PubStatus.USABLE else status
    return told


def _is_set(record: Record, field: str) -> bool:
    """Tell whether an element for a field says yes, be it by the day on which it was so."""
    return any(map(table().is_value, map(said, record.elements(field))))


def _correction(record: Record) -> UpdateNote | None:
    """Give what an element that is set tells of a correction."""
    if not _is_set(record, "corrected"):
        return None
    name = name_of(record.elements("corrected")[0].tag)
    return UpdateNote(UpdateKind.CORRECTION, name, ())


def _with_lists(article: Article, record: Record) -> Article:
    """Put onto an article what it is about, what editors are told, and whose it is."""
    notes = tuple(map(Label, record.all("editor_note")))
    joined = [note.text for note in notes]
    joined += [article.editor_note] if article.editor_note else []
    told = with_told(article, [note.text for note in notes])
    return attrs.evolve(
        told,
        notes=notes,
        editor_note="\n".join(joined) or None,
        update_note=told.update_note or _correction(record),
        keywords=tuple(_keywords(record)) or article.keywords,
        subjects=tuple(dict.fromkeys(_subjects(record))),
        places=tuple(dict.fromkeys(record.all("place"))),
        rights=_rights(record),
    )


def _subjects(record: Record) -> Iterator[Subject]:
    """Give what the story is about, with the code that an attribute has."""
    for element in record.elements("subject"):
        codes_ = (element.get(key) for key in _CODES)
        code = next(filter(None, codes_), None)
        words = record.take(element)
        names = [words] if code is not None else parted(words, is_line=True)
        yield from (Subject(None, code, name=name) for name in names)


def _keywords(record: Record) -> Iterator[str]:
    for words in record.all("keyword"):
        yield from parted(words, is_line=True)


def _rights(record: Record) -> Rights | None:
    notices = tuple(map(Label, record.all("copyright")))
    terms = tuple(map(Label, record.all("usage_terms")))
    holder = record.holder()
    is_told = holder is not None or notices or terms
    return Rights(holder, notices, terms) if is_told else None


def _with_rest(article: Article, record: Record) -> Article:
    """Keep as properties all that was not taken."""
    rest: Sequence[Label] = [
        label
        for child in record.element
        for label in rest_of(child, name_of(child.tag), record.taken)
    ]
    own = attributes_of(record.element, "")
    sent_with = untold(article, _of_taken(record))
    return attrs.evolve(
        article,
        properties=(*own, *_loose(record), *rest, *dict.fromkeys(sent_with)),
    )


def _loose(record: Record) -> Iterator[Label]:
    """Give the words that stand between the elements of the story, if they are not the story."""
    words = " ".join(" ".join(loose_words(record.element)).split())
    if words and record.element not in record.taken:
        yield Label(words, name_of(record.element.tag))


def _of_taken(record: Record) -> Iterator[Label]:
    """Give what attributes say of the elements that were read, but for what these are."""
    depth = len(chain_of(record.element))
    for element in record.element.iterdescendants():
        if element in record.taken:
            steps = (name_of(each.tag) for each in chain_of(element)[depth:])
            yield from attributes_of(element, "/".join(steps), _telling(element))


def _telling(element: Element) -> Collection[str]:
    """Give the attributes that say which field an element is, or that have its words."""
    is_named = plain_name(name_of(element.tag)) in table().named
    names = table().naming if is_named else ()
    return names if all_text(element) else (*names, *SAYING)
