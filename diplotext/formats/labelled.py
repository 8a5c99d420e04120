"""Plain copy whose head is lines with labels, as ministries, companies and many desks send it."""

import datetime as dt
import re
from collections.abc import Iterator

import attrs

from diplotext.errors import Diagnostic
from diplotext.formats.codes import codes
from diplotext.formats.copy.customs import customs_for
from diplotext.formats.copy.embargo import ordered_by
from diplotext.formats.copy.layout import LineNumbers, paragraphs, trimmed
from diplotext.formats.copy.passage import agency_in
from diplotext.formats.copy.reading import Copy, read_apart
from diplotext.formats.copy.told import with_told
from diplotext.formats.fieldnames import table
from diplotext.formats.keywords import parted
from diplotext.formats.label_lines import (
    LabelledHead,
    LabelLine,
    labelled_foot,
    labelled_head,
)
from diplotext.formats.label_sheet import Sheet
from diplotext.formats.markup.languages import language_tag
from diplotext.formats.markup.story import Head, tell
from diplotext.formats.moments import Clock
from diplotext.formats.odd_moments import puts_day_first
from diplotext.formats.urgency import urgency_of
from diplotext.formats.values import untold
from diplotext.lang.detect import detect
from diplotext.model.article import Article, PubStatus
from diplotext.model.dateline import Dateline
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject
from diplotext.text.span import Span
from diplotext.text.words import cut


_ROLES = {
    "headline": ParagraphRole.HEADLINE,
    "subheadline": ParagraphRole.HEADLINE,
    "byline": ParagraphRole.BYLINE,
}
"""What the words behind a label are; the label itself, and all other lines, are part of the header."""
_CREDITS = frozenset({"byline", "agency", "copyright"})
_CLOCK = re.compile(r"\d[:.hH]\d\d|\d ?[hH]\b|[T ]\d{4}Z?\b")
_LONGEST_PRIMARY = 3
"""A language of more letters is a name, and none of ISO 639."""


def read_labelled(
    text: str, language: str | None, *, start: int = 0, may_lack_head: bool = True
) -> Article | None:
    r"""
    Read plain copy at whose head or foot lines with labels stand.

    The text is the copy as it is. The values of the labels that tell of a headline are headlines,
    the lines of the others part of the header, and what stands below is read as all copy is.

    Args:
        text: The copy.
        language: Its language; without one that of a label, or else of the words.
        start: Where its head begins; what stands before is a header.
        may_lack_head: Whether labels at the foot are enough.

    Returns:
        The article; None where no such lines stand there.

    Example:
        >>> copy = "Titre : Riga signe\nAuteur : Ann Orlin\nLieu : Riga\n\nOslo signe aussi."
        >>> article = read_labelled(copy, "fr")
        >>> article.headline, article.byline, article.dateline.place
        ('Riga signe', ('Ann Orlin',), 'Riga')
        >>> read_labelled("Riga signe", "fr") is None
        True
    """
    head = labelled_head(text, start)
    foot = labelled_foot(text, start if head is None else head.end)
    if head is None and not (foot and may_lack_head):
        return None
    sheet = Sheet(
        text, head or LabelledHead((), tuple(trimmed(text, 0, start)), (), start), foot
    )
    known = language or _language(sheet) or detect(sheet.copy) or detect(text)
    article = _with_paragraphs(_copy(sheet, known), sheet)
    for put in (_with_names, _with_times, _with_lists, _with_rest):
        article = put(article, sheet)
    return attrs.evolve(article, diagnostics=tuple(_noticed(article, sheet)))


def _language(sheet: Sheet) -> str | None:
    """Give the language that a label names, when it is a tag."""
    tag = language_tag(sheet.words("language"))
    is_code = tag is not None and len(tag.partition("-")[0]) <= _LONGEST_PRIMARY
    return tag if is_code else None


def _copy(sheet: Sheet, language: str | None) -> Article:
    """Read the copy below the labels, and the headline that one of them has."""
    numbers = LineNumbers.of(sheet.text)
    end = sheet.head.end
    title = next((line.value for line in sheet.lines("headline")), None)
    below = [Span(span.start + end, span.end + end) for span in paragraphs(sheet.copy)]
    titles = () if title is None else (title,)

    def placed(span: Span, role: ParagraphRole) -> Paragraph:
        return Paragraph(span, role, numbers.line(span.start))

    fixed = {span.start: ParagraphRole.HEADLINE for span in titles}
    if title is not None:
        fixed.update((span.start, ParagraphRole.HEADER) for span in sheet.head.above)
    parts = (*sheet.head.above, *titles, *below)
    return read_apart(
        Copy(sheet.text, parts, fixed, placed), customs_for(language), language
    )


def _with_paragraphs(article: Article, sheet: Sheet) -> Article:
    """Put the labelled lines among the paragraphs of an article."""
    numbers = LineNumbers.of(sheet.text)
    taken = {paragraph.span.start for paragraph in article.paragraphs}
    found = [part for line in sheet.head.lines for part in _parts(line)]
    found += [(span, ParagraphRole.HEADER) for span in sheet.head.rules]
    found += [part for line in sheet.foot for part in _below(line)]
    lines = [
        Paragraph(span, role, numbers.line(span.start))
        for span, role in found
        if span.start not in taken
    ]
    paragraphs_ = sorted((*article.paragraphs, *lines), key=_start)
    return attrs.evolve(article, paragraphs=tuple(paragraphs_))


def _parts(line: LabelLine) -> Iterator[tuple[Span, ParagraphRole]]:
    """Part a label from its words, where these are more than part of the header."""
    role = _ROLES.get(line.field or "")
    if role is None or line.value is None:
        yield line.span, ParagraphRole.HEADER
    else:
        yield line.opening, ParagraphRole.HEADER
        yield line.value, role


