"""What the first and the last line of an ANPA 1312 message say."""

import datetime as dt
import re

import attrs

from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.passage import cut_passage
from diplotext.formats.copy.update import read_lead_line, status_of
from diplotext.formats.odd_moments import zone_of
from diplotext.formats.stamps import full_year, moment
from diplotext.model.article import Article
from diplotext.model.label import Label
from diplotext.model.paragraph import ParagraphRole
from diplotext.model.subject import Subject
from diplotext.model.transmission import Transmission
from diplotext.model.update import UpdateKind, UpdateNote
from diplotext.text.span import Span


_ENVELOPE = re.compile(
    r"[\x00-\x20\x7f\ufeff]*(?P<service>[A-Za-z])(?P<number>\d{3,5})(?P<origin>[A-Z ]{0,12})\x1f?"
    r"_?(?P<selector>[^\r\n\x02]{0,40})\r?\n"
)
_ROUTING = re.compile(
    r"(?P<priority>[a-z]) (?P<category>[a-z])[ \x11-\x14]{1,4}(?P<keyword>[^\r\n\x02]{0,80})"
)
_DATED = re.compile(r"\s+\d\d-\d\d(?:\s+(?P<words>\d{1,5}))?\s*\Z")
_STAMP = re.compile(
    r"(?P<sender>[A-Z]{1,6})-(?P<wire>[A-Z]{1,3})-(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d)"
    r" +(?P<hour>\d\d)(?P<minute>\d\d)(?P<zone>[A-Z]{3,4})?"
)
_STAMP_DAY_FIRST = re.compile(
    r"(?P<sender>[A-Z]{1,6})-(?P<hour>\d\d):(?P<minute>\d\d)-(?P<day>\d\d)-(?P<month>\d\d)-(?P<year>\d\d)"
    r"(?P<zone>[A-Z]{3,4})?"
)
_URGENCIES = {"f": 1, "b": 2, "u": 3, "r": 4, "d": 5}
"""Flash, bulletin, urgent, regular, deferred; others are advance copy of no urgency."""


@attrs.frozen
class Envelope:
    """
    What stands before the copy.

    Attributes:
        end: Where it ends in the message.
        identifier: Service and number, such as `W1645`.
        selector: The routing code, such as `asian`.
        priority: One letter.
        category: One letter.
        keyword: The slug, cut off at 24 signs by many senders.
        words: How many words the message has, as sent.
    """

    end: int
    identifier: str | None
    selector: str | None
    priority: str | None
    category: str | None
    keyword: str | None
    words: str | None


def read_envelope(text: str) -> Envelope | None:
    r"""
    Read the two lines before the copy.

    Example:
        >>> envelope = read_envelope("\x01W1645\x1f_asian\r\nb a\x13\x11 BC-Riga 06-29 0358\r\n")
        >>> envelope.identifier, envelope.priority, envelope.keyword, envelope.words
        ('W1645', 'b', 'BC-Riga', '0358')
    """
    match = _ENVELOPE.match(text)
    if match is None:
        return None
    identifier = match["service"] + match["number"]
    selector = match["selector"].strip(" -") or None
    routed = read_routing(text, match.end())
    if routed is None:
        return Envelope(match.end(), identifier, selector, None, None, None, None)
    return attrs.evolve(routed, identifier=identifier, selector=selector)


def read_routing(text: str, start: int = 0) -> Envelope | None:
    """
    Read the second of the lines before the copy, which some archives keep alone.

    Example:
        >>> read_routing("r i AM-Riga-Pact     05-03 0321").keyword
        'AM-Riga-Pact'
    """
    match = _ROUTING.match(text, start)
    if match is None:
        return None
    keyword = match["keyword"]
    dated = _DATED.search(keyword)
    slug = keyword if dated is None else keyword[: dated.start()]
    return Envelope(
        match.end(),
        None,
        None,
        match["priority"],
        match["category"],
        slug.strip() or None,
        None if dated is None else dated["words"],
    )


