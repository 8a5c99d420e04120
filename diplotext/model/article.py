"""What the desk sent: the text of one article, its parts, and what the wire says of it."""

import datetime as dt
from collections.abc import Iterator
from enum import StrEnum

import attrs

from diplotext.errors import Diagnostic
from diplotext.model import _invariants
from diplotext.model._invariants import Field
from diplotext.model.concept import Concept
from diplotext.model.coverage import PlannedCoverage
from diplotext.model.credit import Credit
from diplotext.model.dateline import Dateline
from diplotext.model.embargo import Embargo
from diplotext.model.label import Label
from diplotext.model.link import Link
from diplotext.model.package import Group
from diplotext.model.paragraph import Paragraph, ParagraphRole
from diplotext.model.rendition import Rendition
from diplotext.model.rights import Rights
from diplotext.model.subject import Subject
from diplotext.model.transmission import Transmission
from diplotext.model.update import UpdateNote
from diplotext.text.span import Span


class PubStatus(StrEnum):
    """
    Whether an article may be published, after the NewsML-G2 `pubStatus`.

    The three are those of the IPTC vocabulary `pubstatusg2`; an item that names
    none is usable.

    .. versionadded:: 0.1.0
    """

    USABLE = "usable"
    WITHHELD = "withheld"
    """Not to be published until further notice."""
    CANCELED = "canceled"
    """Never to be published."""


_MOST_URGENT, _LEAST_URGENT = 1, 9
_LONGEST_SUBTAG = 8


def _urgency(article: "Article", field: Field, urgency: int | None) -> None:
    if urgency is not None and not _MOST_URGENT <= urgency <= _LEAST_URGENT:
        _invariants.refuse(article, field.name, urgency, "1 to 9")


def _is_subtag(subtag: str) -> bool:
    return subtag.isascii() and subtag.isalnum() and len(subtag) <= _LONGEST_SUBTAG


def _language_tag(article: "Article", field: Field, tag: str | None) -> None:
    if tag is None:
        return
    primary, *rest = tag.split("-")
    is_primary = primary.isalpha() and len(primary) > 1
    if not (is_primary and all(map(_is_subtag, (primary, *rest)))):
        _invariants.refuse(article, field.name, repr(tag), "a BCP 47 tag such as fr-CH")


def _paragraphs(
    article: "Article", field: Field, paragraphs: tuple[Paragraph, ...]
) -> None:
    _invariants.a_tuple(article, field, paragraphs)
    spans = (paragraph.span for paragraph in paragraphs)
    _invariants.disjoint(article, field.name, spans)


def _spans_within_text(article: "Article", field: Field, value: object) -> None:
    """Look at all that has spans; it is written out, since a walk costs more than the reading."""
    _invariants.a_tuple(article, field, value)
    length = len(article.text)
    for span in _spans(article):
        if span is not None and span.end > length:
            _invariants.within(article, "text", span, length)


def _spans(article: "Article") -> Iterator[Span | None]:
    if article.paragraphs:
        yield article.paragraphs[-1].span
    if article.dateline is not None:
        yield article.dateline.span
    if article.update_note is not None:
        yield article.update_note.span
    yield from (credit.span for credit in article.credits)
    yield from (diagnostic.span for diagnostic in article.diagnostics)


