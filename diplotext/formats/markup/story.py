"""A story as its format tells it, and as the copy in its body does."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import product

import attrs

from diplotext.formats.copy.blocks import BESIDE, Block, read_blocks
from diplotext.formats.copy.byline import read_bare_byline, read_byline
from diplotext.formats.copy.credits import is_initials
from diplotext.formats.copy.customs import customs_for, style_of_bylines
from diplotext.formats.copy.dateline import DATELINE, read_dateline
from diplotext.formats.copy.names import names_in
from diplotext.formats.copy.passage import agency_in, cut_passage
from diplotext.formats.copy.told import gravest
from diplotext.formats.moments import Clock
from diplotext.lang.copy import CopyStyle
from diplotext.lang.detect import detect
from diplotext.model.article import Article, PubStatus
from diplotext.model.dateline import Dateline
from diplotext.model.label import Label
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.model.update import UpdateKind, UpdateNote
from diplotext.text.span import Span
from diplotext.text.words import cut


_TITLES = frozenset({ParagraphRole.HEADER, ParagraphRole.CROSSHEAD})
_FIRST_LEVEL = frozenset({"h1", "hl1"})
_WITH_TITLE = 2
_BESIDE = BESIDE | {ParagraphRole.HEADER}
_BESIDE_A_BYLINE = _BESIDE | {ParagraphRole.BYLINE}
_HEAD = 8
_AFTER_DATELINE, _AFTER_RULE = " x", " - x"
_AROUND_PLACE = " \t-\u2013\u2014,"
_AROUND_NAMES = " */"
_ABBREVIATED = 6
"""No longer word ends in the full stop of an abbreviation, as in "Mo." or "Calif."."""
_ADDRESS = re.compile(r" ?<[^<>\s@]{1,200}@[^<>\s@]{1,200}>")
_MAILBOX = re.compile(r"[^\s@]{1,200}@[^\s@]{1,200} *\(([^()]+)\)")
"""How RSS names an author: the address, and the name in brackets (RSS 2.0, `author`)."""


@attrs.frozen
class Head:
    """
    What a format says of a story outside of its body.

    Attributes:
        headline: The headline, with its place in the source.
        byline: Lines that name the authors.
        dateline: The line of place, date and agency.
        notes: What was changed, by signals and notes to editors.
        language: The language; made out from the words when it is None.
    """

    headline: Block | None = None
    byline: Sequence[str] = ()
    dateline: str | None = None
    notes: Sequence[UpdateNote] = ()
    language: str | None = None


@attrs.frozen
class Told:
    """
    What was read of a story in its body and beside it, to be put into an article.

    Attributes:
        copy: The body as it was read, with its text and paragraphs.
        headline: The headline, parted from its tags.
        byline: Names of the authors.
        agency: The agency that signs the story.
        dateline: Where and when it was filed.
        update_note: What was changed.
        status: Whether it may be published, by what was told.
    """

    copy: Article
    headline: str | None
    byline: tuple[str, ...]
    agency: str | None
    dateline: Dateline | None
    update_note: UpdateNote | None
    status: PubStatus


def tell(head: Head, body: Sequence[Block]) -> Article:
    """
    Make an article of a body and what its format says beside it.

    Example:
        >>> headline = Block("Riga signs", ParagraphRole.HEADLINE)
        >>> head = Head(headline, ["By Ann Orlin, AFP"], language="en")
        >>> tell(head, [Block("RIGA (AFP) - Oslo waits.")]).byline
        ('Ann Orlin',)
    """
    told = read_story(head, body)
    return attrs.evolve(
        told.copy,
        headline=told.headline,
        byline=told.byline,
        agency=told.agency,
        dateline=told.dateline,
        update_note=told.update_note,
        status=told.status,
    )


def read_story(head: Head, body: Sequence[Block]) -> Told:
    r"""
    Read a story from its body and what its format says beside it.

    The headline is the first paragraph of the text, unless it stands in the body. Where the
    format names none, a title of the first level at the head of the body is the headline.

    Example:
        >>> headline = Block("Riga signs", ParagraphRole.HEADLINE, source_line=3)
        >>> body = [Block("RIGA (AFP) - Oslo waits.", source_line=9)]
        >>> told = read_story(Head(headline, ["By Ann Orlin, AFP"], language="en"), body)
        >>> told.copy.text, told.byline, told.copy.paragraphs[1].source_line
        ('Riga signs\n\nRIGA (AFP) - Oslo waits.', ('Ann Orlin',), 9)
    """
    headline, body = _titled(head.headline, body)
    blocks = _headed(headline, body)
    language = head.language
    if language is None:
        language = detect("\n\n".join(block.text for block in blocks))
    beside = _BESIDE_A_BYLINE if head.byline else _BESIDE
    copy = read_blocks(blocks, language, beside=beside)
    if headline is None:
        copy = _without_headline(copy)
    style = style_of_bylines(language)
    names = tuple(name for line in head.byline for name in _names(line, style))
    dateline = _dateline(copy.dateline, head.dateline, language)
    signed = copy.agency or _agency(head.byline, style)
    if signed is None and dateline is not None:
        signed = agency_in(cut(dateline.agency or "").keys, style)
    return Told(
        copy,
        copy.headline or (None if headline is None else headline.text),
        names or copy.byline,
        signed,
        dateline,
        gravest((copy.update_note, *head.notes)),
        _status(copy.status, head.notes),
    )


def lines_left(
    head: Head, dateline: Dateline | None, byline: Sequence[str]
) -> Iterator[Label]:
    """
    Give the lines of a format that say another place than the copy or a day without its year, or in which nobody is found.

    Example:
        >>> head = Head(byline=["Desk 4"], dateline="Riga")
        >>> [label.role for label in lines_left(head, Dateline("OSLO", None, None), ["Ann Orlin"])]
        ['dateline']
    """
    line = head.dateline
    if line is not None and (dateline is None or _says_more(line, dateline)):
        yield Label(line, DATELINE)
    if not byline:
        yield from (Label(names, "by") for names in head.byline)


def _says_more(line: str, dateline: Dateline) -> bool:
    place = dateline.place
    is_dated = dateline.date is None and dateline.span is None
    has_day = is_dated and any(map(str.isdigit, line))
    return has_day or place is None or place.casefold() not in line.casefold()


def _status(told: PubStatus, notes: Iterable[UpdateNote]) -> PubStatus:
    """Give the status by what copy and notes say: a kill or a withdrawal takes effect."""
    is_taken_back = any(
        n.kind in {UpdateKind.KILL, UpdateKind.WITHDRAWAL} for n in notes
    )
    return PubStatus.CANCELED if is_taken_back else told


def _titled(
    headline: Block | None, body: Sequence[Block]
) -> tuple[Block | None, Sequence[Block]]:
    """Give the headline and the body, which may begin with the title of all."""
    if headline is not None or len(body) < _WITH_TITLE:
        return headline, body
    first = body[0]
    step = (first.source_path or "").rpartition("/")[2].partition("[")[0]
    if first.role is not ParagraphRole.CROSSHEAD or step not in _FIRST_LEVEL:
        return None, body
    return attrs.evolve(first, role=ParagraphRole.HEADLINE), body[1:]


def _headed(headline: Block | None, body: Sequence[Block]) -> list[Block]:
    """Give all paragraphs: a title in the body that is the headline is it, else it comes first."""
    if headline is None:
        return list(body)
    words = " ".join(headline.text.split())
    for index, block in enumerate(body[:_HEAD]):
        if block.role in _TITLES and " ".join(block.text.split()) == words:
            found = attrs.evolve(block, role=ParagraphRole.HEADLINE)
            return [*body[:index], found, *body[index + 1 :]]
    return [headline, *body]


def _without_headline(article: Article) -> Article:
    """Make what looked like a headline a paragraph of the story: the format names no headline."""
    if article.headline is None:
        return article
    last = len(article.paragraphs) - 1
    paragraphs = tuple(
        attrs.evolve(p, role=_role_of(article, p, is_last=number == last))
        for number, p in enumerate(article.paragraphs)
    )
    return attrs.evolve(article, paragraphs=paragraphs, headline=None, subheadline=None)


def _role_of(article: Article, paragraph: Paragraph, *, is_last: bool) -> ParagraphRole:
    """Give the role of a paragraph when the headline is story: below it, initials are credits."""
    if paragraph.role is ParagraphRole.HEADLINE:
        return ParagraphRole.BODY
    if is_last and is_initials(article[paragraph.span], is_last=True):
        return ParagraphRole.CREDITS
    return paragraph.role


def _names(line: str, style: CopyStyle) -> tuple[str, ...]:
    """Give the names in a line of authors, addresses left out, or the line when it cannot be parted."""
    mailbox = _MAILBOX.fullmatch(line)
    line = _ADDRESS.sub("", line).strip() if mailbox is None else mailbox[1].strip()
    line = line.strip(_AROUND_NAMES)
    first, _, rest = line.partition(" ")
    line = rest.strip() if rest and first in style.joiners else line
    if not line:
        return ()
    passage = cut_passage(line, Span(0, len(line)), style)
    byline = read_byline(passage, style) or read_bare_byline(passage, style)
    if byline is not None and byline.names:
        return byline.names
    if byline is not None:
        return ()
    is_titled = bool(style.byline_titles.find(passage.keys))
    listed = range(len(passage)) if is_titled else range(0)
    return names_in(passage.words, listed, style) or (line,)


def _agency(lines: Sequence[str], style: CopyStyle) -> str | None:
    """Give the agency that a line of authors names."""
    found = (
        agency_in(cut_passage(line, Span(0, len(line)), style).keys, style)
        for line in lines
    )
    return next((agency for agency in found if agency is not None), None)


def _dateline(
    read: Dateline | None, line: str | None, language: str | None
) -> Dateline | None:
    """Give the dateline of the copy, with the place from the format's line where it has none."""
    told = None if line is None else _told_dateline(line, language)
    if read is None or told is None:
        return read or told
    return attrs.evolve(
        read, place=read.place or told.place, date=read.date or told.date
    )


def _filed(line: str, language: str | None) -> Iterator[Dateline]:
    """Read a line as the dateline of a story of the language, or else of any."""
    for spoken, after in product((language, None), (_AFTER_DATELINE, _AFTER_RULE)):
        words = line + after
        found = read_dateline(words, Span(0, len(words)), customs_for(spoken))
        if found is not None:
            yield attrs.evolve(found, span=None)


def _told_dateline(line: str, language: str | None) -> Dateline | None:
    """Read a line of place and date, in any language if need be; some agencies send a time there, which is none, or only a day."""
    if ":" in line and Clock().read(line.partition("GMT")[0]) is not None:
        return None
    found = list(_filed(line, language))
    if found:
        dated = (each for each in found if each.date is not None)
        return next(dated, found[0])
    if not any(map(str.isalpha, line)):
        day = Clock().read(line)
        return None if day is None else Dateline(None, day.value.date(), None)
    place = line.strip(_AROUND_PLACE)
    is_abbreviated = len(place.rpartition(" ")[2]) <= _ABBREVIATED
    if not is_abbreviated:
        place = place.rstrip(".")
    return Dateline(place, None, None) if place else None
