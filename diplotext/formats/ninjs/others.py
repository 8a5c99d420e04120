"""What members of other names than those of ninjs say of an item, where these are missing."""

import re
from collections.abc import Iterator

import attrs

from diplotext.formats.codes import codes
from diplotext.formats.copy.credits import is_initials
from diplotext.formats.copy.persons import persons
from diplotext.formats.fieldnames import table
from diplotext.formats.ninjs.concepts import concept
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.management import dateline_of
from diplotext.formats.urgency import urgency_of
from diplotext.model.article import Article, PubStatus
from diplotext.model.dateline import Dateline
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateKind, UpdateNote


_PLACES = frozenset({"place", "places"})
_PARTING = re.compile(r"[+;,]")


def with_others(article: Article, item: Fields) -> Article:
    """
    Fill the fields that no member of ninjs fills from those that mean the same.

    Example:
        >>> item = Fields.of({"sub_headline": "Oslo too", "createDate": "2031-03-03", "credit": "ATB"})
        >>> article = with_others(Article("Riga"), item)
        >>> article.subheadline, article.first_created.year, article.agency
        ('Oslo too', 2031, 'ATB')
    """
    made = _with_management(article, item)
    return attrs.evolve(
        made,
        subheadline=made.subheadline or _first(item, "subheadline"),
        slug=made.slug or _first(item, "slug"),
        byline=made.byline or tuple(_authors(item, made)),
        agency=made.agency or _first(item, "agency"),
        dateline=made.dateline or _dateline(item),
        editor_note=made.editor_note or _first(item, "editor_note"),
        keywords=made.keywords or tuple(keywords(item, *item.used_for("keyword"))),
        subjects=made.subjects or tuple(_subjects(item)),
        places=made.places or tuple(item.texts(*item.used_for("place"))),
        rights=made.rights or _rights(item),
        update_note=made.update_note or _correction(item),
    )


def _correction(item: Fields) -> UpdateNote | None:
    """Give what a member that is set tells of a correction."""
    if not _is_set(item, "corrected"):
        return None
    names = item.used_for("corrected")
    words = item.text(*names)
    return UpdateNote(UpdateKind.CORRECTION, words or names[0], ())


def _with_management(article: Article, item: Fields) -> Article:
    return attrs.evolve(
        article,
        guid=article.guid or _first(item, "guid"),
        version=article.version or _first(item, "version"),
        urgency=article.urgency or _urgency(item),
        priority=article.priority or _first(item, "priority"),
        status=_status(article, item),
        first_created=article.first_created
        or item.time(*item.used_for("first_created")),
        version_created=article.version_created
        or item.time(*item.used_for("version_created")),
        expires=article.expires or item.time(*item.used_for("expires")),
        embargo=article.embargo or _embargo(item),
        assumed_zone="UTC" if item.zones else article.assumed_zone,
    )


def keywords(item: Fields, *names: str) -> Iterator[str]:
    """
    Give keywords, which some send as one string with marks between them.

    Example:
        >>> list(keywords(Fields.of({"tags": "Riga, ports; pact+talks"}), "tags"))
        ['Riga', 'ports', 'pact', 'talks']
        >>> list(keywords(Fields.of({"tags": ["Riga, Latvia", "ports+pact"]}), "tags"))
        ['Riga, Latvia', 'ports', 'pact']
    """
    for name in names:
        is_one = isinstance(item.values.get(name), str)
        for words in item.texts(name):
            parts = _PARTING.split(words) if is_one else words.split("+")
            yield from filter(None, map(str.strip, parts))


def _first(item: Fields, field: str) -> str | None:
    return item.text(*item.used_for(field))


def _dateline(item: Fields) -> Dateline | None:
    """Read the first member that is for a dateline; what ninjs calls a place is none."""
    names = (name for name in item.used_for("dateline") if name not in _PLACES)
    return next(filter(None, (dateline_of(item, name) for name in names)), None)


def _authors(item: Fields, article: Article) -> Iterator[str]:
    for line in item.texts(*item.used_for("byline")):
        is_name = any(map(str.isalpha, line)) and not is_initials(line, is_last=True)
        if is_name and line != article.agency:
            yield from persons(line, article.language)


def _status(article: Article, item: Fields) -> PubStatus:
    """Give the status by a member that the table of codes knows; others say something else."""
    if article.status is not PubStatus.USABLE or item.text("pubstatus") is not None:
        return article.status
    if _is_set(item, "canceled"):
        return PubStatus.CANCELED
    told = map(str.lower, item.texts(*item.used_for("status")))
    return next(filter(None, map(codes().status.get, told)), article.status)


def _urgency(item: Fields) -> int | None:
    words = _first(item, "urgency")
    return None if words is None else urgency_of(words)


def _is_set(item: Fields, field: str) -> bool:
    """Tell whether a member for a field says yes, be it by the day on which it was so."""
    names = item.used_for(field)
    is_told = any(map(table().is_value, item.texts(*names)))
    return is_told or any(map(item.flag, names))


def _embargo(item: Fields) -> Embargo | None:
    """Give an embargo; one that is no time, and that is not said to be none, has no end."""
    until = item.time(*item.used_for("embargo"))
    is_told = until is not None or _is_set(item, "embargo")
    return Embargo(until) if is_told else None


def _subjects(item: Fields) -> Iterator[Subject]:
    for each in item.children(*item.used_for("subject")):
        found = concept(each)
        if found is not None:
            yield found


def _rights(item: Fields) -> Rights | None:
    notices = tuple(map(Label, item.texts(*item.used_for("copyright"))))
    terms = tuple(map(Label, item.texts(*item.used_for("usage_terms"))))
    return Rights(None, notices, terms) if notices or terms else None
