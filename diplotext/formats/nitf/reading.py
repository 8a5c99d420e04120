"""Documents of NITF read from bytes."""

from collections.abc import Sequence
from contextlib import suppress

import attrs

from diplotext.errors import Diagnostic, ReadError, Severity
from diplotext.formats._xml import LIMITS, Element, Limits, parse
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.told import with_told
from diplotext.formats.format import Format
from diplotext.formats.markup.headline import headline_block
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.names import Places, all_text, local
from diplotext.formats.markup.roots import is_rooted, tags
from diplotext.formats.markup.story import Head, Told, lines_left, read_story
from diplotext.formats.moments import Clock
from diplotext.formats.nitf.body import find, nitf_blocks
from diplotext.formats.nitf.body_head import read_body_head
from diplotext.formats.nitf.draft import NitfDraft
from diplotext.formats.nitf.head import read_head
from diplotext.formats.writing.nitf import serialize
from diplotext.model.article import Article, PubStatus
from diplotext.model.dateline import Dateline
from diplotext.model.label import Label
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject


NAME = "nitf"
_ROOTS = frozenset({NAME, NAME.upper()})
_PARTS = tags("head", "body", "body.content", "HEAD", "BODY")
_LANGUAGES = ("baselang", "{http://www.w3.org/XML/1998/namespace}lang", "lang")


def nitf(*, zone: str = "UTC", limits: Limits = LIMITS) -> Format:
    """
    Make the format with what is known of an agency.

    Args:
        zone: The time zone of times that name none (IANA name).
        limits: How large a document may be.

    Example:
        >>> from diplotext.formats import BUILTIN, read
        >>> document = '''<nitf><head><docdata><date.issue norm="20310303T0900"/></docdata></head>
        ... <body><body.content><p>Riga signs.</p></body.content></body></nitf>'''
        >>> article = read(document, formats=(nitf(zone="Europe/Riga"), *BUILTIN))
        >>> article.version_created.isoformat(), article.assumed_zone
        ('2031-03-03T09:00:00+02:00', 'Europe/Riga')

    .. versionadded:: 0.1.0
    """
    clock = Clock(zone)

    def parse_one(source: bytes, language: str | None) -> Article:
        try:
            document = parse(source, limits)
        except ReadError as error:
            return Article("", format=NAME, diagnostics=(error.diagnostic,))
        in_small_letters(document.root)
        root = find(document.root, NAME)
        root = document.root if root is None else root
        places = Places(root, f"/{local(root)}", document.first_line)
        draft = NitfDraft(places, clock, noticed=document.diagnostics)
        return _read(draft, root, language)

    return Format(NAME, _sniff, parse_one, serialize)


def _sniff(source: bytes) -> bool:
    return is_rooted(source, _ROOTS, _PARTS)


def in_small_letters(root: Element) -> None:
    """
    Make the names of a document those of the DTD, where they were sent in capitals.

    Example:
        >>> root = parse(b"<NITF><BODY ID='b'/></NITF>").root
        >>> in_small_letters(root)
        >>> root[0].tag, root[0].get("id")
        ('body', 'b')
    """
    if local(root).islower():
        return
    for element in root.iter():
        with suppress(ValueError):  # damage may leave what is no name: "x:3"
            element.tag = local(element).lower()
        for key, value in list(element.attrib.items()):
            del element.attrib[key]
            element.set(str(key).lower(), str(value))


def _read(draft: NitfDraft, root: Element, language: str | None) -> Article:
    """Read a document whose element is `root`."""
    has_body = any(local(part) == "body" for part in root)
    for part in root:
        name = local(part)
        if name == "head":
            read_head(draft, part)
        elif has_body and name != "body":
            draft.keep(name, all_text(part))
    body_head = find(root, "body.head")
    if body_head is not None:
        read_body_head(draft, body_head)
    article = _article(draft, root, nitf_blocks(root, draft.places), language)
    return with_told(article, [note.text for note in draft.notes])


