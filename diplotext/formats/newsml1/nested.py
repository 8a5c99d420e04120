"""What NITF within a story of NewsML 1 says in its own head."""

from collections.abc import Sequence

import attrs

from diplotext.formats.markup.names import Places, name_of
from diplotext.formats.markup.text import nitf_in
from diplotext.formats.newsml1.component import Story, data_content
from diplotext.formats.newsml1.notices import Notices
from diplotext.formats.nitf.draft import NitfDraft
from diplotext.formats.nitf.nested import properties_of, read_nested
from diplotext.model.article import Article, PubStatus
from diplotext.model.label import Label
from diplotext.model.rights import Rights


_HEADS = frozenset({"docdata", "body.head", "tobject", "pubdata", "meta", "title"})


def nitf_of(story: Story, notices: Notices) -> NitfDraft | None:
    """Read the head of the NITF that is the first text of a story, if there is one."""
    for text in story.texts[:1]:
        data = data_content(text.item)
        sent = None if data is None or len(data) else nitf_in(data.text or "")
        if data is not None and sent is not None:
            inner = Places(sent, notices.places.path(data))
            told = read_nested(sent, inner, notices.clock)
            told.headline_line = data
            return told
        if data is not None and any(name_of(e.tag) in _HEADS for e in data.iter()):
            return read_nested(data, notices.places, notices.clock)
    return None


def with_nitf(article: Article, told: NitfDraft | None) -> Article:
    """
    Put onto an article what the head of its NITF says that the item does not.

    Example:
        >>> from diplotext.formats._xml import parse
        >>> from diplotext.formats.moments import Clock
        >>> root = parse(b"<nitf><head><docdata><key-list><keyword key='ports'/></key-list></docdata></head></nitf>").root
        >>> with_nitf(Article("Riga"), read_nested(root, Places(root, ""), Clock())).keywords
        ('ports',)
    """
    if told is None:
        return article
    known = {subject.code for subject in article.subjects}
    subjects = (s for s in told.subjects if s.code is None or s.code not in known)
    is_free = article.status is PubStatus.USABLE
    return attrs.evolve(
        article,
        guid=article.guid or told.guid,
        version_created=article.version_created or told.version_created,
        subheadline=article.subheadline or told.subheadline,
        status=told.status if is_free else article.status,
        urgency=article.urgency or told.urgency,
        embargo=article.embargo or told.embargo,
        expires=article.expires or told.expires,
        slug=article.slug or told.slug,
        subjects=(*article.subjects, *subjects),
        genres=article.genres or tuple(told.genres),
        keywords=tuple(dict.fromkeys((*article.keywords, *told.keywords))),
        located=article.located or tuple(told.located),
        headlines=(*article.headlines, *_headlines(article, told)),
        notes=(*article.notes, *told.notes),
        editor_note=_joined(article, told),
        places=tuple(dict.fromkeys((*article.places, *told.places_named))),
        rights=_rights(article.rights or Rights(None), told),
        diagnostics=(*article.diagnostics, *told.diagnostics),
        links=(*article.links, *told.links),
        alternative_ids=(*article.alternative_ids, *_names(article, told)),
        properties=(
            *article.properties,
            *properties_of(told),
        ),
    )


def _joined(article: Article, told: NitfDraft) -> str | None:
    """Give all that editors are told, the notes of the NITF last."""
    notes = [article.editor_note] if article.editor_note else []
    return "\n".join((*notes, *(note.text for note in told.notes))) or None


def _rights(known: Rights, told: NitfDraft) -> Rights | None:
    """Give the rights of an item with those that its NITF states besides."""
    rights = Rights(
        known.holder or told.holder,
        tuple(dict.fromkeys((*known.notices, *told.notices))),
        tuple(dict.fromkeys((*known.usage_terms, *told.usage_terms))),
    )
    return None if rights == Rights(None) else rights


def _headlines(article: Article, told: NitfDraft) -> Sequence[Label]:
    """Give the headlines of the NITF that differ from that of the item."""
    known = " ".join((article.headline or "").split())
    titles = (told.headline, told.title, *told.headlines)
    return tuple(dict.fromkeys(each for each in titles if each and each.text != known))


def _names(article: Article, told: NitfDraft) -> tuple[Label, ...]:
    is_new = article.guid is not None and told.guid != article.guid
    return (Label(told.guid, "nitf/doc-id"),) if is_new and told.guid else ()
