"""An item of NewsML 1 as articles: one for each of its stories."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.passage import known_agency
from diplotext.formats.copy.told import with_told
from diplotext.formats.markup.headline import headline_block
from diplotext.formats.markup.story import Head, Told, lines_left, read_story
from diplotext.formats.newsml1.component import HEADLINE, Story, data_content, stories
from diplotext.formats.newsml1.content import text_blocks
from diplotext.formats.newsml1.description import (
    contributors,
    genres,
    keywords,
    locations,
    parties,
    properties,
    sections,
    subjects,
)
from diplotext.formats.newsml1.elements import first, value, words
from diplotext.formats.newsml1.envelope import Envelope
from diplotext.formats.newsml1.language import language_of_story
from diplotext.formats.newsml1.lines import (
    all_lines,
    is_advisory,
    line,
    news_lines,
    rights,
)
from diplotext.formats.newsml1.management import Managed, managed, signal_note
from diplotext.formats.newsml1.media import (
    groups,
    item_class,
    references_beside,
    renditions,
)
from diplotext.formats.newsml1.nested import nitf_of, with_nitf
from diplotext.formats.newsml1.notices import Notices
from diplotext.formats.newsml1.rest import with_rest
from diplotext.formats.newsml1.topics import concepts_in
from diplotext.formats.nitf.draft import NitfDraft
from diplotext.model.article import Article, PubStatus
from diplotext.model.dateline import Dateline
from diplotext.model.label import Label
from diplotext.model.subject import Subject


_GRAVITY = (PubStatus.USABLE, PubStatus.WITHHELD, PubStatus.CANCELED)
NAME = "newsml1"
_STYLE = "stylesheet"
_TITLES = frozenset({"title", "headline"})


def articles(
    item: Element, around: Envelope, language: str | None, notices: Notices
) -> Iterator[Article]:
    """
    Read the stories of an item, in order.

    Args:
        item: The `NewsItem`.
        around: The envelope of the document.
        language: The language of the stories, when the caller knows it.
        notices: What was noticed in the document so far.
    """
    common = managed(item, notices)
    found = stories(item)
    beside = tuple(references_beside(item, found))
    if beside:
        common = attrs.evolve(common, links=(*common.links, *beside))
    for name, story in zip(_names(found), found, strict=True):
        own, names = common, common.names
        if names.guid is not None and len(found) > 1:
            names = attrs.evolve(names, guid=f"{names.guid}#{name}")
            own = attrs.evolve(common, names=names)
        known = language or language_of_story(item, story, notices)
        nitf = nitf_of(story, notices)
        head, told = _told(story, known, nitf, own.signals, notices)
        article = with_nitf(_article(story, own, around, told, notices), nitf)
        left = tuple(lines_left(head, article.dateline, article.byline))
        if left:
            article = attrs.evolve(article, properties=(*article.properties, *left))
        holders = (item, *story.chain)
        article = with_told(article, [note.text for note in article.notes])
        concepts = (*around.concepts, *concepts_in(holders))
        if concepts:
            article = attrs.evolve(article, concepts=concepts)
        others = [each.component for each in found if each is not story]
        yield with_rest(article, item, story, [o for o in others if o is not None])


def _names(found: Sequence[Story]) -> list[str]:
    """Give each of several stories a name: that of its component, or else its number."""
    own = [value(story.component, "Duid") for story in found]
    return [
        name if name is not None and own.count(name) == 1 else str(number)
        for number, name in enumerate(own, 1)
    ]


def _article(
    story: Story, own: Managed, around: Envelope, told: Told, notices: Notices
) -> Article:
    """Put onto the words of a story all that was read of it; at once, since each step costs a check of all."""
    copy, parts, places = told.copy, tuple(groups(story)), locations(story)
    lines, dateline = list(news_lines(story)), _dateline(story, told.dateline, notices)
    provider = next(parties(story, "Provider"), None)
    article = attrs.evolve(
        copy,
        headline=told.headline,
        subheadline=next(all_lines(story, "SubHeadLine"), None),
        slug=own.names.slug or next(all_lines(story, "SlugLine"), None) or copy.slug,
        agency=_agency(story, around, told, provider),
        status=max(own.standing.status, told.status, key=_GRAVITY.index),
        embargo=own.standing.embargo or copy.embargo,
        assumed_zone=notices.zone or copy.assumed_zone,
        dateline=dateline,
        byline=told.byline,
        update_note=told.update_note,
        editor_note=_editor_note(lines, copy),
        subjects=subjects(story, copy.language),
        genres=genres(story),
        keywords=keywords(story) or copy.keywords,
        places=_place_names(places),
        rights=rights(story),
        notes=tuple(filter(is_advisory, lines)),
        located=places,
        provider=None if provider is None else Subject(None, None, name=provider),
        contributors=contributors(story),
        item_class=item_class(story, is_package=bool(parts)),
        headlines=tuple(_further_headlines(story, told)),
        renditions=renditions(story),
        groups=parts,
        properties=_properties(story, own, lines),
        format=NAME,
        diagnostics=(*copy.diagnostics, *notices.found),
        **_as_sent(own, around),
    )
    notices.found.clear()
    return article


def _as_sent(own: Managed, around: Envelope) -> Mapping[str, Any]:
    """Give what item and envelope say and the story says nothing of, by the fields of an article."""
    return {
        "guid": own.names.guid,
        "version": own.names.version,
        "urgency": own.urgency,
        "priority": around.priority,
        "first_created": own.first_created,
        "version_created": own.version_created,
        "links": own.links,
        "signals": own.signals,
        "services": around.services,
        "alternative_ids": own.names.alternatives,
        "transmission": around.transmission,
    }


def _properties(
    story: Story, own: Managed, lines: Sequence[Label]
) -> tuple[Label, ...]:
    """Give what no field has: of the item, in lines that are no advice to editors, and of the story."""
    others = (label for label in lines if not is_advisory(label))
    return (*own.properties, *others, *properties(story))


def _told(
    story: Story,
    language: str | None,
    nitf: NitfDraft | None,
    signals: Sequence[Subject],
    notices: Notices,
) -> tuple[Head, Told]:
    """Read the words of a story, and the lines beside them, or else in the NITF that it is."""
    byline = tuple(all_lines(story, "ByLine"))
    headline = _headline(story, language, notices)
    filed = words(line(story, "DateLine"))
    if nitf is not None:
        headline = headline or _headline_of(nitf, notices)
        byline, filed = byline or tuple(nitf.byline), filed or nitf.dateline
    signalled = (signal_note(signal) for signal in signals)
    notes = [note for note in signalled if note is not None]
    notes += () if nitf is None else nitf.update_notes
    head = Head(headline, byline, filed, notes, language)
    return head, read_story(head, text_blocks(story.texts, notices.places))


def _headline(story: Story, language: str | None, notices: Notices) -> Block | None:
    """Give the headline: a line, or else a text that was sent as one."""
    element = line(story, *HEADLINE, language=language)
    if element is None:
        titles = (text.item for text in story.titles if text.role in _TITLES)
        element = next(titles, None)
    title = words(element)
    if element is None or title is None:
        return None
    return headline_block(title, element, notices.places)


def _further_headlines(story: Story, told: Told) -> Iterator[Label]:
    """Give what was sent as a headline besides, such as the lines below it."""
    for text in story.titles:
        title = words(data_content(text.item))
        if title is not None and title != told.headline and text.role != _STYLE:
            yield Label(title, text.role)


def _headline_of(nitf: NitfDraft, notices: Notices) -> Block | None:
    """Give the headline that stands in the NITF alone."""
    label, element = nitf.headline, nitf.headline_line
    if label is None or element is None:
        return None
    return headline_block(label.text, element, notices.places)


def _editor_note(lines: Sequence[Label], copy: Article) -> str | None:
    """Give all that editors are told: in lines of their own, and in the copy."""
    told = [label.text for label in lines if is_advisory(label)]
    found = (*told, *filter(None, [copy.editor_note]))
    return "\n".join(dict.fromkeys(found)) or None


def _place_names(places: Sequence[Subject]) -> tuple[str, ...]:
    """Give the names of places and of what they are part of, each once."""
    names = (name for place in places for name in (place.name, *place.broader))
    return tuple(dict.fromkeys(name for name in names if name is not None))


def _dateline(story: Story, told: Dateline | None, notices: Notices) -> Dateline | None:
    """Give the dateline, with the day that was sent apart where it does not say one."""
    if told is None or told.date is not None:
        return told
    for section in sections(story, "DescriptiveMetadata"):
        element = first(section, "DateLineDate")
        moment = notices.moment(words(element), element)
        if moment is not None:
            return attrs.evolve(told, date=moment.date())
    return told


def _agency(
    story: Story, around: Envelope, told: Told, provider: str | None
) -> str | None:
    """Give the agency that signs the body or the dateline, or that provides the item."""
    filed_by = None if told.dateline is None else told.dateline.agency
    found = (
        told.agency,
        filed_by,
        next(all_lines(story, "CreditLine"), None),
        provider,
        around.transmission.sender,
        next(parties(story, "Source"), None),
    )
    signed = next(filter(None, found), None)
    style = customs_for(told.copy.language).style
    return None if signed is None else known_agency(signed, style)
