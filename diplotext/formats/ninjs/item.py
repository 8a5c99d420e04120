"""One item of ninjs 1.0 to 3.1, with what superdesk and the AP Media API add, as an article."""

from collections.abc import Iterator, Sequence

import attrs

from diplotext.formats.codes import codes
from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.copy.persons import persons
from diplotext.formats.copy.told import with_told
from diplotext.formats.markup.headline import plain_line
from diplotext.formats.ninjs.bodies import FOOTER, Body, bodies, body_blocks, chosen
from diplotext.formats.ninjs.concepts import concepts, listed
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.management import language_of, managed
from diplotext.formats.ninjs.others import keywords, with_others
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject
from diplotext.model.update import UpdateNote


_MAIN, _SUB = "main", "sub"
_MAIN_ROLES = frozenset({_MAIN, "simple", "basic", "default", None})


def read_item(item: Fields, language: str | None) -> Article:
    r"""
    Read one item.

    Args:
        item: Its members.
        language: Its language, when the caller knows it.

    Example:
        >>> item = Fields.of({"uri": "urn:atb:1", "headline": "Riga signs", "body_text": "Oslo too."})
        >>> article = read_item(item, "en")
        >>> article.guid, article.text
        ('urn:atb:1', 'Riga signs\n\nOslo too.')
    """
    headlines = list(_headlines(item))
    found = list(bodies(item))
    body = chosen(found)
    blocks = story_blocks(item, headlines, body)
    secret = [
        block
        for each in found
        if each.is_private
        for block in body_blocks(each, ParagraphRole.NONPUBLIC)
    ]
    known = language or language_of(item) or _detected(blocks)
    article = read_blocks([*blocks, *secret], known)
    made = with_others(with_fields(article, item, headlines, found), item)
    notes = dict.fromkeys(("ednote", *item.used_for("editor_note")))
    told = with_told(made, item.texts(*notes))
    return attrs.evolve(told, update_note=told.update_note or signalled(told.signals))


def story_blocks(
    item: Fields, headlines: Sequence[Label], body: Body | None
) -> list[Block]:
    """Give headline and body; a caption stands for the body of an item without one."""
    found = [] if body is None else body_blocks(body)
    if not any(block.text.strip() for block in found):
        found = list(_described(item))
    footer = item.text(FOOTER)
    if footer is not None:
        found += body_blocks(Body(footer, "footer", None, item.path(FOOTER)))
    if not headlines:
        return found
    words = headlines[0].text
    if found and found[0].text.strip() == words:
        return [attrs.evolve(found[0], role=ParagraphRole.HEADLINE), *found[1:]]
    pointer = item.path("headline")
    return [Block(words, ParagraphRole.HEADLINE, source_path=pointer), *found]


def _described(item: Fields) -> Iterator[Block]:
    """Give the first description that says anything, in whichever form."""
    forms_of_it = (
        Body(words, None, None, item.path(name))
        for name in item.values
        if name.startswith("description")
        for words in item.texts(name)
    )
    body = next(forms_of_it, None)
    yield from [] if body is None else body_blocks(body)


def _headlines(item: Fields) -> Iterator[Label]:
    """Give the headlines, the main one first."""
    found = [
        (label.text("role"), words, label.text("lang"))
        for label in item.children("headlines")
        if (words := label.text("value", "name")) is not None
    ]
    found += [(role, words, None) for role, words in _by_role(item)]
    found += [
        (name.removeprefix("headline").strip("_") or _MAIN, words, None)
        for name in item.values
        if name.startswith("headline") and name != "headlines"
        if (words := item.text(name)) is not None
    ]
    others = item.used_for("headline")
    if not found and (title := item.text("title", *others, "name")) is not None:
        found.append((_MAIN, title, None))
    found.sort(key=lambda each: each[0] not in _MAIN_ROLES)
    for role, words, lang in found:
        yield Label(plain_line(words), role=role, language=lang)


def _by_role(item: Fields) -> Iterator[tuple[str, str]]:
    """Give the headlines of an object that has them by their roles."""
    held = item.child("headlines")
    if "value" not in held and "name" not in held:
        for role in held.values:
            yield from ((role, words) for words in held.texts(role))


def _detected(blocks: Sequence[Block]) -> str | None:
    return detect("\n".join(block.text for block in blocks))


def with_fields(
    article: Article, item: Fields, headlines: Sequence[Label], found: Sequence[Body]
) -> Article:
    """Put onto an article what the members of its item say."""
    sub = next((label for label in headlines[1:] if _SUB in (label.role or "")), None)
    further = tuple(label for label in headlines[1:] if label is not sub)
    byline = tuple(item.texts("byline", "by")) or tuple(_authors(item))
    made = attrs.evolve(
        article,
        headline=article.headline or (headlines[0].text if headlines else None),
        subheadline=article.subheadline or (None if sub is None else sub.text),
        headlines=further,
        slug=item.text("slugline", "slug") or article.slug,
        byline=_names(byline, article) or article.byline,
        editor_note=_joined(item.texts("ednote", "editornotes"), article.editor_note),
        subjects=tuple(concepts(item)),
        places=tuple(item.texts("place", "places")),
        keywords=tuple(keywords(item, "keywords", "keyword")) or article.keywords,
        genres=tuple(listed(item, "genre", "genres")),
        services=tuple(listed(item, "service", "services")),
        signals=tuple(listed(item, "signals", "signal")),
        contributors=tuple(_contributors(item)),
        located=tuple(_located(item)),
        rights=_rights(item),
    )
    return managed(made, item, found)


def _names(bylines: Sequence[str], article: Article) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            name for line in bylines for name in persons(line, article.language)
        )
    )


def _authors(item: Fields) -> Iterator[str]:
    found = item.children("bylines", "byline", "authors", "author")
    for author in (*found, *item.child("credits").children("by")):
        role = author.text("role", "code") or ""
        name = author.text("by", "name", "byline")
        if name is not None and role.casefold() not in {"editor", "editing"}:
            yield name


def _joined(words: Iterator[str], other: str | None) -> str | None:
    return "\n".join([*words, *filter(None, [other])]) or None


def signalled(signals: Sequence[Subject]) -> UpdateNote | None:
    """
    Give what a signal says of an update.

    Example:
        >>> signalled([Subject("sig", "correction")]).kind.value
        'correction'
    """
    for signal in signals:
        scheme, colon, rest = (signal.code or signal.name or "").rpartition(":")
        kind = codes().signal(scheme if colon else signal.scheme, rest)
        if kind is not None:
            qcode = f"{signal.scheme}:{rest}" if signal.scheme else rest
            return UpdateNote(kind, signal.name or qcode, (), None)
    return None


def _contributors(item: Fields) -> Iterator[Subject]:
    yield from listed(item, "infosource", "infosources", kind="infosource")
    credit = item.text("creditline")
    if credit is not None:
        yield Subject(None, None, name=credit, type="creditline")


def _located(item: Fields) -> Iterator[Subject]:
    for name in item.texts("located"):
        yield Subject(None, None, name=name)
    place = item.child("datelinelocation")
    if place.values:
        code, city = place.text("countrycode"), place.text("city")
        yield (
            Subject("iso3166-1a3", code, name=city)
            if code
            else Subject(None, None, name=city)
        )


def _rights(item: Fields) -> Rights | None:
    holder = item.text("copyrightholder")
    notices = tuple(map(Label, item.texts("copyrightnotice")))
    terms = tuple(map(Label, item.texts("usageterms")))
    is_told = holder is not None or notices or terms
    return Rights(holder, notices=notices, usage_terms=terms) if is_told else None
