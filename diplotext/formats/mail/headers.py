"""The header of an Internet message: what its fields say, and what that is of an article."""

import datetime as dt
import re
from binascii import Error as BinasciiError
from binascii import a2b_base64, a2b_qp
from collections.abc import Iterator
from email.message import Message
from email.utils import getaddresses
from typing import TypeAlias

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.encoding import decode
from diplotext.formats.moments import Clock
from diplotext.model.article import Article
from diplotext.model.link import Link
from diplotext.model.subject import Subject
from diplotext.model.transmission import Transmission


Mail: TypeAlias = "Message[str, str]"
"""A message of the standard library, its header fields as they came."""


def words_of(mail: Mail, name: str) -> str | None:
    r"""
    Give the words of a field on one line, encoded words decoded (RFC 2047).

    Example:
        >>> from email import message_from_string
        >>> words_of(message_from_string("Subject: =?utf-8?Q?R=C4=ABga?= signs\n\n"), "Subject")
        'Rīga signs'
    """
    wanted = name.casefold()
    found = (raw for key, raw in mail.raw_items() if key.casefold() == wanted)
    raw = next(found, None)
    return None if raw is None else decoded(str(raw))


def decoded(raw: str) -> str | None:
    r"""
    Give the words of a field as it came; None when it says nothing.

    Example:
        >>> decoded("=?iso-8859-1?Q?caf=E9?=\n of Riga"), decoded(" ")
        ('café of Riga', None)
    """
    joined = _BETWEEN.sub("?==?", raw)
    words = "".join(map(_piece, _ENCODED.split(joined)))
    return " ".join(words.split()) or None


_BETWEEN = re.compile(r"\?=\s+=\?")
_ENCODED = re.compile(r"(=\?[^?\s]{1,40}\?[bBqQ]\?[^?]*\?=)")
_WORD = re.compile(r"=\?(?P<charset>[^?*]+)[^?]*\?(?P<way>.)\?(?P<text>[^?]*)\?=")


def _piece(words: str) -> str:
    """Decode an encoded word, or characters that were sent as they are."""
    found = _WORD.fullmatch(words)
    if found is None:
        return decode(words.encode("utf-8", "surrogateescape")).text
    sent = found["text"].encode("utf-8", "surrogateescape")
    if found["way"] in "qQ":
        return decode(a2b_qp(sent, header=True), found["charset"]).text
    try:
        return decode(a2b_base64(sent + b"=="), found["charset"]).text
    except BinasciiError:
        return words


def with_headers(article: Article, mail: Mail) -> Article:
    """Put onto an article what the header of its message says."""
    dated = Clock().read(words_of(mail, "Date") or "")
    sent = None if dated is None else dated.value
    is_assumed = dated is not None and dated.is_assumed
    identifier = _bare(words_of(mail, "Message-ID"))
    senders = getaddresses([words_of(mail, "From") or ""])
    makers = (
        Subject(None, address or None, name=name or None, type="from")
        for name, address in senders
        if name or address
    )
    keywords = (words_of(mail, "Keywords") or "").split(",")
    # A time of the mail goes before one in its words of which nobody knows the zone.
    is_known = article.version_created is not None and (
        sent is None or article.assumed_zone is None
    )
    assumed = article.assumed_zone if is_known else ("UTC" if is_assumed else None)
    return attrs.evolve(
        article,
        guid=article.guid or identifier,
        version_created=article.version_created if is_known else sent,
        assumed_zone=assumed,
        keywords=article.keywords
        or tuple(word for word in map(str.strip, keywords) if word),
        contributors=(*article.contributors, *makers),
        links=(*article.links, *_links(mail)),
        transmission=Transmission(
            senders[0][1] or None if senders else None,
            identifier,
            sent,
            destinations=tuple(_addresses(mail)),
        ),
        item_class="text",
        diagnostics=(*article.diagnostics, *_noticed(mail, sent)),
    )


def _noticed(mail: Mail, sent: dt.datetime | None) -> Iterator[Diagnostic]:
    words = words_of(mail, "Date")
    if words is not None and sent is None:
        message = f"found {words[:40]!r}, expected a time; kept as a property"
        yield Diagnostic("bad-date", message)


def _bare(identifier: str | None) -> str | None:
    return None if identifier is None else identifier.strip("<> ") or None


def _addresses(mail: Mail) -> list[str]:
    fields = [words_of(mail, name) or "" for name in ("To", "Cc")]
    return [address for _, address in getaddresses(fields) if address]


def _links(mail: Mail) -> list[Link]:
    target = _bare(words_of(mail, "In-Reply-To"))
    return [] if target is None else [Link("inReplyTo", target)]
