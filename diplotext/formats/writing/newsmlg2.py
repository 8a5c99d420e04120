"""NewsML-G2 2.35: an article as a news item or a package, several as a message."""

from collections.abc import Iterable

from diplotext.formats._xml import Element
from diplotext.formats.writing.body import xhtml
from diplotext.formats.writing.g2.assertions import (
    ALIAS,
    SCHEME,
    Additions,
    add_assertions,
    add_found_subjects,
    add_references,
    marks_for,
)
from diplotext.formats.writing.g2.concepts import CATALOGUE, schemes
from diplotext.formats.writing.g2.description import add_content_meta
from diplotext.formats.writing.g2.management import (
    add_item_meta,
    add_rights,
    version_number,
)
from diplotext.formats.writing.g2.message import message
from diplotext.formats.writing.g2.package import add_groups
from diplotext.formats.writing.markup import XML_LANG, add, put, root, to_bytes
from diplotext.formats.writing.names import name_of
from diplotext.model.article import Article


NAR = "http://iptc.org/std/nar/2006-10-01/"
VERSION = "2.35"
_NOTHING = Additions()


def serialize(article: Article) -> bytes:
    """
    Write an article: as a package when it has groups, in a message when it came in one.

    Example:
        >>> b'guid="urn:atb:1"' in serialize(Article("Riga signs.", guid="urn:atb:1"))
        True
    """
    if article.transmission is not None:
        return serialize_many([article])
    return to_bytes(item(article, set()))


def serialize_many(articles: Iterable[Article]) -> bytes:
    """
    Write articles as one news message.

    Example:
        >>> serialize_many([Article("Riga signs."), Article("Oslo waits.")]).count(b"<newsItem")
        2
    """
    kept = list(articles)
    used: set[str] = set()
    return to_bytes(message(kept, [item(article, used) for article in kept]))


def serialize_analysis(article: Article, additions: Additions) -> bytes:
    """
    Write an article with what was found in it.

    Args:
        article: The article.
        additions: Subjects, assertions, and the words they rest on.
    """
    return to_bytes(item(article, set(), additions))


def item(article: Article, used: set[str], additions: Additions = _NOTHING) -> Element:
    """
    Give an article as a `newsItem`, or as a `packageItem` when it has groups.

    Args:
        article: The article.
        used: Names that stand for something in the document, which grow.
        additions: What was found in the article.
    """
    tag = "packageItem" if article.groups else "newsItem"
    element = root(f"{{{NAR}}}{tag}", {None: NAR})
    for key, value in (
        ("guid", name_of(article)),
        ("version", version_number(article.version)),
        ("standard", "NewsML-G2"),
        ("standardversion", VERSION),
        ("conformance", "power"),
        (XML_LANG, article.language),
    ):
        put(element, key, value)
    _add_catalogues(element, article, additions)
    add_rights(element, article)
    add_item_meta(element, article)
    add_found_subjects(add_content_meta(element, article), additions)
    add_assertions(element, additions)
    if article.groups:
        add_groups(element, article.groups, used)
    else:
        _add_body(element, article, additions)
    return element


def _add_body(element: Element, article: Article, additions: Additions) -> None:
    marks = marks_for(article, additions)
    add_references(element, additions, marks)
    content = add(element, "contentSet")
    inline = add(content, "inlineXML", contenttype="application/xhtml+xml")
    inline.append(xhtml(article, marks))


def _add_catalogues(element: Element, article: Article, additions: Additions) -> None:
    add(element, "catalogRef", href=CATALOGUE)
    found = dict(schemes(article))
    if additions != _NOTHING:
        found[ALIAS] = SCHEME
    if found:
        catalogue = add(element, "catalog")
        for alias, uri in found.items():
            add(catalogue, "scheme", alias=alias, uri=uri)
