"""A news object of Belga 360."""

import datetime as dt
from collections.abc import Iterator

import attrs

from diplotext.formats.copy.blocks import Block, read_blocks
from diplotext.formats.copy.told import with_told
from diplotext.formats.ninjs.bodies import Body, body_blocks
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.item import with_fields
from diplotext.formats.ninjs.management import language_of
from diplotext.lang.detect import detect
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.subject import Subject


_TEXT = "text"
_HEADS = frozenset({"title", "headline"})
_WORDS = ("clobdata", "vardata", "varchardata")


def read_item(item: Fields, language: str | None) -> Article:
    r"""
    Read one news object, its text components in their order.

    Example:
        >>> proxies = [{"varcharData": "Riga signe."}]
        >>> lead = {"assetType": "Lead", "assetFormat": "Text", "proxies": proxies}
        >>> item = Fields.of({"newsObjectId": 7, "headLine": "Riga", "newsComponents": [lead]})
        >>> article = read_item(item, "fr")
        >>> article.guid, article.text
        ('7', 'Riga\n\nRiga signe.')
    """
    headlines = [
        Label(" ".join(words.split()), role="main") for words in item.texts("headline")
    ]
    blocks = list(_blocks(item, headlines))
    known = language or language_of(item) or detect("\n".join(b.text for b in blocks))
    article = with_fields(read_blocks(blocks, known), item, headlines, ())
    made = attrs.evolve(
        article,
        guid=item.text("newsobjectid"),
        slug=item.text("topic") or article.slug,
        item_class=_TEXT,
        first_created=_moment(item, "createdate"),
        version_created=_moment(item, "validatedate", "publicationdate"),
        editor_note=item.text("editorialinfo") or article.editor_note,
        agency=item.text("source", "credit") or article.agency,
        places=tuple(item.texts("city", "country")),
        services=tuple(_services(item)),
        alternative_ids=tuple(
            Label(words, role="newsItemId") for words in item.texts("newsitemid")
        ),
        properties=tuple(
            Label(words, role="assetType") for words in item.texts("assettype")
        ),
    )
    return with_told(made, item.texts("editorialinfo", "ednote"))


def _blocks(item: Fields, headlines: list[Label]) -> Iterator[Block]:
    for label in headlines[:1]:
        pointer = item.path("headline")
        yield Block(label.text, ParagraphRole.HEADLINE, source_path=pointer)
    for component in item.children("newscomponents"):
        name = (component.text("assettype") or "").casefold()
        form = (component.text("assetformat") or _TEXT).casefold()
        if form != _TEXT or (name in _HEADS and headlines):
            continue
        for proxy in component.children("proxies"):
            words = proxy.text(*_WORDS)
            if words is not None:
                yield from body_blocks(Body(words, None, None, proxy.pointer))


def _moment(item: Fields, *names: str) -> dt.datetime | None:
    """Read a time in milliseconds since 1970."""
    number = item.number(*names)
    if number is None:
        return None
    try:
        return dt.datetime.fromtimestamp(number / 1000, dt.UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _services(item: Fields) -> Iterator[Subject]:
    for package in item.children("packages"):
        service, product = package.text("newsservice"), package.text("newsproduct")
        if service or product:
            yield Subject(service, product)