def _below(line: LabelLine) -> Iterator[tuple[Span, ParagraphRole]]:
    """Part a line at the foot: those that name who worked on the copy or owns it are credits."""
    is_credit = line.field in _CREDITS
    role = ParagraphRole.CREDITS if is_credit else ParagraphRole.NOTE
    if line.field == "byline" and line.value is not None:
        yield line.opening, role
        yield line.value, ParagraphRole.BYLINE
    else:
        yield line.span, role


def _start(paragraph: Paragraph) -> int:
    return paragraph.span.start


def _with_names(article: Article, sheet: Sheet) -> Article:
    """Put onto an article who wrote it, where it was filed and how it is called."""
    head = Head(
        byline=sheet.all("byline"),
        dateline=sheet.words("dateline"),
        language=article.language,
    )
    beside = tell(head, [])
    filed = article.dateline or beside.dateline
    if filed is not None and filed.place is None and beside.dateline is not None:
        filed = attrs.evolve(filed, place=beside.dateline.place)
    return attrs.evolve(
        article,
        subheadline=sheet.words("subheadline") or article.subheadline,
        slug=sheet.words("slug") or article.slug,
        byline=beside.byline or article.byline,
        agency=article.agency or _agency(sheet) or beside.agency,
        dateline=filed,
        guid=sheet.words("guid"),
        version=sheet.words("version"),
    )


def _agency(sheet: Sheet) -> str | None:
    """Give the agency that a label names, by its common name, or else the one that owns the copy."""
    style = customs_for(None).style
    words = sheet.words("agency")
    if words is not None:
        hit = style.agencies.whole(cut(words).keys)
        return words if hit is None else hit.values[0]
    return agency_in(cut(sheet.words("copyright") or "").keys, style)


def _with_times(article: Article, sheet: Sheet) -> Article:
    """Put onto an article when it was made and from when on it may be published."""
    customs = customs_for(article.language)
    clock = Clock(is_day_first=puts_day_first(article.language))
    words = sheet.words("version_created") or sheet.words("first_created") or ""
    made = clock.read(words)
    day = customs.date(words) or (None if made is None else made.value.date())
    dateline = article.dateline
    if day is not None and (dateline is None or dateline.date is None):
        dateline = attrs.evolve(dateline or Dateline(None, None, None), date=day)
    is_timed = made is not None and _CLOCK.search(words) is not None
    told = attrs.evolve(
        article,
        dateline=dateline,
        version_created=made.value if made is not None and is_timed else None,
        assumed_zone="UTC"
        if made is not None and is_timed and made.is_assumed
        else None,
        expires=_moment(sheet.words("expires"), clock),
    )
    return _embargoed(told, sheet, clock)


def _moment(words: str | None, clock: Clock) -> dt.datetime | None:
    read = clock.read(words or "")
    return None if read is None else read.value


def _embargoed(article: Article, sheet: Sheet, clock: Clock) -> Article:
    """Put the embargo that a label orders onto an article; without an end that can be read it is open."""
    for line in sheet.lines("embargo"):
        words = sheet.said(line)
        until = _moment(words, clock)
        if until is not None:
            return attrs.evolve(article, embargo=Embargo(until))
        if table().is_value(words):
            return ordered_by(article, f"{line.label}: {words}")
    return article


def _with_lists(article: Article, sheet: Sheet) -> Article:
    """Put onto an article what it is about, how urgent it is, what editors are told, and whose it is."""
    notes = sheet.all("editor_note")
    subjects = (
        Subject(None, None, name=name)
        for words in sheet.all("subject")
        for name in parted(words, is_line=True)
    )
    keywords = (
        word for words in sheet.all("keyword") for word in parted(words, is_line=True)
    )
    status = codes().status.get((sheet.words("status") or "").lower())
    is_said = status is not None and status is not PubStatus.USABLE
    told = with_told(article, notes)
    messages = filter(None, (*notes, article.editor_note))
    return attrs.evolve(
        told,
        status=status if status is not None and is_said else told.status,
        editor_note="\n".join(messages) or None,
        keywords=tuple(dict.fromkeys(keywords)) or article.keywords,
        subjects=tuple(dict.fromkeys(subjects)),
        places=tuple(sheet.all("place")),
        urgency=urgency_of(sheet.words("urgency") or ""),
        priority=sheet.words("priority"),
        rights=_rights(sheet),
    )


def _rights(sheet: Sheet) -> Rights | None:
    notices = tuple(map(Label, sheet.all("copyright")))
    terms = tuple(map(Label, sheet.all("usage_terms")))
    return Rights(None, notices, terms) if notices or terms else None


def _with_rest(article: Article, sheet: Sheet) -> Article:
    """Keep as properties what labels say that no field holds."""
    labels = (
        Label(sheet.said(line), line.label) for line in sheet.all_lines if line.value
    )
    return attrs.evolve(article, properties=tuple(untold(article, labels)))


def _noticed(article: Article, sheet: Sheet) -> Iterator[Diagnostic]:
    """Tell of labels whose words are not what they say."""
    expected = {
        "version_created": ("bad-date", "a date", article.date),
        "urgency": ("bad-urgency", "1 to 9", article.urgency),
    }
    numbers = LineNumbers.of(sheet.text)
    for field, (code, wanted, found) in expected.items():
        for line in sheet.lines(field)[:1] if found is None else ():
            words = sheet.said(line)[:40]
            message = f"found {words!r}, expected {wanted}; kept as a property"
            at = line.value or line.opening
            yield Diagnostic(code, message, at, line=numbers.line(at.start))
