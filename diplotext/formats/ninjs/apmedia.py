"""An item of the AP Media API: ninjs 1 with members of its own."""

import attrs

from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.item import read_item as read_ninjs
from diplotext.model.article import Article


def read_item(item: Fields, language: str | None) -> Article:
    """
    Read one item; its own name is that of `altids`, since the address in `uri` is of one client.

    Example:
        >>> item = Fields.of({"uri": "https://example.org/x?qt=1", "altids": {"itemid": "d1"}})
        >>> read_item(item, "en").guid
        'd1'
    """
    article = read_ninjs(item, language)
    identifier = item.child("altids").text("itemid")
    return article if identifier is None else attrs.evolve(article, guid=identifier)