def with_envelope(article: Article, envelope: Envelope) -> Article:
    """
    Put onto an article what its envelope says.

    Example:
        >>> envelope = Envelope(0, "W1645", "asian", "b", "a", "BC-Riga", "0358")
        >>> article = with_envelope(Article("Riga"), envelope)
        >>> article.slug, article.urgency, article.transmission.identifier
        ('BC-Riga', 2, 'W1645')
    """
    category, selector = envelope.category, envelope.selector
    words = () if envelope.words is None else (Label(envelope.words, role="words"),)
    return attrs.evolve(
        article,
        slug=article.slug or envelope.keyword,
        urgency=_URGENCIES.get(envelope.priority or ""),
        priority=envelope.priority,
        subjects=() if category is None else (Subject("category", category),),
        services=() if selector is None else (Subject(None, selector),),
        transmission=None
        if envelope.identifier is None
        else Transmission(identifier=envelope.identifier),
        item_class="text",
        properties=(*article.properties, *words),
    )


def with_keyword_line(article: Article) -> Article:
    """
    Read the first line of the header: slug, version and length, parted by commas.

    Example:
        >>> from diplotext.model.paragraph import Paragraph, ParagraphRole
        >>> line = "BC-LV--Riga Pact, 1st Ld-Writethru,466"
        >>> header = Paragraph(Span(0, len(line)), ParagraphRole.HEADER)
        >>> article = with_keyword_line(Article(line, (header,), language="en"))
        >>> article.slug, article.update_note.text, article.update_note.kind.value
        ('BC-LV--Riga Pact', '1st Ld-Writethru', 'lead')
    """
    lines = (p for p in article.paragraphs[:2] if p.role is ParagraphRole.HEADER)
    first = next((p for p in lines if "-" in article[p.span]), None)
    if first is None:
        return article
    slug, *rest = article[first.span].split(",")
    version = rest[0] if rest and not rest[0].strip().isdigit() else ""
    start = first.span.start + len(slug) + 1
    start += len(version) - len(version.lstrip())
    span = Span(start, start + len(version.strip()))
    note = None
    if version:
        style = customs_for(article.language).style
        note = read_lead_line(cut_passage(article.text, span, style), style)
    ordered = _ordered(article, Span(first.span.start, first.span.start + len(slug)))
    told = article.update_note or ordered or note
    return attrs.evolve(
        article,
        slug=slug.strip(),
        update_note=told,
        status=article.status if ordered is None else status_of((ordered,)),
    )


def _ordered(article: Article, slug: Span) -> UpdateNote | None:
    """Give what takes a story back within its slug, in capitals as nothing else: `BC-KILL--Riga Pact`."""
    style = customs_for(article.language).style
    passage = cut_passage(article.text, slug, style)
    if passage.text.isupper():
        return None
    for hit in style.notes.find(passage.keys):
        kind = UpdateKind(hit.values[0])
        place = passage.span(hit.first, hit.stop)
        words = place.of(article.text)
        if words.isupper() and kind in {UpdateKind.KILL, UpdateKind.WITHDRAWAL}:
            return UpdateNote(kind, words, (), place)
    return None


@attrs.frozen
class Created:
    """
    What stands behind the copy: who sent it, and when.

    Attributes:
        sender: The agency, none when there is no such line.
        moment: The hour, none when there is no such day.
        is_zoned: Whether its zone was named.
    """

    sender: str | None
    moment: dt.datetime | None
    is_zoned: bool


def last_line(text: str) -> int:
    r"""
    Give where the line of the sender, day and hour begins, when nothing marks the end of the copy.

    Example:
        >>> last_line("Oslo waits.\r\nAP-WF-03-03-31 0337GMT<\r\n")
        13
        >>> last_line("Oslo waits.")
        11
    """
    for stamp in (_STAMP, _STAMP_DAY_FIRST):
        line = text.rstrip().rpartition("\n")[2]
        if stamp.match(line.strip()) is not None:
            return text.rfind(line)
    return len(text)


def created_at(words: str) -> Created | None:
    """
    Read the line behind the copy; the month stands first, but behind an hour with a colon the day does.

    Example:
        >>> created_at("AP-WF-06-29-31 2350GMT<").moment.isoformat()
        '2031-06-29T23:50:00+00:00'
        >>> created_at("CP-WF-06-29-31 2350EDT<").moment.isoformat()
        '2031-06-29T23:50:00-04:00'
    """
    match = _STAMP.search(words) or _STAMP_DAY_FIRST.search(words)
    if match is None:
        return None
    month, day = int(match["month"]), int(match["day"])
    hour, minute = int(match["hour"]), int(match["minute"])
    when = moment(full_year(match["year"]), month, day, hour, minute)
    zone = zone_of(match["zone"] or "")
    if when is not None and zone is not None:
        when = when.replace(tzinfo=zone)
    return Created(match["sender"], when, is_zoned=zone is not None)