@attrs.frozen
class Article:
    """
    What the desk sent: one text, its parts, and what the wire says of it.

    The text is decided at reading and never altered, so every span counts its
    code points, and `article[span]` gives the words.

    Attributes:
        text: The text that all spans refer to.
        paragraphs: Its paragraphs, in order.
        headline: The headline.
        subheadline: The line below the headline.
        slug: The keyword line under which the desk runs the story.
        language: BCP 47 tag of the language, such as `fr` or `de-CH`.
        agency: The agency that sent the story.
        guid: The sender's own name for the item.
        version: Which version of the item this is.
        status: Whether it may be published.
        urgency: Editorial urgency of IPTC, from 1, the most urgent, to 9.
        priority: The wire's transmission priority, as sent.
        first_created: When the first version was made.
        version_created: When this version was made.
        expires: When it stops being of use.
        embargo: The order not to publish it yet, when there is one.
        assumed_zone: The time zone taken for times that came without one, such as `UTC`.
        dateline: Where and when it was filed.
        byline: Names of the authors.
        credits: Who else worked on it.
        update_note: What the desk says it changed.
        editor_note: What the desk tells other editors.
        subjects: What it is about.
        genres: What sort of story it is.
        keywords: Words to find it by.
        places: Names of the places it is about, as sent.
        links: Other items it is related to.
        rights: Who may use it, and how.
        headlines: Further headlines, by role.
        notes: Further notes to editors, by role.
        nonpublic: What was sent along and is not for publication; no writer emits it.
        signals: What the sender says to do with it, such as `sig:correction`.
        located: Where it was made.
        provider: Who sends it.
        services: The services it is part of.
        contributors: Who made it and whose information it is, by the `type` of the part.
        item_class: What sort of item it is, such as `text`, `picture` or `composite`.
        alternative_ids: Other names of the item, by role.
        renditions: The forms it was sent in, with the one that was read.
        transmission: What the envelope says.
        groups: What a package puts together.
        concepts: What a concept or knowledge item defines, and what others assert of theirs.
        coverages: What a planning item announces.
        properties: Whatever else was sent, by the name of its field.
        format: Name of the format it was read from.
        diagnostics: What the reader noticed.

    Raises:
        ModelError: If paragraphs overlap or are out of order, a span ends behind the
            text, `urgency` is not 1 to 9, `language` does not look like a BCP 47 tag,
            a time names no time zone, or a list stands for a tuple.

    Example:
        >>> text = "Riga (ATB) - La Ligue se dit prête."
        >>> article = Article(text, (Paragraph(Span(0, 35), ParagraphRole.BODY),))
        >>> article[Span(16, 21)], len(article.body), article.status.value
        ('Ligue', 1, 'usable')

    .. versionadded:: 0.1.0
    """

    text: str
    paragraphs: tuple[Paragraph, ...] = attrs.field(default=(), validator=_paragraphs)
    headline: str | None = attrs.field(default=None, kw_only=True)
    subheadline: str | None = attrs.field(default=None, kw_only=True)
    slug: str | None = attrs.field(default=None, kw_only=True)
    language: str | None = attrs.field(
        default=None, kw_only=True, validator=_language_tag
    )
    agency: str | None = attrs.field(default=None, kw_only=True)
    guid: str | None = attrs.field(default=None, kw_only=True)
    version: str | None = attrs.field(default=None, kw_only=True)
    status: PubStatus = attrs.field(default=PubStatus.USABLE, kw_only=True)
    urgency: int | None = attrs.field(default=None, kw_only=True, validator=_urgency)
    priority: str | None = attrs.field(default=None, kw_only=True)
    first_created: dt.datetime | None = attrs.field(
        default=None, kw_only=True, validator=_invariants.aware
    )
    version_created: dt.datetime | None = attrs.field(
        default=None, kw_only=True, validator=_invariants.aware
    )
    expires: dt.datetime | None = attrs.field(
        default=None, kw_only=True, validator=_invariants.aware
    )
    embargo: Embargo | None = attrs.field(default=None, kw_only=True)
    assumed_zone: str | None = attrs.field(default=None, kw_only=True)
    dateline: Dateline | None = attrs.field(default=None, kw_only=True)
    byline: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    credits: tuple[Credit, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    update_note: UpdateNote | None = attrs.field(default=None, kw_only=True)
    editor_note: str | None = attrs.field(default=None, kw_only=True)
    subjects: tuple[Subject, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    genres: tuple[Subject, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    keywords: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    places: tuple[str, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    links: tuple[Link, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    rights: Rights | None = attrs.field(default=None, kw_only=True)
    headlines: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    notes: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    nonpublic: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    signals: tuple[Subject, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    located: tuple[Subject, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    provider: Subject | None = attrs.field(default=None, kw_only=True)
    services: tuple[Subject, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    contributors: tuple[Subject, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    item_class: str | None = attrs.field(default=None, kw_only=True)
    alternative_ids: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    renditions: tuple[Rendition, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    transmission: Transmission | None = attrs.field(default=None, kw_only=True)
    groups: tuple[Group, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    concepts: tuple[Concept, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    coverages: tuple[PlannedCoverage, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    properties: tuple[Label, ...] = attrs.field(
        default=(), kw_only=True, validator=_invariants.a_tuple
    )
    format: str | None = attrs.field(default=None, kw_only=True)
    diagnostics: tuple[Diagnostic, ...] = attrs.field(
        default=(), kw_only=True, validator=_spans_within_text
    )

    def __getitem__(self, span: Span) -> str:
        """
        Give the words at a span.

        Raises:
            IndexError: If the span ends behind the text.
        """
        if span.end > len(self.text):
            message = f"found {span}, expected an end of at most {len(self.text)}"
            raise IndexError(message)
        return span.of(self.text)

    @property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs that tell the story, without headline, notes and credits."""
        return tuple(p for p in self.paragraphs if p.role is ParagraphRole.BODY)

    @property
    def date(self) -> dt.date | None:
        """
        The day of the story: of its dateline, else of this version, else of the first.

        Example:
            >>> Article("", first_created=dt.datetime(2031, 3, 3, 8, 30, tzinfo=dt.UTC)).date
            datetime.date(2031, 3, 3)
        """
        if self.dateline is not None and self.dateline.date is not None:
            return self.dateline.date
        created = self.version_created or self.first_created
        return None if created is None else created.date()

    @property
    def rendition(self) -> Rendition | None:
        """The form that the text was read from, when the item was sent in named forms."""
        return next((form for form in self.renditions if form.is_chosen), None)
