"""An item of NewsML 1 as articles: one for each of its stories."""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats._xml import Element
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.copy.customs import Customs, customs_for
from diplotext.formats.newsml1.component import Story, stories
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
    author_names,
    filed,
    is_advisory,
    known_agency,
    line,
    news_lines,
    rights,
)
from diplotext.formats.newsml1.management import (
    identity,
    instructions,
    relations,
    standing,
    urgency,
)
from diplotext.formats.newsml1.media import groups, item_class, renditions
from diplotext.formats.newsml1.notices import Notices
from diplotext.lang.detect import detect
from diplotext.model.article import Article, PubStatus
from diplotext.model.dateline import Dateline
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.subject import Subject


_GRAVITY = (PubStatus.USABLE, PubStatus.WITHHELD, PubStatus.CANCELED)


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
    managed = _managed(item, around, notices)
    found = stories(item)
    for name, story in zip(_names(found), found, strict=True):
        own = managed
        if managed.guid is not None and len(found) > 1:
            own = attrs.evolve(managed, guid=f"{managed.guid}#{name}")
        yield _article(item, story, own, language, notices)


def _names(found: Sequence[Story]) -> list[str]:
    """Give each of several stories a name: that of its component, or else its number."""
    own = [value(story.chain[-1], "Duid") if story.chain else None for story in found]
    return [
        name if name is not None and own.count(name) == 1 else str(number)
        for number, name in enumerate(own, 1)
    ]


def _managed(item: Element, around: Envelope, notices: Notices) -> Article:
    """Give what holds for all the stories of an item, as an article without words."""
    management = first(item, "NewsManagement")
    names, state = identity(item, notices), standing(management, notices)
    created, revised = (
        first(management, name) for name in ("FirstCreated", "ThisRevisionCreated")
    )
    kind = value(first(management, "NewsItemType"))
    return Article(
        "",
        guid=names.guid,
        version=names.version,
        slug=names.slug,
        alternative_ids=names.alternatives,
        status=state.status,
        embargo=state.embargo,
        urgency=urgency(management, notices),
        first_created=notices.moment(words(created), created),
        version_created=notices.moment(words(revised), revised),
        links=tuple(relations(management)),
        signals=tuple(instructions(management)),
        properties=() if kind is None else (Label(kind, "NewsItemType"),),
        transmission=around.transmission,
        services=around.services,
        priority=around.priority,
        format="newsml1",
    )


def _article(
    item: Element,
    story: Story,
    managed: Article,
    language: str | None,
    notices: Notices,
) -> Article:
    """Read one story of an item."""
    blocks = _blocks(_headline(story), story, notices)
    known = language or language_of_story(item, story, notices) or _detected(blocks)
    read = read_blocks(blocks, known)
    customs = customs_for(known)
    dateline = _dateline(story, read.dateline, customs, notices)
    return attrs.evolve(
        _described(managed, story, known),
        text=read.text,
        paragraphs=read.paragraphs,
        headline=read.headline,
        slug=managed.slug or next(all_lines(story, "SlugLine"), None) or read.slug,
        dateline=dateline,
        byline=tuple(_bylines(story, customs)) or read.byline,
        credits=read.credits,
        update_note=read.update_note,
        editor_note=read.editor_note,
        nonpublic=read.nonpublic,
        agency=_agency(story, managed, read, dateline, customs),
        status=max(managed.status, read.status, key=_GRAVITY.index),
        assumed_zone=notices.clock.zone if notices.is_zone_assumed else None,
        diagnostics=tuple(notices.found),
    )


def _headline(story: Story) -> Element | None:
    """Give the headline: a line, or else a text that was sent as one."""
    element = line(story, "HeadLine")
    if element is not None:
        return element
    titles = (text.item for text in story.titles if text.role in {"title", "headline"})
    return next(titles, None)


def _blocks(headline: Element | None, story: Story, notices: Notices) -> list[Block]:
    """Give the paragraphs of the story, the headline first."""
    places = notices.places
    title = words(headline)
    told = text_blocks(story.texts, places)
    if headline is None or title is None:
        return told
    first_block = Block(
        title,
        ParagraphRole.HEADLINE,
        source_line=places.line(headline),
        source_path=places.path(headline),
    )
    return [first_block, *told]


def _detected(blocks: Sequence[Block]) -> str | None:
    return detect("\n".join(block.text for block in blocks))


def _described(managed: Article, story: Story, language: str | None) -> Article:
    """Add what a story says of itself."""
    lines = list(news_lines(story))
    places = locations(story)
    names = (name for place in places for name in (place.name, *place.broader))
    provider = next(parties(story, "Provider"), None)
    return attrs.evolve(
        managed,
        subheadline=next(all_lines(story, "SubHeadLine"), None),
        language=language,
        subjects=subjects(story, language),
        genres=genres(story),
        keywords=keywords(story),
        places=tuple(dict.fromkeys(name for name in names if name is not None)),
        located=places,
        rights=rights(story),
        provider=None if provider is None else Subject(None, None, name=provider),
        contributors=contributors(story),
        notes=tuple(label for label in lines if is_advisory(label)),
        item_class=item_class(story),
        renditions=renditions(story),
        groups=tuple(groups(story)),
        properties=(
            *managed.properties,
            *(label for label in lines if not is_advisory(label)),
            *properties(story),
        ),
    )


def _dateline(
    story: Story, read: Dateline | None, customs: Customs, notices: Notices
) -> Dateline | None:
    """Give the dateline of the body; what it does not say, the line above it may."""
    written = filed(words(line(story, "DateLine")), customs)
    found = read or written
    if found is None:
        return None
    other = written or found
    return attrs.evolve(
        found,
        place=found.place or other.place,
        date=found.date or other.date or _day(story, notices),
        agency=found.agency or other.agency,
    )


def _day(story: Story, notices: Notices) -> dt.date | None:
    """Give the day of the dateline, where it was sent apart."""
    for section in sections(story, "DescriptiveMetadata"):
        element = first(section, "DateLineDate")
        moment = notices.moment(words(element), element)
        if moment is not None:
            return moment.date()
    return None


def _agency(
    story: Story,
    managed: Article,
    read: Article,
    dateline: Dateline | None,
    customs: Customs,
) -> str | None:
    """Give the agency that signs the body or the dateline, or that provides the item."""
    sent = managed.transmission
    found = (
        read.agency,
        None if dateline is None else dateline.agency,
        *all_lines(story, "CreditLine"),
        *parties(story, "Provider"),
        None if sent is None else sent.sender,
        *parties(story, "Source"),
    )
    signed = next(filter(None, found), None)
    return None if signed is None else known_agency(signed, customs)


def _bylines(story: Story, customs: Customs) -> Iterator[str]:
    """Give the authors that the lines name, each once."""
    names = (
        name
        for text in all_lines(story, "ByLine")
        for name in author_names(text, customs)
    )
    yield from dict.fromkeys(names)
