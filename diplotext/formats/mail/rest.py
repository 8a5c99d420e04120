"""What the header of a message says that no field of an article is for."""

from collections.abc import Iterator
from email.utils import getaddresses

import attrs

from diplotext.formats.mail.headers import Mail, decoded
from diplotext.formats.values import untold
from diplotext.model.article import Article
from diplotext.model.label import Label


_PARTIES = frozenset({"from", "to", "cc"})
_TRANSPORT = (
    "received",
    "x-received",
    "return-path",
    "delivered-to",
    "mime-version",
    "content-",
    "dkim-",
    "domainkey-",
    "arc-",
    "authentication-results",
    "x-google-",
    "x-gm-",
    "x-ms-",
    "x-microsoft-",
    "x-forefront-",
    "x-exchange-",
    "x-originatororg",
    "x-spam",
    "x-virus",
)
"""How fields begin that tell by which machines a message came, and in which form."""


def with_rest(article: Article, mail: Mail) -> Article:
    r"""
    Put onto an article the fields of its message that no field is for, as properties.

    Example:
        >>> from email import message_from_string
        >>> mail = message_from_string("Received: from a\nX-Desk: ports\nSubject: Riga\n\n")
        >>> [(p.role, p.text) for p in with_rest(Article("Riga", headline="Riga"), mail).properties]
        [('X-Desk', 'ports')]
    """
    rest = dict.fromkeys(untold(article, _fields(mail, article)))
    return attrs.evolve(article, properties=(*article.properties, *rest))


def _fields(mail: Mail, article: Article) -> Iterator[Label]:
    """Give the fields that say anything, but for lists of addresses alone and a date that was read."""
    sent = None if article.transmission is None else article.transmission.sent
    for key, raw in mail.raw_items():
        name, words = key.casefold(), decoded(str(raw))
        is_told = (name == "date" and sent is not None) or name in {
            "keywords",
            "message-id",
            "in-reply-to",
        }
        if words is None or is_told or name.startswith(_TRANSPORT):
            continue
        if name not in _PARTIES or _is_named(words, article):
            yield Label(words, key)


def _is_named(words: str, article: Article) -> bool:
    """Tell whether a list of addresses names anybody whom the article does not."""
    known = {maker.name for maker in article.contributors}
    return any(name and name not in known for name, _ in getaddresses([words]))
