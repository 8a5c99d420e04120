"""
E-mailed copy: Internet messages with their MIME parts, and mailboxes of them.

The standard library takes a message apart (RFC 5322, RFC 2045 to 2049).
"""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.errors import MessageError
from typing import BinaryIO

import attrs

from diplotext.errors import Diagnostic, Severity
from diplotext.formats.copy.blocks import Block
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.embargo import opens_order, with_embargo
from diplotext.formats.copy.passage import cut_passage
from diplotext.formats.encoding import decode
from diplotext.formats.format import Format
from diplotext.formats.mail.forwarded import plain_subject, with_plain_labels
from diplotext.formats.mail.headers import Mail, with_headers, words_of
from diplotext.formats.mail.labelled import labelled_copy
from diplotext.formats.mail.parts import (
    Part,
    chosen,
    enclosed,
    parts,
    renditions,
    told_blocks,
)
from diplotext.formats.mail.rest import with_rest
from diplotext.formats.markup.story import Head, tell
from diplotext.formats.messages import alone, messages
from diplotext.formats.ninjs.fields import Fields
from diplotext.formats.ninjs.item import read_item
from diplotext.formats.ninjs.repair import load
from diplotext.formats.ninjs.rest import with_rest as with_members
from diplotext.formats.xml.enclosed import read_known
from diplotext.model.article import Article
from diplotext.model.paragraph import ParagraphRole
from diplotext.text.span import Span


_PADDING = re.compile(rb"[\x00-\x20\x7f\xef\xbb\xbf]*")
_MAILBOX = re.compile(rb"From [^\r\n]{3,200}\d{4}[^\r\n]{0,20}\r?\n")
_START = re.compile(rb"(?<![^\n\x00\x7f\xbf])" + _MAILBOX.pattern)
_ESCAPED = re.compile(rb"(?m)^>(>*From )")
"""What a mailbox makes of a line that looks like the beginning of a message (RFC 4155)."""
_NEVER = re.compile(rb"(?!)")
_FIELD = re.compile(
    rb"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t\r\n][^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n"
)
_TRANSPORT = frozenset(
    b"received delivered-to return-path message-id mime-version content-type x-received".split()
)
_FIELDS = _TRANSPORT | frozenset(b"from to subject date sender reply-to cc".split())
_WRITTEN = frozenset({b"from", b"to", b"subject", b"date"})
"""Fields that tell a message without those of its transport, as programs for mail print it."""
_FEWEST_FIELDS = 3
_HEAD = 16_384
_LONGEST_HEADER = 2_048
_SUBJECT = "/Subject"
_FORM = re.compile(r"\s*\{\s*\"")
_DAMAGE = (MessageError, ValueError, LookupError, TypeError, RecursionError)


def sniff(source: bytes) -> bool:
    r"""
    Tell whether bytes begin with the header of a message, or as a mailbox does.

    Example:
        >>> sniff(b"From: a@example.org\nSubject: Riga\nMessage-ID: <1@example.org>\n\nRiga signs.")
        True
        >>> sniff(b"Subject: Riga\n\nRiga signs.")
        False
    """
    head = source[:_HEAD]
    return (
        _is_mail(head) or _printed(head[_begin(head) :][:_LONGEST_HEADER]) is not None
    )


def _is_mail(head: bytes) -> bool:
    """Tell whether bytes begin with the fields of a message as mail has them."""
    at = _begin(head)
    names: set[bytes] = set()
    while (found := _FIELD.match(head, at)) is not None:
        names |= {found[1].lower()} & _FIELDS
        at = found.end()
    is_kept = _MAILBOX.match(head, _behind_padding(head)) is not None
    is_sent = not _TRANSPORT.isdisjoint(names) or names >= _WRITTEN
    return len(names) >= _FEWEST_FIELDS and (is_sent or is_kept)


def _printed(content: bytes) -> bytes | None:
    """Give a message whose header was printed in the language of a program as mail has it."""
    words = with_plain_labels(decode(content).text)
    return None if words is None else words.encode("utf-8", "replace")


def parse(source: bytes, language: str | None = None) -> Article:
    r"""
    Read one message: its subject is the headline, its HTML or else its plain text the story.

    Args:
        source: The message.
        language: Its language, when known; otherwise it is made out from the words.

    Example:
        >>> mail = b"From: Ann <a@example.org>\nSubject: Riga signs\nMessage-ID: <1@example.org>\n\nOslo too.\n"
        >>> article = parse(mail, "en")
        >>> article.headline, article.guid, article.text
        ('Riga signs', '1@example.org', 'Riga signs\n\nOslo too.')

    .. versionadded:: 0.1.0
    """
    found = messages(source, _start_of)
    article = _article(next(found).content, language)
    return alone(article, found)


