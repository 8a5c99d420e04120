"""One item of NewsML-G2, whatever its kind, as an article."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from diplotext.errors import Severity
from diplotext.formats._xml import Element
from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.orders import CLOSING
from diplotext.formats.copy.told import with_told
from diplotext.formats.markup.headline import headline_block
from diplotext.formats.markup.names import name_of
from diplotext.formats.markup.story import Head, Told, lines_left, read_story
from diplotext.formats.newsmlg2.assertions import read_assertion, with_assertions
from diplotext.formats.newsmlg2.content import read_content
from diplotext.formats.newsmlg2.description import read_content_meta
from diplotext.formats.newsmlg2.draft import LANGUAGE, Context, Draft
from diplotext.formats.newsmlg2.management import Reader, read_item_meta, read_rights
from diplotext.formats.newsmlg2.package import read_groups
from diplotext.formats.newsmlg2.planning import read_coverages
from diplotext.formats.newsmlg2.vocabulary import (
    read_catalogs,
    read_concept,
    read_concept_set,
)
from diplotext.model.article import Article, PubStatus
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.rights import Rights
from diplotext.model.update import UpdateKind


NAME = "newsmlg2"
_TEXT = "text"
_TITLE = "title"
"""The role of the property that has the name of an item."""
NAMES = frozenset(
    {
        "newsItem",
        "packageItem",
        "conceptItem",
        "knowledgeItem",
        "planningItem",
        "catalogItem",
    }
)
"""The elements that are items."""


def _inline_catalog(draft: Draft, element: Element) -> None:
    """Read a catalogue where it is a document of its own; within an item it only resolves codes."""
    if element.getparent() is None:
        read_catalogs(draft, element)


_CLASSES = {
    "packageItem": "composite",
    "conceptItem": "concept",
    "knowledgeItem": "knowledge",
    "planningItem": "planning",
    "catalogItem": "catalog",
}
_PARTS: Mapping[str, Reader] = {
    "rightsInfo": read_rights,
    "itemMeta": read_item_meta,
    "contentMeta": read_content_meta,
    "groupSet": read_groups,
    "concept": read_concept,
    "conceptSet": read_concept_set,
    "newsCoverageSet": read_coverages,
    "newsCoverage": read_coverages,
    "catalogContainer": read_catalogs,
    "catalog": _inline_catalog,
    "assert": read_assertion,
}
_OWN_ATTRIBUTES = frozenset(
    {
        "guid",
        "version",
        "standard",
        "standardversion",
        "conformance",
        "schemaLocation",
        "dir",
    }
)
"""Attributes of items in the standard that have a field or speak to validators alone."""
_FOR_CODES = frozenset({"catalogRef"})
"""What only says what codes stand for."""
PARTS = frozenset({*_PARTS, "contentSet"})
"""The elements that items are made of, which agencies document one by one."""


def read_item(item: Element, context: Context) -> Article:
    """
    Read an item.

    Args:
        item: Its element.
        context: What it is read with.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> from diplotext.formats.markup.names import Places
        >>> from diplotext.formats.moments import Clock
        >>> from diplotext.formats.newsmlg2.resolver import Resolver
        >>> item = parse(b'<newsItem guid="urn:newsml:example.org:1" version="2"/>').root
        >>> places = Places(item, "/newsItem")
        >>> context = Context(Resolver.of([item], {}), places, Clock(), {})
        >>> read_item(item, context).version
        '2'
    """
    draft = Draft(context)
    draft.language = draft.tag(item, LANGUAGE)
    draft.properties += [*context.around, *_foreign(item)]
    contents: list[Element] = []
    for part in item if name_of(item.tag) in NAMES else (item,):
        name = name_of(part.tag)
        if name == "contentSet":
            contents.append(part)
        else:
            reader = _PARTS.get(name)
            if reader is not None:
                reader(draft, part)
            elif name not in _FOR_CODES:
                own = part.get("partid")
                draft.keep_rest(part, name if own is None else f"{name}/{own}")
    body = read_content(draft, *contents)
    draft.item_class = draft.item_class or _CLASSES.get(name_of(item.tag))
    if name_of(item.tag) in NAMES and not item.get("guid"):
        draft.notice("no-guid", "found no guid, expected the name of the item", item)
    article = _article(draft, item, [*_described(draft, body), *body])
    return with_told(article, _orders(draft))


def _orders(draft: Draft) -> Iterator[str]:
    """Give the notes that may say what to do: those without a role, with that of an embargo, or closed as orders."""
    for note in draft.notes:
        is_order = note.role is None or note.text.endswith(CLOSING)
        if is_order or codes().note(note.role or "") is UpdateKind.EMBARGO:
            yield note.text


def _foreign(item: Element) -> Iterator[Label]:
    """Give the attributes of an item that its sender added, such as another name of a version."""
    for key, value in item.attrib.items():
        name = name_of(key)
        if key != LANGUAGE and name not in _OWN_ATTRIBUTES and str(value).strip():
            yield Label(str(value), f"@{name}")


def _described(draft: Draft, body: Sequence[Block]) -> list[Block]:
    """Give the words that stand for the body of an item that has none: captions, definitions."""
    if body or draft.item_class == _TEXT:
        return []
    concept = draft.concepts[0] if len(draft.concepts) == 1 else None
    told = () if concept is None else concept.definitions
    places = draft.context.places
    return [
        *(
            headline_block(label.text, line, places, ParagraphRole.CAPTION)
            for label, line in draft.descriptions
        ),
        *(Block(label.text) for label in told),
    ]


def _headline(draft: Draft) -> Block | None:
    """Give the headline; a concept has its name for one."""
    label = draft.headline
    if label is None and draft.headlines:
        label = draft.headlines.pop(0)
    if label is None and len(draft.concepts) == 1 and draft.concepts[0].names:
        label = draft.concepts[0].names[0]
    if label is None:
        return None
    return headline_block(label.text, draft.headline_line, draft.context.places)


def _title(draft: Draft) -> Block | None:
    """Take the name of an item for the headline of a story that has none."""
    label = next((each for each in draft.properties if each.role == _TITLE), None)
    if label is None:
        return None
    draft.properties.remove(label)
    return headline_block(label.text, None, draft.context.places)


def _article(draft: Draft, item: Element, body: Sequence[Block]) -> Article:
    """Put together what was read of an item."""
    language = draft.context.language or draft.content_language or draft.language
    headline = _headline(draft)
    head = Head(headline, draft.byline, draft.dateline, draft.update_notes, language)
    told = read_story(head, body)
    is_headless = told.headline is None and told.copy.text != ""
    title = _title(draft) if is_headless else None
    if title is not None:
        told = read_story(attrs.evolve(head, headline=title), body)
    if not told.copy.text:
        draft.notice("no-text", "found no words of a story", item, Severity.INFO)
    draft.properties += lines_left(head, told.dateline, told.byline)
    return _filled(told, draft, item)


def _filled(told: Told, draft: Draft, item: Element) -> Article:
    """Put onto the words of a story all that was read of its item; at once, since each step costs a check of all."""
    copy, context, is_assumed = told.copy, draft.context, draft.is_zone_assumed
    return attrs.evolve(
        copy,
        headline=told.headline,
        subheadline=draft.subheadline or copy.subheadline,
        slug=draft.slug or copy.slug,
        agency=_agency(draft, told.agency),
        guid=item.get("guid") or None,
        version=item.get("version") or None,
        status=draft.status if told.status is PubStatus.USABLE else told.status,
        urgency=draft.urgency,
        priority=context.priority,
        first_created=draft.first_created,
        version_created=draft.version_created,
        expires=draft.expires,
        embargo=draft.embargo or copy.embargo,
        assumed_zone=context.clock.zone if is_assumed else copy.assumed_zone,
        dateline=told.dateline,
        byline=told.byline,
        update_note=told.update_note,
        editor_note=_editor_note(draft, copy),
        subjects=with_assertions(draft.subjects, draft.asserted),
        genres=with_assertions(draft.genres, draft.asserted),
        keywords=tuple(draft.keywords) or copy.keywords,
        places=_places(draft),
        rights=_rights(draft),
        nonpublic=(*draft.nonpublic, *copy.nonpublic),
        located=with_assertions(draft.located, draft.asserted),
        provider=draft.provider,
        item_class=draft.item_class,
        transmission=context.transmission,
        concepts=(*draft.concepts, *draft.asserted.values()),
        format=NAME,
        diagnostics=(*context.noticed, *copy.diagnostics, *draft.diagnostics),
        **draft.lists(),
    )


def _agency(draft: Draft, signed: str | None) -> str | None:
    """Give the agency that signs the story, or else the one that sends it."""
    if signed is not None or draft.provider is None:
        return signed or draft.creditline
    return draft.provider.name or draft.provider.code or draft.provider.uri


def _editor_note(draft: Draft, story: Article) -> str | None:
    notes = [note.text for note in draft.notes]
    told = [] if story.editor_note is None else [story.editor_note]
    return "\n".join(dict.fromkeys((*notes, *told))) or None


def _places(draft: Draft) -> tuple[str, ...]:
    """Give the names of the places that the story is about."""
    names = (s.name for s in draft.subjects if (s.type or "").endswith("geoArea"))
    return tuple(dict.fromkeys(name for name in names if name))


def _rights(draft: Draft) -> Rights | None:
    if not (draft.holder or draft.notices or draft.usage_terms):
        return None
    return Rights(draft.holder, tuple(draft.notices), tuple(draft.usage_terms))