def _article(
    draft: NitfDraft, root: Element, body: Sequence[Block], language: str | None
) -> Article:
    """Put together what was read of a document."""
    known = language or _language(draft, root)
    headline = _headline(draft)
    head = Head(headline, draft.byline, draft.dateline, draft.update_notes, known)
    told = read_story(head, body)
    if not told.copy.text:
        message = "found no words of a story"
        missing = Diagnostic("no-text", message, severity=Severity.INFO)
        draft.diagnostics.append(missing)
    draft.properties += lines_left(head, told.dateline, told.byline)
    return _filled(told, draft)


def _language(draft: NitfDraft, root: Element) -> str | None:
    """Give the language that the root names; what is no tag is left out."""
    sent = [words for name in _LANGUAGES if (words := root.get(name))]
    for words in sent:
        tag = language_tag(words)
        if tag is not None:
            return tag
        message = f"found the language {words[:40]!r}, expected a BCP 47 tag, left out"
        draft.notice("bad-language", message, root)
    return None


def _filled(told: Told, draft: NitfDraft) -> Article:
    """Put onto the words of a story all that was read of its document; at once, since each step costs a check of all."""
    copy, is_assumed = told.copy, draft.is_zone_assumed
    return attrs.evolve(
        copy,
        headline=told.headline,
        subheadline=draft.subheadline or copy.subheadline,
        slug=draft.slug or copy.slug,
        agency=told.agency or draft.sender or draft.distributor or draft.holder,
        guid=draft.guid,
        version=draft.version,
        status=draft.status if told.status is PubStatus.USABLE else told.status,
        urgency=draft.urgency,
        first_created=draft.first_created,
        version_created=draft.version_created,
        expires=draft.expires,
        embargo=draft.embargo or copy.embargo,
        assumed_zone=draft.clock.zone if is_assumed else copy.assumed_zone,
        dateline=_dateline(told.dateline, draft),
        byline=_authors(told, draft),
        update_note=told.update_note,
        editor_note=_joined(draft.notes, copy.editor_note),
        keywords=tuple(draft.keywords) or copy.keywords,
        places=tuple(dict.fromkeys(draft.places_named)),
        rights=_rights(draft),
        provider=_provider(draft),
        item_class="text",
        format=NAME,
        diagnostics=(*draft.noticed, *copy.diagnostics, *draft.diagnostics),
        **draft.lists(),
    )


def _headline(draft: NitfDraft) -> Block | None:
    """Give the headline of the body, or else the title of the document."""
    label = draft.headline or draft.title
    if label is None:
        return None
    if draft.title is not None and draft.title.text != label.text:
        draft.headlines.append(draft.title)
    return headline_block(label.text, draft.headline_line, draft.places)


def _dateline(told: Dateline | None, draft: NitfDraft) -> Dateline | None:
    """Give the dateline, with the day that its mark-up has where its words have none, and the place likewise."""
    if told is None or told.date is not None:
        return told
    place = told.place
    is_whole = told.span is None and place is not None and any(map(str.isdigit, place))
    if is_whole and draft.located_line is not None:
        place = draft.located_line
    return Dateline(place, draft.filed, told.agency, told.span)


def _authors(told: Told, draft: NitfDraft) -> tuple[str, ...]:
    """Give the authors: those whom the mark-up parts where the words that open a line are of another language."""
    persons = tuple(draft.persons)
    is_opened = any(
        name != person and name.endswith(person)
        for name in told.byline
        for person in persons
    )
    is_unparted = told.byline == tuple(draft.byline)
    are_whole = bool(persons) and all(" " in person for person in persons)
    return persons if are_whole and (is_opened or is_unparted) else told.byline


def _joined(notes: Sequence[Label], told: str | None) -> str | None:
    texts = (*(note.text for note in notes), *([told] if told else []))
    return "\n".join(texts) or None


def _provider(draft: NitfDraft) -> Subject | None:
    name = draft.distributor or draft.sender
    return None if name is None else Subject(None, draft.sender, name=name)


def _rights(draft: NitfDraft) -> Rights | None:
    if not (draft.holder or draft.notices or draft.usage_terms):
        return None
    return Rights(draft.holder, tuple(draft.notices), tuple(draft.usage_terms))


NITF = nitf()
"""NITF as any agency sends it."""