def parse_many(file: BinaryIO, language: str | None = None) -> Iterator[Article]:
    """
    Read the messages of a mailbox one after the other.

    .. versionadded:: 0.1.0
    """
    for message in messages(file, _start_of):
        yield _article(message.content, language)


def _start_of(head: bytes) -> re.Pattern[bytes]:
    """Tell what the messages of a file begin with: only in a mailbox are there several."""
    return _START if _MAILBOX.match(head, _behind_padding(head)) else _NEVER


def _article(source: bytes, language: str | None) -> Article:
    begin = _begin(source)
    content = source[begin:]
    if begin > _behind_padding(source):
        content = _ESCAPED.sub(rb"\1", content)
    if not _is_mail(source[:_HEAD]):
        content = _printed(content) or content
    try:
        mail = message_from_bytes(content)
        found = list(parts(mail))
        article = _read(mail, found, language)
    except _DAMAGE as error:
        message = f"found a message that cannot be taken apart: {error}"
        damaged = Diagnostic("malformed", message[:200], severity=Severity.ERROR)
        return Article("", format=EMAIL.name, diagnostics=(damaged,))
    noticed = [each for part in found for each in part.diagnostics]
    if not article.paragraphs:
        noticed.append(Diagnostic("empty", "found no words, expected a story"))
    return attrs.evolve(
        article, format=EMAIL.name, diagnostics=(*noticed, *article.diagnostics)
    )


def _begin(source: bytes) -> int:
    """Give where the header begins: behind blanks and the line that opens it in a mailbox."""
    at = _behind_padding(source)
    mailbox = _MAILBOX.match(source, at)
    return at if mailbox is None else mailbox.end()


def _behind_padding(source: bytes) -> int:
    padding = _PADDING.match(source)
    return 0 if padding is None else padding.end()


def _read(mail: Mail, found: list[Part], language: str | None) -> Article:
    told = list(chosen(found))
    subject = words_of(mail, "Subject")
    order, title = _parted(subject)
    form = _form(told)
    known: Article | None = None
    for part in [] if told else enclosed(found):
        known = read_known(part.words.encode("utf-8", "replace"), language)
        if known is not None:
            told = [part]
            break
    if form is not None:
        article = read_item(Fields.of(form), language)
    elif known is not None:
        article = known
    else:
        article = _told(told, order, title, language)
    told_of = attrs.evolve(
        with_headers(article, mail), renditions=tuple(renditions(found, told))
    )
    if form is not None:
        told_of = with_members(told_of, form)
    return with_rest(with_embargo(told_of), mail)


def _told(
    told: list[Part], order: list[Block], title: Block | None, language: str | None
) -> Article:
    """Read the parts that tell the story, with or without labels at its head."""
    subject = "" if title is None else title.text
    labelled = labelled_copy(told, subject, order, language)
    if labelled is not None:
        return labelled
    return tell(Head(title, language=language), [*order, *told_blocks(told)])


def _parted(subject: str | None) -> tuple[list[Block], Block | None]:
    """Part an embargo from the headline behind it, as in "EMBARGOED until 0600 GMT: Riga signs"."""
    if subject is None:
        return [], None
    subject = plain_subject(subject)
    customs = customs_for(None)
    passage = cut_passage(subject, Span(0, len(subject)), customs.style)
    order, colon, rest = subject.rpartition(": ")
    if not colon or not opens_order(passage, customs):
        return [], Block(subject, ParagraphRole.HEADLINE, source_path=_SUBJECT)
    note = Block(f"{order}:", ParagraphRole.NOTE, source_path=_SUBJECT)
    return [note], Block(rest, ParagraphRole.HEADLINE, source_path=_SUBJECT)


def _form(told: list[Part]) -> object | None:
    """Give the object of a form that was mailed as JSON."""
    if len(told) != 1 or _FORM.match(told[0].words) is None:
        return None
    form = load(told[0].words.encode("utf-8", "replace")).value
    fields = Fields.of(form)
    return form if "body" in fields and "headline" in fields else None


EMAIL = Format("email", sniff, parse, parse_many=parse_many)
"""E-mailed copy."""
