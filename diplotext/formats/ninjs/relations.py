"""What a JSON item is tied to: other items, other names, other forms."""

from collections.abc import Iterator

from diplotext.formats.ninjs.fields import Fields
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.rendition import Rendition


_FORMS = ("renditions",)
_BEFORE = ("evolvedfrom", "rewrite_of", "derivedfrom")


def links(item: Fields) -> Iterator[Link]:
    """
    Give the relations to other items and addresses.

    Example:
        >>> item = Fields.of({"associations": {"photo": {"uri": "urn:atb:2", "headline": "Riga"}}})
        >>> [(link.rel, link.target, link.title) for link in links(item)]
        [('photo', 'urn:atb:2', 'Riga')]
    """
    for other in item.children("associations", "refs"):
        target = other.text("uri", "guid", "urn", "_id", "href")
        if target is not None:
            yield Link(
                other.text("role", "name", "type", "rel") or "association",
                target,
                other.text("version"),
                title=other.text("headline", "title"),
                content_type=other.text("mimetype", "contenttype"),
            )
    for other in item.children("links"):
        target = other.text("href", "uri")
        if target is not None:
            yield Link(other.text("rel") or "seeAlso", target)
    for name in _BEFORE:
        for target in item.texts(name):
            yield Link("evolvedFrom", target)


def other_ids(item: Fields) -> Iterator[Label]:
    """Give the other names of an item: an object of names in ninjs 1, a list in 2 and 3."""
    names = item.values.get("altids")
    if isinstance(names, list):
        for each in item.children("altids"):
            words = each.text("value", "name")
            if words is not None:
                yield Label(words, role=each.text("role"))
    elif isinstance(names, dict):
        inner = item.child("altids")
        for name in inner.values:
            for words in inner.texts(name):
                yield Label(words, role=name)


def forms(item: Fields) -> Iterator[Rendition]:
    """Give the forms of a picture, a film or a story that lie elsewhere."""
    for form in item.children(*_FORMS):
        target = form.text("href", "url")
        if target is not None:
            yield Rendition(
                form.text("name", "role", "title"),
                form.text("contenttype", "mimetype"),
                href=target,
            )
