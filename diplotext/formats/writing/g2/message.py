"""The envelope of NewsML-G2: `newsMessage` and its header."""

import datetime as dt
import re
from collections.abc import Sequence

from diplotext.formats._xml import Element
from diplotext.formats.writing.markup import add, root
from diplotext.formats.writing.moments import iso, version_created
from diplotext.model.article import Article
from diplotext.model.transmission import Transmission


_PRIORITY = re.compile(r"[1-9]\Z")


def message(articles: Sequence[Article], items: Sequence[Element]) -> Element:
    """
    Put items into a message, whose header is that of the first article that came in one.

    Args:
        articles: The articles.
        items: The same articles, written.
    """
    space = "http://iptc.org/std/nar/2006-10-01/"
    element = root(f"{{{space}}}newsMessage", {None: space})
    envelopes = (a.transmission for a in articles if a.transmission is not None)
    envelope = next(envelopes, Transmission())
    header = add(element, "header")
    add(header, "sent", iso(_sent(envelope, articles)))
    for tag, words in (
        ("sender", envelope.sender),
        ("transmitId", envelope.identifier),
        ("priority", _priority(articles)),
        ("origin", envelope.origin),
    ):
        if words is not None:
            add(header, tag, words)
    for channel in envelope.channels:
        add(header, "channel", channel)
    for destination in envelope.destinations:
        add(header, "destination", destination)
    add(element, "itemSet").extend(items)
    return element


def _sent(envelope: Transmission, articles: Sequence[Article]) -> dt.datetime:
    """Give when the message was sent, or else when the latest article in it was made."""
    if envelope.sent is not None:
        return envelope.sent
    return max(map(version_created, articles), default=version_created(Article("")))


def _priority(articles: Sequence[Article]) -> str | None:
    """Give the priority of the first article that has one which the header can hold."""
    written = (article.priority for article in articles)
    return next(
        (one for one in written if one is not None and _PRIORITY.match(one)), None
    )
